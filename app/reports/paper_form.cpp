// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_form.h"

#include "assessment/form_version.h"
#include "assessment/paper_answer.h"
#include "reports/response_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype lineLength = 34;
// Rooms are lines of characters, and gaps are small: words that stand far apart in a line are read
// back from a PDF as columns.
const auto gap = u"  "_s;
const auto bracket = u"（______）"_s;
const auto blank = u"________"_s;

QString letter(qsizetype place)
{
    return QString(QChar(u'A' + static_cast<char16_t>(place)));
}

QString textOf(const std::vector<Option> &options, const QString &id)
{
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.end() ? QString() : found->text;
}

/// "一" for 1.
QString numeral(std::size_t number)
{
    static constexpr QStringView numerals(u"一二三四五六七八九十");
    return number <= 10 ? QString(numerals.at(static_cast<qsizetype>(number) - 1))
                        : QString::number(number);
}

/// Room for the answer between brackets, at the end where the stem has none; gaps long enough to
/// write in.
QString stemOf(const Item &item, AnswersGo answers)
{
    static const QRegularExpression room(
        u"（\\s*）"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression line(u"_+"_s);
    QString stem = item.stem;
    stem.replace(line, blank);
    stem.replace(room, bracket);
    const bool choice = item.kind == ItemKind::TrueFalse || item.kind == ItemKind::SingleChoice
        || item.kind == ItemKind::MultipleChoice;
    if (choice && answers == AnswersGo::Beside && !stem.contains(bracket)) {
        stem += bracket;
    }
    return stem;
}

/// Lines with letters; on one line where they are short.
QStringList lettered(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        lines << letter(lines.size()) + u". "_s + text;
    }
    const QString one = lines.join(gap);
    return one.size() <= lineLength ? QStringList(one) : lines;
}

QStringList optionsOf(const FormEntry &entry)
{
    const Item &item = entry.item;
    QStringList texts;
    for (const QString &id : printedOptions(entry)) {
        texts << textOf(item.options, id);
    }
    switch (item.kind) {
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
    case ItemKind::Ordering:
        return lettered(texts);
    case ItemKind::Matching: {
        QStringList lines;
        for (const QString &text : texts) {
            lines << u"%1. %2"_s.arg(lines.size() + 1).arg(text);
        }
        const QString left = lines.join(gap);
        lines = left.size() <= lineLength ? QStringList(left) : lines;
        QStringList right;
        for (const QString &id : printedTargets(entry)) {
            right << textOf(item.targets, id);
        }
        return lines + lettered(right);
    }
    case ItemKind::TrueFalse:
    case ItemKind::Cloze:
    case ItemKind::ShortAnswer:
        return {};
    }
    Q_UNREACHABLE();
}

QString roomOf(const Item &item, AnswersGo answers)
{
    if (answers == AnswersGo::OnSheet) {
        return {};
    }
    const auto members = static_cast<int>(item.options.size());
    if (item.kind == ItemKind::Ordering) {
        return u"顺序："_s + QStringList(members, u"____"_s).join(u" → "_s);
    }
    if (item.kind == ItemKind::Matching) {
        QStringList pairs;
        for (int member = 1; member <= members; ++member) {
            pairs << u"%1—____"_s.arg(member);
        }
        return u"连线："_s + pairs.join(gap);
    }
    return {};
}

QString noteOf(ItemKind kind, const MarkingRules &rules)
{
    switch (kind) {
    case ItemKind::TrueFalse:
        return u"对的写√，错的写×。"_s;
    case ItemKind::SingleChoice:
        return u"每题只有一个正确选项，写它的字母。"_s;
    case ItemKind::MultipleChoice:
        return u"每题有两个或更多正确选项，写它们的字母。"_s + ruleInWords(kind, rules) + u"。"_s;
    case ItemKind::Cloze:
        return u"写出横线上缺的字词。"_s;
    case ItemKind::Ordering:
        return u"按正确的先后写出各项的字母。"_s + ruleInWords(kind, rules) + u"。"_s;
    case ItemKind::Matching:
        return u"为左边带数字的每一项写出与它相配的字母，每个字母最多用一次。"_s
            + ruleInWords(kind, rules) + u"。"_s;
    case ItemKind::ShortAnswer:
        return u"分点作答，答到几点得几分之几。"_s;
    }
    Q_UNREACHABLE();
}

