// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stops.h"

namespace zhixing
{

/// A live room with people in it, on loopback: set up, let in, asked, shown, ended; the host's page
/// and the big screen.
[[nodiscard]] std::vector<Stop> hallStops(TourStage &stage);

} // namespace zhixing
