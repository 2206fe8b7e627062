// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_plan.h"

#include "live/hands.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Result<RoomPlan> planRoom(RoomPlan wished, const std::vector<Passage> &passages)
{
    std::erase_if(wished.form.entries, [way = wished.settings.way](const FormEntry &entry) {
        return !canBeAsked(way, entry.item.kind);
    });
    if (wished.form.entries.empty()) {
        return fail(ErrorCode::NothingFound,
            u"nothing that was drawn can be asked in this live room"_s,
            wished.form.blueprint.name);
    }
    auto &rows = wished.form.blueprint.rows;
    rows.clear();
    wished.passages.clear();
    for (const FormEntry &entry : wished.form.entries) {
        if (rows.empty() || rows.back().kind != entry.item.kind) {
            rows.push_back({entry.item.kind, std::nullopt, 0});
        }
        ++rows.back().count;
        const QString id
            = entry.item.evidence.empty() ? QString() : entry.item.evidence.front().passage;
        const auto passage = std::ranges::find(passages, id, &Passage::id);
        wished.passages << (passage == passages.end() ? QString() : passage->text);
    }
    if (wished.settings.way != RoomWay::Phones) {
        // One screen for all: the letters are the same. Who presses a key is a team already.
        wished.settings.order = RoomOrder::Same;
        wished.settings.ranking = RoomRanking::Podium;
        wished.settings.speedBonus = 0.0;
        wished.settings.teams.clear();
        wished.settings.teaming = RoomTeaming::Assigned;
    }
    if (wished.settings.way == RoomWay::Buzzer) {
        // Who answered in part was not right: the next may press.
        wished.form.blueprint.marking.multipleChoice = MultipleChoiceCredit::AllOrNothing;
        wished.settings.itemTime = std::chrono::milliseconds(0);
    }
    // Pauses belong to the host, and the time to each item.
    wished.form.blueprint.timeLimit.reset();
    wished.form.blueprint.pause = PausePolicy::Allowed;
    return wished;
}

QString freshDigits(int count, const RandomBytes &bytes)
{
    QString digits;
    while (digits.size() < count) {
        const auto byte = static_cast<quint8>(bytes(1).at(0));
        // 250 is the largest multiple of ten in a byte: beyond it low digits would be likelier.
        if (byte < 250) {
            digits += QChar(u'0' + byte % 10);
        }
    }
    return digits;
}

} // namespace zhixing
