// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the host asks the room for: a part of LiveRoom.

#include "ui/live_room.h"

namespace zhixing
{

namespace
{

constexpr double percent = 100.0;

} // namespace

void LiveRoom::order(const RoomCommand &command)
{
    ask(command);
}

void LiveRoom::advance()
{
    if (!m_isBusy && phase() != Phase::Finished) {
        setBusy(true);
        ask({RoomAction::Next});
    }
}

void LiveRoom::togglePause()
{
    if (phase() == Phase::Open) {
        ask({isPaused() ? RoomAction::Resume : RoomAction::Pause});
    }
}

void LiveRoom::extend(int seconds)
{
    RoomCommand longer {RoomAction::Extend};
    longer.span = std::chrono::seconds(seconds);
    ask(longer);
}

void LiveRoom::skip()
{
    ask({RoomAction::Skip});
}

void LiveRoom::back()
{
    ask({RoomAction::Back});
}

void LiveRoom::toggleLock()
{
    ask({isLocked() ? RoomAction::Unlock : RoomAction::Lock});
}

void LiveRoom::finish()
{
    ask({RoomAction::Finish});
}

void LiveRoom::kick(int seat)
{
    ask({RoomAction::Kick, seat});
}

void LiveRoom::allow(int seat)
{
    ask({RoomAction::Allow, seat});
}

void LiveRoom::deny(int seat)
{
    ask({RoomAction::Deny, seat});
}

void LiveRoom::giveTime(int seat, int timePercent)
{
    RoomCommand longer {RoomAction::GiveTime, seat};
    longer.factor = timePercent / percent;
    ask(longer);
}

void LiveRoom::ask(const RoomCommand &command)
{
    if (isOpen()) {
        m_host->command(command);
    }
}

void LiveRoom::excuse(int member)
{
    RoomCommand leave {RoomAction::Excuse};
    leave.member = member;
    ask(leave);
}

void LiveRoom::expect(int member)
{
    RoomCommand leave {RoomAction::Expect};
    leave.member = member;
    ask(leave);
}

} // namespace zhixing
