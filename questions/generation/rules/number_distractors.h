// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

#include <functional>

namespace zhixing
{

/// Up to three values below and above a number, each with its certificate, key position varied by
/// fact. `allowed` may forbid values.
[[nodiscard]] std::vector<Distractor> numberDistractors(const Fact &fact,
    const Slot &slot,
    const Workshop &shop,
    const std::function<bool(double)> &allowed);

} // namespace zhixing
