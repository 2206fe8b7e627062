// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_session.h"

#include <QObject>
#include <QTimer>

namespace zhixing
{

/// A session without a network: what the host does, and the clock. Nothing listens. Lives in one
/// thread, with its session.
class RoomAlone : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives it.
    RoomAlone(RoomSession &session, std::function<UtcTime()> now, QObject *parent = nullptr);

    /// Has the host do something, and writes it.
    [[nodiscard]] std::optional<RoomRefusal> command(const RoomCommand &command);

Q_SIGNALS:
    void changed(); ///< something happened in the room
    void failed(const Error &error); ///< events could not be written

private:
    void lookAround();
    void commit();

    RoomSession *m_session;
    std::function<UtcTime()> m_now;
    QTimer m_tick;
};

} // namespace zhixing