QStringList instructionsOf(const Form &form, AnswersGo answers)
{
    QString first = u"本卷共 %1 题，每题 1 分，满分 %1 分。"_s.arg(form.entries.size());
    if (const auto &limit = form.blueprint.timeLimit) {
        first += u"答题时间 %1 分钟。"_s.arg(
            std::chrono::duration_cast<std::chrono::minutes>(*limit).count());
    }
    first += u"得分率达到 %1% 为合格。"_s.arg(std::lround(form.blueprint.passMark * 100.0));
    return {first,
        answers == AnswersGo::OnSheet ? u"答案写在答题卡上。答题卡上的卷号和卷别要与本卷一致。"_s
                                      : u"答案写在题目的括号里或横线上，字迹要清楚。"_s};
}

QString answerOf(const FormEntry &entry)
{
    const Item &item = entry.item;
    QStringList parts;
    switch (item.kind) {
    case ItemKind::TrueFalse:
        return item.key.value(0) == u"true" ? u"√"_s : u"×"_s;
    case ItemKind::Ordering:
        for (const QString &id : item.key) {
            parts << letter(printedOptions(entry).indexOf(id));
        }
        return parts.join(u" → "_s);
    case ItemKind::Matching:
        for (const QString &id : printedOptions(entry)) {
            const auto option = std::ranges::find(item.options, id, &Option::id);
            const qsizetype target
                = printedTargets(entry).indexOf(item.key.value(option - item.options.begin()));
            parts << u"%1–%2"_s.arg(parts.size() + 1).arg(letter(target));
        }
        return parts.join(u'，');
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
    case ItemKind::Cloze:
    case ItemKind::ShortAnswer:
        return answerInWords(entry, item.key);
    }
    Q_UNREACHABLE();
}

PaperKey keyOf(const FormEntry &entry, int number)
{
    QStringList quoted;
    for (const Evidence &evidence : entry.item.evidence) {
        quoted << QString(u'“' + evidence.exact + u'”');
    }
    return {number, answerOf(entry), entry.item.rationale, quoted.join(QString()), entry.source};
}

} // namespace

PaperForm paperForm(const Form &version, int number, const QString &code, AnswersGo answers)
{
    PaperForm paper {version.blueprint.name,
        u"卷号 %1 %2 卷"_s.arg(code, versionName(number)),
        u"党支部：____________ 姓名：__________ 日期：____________ 得分：______"_s,
        instructionsOf(version, answers),
        {},
        {},
        {}};
    int place = 0;
    ItemKind kind {};
    for (const FormEntry &entry : version.entries) {
        const Item &item = entry.item;
        ++place;
        if (paper.sections.empty() || kind != item.kind) {
            kind = item.kind;
            const auto count = std::ranges::count_if(version.entries,
                [kind](const FormEntry &other) { return other.item.kind == kind; });
            paper.sections.push_back(
                {u"%1、%2题（共 %3 题，每题 1 分，共 %3 分）"_s
                        .arg(numeral(paper.sections.size() + 1), kindInWords(kind))
                        .arg(count),
                    noteOf(kind, version.blueprint.marking),
                    {}});
        }
        const bool essay = kind == ItemKind::ShortAnswer && answers == AnswersGo::Beside;
        paper.sections.back().items.push_back({place,
            stemOf(item, answers),
            optionsOf(entry),
            roomOf(item, answers),
            essay ? essayLines : 0});
        const bool many = kind == ItemKind::Ordering || kind == ItemKind::Matching;
        paper.boxes.push_back({place, kind, many ? static_cast<int>(item.options.size()) : 1});
        paper.keys.push_back(keyOf(entry, place));
    }
    return paper;
}

} // namespace zhixing
