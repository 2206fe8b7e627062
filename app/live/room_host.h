// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_plan.h"
#include "live/room_server.h"
#include "live/room_status.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace zhixing
{

struct RoomHostSetup {
    QString databasePath;
    std::function<UtcTime()> now; ///< asked on another thread, too
    RandomBytes randomBytes; ///< asked on another thread, too
    ServerLimits limits = {};
};

/// One address of this computer on which a room can be opened.
struct RoomAddress {
    QString network; ///< the system's name for it, "wlp3s0"
    QHostAddress address;
    bool isLoopback = false;
    bool operator==(const RoomAddress &) const = default;
};

/// How people get into a room that is open.
struct RoomEntrance {
    QString address; ///< to be typed: "192.168.1.20:8080"
    QString url; ///< for a QR code: with the room's code behind the #, which is never sent
    QString code;
    QString hostKey; ///< for the remote control
    bool operator==(const RoomEntrance &) const = default;
};

/// A live room for the window: the network, the rules and the records of it work on a thread of
/// their own, so that neither a slow disk nor two thousand phones hold the window up, nor the
/// window them. Nothing listens until open(). GUI thread only.
class RoomHost : public QObject
{
    Q_OBJECT
public:
    explicit RoomHost(RoomHostSetup setup, QObject *parent = nullptr);
    ~RoomHost() override;

    /// Addresses of this computer that phones could reach, loopback last.
    [[nodiscard]] static std::vector<RoomAddress> addresses();

    /// Opens the door of a room that the records keep (RoomStore::keep), new or interrupted: an
    /// item that was open stands paused. Waits until it listens. Port 0: any free one.
    [[nodiscard]] Result<RoomEntrance> open(
        const QString &room, const QHostAddress &address, quint16 port = 0);
    /// The same without a network: nothing listens, for rooms that need no phones. Of the entrance
    /// nothing is set.
    [[nodiscard]] Result<RoomEntrance> openAlone(const QString &room);
    /// Shows everybody out; nothing listens any more. The room can be opened again.
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const RoomEntrance &entrance() const;

    /// Asks for it; changed() or refused() follows.
    void command(const RoomCommand &command);
    /// Null before a room is open; after close() what it was last.
    [[nodiscard]] std::shared_ptr<const RoomStatus> status() const;

Q_SIGNALS:
    void changed(); ///< status() is new; a few times a second at most
    void refused(zhixing::RoomRefusal why);
    void failed(const zhixing::Error &error); ///< what was said last could not be written

private:
    class Work;

    Result<RoomEntrance> take(std::unique_ptr<Work> work, const Result<RoomEntrance> &entrance);

    RoomHostSetup m_setup;
    std::unique_ptr<Work> m_work;
    RoomEntrance m_entrance;
    std::shared_ptr<const RoomStatus> m_status;
};

} // namespace zhixing
