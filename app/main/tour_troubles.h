// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stops.h"

namespace zhixing
{

/// Records that refuse to be written, folders that are not there, files that are damaged: what each
/// page says of it.
[[nodiscard]] std::vector<Stop> troubleStops(TourStage &stage);

} // namespace zhixing
