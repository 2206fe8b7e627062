// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/hands.h"

#include "live/place.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList optionsOf(const Item &item)
{
    QStringList ids;
    for (const Option &option : item.options) {
        ids << option.id;
    }
    // 判断 may bring none of its own.
    return ids.isEmpty() && item.kind == ItemKind::TrueFalse ? QStringList {u"true"_s, u"false"_s}
                                                             : ids;
}

bool hasOneHandEach(ItemKind kind)
{
    return kind != ItemKind::MultipleChoice;
}

} // namespace

bool canBeAsked(RoomWay way, ItemKind kind)
{
    if (way == RoomWay::Phones) {
        return kind != ItemKind::ShortAnswer;
    }
    return kind == ItemKind::TrueFalse || kind == ItemKind::SingleChoice
        || kind == ItemKind::MultipleChoice;
}

Distribution distributionOfHands(const Room &room, int entry)
{
    const Item &item = room.plan().form.entries[at(entry)].item;
    const auto &hands = room.runs()[at(entry)].hands;
    Distribution counted;
    counted.seated = room.people();
    int all = 0;
    int most = 0;
    for (const QString &option : optionsOf(item)) {
        const auto found = hands.find(option);
        const int count = found == hands.end() ? 0 : found->second;
        counted.options.push_back({option, count});
        all += count;
        most = std::max(most, count);
        if (hasOneHandEach(item.kind) && item.key.contains(option)) {
            counted.right += count;
        }
    }
    counted.answered = hasOneHandEach(item.kind) ? all : most;
    return counted;
}

std::optional<int> handsNotRaised(const Room &room, int entry)
{
    const ItemKind kind = room.plan().form.entries[at(entry)].item.kind;
    if (room.people() == 0 || !hasOneHandEach(kind)) {
        return std::nullopt;
    }
    return room.people() - distributionOfHands(room, entry).answered;
}

} // namespace zhixing
