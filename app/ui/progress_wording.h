// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/progress_report.h"
#include "ui/figure_list_model.h"

namespace zhixing
{

class Library;

/// Which of the three figures of mastery is drawn; never two in one.
enum class MasteryMeasure { Recall, Practice, Tests };

/// The figures of 进度 as pictures: what is drawn, printed and said of each.
namespace wording
{

/// "6月28日".
[[nodiscard]] QString dayText(StudyDay day);
/// "12 秒", "1 分 5 秒".
[[nodiscard]] QString shortTime(std::chrono::milliseconds time);

/// Topics of which the measure tells something, in the order of the bank.
[[nodiscard]] Picture topicFigure(const std::vector<Mastery> &topics, MasteryMeasure measure);
/// Passages of which the measure tells something, the weakest first.
[[nodiscard]] Picture passageFigure(
    const std::vector<Mastery> &passages, const Library &library, MasteryMeasure measure);
/// A row a day. Shades: 1 to 5, 6 to 10, 11 to 20, more answers in practice; marked: a test was
/// handed in. The note of a Monday names the month that begins in its week. Days without an answer
/// have no row in the table.
[[nodiscard]] Picture calendarFigure(const StudyCalendar &calendar);
/// A row a day, today first.
[[nodiscard]] Picture forecastFigure(const std::vector<int> &due, StudyDay today);
/// The last tests, the oldest of them first; the line is the pass mark, marked: passed.
[[nodiscard]] Picture scoreFigure(const std::vector<AttemptSummary> &scores, const QTimeZone &zone);
/// All reviews, then each band that has any; drawn: measured, the line: predicted. Level 0: too few
/// reviews, and then neither is told.
[[nodiscard]] Picture retentionFigure(const RetentionCheck &check);
/// Two rows a kind at most: practice, and tests with level 2.
[[nodiscard]] Picture timeFigure(const std::vector<KindTimes> &times);

} // namespace wording

} // namespace zhixing
