// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response_wording.h"

#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::wording
{

namespace
{

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr qsizetype lineLength = 14;

QString textOf(const std::vector<Option> &options, const QString &id)
{
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.end() ? QString() : found->text;
}

/// Texts on one line stay short; the whole stands below it.
QString shortened(const QString &text)
{
    return text.size() > lineLength ? QString(text.left(lineLength - 1) + u'…') : text;
}

QString letters(const FormEntry &entry, const QStringList &answer)
{
    QStringList letters;
    const QStringList shown = shownOptions(entry);
    for (int i = 0; i < shown.size(); ++i) {
        if (answer.contains(shown.at(i))) {
            letters << letter(i);
        }
    }
    return letters.join(u'、');
}

QString order(const Item &item, const QStringList &answer)
{
    QStringList texts;
    for (const QString &id : answer) {
        texts << shortened(textOf(item.options, id));
    }
    return texts.join(u" → "_s);
}

/// Left members by their number as shown, right ones by their letter.
QString pairs(const FormEntry &entry, const QStringList &answer)
{
    QStringList pairs;
    const QStringList left = shownOptions(entry);
    const QStringList right = shownTargets(entry);
    for (int i = 0; i < left.size(); ++i) {
        const auto option = std::ranges::find(entry.item.options, left.at(i), &Option::id);
        const QString target = answer.value(option - entry.item.options.begin());
        pairs << (target.isEmpty()
                ? Wording::tr("%1 未连").arg(i + 1)
                : u"%1–%2"_s.arg(i + 1).arg(letter(static_cast<int>(right.indexOf(target)))));
    }
    return pairs.join(u'，');
}

} // namespace

QStringList shownOptions(const FormEntry &entry)
{
    if (!entry.optionOrder.isEmpty()) {
        return entry.optionOrder;
    }
    QStringList ids;
    for (const Option &option : entry.item.options) {
        ids << option.id;
    }
    if (ids.isEmpty() && entry.item.kind == ItemKind::TrueFalse) {
        ids = {u"true"_s, u"false"_s};
    }
    return ids;
}

QStringList shownTargets(const FormEntry &entry)
{
    if (!entry.targetOrder.isEmpty()) {
        return entry.targetOrder;
    }
    QStringList ids;
    for (const Option &target : entry.item.targets) {
        ids << target.id;
    }
    return ids;
}

QString optionText(const Item &item, const QString &optionId)
{
    if (item.kind == ItemKind::TrueFalse) {
        return optionId == u"true" ? Wording::tr("正确") : Wording::tr("错误");
    }
    return textOf(item.options, optionId);
}

QString targetText(const Item &item, const QString &targetId)
{
    return textOf(item.targets, targetId);
}

QString answerText(const FormEntry &entry, const QStringList &answer)
{
    if (answer.isEmpty()) {
        return Wording::tr("未作答");
    }
    switch (entry.item.kind) {
    case ItemKind::TrueFalse:
        return optionText(entry.item, answer.front());
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
        return letters(entry, answer);
    case ItemKind::Cloze:
        return answer.front();
    case ItemKind::Ordering:
        return order(entry.item, answer);
    case ItemKind::Matching:
        return pairs(entry, answer);
    case ItemKind::ShortAnswer:
        return answer.join(u'；').simplified();
    }
    Q_UNREACHABLE();
}

QString keyWords(const Item &item)
{
    QStringList words;
    switch (item.kind) {
    case ItemKind::Cloze:
        return item.key.value(0);
    case ItemKind::ShortAnswer:
        return item.key.join(u'；').simplified();
    case ItemKind::Ordering:
        for (const QString &id : item.key) {
            words << optionText(item, id);
        }
        return words.join(u" → ");
    case ItemKind::Matching:
        for (std::size_t i = 0; i < item.options.size(); ++i) {
            words << item.options[i].text + u" – "_s
                    + targetText(item, item.key.value(static_cast<qsizetype>(i)));
        }
        return words.join(u'；');
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
        for (const QString &id : item.key) {
            words << optionText(item, id);
        }
        return words.join(u'；');
    }
    Q_UNREACHABLE();
}

QString creditRule(ItemKind kind, const MarkingRules &rules)
{
    switch (kind) {
    case ItemKind::MultipleChoice:
        switch (rules.multipleChoice) {
        case MultipleChoiceCredit::AllOrNothing:
            return Wording::tr("全部选对才得分");
        case MultipleChoiceCredit::HalfForSubset:
            return Wording::tr("少选得一半分，选错不得分");
        case MultipleChoiceCredit::PerOption:
            return Wording::tr("逐项计分，判断错的项倒扣，最低零分，全选不得分");
        }
        break;
    case ItemKind::Ordering:
        return rules.ordering == OrderingCredit::Exact
            ? Wording::tr("顺序全对才得分")
            : Wording::tr("两两比较，先后正确的越多得分越高");
    case ItemKind::Matching:
        return Wording::tr("连对几对得几分之几");
    case ItemKind::ShortAnswer:
        return Wording::tr("交卷后对照采分点自评，答到几点得几分之几");
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Cloze:
        break;
    }
    return {};
}

QString verdict(const Mark &mark)
{
    if (!mark.answered) {
        return Wording::tr("未答");
    }
    if (mark.pending) {
        return Wording::tr("待自评");
    }
    if (mark.correct) {
        return Wording::tr("答对");
    }
    if (mark.earned > 0.0) {
        return Wording::tr("部分");
    }
    return mark.nearMiss == NearMiss::None ? Wording::tr("答错") : Wording::tr("差一点");
}

QString nearMissText(NearMiss nearMiss)
{
    switch (nearMiss) {
    case NearMiss::None:
        return {};
    case NearMiss::UnitMissing:
        return Wording::tr("差一点：数字对了，少写了单位，不得分。");
    case NearMiss::OtherUnit:
        return Wording::tr("差一点：数字对了，单位与原文用字不同，不得分。");
    case NearMiss::OneCharacter:
        return Wording::tr("差一点：与答案只差一个字，不得分。");
    case NearMiss::ExtraWords:
        return Wording::tr("差一点：答案在里面，但多写了字，不得分。");
    }
    Q_UNREACHABLE();
}

QString earnedText(double earned)
{
    QString text = QString::number(earned, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace zhixing::wording
