// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hands_saving.h"

#include "live/hands.h"
#include "reports/safe_writing.h"
#include "ui/file_places.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct HandsSaving {
    Q_DECLARE_TR_FUNCTIONS(HandsSaving)
};

std::vector<CountedItem> countedItems(const Room &room)
{
    std::vector<CountedItem> items;
    for (int entry = 0; entry < static_cast<int>(room.runs().size()); ++entry) {
        if (room.runs()[static_cast<std::size_t>(entry)].state != RunState::Revealed) {
            continue;
        }
        CountedItem item {
            room.plan().form.entries[static_cast<std::size_t>(entry)], entry + 1, {}, {}};
        for (const PickCount &option : distributionOfHands(room, entry).options) {
            item.hands[option.option] = option.count;
        }
        // Who is expected may be another number today than it was in the hall.
        if (room.counted()) {
            item.notRaised = handsNotRaised(room, entry);
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

Result<HandsRecord> readHands(Workspace &workspace, const QString &room)
{
    const RoomStore *rooms = workspace.rooms();
    if (rooms == nullptr) {
        return fail(ErrorCode::BadUse, u"no records are open"_s, room);
    }
    auto plan = rooms->load(room);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto events = rooms->events(room);
    if (!events) {
        return std::unexpected(events.error());
    }
    const auto held = Room::replay(std::make_shared<const RoomPlan>(std::move(*plan)), *events);
    if (!held) {
        return std::unexpected(held.error());
    }
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(
        held->plan().created.time_since_epoch().count(), workspace.zone());
    return HandsRecord {held->plan().form.blueprint.name,
        made.toString(u"yyyy-MM-dd HH:mm"_s),
        held->counted().value_or(0),
        countedItems(*held)};
}

Result<QString> saveHands(const HandsRecord &record, const QString &folder, HandsFormat format)
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be made"_s, folder);
    }
    const bool isCsv = format == HandsFormat::Csv;
    // Two rooms of one day have a file each.
    const QString time = QString(record.day).remove(u':');
    const QString path
        = QDir(folder).filePath(forFile(HandsSaving::tr("举手结果 %1 %2").arg(record.title, time))
            + (isCsv ? u".csv"_s : u".xlsx"_s));
    const auto written
        = isCsv ? writeWhole(handsTable(record), path) : writeHandsXlsx(record, path);
    if (!written) {
        return std::unexpected(written.error());
    }
    return path;
}

} // namespace zhixing
