// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stops.h"

namespace zhixing
{

/// A state in which every page is to look finished.
struct TourState {
    QString name;
    std::function<TourGround(TourGround)> ground; ///< what it opens
    Session::Stage opens = Session::Stage::Ready; ///< how far it comes
    std::function<void(TourStage &)> arrange; ///< before the first page
    std::function<std::vector<Stop>(TourStage &)> stops; ///< one for each page
};

/// The pages that the rail leads to, with those behind them.
[[nodiscard]] std::vector<Stop> statePages(TourStage &stage);

/// empty: a new learner who has done nothing. typical: two tests and a day of practice. full:
/// months of everything, long names, long texts, many of each. live: a room with people in it, from
/// beginning to end. error: what is asked for cannot be written or read. nobank, norecords: there
/// is no bank, or the records do not open.
[[nodiscard]] const std::vector<TourState> &tourStates();

} // namespace zhixing
