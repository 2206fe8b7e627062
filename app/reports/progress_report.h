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

#include <map>
#include <vector>

namespace zhixing
{

/// What 进度 needs of the records of one learner, one answer as small as it can be.
struct LearnerRecords {
    std::vector<JudgedAnswer> answers; ///< in practice, then in tests
    std::vector<AnswerTime> times;
    std::map<StudyDay, DayAnswers> days;
    std::vector<ReviewEntry> reviews;
    PracticeSettings settings;
    std::vector<AttemptSummary> finished; ///< tests, oldest first
    int practised = 0; ///< answers in practice
};

/// All of it in one pass over each table. Practice counts on the study day that was kept with it, a
/// test on the one on which it was handed in.
[[nodiscard]] Result<LearnerRecords> readLearnerRecords(
    Database &database, const QString &learner, const QTimeZone &zone);

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

/// `now` is the learner's. Items the bank no longer asks count for days, scores, retention and
/// times only.
[[nodiscard]] ProgressFigures progressFigures(
    const LearnerRecords &records, const Bank &bank, const ReviewMoment &now);

} // namespace zhixing
