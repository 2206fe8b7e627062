// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_alone.h"

namespace zhixing
{

RoomAlone::RoomAlone(RoomSession &session, std::function<UtcTime()> now, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_now(std::move(now))
    , m_tick(this)
{
    connect(&m_tick, &QTimer::timeout, this, &RoomAlone::lookAround);
    m_tick.start(sessionTick);
}

std::optional<RoomRefusal> RoomAlone::command(const RoomCommand &command)
{
    const auto refusal = m_session->command(command, m_now());
    commit();
    return refusal;
}

void RoomAlone::lookAround()
{
    m_session->tick(m_now());
    commit();
}

void RoomAlone::commit()
{
    if (!m_session->hasWork()) {
        return;
    }
    const auto written = m_session->commit(m_now());
    std::ignore = m_session->takeTexts(); // nobody hears them
    if (!written) {
        Q_EMIT failed(written.error());
    }
    Q_EMIT changed();
}

} // namespace zhixing
