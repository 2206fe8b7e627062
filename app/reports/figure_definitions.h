// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace zhixing
{

/// Every figure of a report of a branch. Each is defined once; app/reports/README.md lists the same
/// texts, and a test holds the two together.
enum class Figure {
    Expected,
    TookPart,
    CaughtUp,
    Absent,
    ParticipationRate,
    Attempts,
    Score,
    FirstScore,
    BestScore,
    LastScore,
    MeanScore,
    FirstPassRate,
    PassRate,
    TestTime,
    TimePerTest,
    Practised,
    ScoreBands,
    Weeks,
    Asked,
    Answered,
    RightRate,
    EarnedRate,
    TimePerAnswer,
    FirstAttempts,
    Facility,
    FacilityInterval,
    UpperLower,
    PointBiserial,
    RestBiserial,
    DistractorEfficiency,
    OptionCounts,
    KeyDoubt,
    FormMean,
    Reliability,
    StandardError,
    ScoreBand95,
};

struct FigureDefinition {
    Figure figure;
    QString chinese;
    QString english;
    QString formula; ///< in Chinese, one sentence
    QString source; ///< tables of the records
};

[[nodiscard]] const std::vector<FigureDefinition> &figureDefinitions();
[[nodiscard]] const FigureDefinition &definitionOf(Figure figure);
/// In the language of the program.
[[nodiscard]] QString nameOf(Figure figure);
[[nodiscard]] QString formulaOf(Figure figure);

} // namespace zhixing
