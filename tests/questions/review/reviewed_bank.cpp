// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/review/reviewed_bank.h"

#include "bank/code_points.h"
#include "bank/printed.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::test
{

namespace
{

QString hashId(QChar prefix, const QStringList &parts)
{
    const auto digest
        = QCryptographicHash::hash(parts.join(u'|').toUtf8(), QCryptographicHash::Sha256);
    return prefix + QString::fromLatin1(digest.first(6).toHex());
}

Item itemBase(const Passage &passage, const Sentence &sentence, ItemKind kind, const QString &rule)
{
    Item item;
    item.kind = kind;
    item.topic = passage.article;
    item.rule = rule;
    item.fact = hashId(u'f', {passage.id, sentence.text});
    item.rationale = u"材料原文：「"_s + sentence.text + u'」';
    const auto at = passage.text.indexOf(sentence.text);
    const auto start = passage.positions.front().start + at;
    item.evidence = {{passage.id,
        start,
        start + sentence.text.size(),
        sentence.text,
        passage.text.left(at).right(32),
        passage.text.mid(at + sentence.text.size(), 32)}};
    item.difficulty = 0.6;
    return item;
}

void finish(Item &item)
{
    item.id = hashId(u'i', QStringList {item.fact, item.rule, item.stem} + item.key);
}

void addItems(Bank &bank, const Passage &passage, const Sentence &sentence)
{
    const Certificate ladder {u"W6"_s, u"原文是"_s + sentence.number};
    const auto swapped = [&](const QString &by) {
        QString text = sentence.text;
        return text.replace(sentence.number, by);
    };
    for (const bool isTrue : {true, false}) {
        Item item
            = itemBase(passage, sentence, ItemKind::TrueFalse, isTrue ? u"J-TRUE"_s : u"J-NUM"_s);
        item.stem = sentence.lead + (isTrue ? sentence.text : swapped(sentence.wrongNumber));
        item.options
            = {{u"true"_s, u"正确"_s, std::nullopt}, {u"false"_s, u"错误"_s, std::nullopt}};
        item.options[isTrue ? 1 : 0].certificate = ladder;
        item.optionOrder = OptionOrder::Fixed;
        item.key = {isTrue ? u"true"_s : u"false"_s};
        finish(item);
        bank.items.push_back(item);
    }
    Item choice = itemBase(passage, sentence, ItemKind::SingleChoice, u"S-NUM"_s);
    choice.stem = sentence.lead + swapped(u"（　）"_s);
    choice.options = {{hashId(u'o', {sentence.number}), sentence.number, std::nullopt},
        {hashId(u'o', {sentence.wrongNumber}), sentence.wrongNumber, ladder},
        {hashId(u'o', {u"九十天"_s}), u"九十天"_s, ladder}};
    choice.key = {choice.options.front().id};
    finish(choice);
    bank.items.push_back(choice);

    Item cloze = itemBase(passage, sentence, ItemKind::Cloze, u"C-NUM"_s);
    cloze.stem = sentence.lead + swapped(u"____"_s);
    cloze.key = {sentence.number};
    finish(cloze);
    bank.items.push_back(cloze);
}

} // namespace

Bank bankOf(const std::vector<Section> &sections)
{
    QString source;
    Bank bank;
    bank.title = u"菜园手册"_s;
    for (const Section &section : sections) {
        Passage passage;
        passage.document = u"d1"_s;
        passage.article = u"菜园问答"_s;
        passage.heading = section.heading;
        for (const Sentence &sentence : section.sentences) {
            passage.text += sentence.text;
        }
        passage.id = hashId(u'p', {passage.heading, passage.text});
        passage.headingPositions = {{source.size(), source.size() + passage.heading.size()}};
        source += passage.heading + u'\n';
        passage.positions = {{source.size(), source.size() + passage.text.size()}};
        source += passage.text + u"\n\n"_s;
        bank.passages.push_back(passage);
    }
    CodePointCursor cursor(source);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        bank.passages[i].printed = printedSlices(bank.passages[i], source, cursor);
        for (const Sentence &sentence : sections[i].sentences) {
            addItems(bank, bank.passages[i], sentence);
        }
    }
    const auto digest
        = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex();
    bank.documents
        = {{u"d1"_s, u"菜园手册"_s, u"garden.txt"_s, QString::fromLatin1(digest), source.size()}};
    return bank;
}

std::vector<Section> sampleSections()
{
    return {{u"菜地怎样浇水"_s,
                {{u"夏季的菜地应当在傍晚浇水，间隔不得超过三天。"_s, u"三天"_s, u"九天"_s},
                    {u"浇水之后，管理员须在两小时内关闭总阀。"_s, u"两小时"_s, u"六小时"_s}}},
        {u"工具怎样借用"_s,
            {{u"借用的工具应当在五天内归还到工具房。"_s, u"五天"_s, u"十五天"_s},
                {u"工具房每月清点一次，由四名值班员共同签字。"_s, u"四名"_s, u"七名"_s}}}};
}

const Item &itemOf(const Bank &bank, const QString &rule, const QString &words)
{
    const auto found = std::ranges::find_if(bank.items, [&](const Item &item) {
        return item.rule == rule && item.evidence.front().exact.contains(words);
    });
    Q_ASSERT(found != bank.items.end());
    return *found;
}

} // namespace zhixing::test
