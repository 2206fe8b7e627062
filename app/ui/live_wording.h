// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_host.h"
#include "ui/live_option_model.h"
#include "ui/live_seat_model.h"
#include "ui/passage_html.h"

#include <QString>

namespace zhixing
{

/// The words and rows for a live room, made once for the host's page and the big screen.
namespace wording
{

/// Why the room did not do what was asked for.
[[nodiscard]] QString refusalText(RoomRefusal refusal);
/// Why nobody can come in on this address; empty where nothing is known against it.
[[nodiscard]] QString addressCaution(const RoomAddress &address);
/// "192.168.1.20 · wlp3s0".
[[nodiscard]] QString addressText(const RoomAddress &address);
/// "314 159": six digits as they are read out.
[[nodiscard]] QString codeText(const QString &code);
/// "第二季度学习会 · 2026-06-30 11:05 · 12 人": a room of the records, in a list.
[[nodiscard]] QString roomText(const RoomSummary &room);
/// A picture of a QR code as a data: URL, four light squares around; empty where there is none.
[[nodiscard]] QString qrUrl(const QString &text);

} // namespace wording

/// A part of a text with what is marked in it.
struct MarkedText {
    QString text;
    std::vector<TextRange> marks;
    bool operator==(const MarkedText &) const = default;
};

/// The passage behind an entry as it was kept with the room, evidence marked.
[[nodiscard]] MarkedText liveSource(const RoomPlan &plan, int entry);
/// At most so many characters around the first mark, cut between sentences; what is left out shows
/// as "……".
[[nodiscard]] MarkedText excerptOf(const MarkedText &source, int most);

/// Who is here and who is expected, those who joined first.
[[nodiscard]] std::vector<LiveSeatModel::Row> seatRows(const RoomStatus &status);
/// The options of the current item; counts once it is closed, the key once it is revealed.
[[nodiscard]] std::vector<LiveOptionModel::Row> optionRows(const RoomStatus &status);

} // namespace zhixing
