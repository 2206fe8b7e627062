// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/mark.h"

#include "bank/canonical.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr double half = 0.5;

bool isBlank(const QString &part)
{
    return part.trimmed().isEmpty();
}

bool matchesAny(const QString &answer, const QStringList &accepted)
{
    if (accepted.contains(answer)) {
        return true;
    }
    const QString given = canonicalAnswer(answer);
    return std::any_of(accepted.begin(), accepted.end(), [&given](const QString &key) {
        return canonicalAnswer(key) == given;
    });
}

/// Options judged rightly less those judged wrongly, over all of them.
double shareJudged(const Item &item, const QStringList &answer)
{
    qsizetype balance = 0;
    for (const Option &option : item.options) {
        balance += item.key.contains(option.id) == answer.contains(option.id) ? 1 : -1;
    }
    return std::max(0.0, static_cast<double>(balance) / static_cast<double>(item.options.size()));
}

double earnedByMultipleChoice(
    const Item &item, const QStringList &answer, MultipleChoiceCredit credit)
{
    const bool onlyKeys = std::all_of(answer.begin(), answer.end(), [&item](const QString &option) {
        return item.key.contains(option);
    });
    if (onlyKeys && answer.size() == item.key.size()) {
        return 1.0;
    }
    switch (credit) {
    case MultipleChoiceCredit::AllOrNothing:
        return 0.0;
    case MultipleChoiceCredit::HalfForSubset:
        return onlyKeys ? half : 0.0;
    case MultipleChoiceCredit::PerOption: {
        const bool everything = static_cast<std::size_t>(answer.size()) == item.options.size();
        return everything ? 0.0 : shareJudged(item, answer);
    }
    }
    Q_UNREACHABLE();
}

/// The share of pairs that stand in the right order: 1 - Kendall's tau distance, normalised by the
/// number of pairs (Kendall 1938). A member that was not placed is in order with nothing.
double shareInOrder(const QStringList &key, const QStringList &answer)
{
    qsizetype pairs = 0;
    qsizetype right = 0;
    for (qsizetype first = 0; first < key.size(); ++first) {
        for (qsizetype second = first + 1; second < key.size(); ++second) {
            const qsizetype firstPlace = answer.indexOf(key[first]);
            const qsizetype secondPlace = answer.indexOf(key[second]);
            ++pairs;
            right += firstPlace >= 0 && firstPlace < secondPlace ? 1 : 0;
        }
    }
    return pairs == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(pairs);
}

double shareInPlace(const QStringList &key, const QStringList &answer)
{
    qsizetype right = 0;
    for (qsizetype place = 0; place < std::min(key.size(), answer.size()); ++place) {
        right += key[place] == answer[place] ? 1 : 0;
    }
    return key.isEmpty() ? 0.0 : static_cast<double>(right) / static_cast<double>(key.size());
}

void markPoints(Mark &mark, const Item &item, const ConfirmedPoints &confirmed)
{
    if (!confirmed || item.key.isEmpty()) {
        mark.pending = true;
        mark.possible = 0.0;
        return;
    }
    if (isHalfMarked(confirmed)) {
        mark.earned = half;
        return;
    }
    const auto exists = [&item](int place) {
        return place >= 0 && place < item.key.size();
    };
    mark.earned = static_cast<double>(std::ranges::count_if(*confirmed, exists))
        / static_cast<double>(item.key.size());
}

} // namespace

bool isHalfMarked(const ConfirmedPoints &confirmed)
{
    return confirmed && confirmed->contains(halfMark);
}

Mark markAnswer(const Item &item,
    const QStringList &answer,
    const MarkingRules &rules,
    const ConfirmedPoints &confirmed)
{
    Mark mark;
    mark.answered = !std::all_of(answer.begin(), answer.end(), isBlank);
    if (!mark.answered) {
        return mark;
    }
    switch (item.kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
        mark.earned = answer == item.key ? 1.0 : 0.0;
        break;
    case ItemKind::MultipleChoice:
        mark.earned = earnedByMultipleChoice(item, answer, rules.multipleChoice);
        break;
    case ItemKind::Cloze:
        mark.earned = isHalfMarked(confirmed)           ? half
            : matchesAny(answer.constFirst(), item.key) ? 1.0
                                                        : 0.0;
        if (mark.earned == 0.0) {
            mark.nearMiss = nearMissOf(answer.constFirst(), item.key);
        }
        break;
    case ItemKind::Ordering:
        mark.earned = answer == item.key                ? 1.0
            : rules.ordering == OrderingCredit::Partial ? shareInOrder(item.key, answer)
                                                        : 0.0;
        break;
    case ItemKind::Matching:
        mark.earned = shareInPlace(item.key, answer);
        break;
    case ItemKind::ShortAnswer:
        markPoints(mark, item, confirmed);
        break;
    }
    mark.correct = !mark.pending && mark.earned >= mark.possible;
    return mark;
}

bool isComplete(const Item &item, const QStringList &answer)
{
    const bool hasMembers = item.kind == ItemKind::Matching || item.kind == ItemKind::Ordering;
    const auto needed = hasMembers ? static_cast<qsizetype>(item.options.size()) : 1;
    return answer.size() >= needed && std::none_of(answer.begin(), answer.end(), isBlank);
}

} // namespace zhixing
