// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// Up to three of the candidates around a key, ascending with it; where the key stands follows from
/// `seed`. Dates that one of the others includes are left out.
[[nodiscard]] std::vector<Distractor> datesAround(
    const QString &key, std::vector<Distractor> candidates, quint64 seed);

} // namespace zhixing
