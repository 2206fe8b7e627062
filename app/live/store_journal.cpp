// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/store_journal.h"

namespace zhixing
{

StoreJournal::StoreJournal(Database &database, QString room, int last)
    : m_store(database)
    , m_room(std::move(room))
    , m_last(last)
{
}

Result<std::unique_ptr<StoreJournal>> StoreJournal::open(Database &database, QString room)
{
    const auto last = RoomStore(database).lastEvent(room);
    if (!last) {
        return std::unexpected(last.error());
    }
    return std::unique_ptr<StoreJournal>(new StoreJournal(database, std::move(room), *last));
}

Result<void> StoreJournal::append(const std::vector<RoomEvent> &events)
{
    return finish(events, {});
}

Result<void> StoreJournal::finish(
    const std::vector<RoomEvent> &events, const std::vector<RoomSitting> &sittings)
{
    const auto written = m_store.finish(m_room, m_last, events, sittings);
    if (written) {
        m_last += static_cast<int>(events.size());
    }
    return written;
}

Result<std::vector<RoomEvent>> StoreJournal::events()
{
    // Another window may have gone on with the room: what it wrote counts.
    const auto last = m_store.lastEvent(m_room);
    if (!last) {
        return std::unexpected(last.error());
    }
    m_last = *last;
    return m_store.events(m_room);
}

Result<KeptRoom> openKeptRoom(Database &database, const QString &room)
{
    auto plan = RoomStore(database).load(room);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    auto journal = StoreJournal::open(database, room);
    if (!journal) {
        return std::unexpected(journal.error());
    }
    const auto events = (*journal)->events();
    if (!events) {
        return std::unexpected(events.error());
    }
    const UtcTime lastSeen = events->empty() ? plan->created : events->back().at;
    auto replayed = Room::replay(std::make_shared<const RoomPlan>(std::move(*plan)), *events);
    if (!replayed) {
        return std::unexpected(replayed.error());
    }
    return KeptRoom {std::move(*journal), std::move(*replayed), lastSeen};
}

} // namespace zhixing
