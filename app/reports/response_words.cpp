// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/response_words.h"

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
    return lines.join(u"；"_s);
}

QString pairsInWords(const Item &item, const QStringList &answer)
{
    QStringList pairs;
    for (std::size_t option = 0; option < item.options.size(); ++option) {
        const QString target = answer.value(static_cast<qsizetype>(option));
        pairs.append(item.options[option].text + u" — "_s
            + (target.isEmpty() ? u"（未连）"_s : textOf(item.targets, target)));
    }
    return pairs.join(u"；"_s);
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
    return shown.join(u"；"_s);
}

} // namespace

QString kindInWords(ItemKind kind)
{
    switch (kind) {
    case ItemKind::TrueFalse:
        return u"判断"_s;
    case ItemKind::SingleChoice:
        return u"单选"_s;
    case ItemKind::MultipleChoice:
        return u"多选"_s;
    case ItemKind::Cloze:
        return u"填空"_s;
    case ItemKind::Ordering:
        return u"排序"_s;
    case ItemKind::Matching:
        return u"连线"_s;
    case ItemKind::ShortAnswer:
        return u"简答"_s;
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
        return u"未答"_s;
    }
    if (mark.pending) {
        return u"待自评"_s;
    }
    if (state.confirmed) {
        return u"自评 %1/%2"_s.arg(state.confirmed->size()).arg(item.key.size());
    }
    if (mark.correct) {
        return u"答对"_s;
    }
    if (mark.earned > 0.0) {
        return u"部分得分"_s;
    }
    return mark.nearMiss == NearMiss::None ? u"答错"_s : u"差一点"_s;
}

QString ruleInWords(ItemKind kind, const MarkingRules &rules)
{
    switch (kind) {
    case ItemKind::MultipleChoice:
        switch (rules.multipleChoice) {
        case MultipleChoiceCredit::AllOrNothing:
            return u"全部选对才得分"_s;
        case MultipleChoiceCredit::HalfForSubset:
            return u"少选得一半，错选不得分"_s;
        case MultipleChoiceCredit::PerOption:
            return u"逐项计分，判错倒扣，最低零分，全选不得分"_s;
        }
        break;
    case ItemKind::Ordering:
        return rules.ordering == OrderingCredit::Exact ? u"顺序全对才得分"_s
                                                       : u"按先后正确的对数计分"_s;
    case ItemKind::Matching:
        return u"按连对的对数计分"_s;
    case ItemKind::ShortAnswer:
        return u"按自评的采分点计分"_s;
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Cloze:
        break;
    }
    return {};
}

} // namespace zhixing
