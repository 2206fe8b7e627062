// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/response_words.h"

#include "reports/report_words.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString letter(qsizetype place)
{
    return QString(QChar(u'A' + static_cast<char16_t>(place)));
}

QString textOf(const std::vector<Option> &options, const QString &id)
{
    const auto option = std::ranges::find(options, id, &Option::id);
    return option == options.end() ? id : option->text;
}

bool hasLetters(const Item &item)
{
    return item.kind == ItemKind::SingleChoice || item.kind == ItemKind::MultipleChoice;
}

/// The option as the learner saw it: "B. 两班", and where no letters are shown the text alone.
QString shownOption(const FormEntry &entry, const QString &id)
{
    const qsizetype place = entry.optionOrder.indexOf(id);
    const QString text = textOf(entry.item.options, id);
    return hasLetters(entry.item) && place >= 0 ? letter(place) + u". "_s + text : text;
}

QString numbered(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(text));
    }
    return lines.join(ReportWords::tr("；"));
}

QString pairsInWords(const Item &item, const QStringList &answer)
{
    QStringList pairs;
    for (std::size_t option = 0; option < item.options.size(); ++option) {
        const QString target = answer.value(static_cast<qsizetype>(option));
        pairs.append(item.options[option].text + u" — "_s
            + (target.isEmpty() ? ReportWords::tr("（未连）") : textOf(item.targets, target)));
    }
    return pairs.join(ReportWords::tr("；"));
}

QString choicesInWords(const FormEntry &entry, QStringList answer)
{
    if (entry.item.kind == ItemKind::MultipleChoice) {
        // The order a learner ticks in says nothing: letters ascend.
        std::ranges::sort(
            answer, {}, [&entry](const QString &id) { return entry.optionOrder.indexOf(id); });
    }
    QStringList shown;
    for (const QString &id : answer) {
        shown.append(shownOption(entry, id));
    }
    return shown.join(ReportWords::tr("；"));
}

} // namespace

QString kindInWords(ItemKind kind)
{
    switch (kind) {
    case ItemKind::TrueFalse:
        return ReportWords::tr("判断");
    case ItemKind::SingleChoice:
        return ReportWords::tr("单选");
    case ItemKind::MultipleChoice:
        return ReportWords::tr("多选");
    case ItemKind::Cloze:
        return ReportWords::tr("填空");
    case ItemKind::Ordering:
        return ReportWords::tr("排序");
    case ItemKind::Matching:
        return ReportWords::tr("连线");
    case ItemKind::ShortAnswer:
        return ReportWords::tr("简答");
    }
    Q_UNREACHABLE();
}

QString optionsInWords(const FormEntry &entry)
{
    QStringList lines;
    for (const QString &id : entry.optionOrder) {
        lines.append(shownOption(entry, id));
    }
    for (const QString &id : entry.targetOrder) {
        lines.append(
            letter(entry.targetOrder.indexOf(id)) + u". "_s + textOf(entry.item.targets, id));
    }
    return lines.join(u'\n');
}

QString answerInWords(const FormEntry &entry, const QStringList &answer)
{
    if (answer.isEmpty()) {
        return {};
    }
    const Item &item = entry.item;
    switch (item.kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
        return choicesInWords(entry, answer);
    case ItemKind::Cloze:
        return answer.join(u" / "_s);
    case ItemKind::Ordering: {
        QStringList texts;
        for (const QString &id : answer) {
            texts.append(textOf(item.options, id));
        }
        return numbered(texts);
    }
    case ItemKind::Matching:
        return pairsInWords(item, answer);
    case ItemKind::ShortAnswer:
        return answer == item.key ? numbered(answer) : answer.join(u'\n');
    }
    Q_UNREACHABLE();
}

QString verdictInWords(const Item &item, const EntryState &state, const Mark &mark)
{
    if (!mark.answered) {
        return ReportWords::tr("未答");
    }
    if (mark.pending) {
        return ReportWords::tr("待自评");
    }
    if (isHalfMarked(state.confirmed)) {
        return ReportWords::tr("阅卷给一半");
    }
    if (state.confirmed) {
        return ReportWords::tr("自评 %1/%2").arg(state.confirmed->size()).arg(item.key.size());
    }
    if (mark.correct) {
        return ReportWords::tr("答对");
    }
    if (mark.earned > 0.0) {
        return ReportWords::tr("部分得分");
    }
    return mark.nearMiss == NearMiss::None ? ReportWords::tr("答错") : ReportWords::tr("差一点");
}

QString ruleInWords(ItemKind kind, const MarkingRules &rules)
{
    switch (kind) {
    case ItemKind::MultipleChoice:
        switch (rules.multipleChoice) {
        case MultipleChoiceCredit::AllOrNothing:
            return ReportWords::tr("全部选对才得分");
        case MultipleChoiceCredit::HalfForSubset:
            return ReportWords::tr("少选得一半，错选不得分");
        case MultipleChoiceCredit::PerOption:
            return ReportWords::tr("逐项计分，判错倒扣，最低零分，全选不得分");
        }
        break;
    case ItemKind::Ordering:
        return rules.ordering == OrderingCredit::Exact ? ReportWords::tr("顺序全对才得分")
                                                       : ReportWords::tr("按先后正确的对数计分");
    case ItemKind::Matching:
        return ReportWords::tr("按连对的对数计分");
    case ItemKind::ShortAnswer:
        return ReportWords::tr("按自评的采分点计分");
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Cloze:
        break;
    }
    return {};
}

} // namespace zhixing
