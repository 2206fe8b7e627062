// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/room_record.h"
#include "result.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace zhixing
{

/// Live rooms as they stand in the tables.

[[nodiscard]] QString toString(RoomEventKind kind);
[[nodiscard]] std::optional<RoomEventKind> roomEventKindFromString(QStringView name);
[[nodiscard]] QString toString(RoomGuests guests);
[[nodiscard]] QString toString(RoomOrder order);
[[nodiscard]] QString toString(RoomRanking ranking);
[[nodiscard]] QString toString(RoomWay way);
[[nodiscard]] QString toString(RoomTeaming teaming);
[[nodiscard]] std::optional<RoomWay> roomWayFromString(QStringView name);
[[nodiscard]] std::optional<RoomGuests> roomGuestsFromString(QStringView name);
[[nodiscard]] std::optional<RoomOrder> roomOrderFromString(QStringView name);
[[nodiscard]] std::optional<RoomRanking> roomRankingFromString(QStringView name);
[[nodiscard]] std::optional<RoomTeaming> roomTeamingFromString(QStringView name);
[[nodiscard]] std::optional<BuzzerCost> buzzerCostFromString(QStringView name);
[[nodiscard]] std::optional<BuzzerAfter> buzzerAfterFromString(QStringView name);
[[nodiscard]] std::optional<BuzzerEarly> buzzerEarlyFromString(QStringView name);

/// Writes what the host prepared. Inside the caller's transaction.
[[nodiscard]] Result<void> insertRoom(const QSqlDatabase &database, const RoomPlan &plan);
/// Writes events with the numbers after `before`. Inside the caller's transaction.
[[nodiscard]] Result<void> insertRoomEvents(const QSqlDatabase &database,
    const QString &room,
    int before,
    const std::vector<RoomEvent> &events);

} // namespace zhixing
