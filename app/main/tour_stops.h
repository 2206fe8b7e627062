// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stage.h"

#include <vector>

namespace zhixing
{

/// One picture: its name, and how the program gets there.
struct Stop {
    QString name;
    std::function<void()> arrive;
    std::function<void()> again = {}; ///< before each picture: what a new size undoes
    QString window = {}; ///< the one to picture; empty: the main one
};

/// Gives the learner at work two tests and a day of practice: what the stops show.
void stageTour(TourStage &stage);
/// The way through the pages, each stop from where the one before ended.
[[nodiscard]] std::vector<Stop> tourStops(TourStage &stage);

} // namespace zhixing
