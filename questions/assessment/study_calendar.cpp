// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/study_calendar.h"

#include "assessment/practice_figures.h"

#include <algorithm>
#include <optional>
#include <set>

namespace zhixing
{

using std::chrono::days;

namespace
{

bool isStudied(const DayAnswers &answers)
{
    return answers.practised + answers.tested > 0;
}

std::set<StudyDay> studiedDays(const std::map<StudyDay, DayAnswers> &answers)
{
    std::set<StudyDay> studied;
    for (const auto &[day, given] : answers) {
        if (isStudied(given)) {
            studied.insert(day);
        }
    }
    return studied;
}

} // namespace

int longestStreak(const std::map<StudyDay, DayAnswers> &answers)
{
    int longest = 0;
    int streak = 0;
    std::optional<StudyDay> before;
    for (const StudyDay day : studiedDays(answers)) {
        streak = before && day - *before == days(1) ? streak + 1 : 1;
        longest = std::max(longest, streak);
        before = day;
    }
    return longest;
}

StudyCalendar studyCalendar(
    const std::map<StudyDay, DayAnswers> &answers, StudyDay today, int weeks)
{
    StudyCalendar calendar;
    const auto sinceMonday = std::chrono::weekday(today) - std::chrono::Monday;
    for (StudyDay day = today - sinceMonday - days(7 * (weeks - 1)); day <= today; day += days(1)) {
        const auto found = answers.find(day);
        calendar.days.push_back({day, found == answers.end() ? DayAnswers() : found->second});
        calendar.daysStudied += isStudied(calendar.days.back().answers) ? 1 : 0;
    }
    calendar.currentStreak = studyStreak(studiedDays(answers), today);
    calendar.longestStreak = longestStreak(answers);
    return calendar;
}

} // namespace zhixing
