// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stops.h"

namespace zhixing
{

/// Live rooms without phones: hands counted, keys pressed; the host's page and the big screen.
[[nodiscard]] std::vector<Stop> aloneStops(TourStage &stage);

} // namespace zhixing
