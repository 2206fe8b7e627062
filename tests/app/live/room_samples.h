// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room.h"

namespace zhixing::test
{

/// When the rooms of the tests are made.
inline constexpr UtcTime start {std::chrono::milliseconds(1'750'000'000'000)};

/// Six items, each of another kind: 判断, 单选 (key o0 of four), 多选 (o0, o2), 填空 (半年), 排序,
/// 连线 (o0-t2, o1-t0, o2-t1). Thirty seconds each, a second of latency forgiven at most 300 ms.
[[nodiscard]] RoomPlan roomPlan();
/// The place of an item of a kind in that plan.
[[nodiscard]] int entryOf(const RoomPlan &plan, ItemKind kind);
/// An answer that earns everything.
[[nodiscard]] QStringList rightAnswer(const Item &item);

[[nodiscard]] RoomEvent happening(RoomEventKind kind, UtcTime at, int entry = -1);
[[nodiscard]] RoomEvent joined(int seat, UtcTime at);
[[nodiscard]] RoomEvent answered(
    int seat, int entry, qint64 sequence, QStringList answer, UtcTime at);

/// Applies an event, or ends the program: for what a test takes for granted.
void happen(Room &room, const RoomEvent &event);

} // namespace zhixing::test
