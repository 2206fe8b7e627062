// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stops.h"

namespace zhixing
{

/// Months of tests and practice under long names, many learners, templates, decisions and backups.
void fillRecords(TourStage &stage);
/// The pages over that, the longest items and passages among them.
[[nodiscard]] std::vector<Stop> fullStops(TourStage &stage);

} // namespace zhixing
