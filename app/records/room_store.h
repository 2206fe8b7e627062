// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "records/database.h"
#include "records/room_record.h"

#include <vector>

namespace zhixing
{

/// What one person answered in a room that is over.
struct RoomSitting {
    int seat = -1;
    QString attempt; ///< a fresh id
    QString learner; ///< empty: found by name in the room's branch, or added
    QString name;
    Form form; ///< the items that counted for this seat
    UtcTime startedAt;
    std::vector<AttemptEvent> events; ///< after Started, Submitted last
};

/// Writes and reads live rooms.
class RoomStore
{
public:
    explicit RoomStore(Database &database);

    /// Keeps a room with the wording of each item.
    [[nodiscard]] Result<void> keep(const RoomPlan &plan);
    /// Writes events after the first `before` of the room: all or none, on disk when this returns.
    /// BadUse where another program has gone on with the room.
    [[nodiscard]] Result<void> append(
        const QString &room, int before, const std::vector<RoomEvent> &events);
    /// The same, and what everybody answered becomes attempts that reports see, handed in and with
    /// this room as their sitting. The last of the events is Finished.
    [[nodiscard]] Result<void> finish(const QString &room,
        int before,
        const std::vector<RoomEvent> &events,
        const std::vector<RoomSitting> &sittings);

    [[nodiscard]] Result<RoomPlan> load(const QString &room) const;
    /// In their order. Events of an erased learner are not among them.
    [[nodiscard]] Result<std::vector<RoomEvent>> events(const QString &room) const;
    /// The number of the last event; 0: none yet.
    [[nodiscard]] Result<int> lastEvent(const QString &room) const;
    /// The one made last first.
    [[nodiscard]] Result<std::vector<RoomSummary>> all() const;

private:
    [[nodiscard]] Result<void> finishWithin(const QString &room,
        int before,
        const std::vector<RoomEvent> &events,
        const std::vector<RoomSitting> &sittings);

    Database *m_database;
};

/// "季度测验（现场）": what an attempt in a room is called. In Chinese whatever the language of the
/// window: it is kept in the records.
[[nodiscard]] QString roomSittingName(const QString &blueprintName);

} // namespace zhixing
