// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/room_record.h"

namespace zhixing
{

/// The member whom a name that was typed means: blanks between characters and full-width letters do
/// not matter. Null: nobody of the roster.
[[nodiscard]] const RosterMember *memberNamed(
    const std::vector<RosterMember> &roster, const QString &name);
/// Do the digits that were typed end with those of the roster? More may be typed than are asked
/// for; whoever has none on the roster is not asked.
[[nodiscard]] bool checkFits(const RosterMember &member, const QString &typed);

} // namespace zhixing
