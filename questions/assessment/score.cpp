// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/score.h"

#include "bank/canonical.h"

#include <algorithm>

namespace zhixing
{

namespace
{

bool matchesAny(const QString &answer, const QStringList &accepted)
{
    const QString given = canonicalAnswer(answer);
    return std::any_of(accepted.begin(), accepted.end(), [&given](const QString &key) {
        return canonicalAnswer(key) == given;
    });
}

/// 少选得半，错选不得分: half for keys only but not all of them, nothing once a wrong option is
/// among them.
double earnedByMultipleChoice(const QStringList &key, const QStringList &answer)
{
    const bool onlyKeys = std::all_of(answer.begin(), answer.end(), [&key](const QString &option) {
        return key.contains(option);
    });
    if (answer.isEmpty() || !onlyKeys) {
        return 0.0;
    }
    return answer.size() == key.size() ? 1.0 : 0.5;
}

double shareInPlace(const QStringList &key, const QStringList &answer)
{
    qsizetype right = 0;
    for (qsizetype place = 0; place < std::min(key.size(), answer.size()); ++place) {
        right += key[place] == answer[place] ? 1 : 0;
    }
    return key.isEmpty() ? 0.0 : static_cast<double>(right) / static_cast<double>(key.size());
}

void addTo(Tally &tally, const Mark &mark)
{
    ++tally.items;
    tally.correct += mark.correct ? 1 : 0;
    tally.answered += mark.answered ? 1 : 0;
    tally.earned += mark.earned;
    tally.possible += mark.possible;
}

} // namespace

Mark markAnswer(const Item &item, const QStringList &answer)
{
    Mark mark;
    mark.answered = std::any_of(answer.begin(), answer.end(), [](const QString &part) {
        return !part.trimmed().isEmpty();
    });
    if (!mark.answered) {
        mark.possible = item.kind == ItemKind::ShortAnswer ? 0.0 : 1.0;
        return mark;
    }
    switch (item.kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Ordering:
        mark.earned = answer == item.key ? 1.0 : 0.0;
        break;
    case ItemKind::MultipleChoice:
        mark.earned = earnedByMultipleChoice(item.key, answer);
        break;
    case ItemKind::Cloze:
        mark.earned = matchesAny(answer.constFirst(), item.key) ? 1.0 : 0.0;
        break;
    case ItemKind::Matching:
        mark.earned = shareInPlace(item.key, answer);
        break;
    case ItemKind::ShortAnswer:
        // A person marks these; until then they weigh nothing.
        mark.possible = 0.0;
        return mark;
    }
    mark.correct = mark.earned >= mark.possible;
    return mark;
}

Score scoreAttempt(const Attempt &attempt)
{
    Score score;
    for (std::size_t index = 0; index < attempt.form.entries.size(); ++index) {
        const Item &item = attempt.form.entries[index].item;
        const Mark mark = markAnswer(item, attempt.entries[index].answer);
        addTo(score.total, mark);
        addTo(score.byKind[item.kind], mark);
        addTo(score.byTopic[item.topic], mark);
        score.marks.push_back(mark);
    }
    // A pass mark of 0.6 is met by 6 of 10, whatever the last bit of the product says.
    constexpr double rounding = 1e-9;
    score.passed = score.total.possible > 0.0
        && score.total.earned + rounding >= attempt.form.blueprint.passMark * score.total.possible;
    return score;
}

} // namespace zhixing
