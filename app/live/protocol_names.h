// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/named.h"
#include "live/protocol.h"

#include <array>

namespace zhixing
{

/// Words of the protocol.

inline constexpr std::array roomRefusalNames {
    Named {RoomRefusal::NotNow, QLatin1StringView("not_now")},
    Named {RoomRefusal::RoomLocked, QLatin1StringView("locked")},
    Named {RoomRefusal::RoomFull, QLatin1StringView("full")},
    Named {RoomRefusal::NameTaken, QLatin1StringView("name_taken")},
    Named {RoomRefusal::NoGuests, QLatin1StringView("no_guests")},
    Named {RoomRefusal::UnknownSeat, QLatin1StringView("unknown_seat")},
    Named {RoomRefusal::Kicked, QLatin1StringView("kicked")},
    Named {RoomRefusal::UnknownEntry, QLatin1StringView("unknown_entry")},
    Named {RoomRefusal::UnknownTeam, QLatin1StringView("unknown_team")},
    Named {RoomRefusal::BadAnswer, QLatin1StringView("bad_answer")},
    Named {RoomRefusal::Paused, QLatin1StringView("paused")},
    Named {RoomRefusal::Late, QLatin1StringView("late")},
    Named {RoomRefusal::Stale, QLatin1StringView("stale")},
    Named {RoomRefusal::TooMany, QLatin1StringView("too_many")},
    Named {RoomRefusal::OutOfRange, QLatin1StringView("out_of_range")},
    Named {RoomRefusal::Seated, QLatin1StringView("seated")},
};

/// What the remote control of a phone may do.
inline constexpr std::array remoteActionNames {
    Named {RoomAction::Next, QLatin1StringView("next")},
    Named {RoomAction::Close, QLatin1StringView("close")},
    Named {RoomAction::Reveal, QLatin1StringView("reveal")},
    Named {RoomAction::Skip, QLatin1StringView("skip")},
    Named {RoomAction::Back, QLatin1StringView("back")},
    Named {RoomAction::Pause, QLatin1StringView("pause")},
    Named {RoomAction::Resume, QLatin1StringView("resume")},
    Named {RoomAction::Extend, QLatin1StringView("extend")},
    Named {RoomAction::Lock, QLatin1StringView("lock")},
    Named {RoomAction::Unlock, QLatin1StringView("unlock")},
    Named {RoomAction::Finish, QLatin1StringView("finish")},
};

} // namespace zhixing
