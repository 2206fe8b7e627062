// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room.h"

namespace zhixing
{

/// Deals so many people into teams: for each the place of its team. No team has two people more
/// than another. The same seed deals the same.
[[nodiscard]] std::vector<int> dealIntoTeams(int people, int teams, quint64 seed);

/// How many each team of a room has, in the order of the settings: who sits in it, and who is
/// expected there and has not come yet.
[[nodiscard]] std::vector<int> teamSizes(const Room &room);

/// The team somebody comes into: `own`, that of the roster, then `wished`, where it is one of the
/// room's. Else the smallest, or nothing where everybody is to choose.
[[nodiscard]] QString teamFor(const Room &room, const QString &own, const QString &wished);

} // namespace zhixing
