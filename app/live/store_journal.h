// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_session.h"
#include "records/room_store.h"

namespace zhixing
{

/// A room's journal in the records.
class StoreJournal : public RoomJournal
{
public:
    /// The database outlives the journal and belongs to the same thread.
    [[nodiscard]] static Result<std::unique_ptr<StoreJournal>> open(
        Database &database, QString room);

    Result<void> append(const std::vector<RoomEvent> &events) override;
    Result<void> finish(
        const std::vector<RoomEvent> &events, const std::vector<RoomSitting> &sittings) override;
    Result<std::vector<RoomEvent>> events() override;

private:
    StoreJournal(Database &database, QString room, int last);

    RoomStore m_store;
    QString m_room;
    int m_last; ///< number of the last event written
};

/// The room as the records have it, with its journal and the last sign of life.
struct KeptRoom {
    std::unique_ptr<StoreJournal> journal;
    Room room;
    UtcTime lastSeen;
};

[[nodiscard]] Result<KeptRoom> openKeptRoom(Database &database, const QString &room);

} // namespace zhixing
