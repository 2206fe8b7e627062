// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stops.h"

namespace zhixing
{

/// What four branches sent comes into the collection: one learner was renamed and one moved,
/// exports are missing, and one key nobody has accepted yet.
void fillCollection(TourStage &stage);
/// The page 汇总 with each of its lists, and the report over it.
[[nodiscard]] std::vector<Stop> collectionStops(TourStage &stage);
/// Files come in that are no bundles.
[[nodiscard]] Stop refusedBundles(TourStage &stage);

} // namespace zhixing
