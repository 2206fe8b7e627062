// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/score.h"

namespace zhixing
{

void addTo(Tally &tally, const Mark &mark)
{
    ++tally.items;
    tally.correct += mark.correct ? 1 : 0;
    tally.answered += mark.answered ? 1 : 0;
    tally.earned += mark.earned;
    tally.possible += mark.possible;
    tally.pending += mark.pending ? 1 : 0;
}

Score scoreAttempt(const Attempt &attempt)
{
    Score score;
    for (std::size_t index = 0; index < attempt.form.entries.size(); ++index) {
        const Item &item = attempt.form.entries[index].item;
        const EntryState &state = attempt.entries[index];
        const Mark mark
            = markAnswer(item, state.answer, attempt.form.blueprint.marking, state.confirmed);
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
