// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "records/room_record.h"
#include "result.h"

#include <functional>

namespace zhixing
{

/// Of so many bytes that nobody can guess.
using RandomBytes = std::function<QByteArray(qsizetype)>;

/// Prepares a room: the form with the passages its evidence stands in. What the room cannot ask in
/// its way is left out (canBeAsked()), and without phones what only phones can do. NothingFound
/// where nothing is left to ask. `id`, code and time come in with the rest of the plan.
[[nodiscard]] Result<RoomPlan> planRoom(RoomPlan wished, const std::vector<Passage> &passages);

/// So many digits, each equally likely: six for a room, eight for its host.
[[nodiscard]] QString freshDigits(int count, const RandomBytes &bytes);

} // namespace zhixing
