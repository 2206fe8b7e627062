// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/card_book.h"
#include "assessment/review_queue.h"
#include "bank/item.h"

#include <vector>

namespace zhixing
{

struct DailyPick {
    const Item *item = nullptr;
    QueueReason reason = QueueReason::New;
    bool operator==(const DailyPick &) const = default;
};

/// 每日一练: what to ask now, and what stands behind it.
struct DailyPlan {
    std::vector<DailyPick> picks; ///< due reviews, then new facts, then weak ones
    int due = 0; ///< facts whose day has come, picked or not
    int fresh = 0; ///< new facts that may still be begun today, picked or not
};

struct DailyLimits {
    int items = 10;
    int newADay = 10; ///< new facts a study day, those begun earlier that day among them
};

/// How practice schedules: by days alone. Short steps within the day would never be taken by
/// someone who opens the program once a day. `retention` is brought into its range.
[[nodiscard]] ReviewScheduler practiceScheduler(double retention);

/// Plans a set from the items a learner may be asked. One item a fact, siblings in turn; no two
/// enemies in one set; new facts from one topic after the other in turn, in the order of the items.
/// A fact that finds no place now keeps its claim for the next set. Deterministic.
[[nodiscard]] DailyPlan planDaily(const std::vector<const Item *> &items,
    const CardBook &book,
    const ReviewMoment &now,
    const DailyLimits &limits);

/// How many facts of the items will be due on a study day, earlier ones left over among them.
[[nodiscard]] int dueOn(StudyDay day, const std::vector<const Item *> &items, const CardBook &book);

} // namespace zhixing
