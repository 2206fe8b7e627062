// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/answer_times.h"
#include "assessment/mastery.h"
#include "assessment/retention_check.h"
#include "assessment/study_calendar.h"
#include "bank/bank.h"
#include "records/attempt_store.h"
#include "records/practice_store.h"

#include <QTimeZone>

namespace zhixing
{

/// What the records hold of one learner.
struct LearnerRecords {
    std::vector<PracticeResponse> responses;
    std::vector<ReviewEntry> reviews;
    PracticeSettings settings;
    std::vector<SummarizedAttempt> attempts; ///< newest first, unfinished ones among them
};

/// All of it in one pass over each table.
[[nodiscard]] Result<LearnerRecords> readLearnerRecords(Database &database, const QString &learner);

/// What 进度 shows of one learner.
struct ProgressFigures {
    static constexpr int calendarWeeks = 26;
    static constexpr int forecastDays = 30;

    std::vector<Mastery> topics;
    std::vector<Mastery> passages;
    StudyCalendar calendar;
    std::vector<int> due; ///< facts due on each of the next days, today first; see forecastDue()
    RetentionCheck retention;
    std::vector<AttemptSummary> scores; ///< finished tests, oldest first
    std::vector<KindTimes> times;
    int practised = 0; ///< answers in practice, ever
};

/// `now` and `zone` are the learner's. Practice counts on the study day that was kept with it, a
/// test on the one on which it was handed in. Items the bank no longer asks count for days, scores,
/// retention and times only.
[[nodiscard]] ProgressFigures progressFigures(const LearnerRecords &records,
    const Bank &bank,
    const ReviewMoment &now,
    const QTimeZone &zone);

} // namespace zhixing
