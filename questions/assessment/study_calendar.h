// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/study_day.h"

#include <map>
#include <vector>

namespace zhixing
{

/// What was answered on one day, in practice and in tests.
struct DayAnswers {
    int practised = 0; ///< answers given in practice
    int tested = 0; ///< answers in tests that were handed in that day
    bool operator==(const DayAnswers &) const = default;
};

struct CalendarDay {
    StudyDay day;
    DayAnswers answers;
    bool operator==(const CalendarDay &) const = default;
};

struct StudyCalendar {
    std::vector<CalendarDay> days; ///< whole weeks but for the last, oldest first, up to today
    int daysStudied = 0; ///< of `days`, those with an answer
    int currentStreak = 0; ///< see studyStreak()
    int longestStreak = 0; ///< of all days ever
    bool operator==(const StudyCalendar &) const = default;
};

/// The most days in a row. A day without an answer does not count.
[[nodiscard]] int longestStreak(const std::map<StudyDay, DayAnswers> &answers);

/// The last `weeks` weeks, the one of `today` among them; a week begins on Monday.
[[nodiscard]] StudyCalendar studyCalendar(
    const std::map<StudyDay, DayAnswers> &answers, StudyDay today, int weeks);

} // namespace zhixing
