// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_score.h"

#include <optional>

namespace zhixing
{

/// Whether a room can ask items of this kind. 简答 nobody marks while a room waits. Hands and keys
/// can only choose among options: 判断, 单选, 多选.
[[nodiscard]] bool canBeAsked(RoomWay way, ItemKind kind);

/// How many hands were counted for each option: see distribution().
[[nodiscard]] Distribution distributionOfHands(const Room &room, int entry);

/// Those who raised no hand; unset where that cannot be reckoned: the people were not counted, or
/// everybody may raise a hand more than once (多选). Negative: more hands than people.
[[nodiscard]] std::optional<int> handsNotRaised(const Room &room, int entry);

} // namespace zhixing
