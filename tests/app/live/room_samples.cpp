// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"

#include "questions/assessment/sample_bank.h"

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Item matchingItem(const QString &id)
{
    Item item = multipleChoiceItem(id);
    item.kind = ItemKind::Matching;
    item.options = {{u"o0"_s, u"左一"_s, {}}, {u"o1"_s, u"左二"_s, {}}, {u"o2"_s, u"左三"_s, {}}};
    item.targets = {{u"t0"_s, u"右一"_s, {}}, {u"t1"_s, u"右二"_s, {}}, {u"t2"_s, u"右三"_s, {}}};
    item.key = {u"t2"_s, u"t0"_s, u"t1"_s};
    return item;
}

} // namespace

RoomPlan roomPlan()
{
    RoomPlan plan;
    plan.id = u"room-1"_s;
    plan.code = u"314159"_s;
    plan.branch = u"第一党支部"_s;
    plan.created = start;
    plan.form.id = u"form-1"_s;
    plan.form.seed = 20'260'701;
    plan.form.blueprint.name = u"季度测验"_s;
    for (Item item : {trueFalseItem(u"judged"_s, true),
             singleChoiceItem(u"single"_s),
             multipleChoiceItem(u"multiple"_s),
             clozeItem(u"cloze"_s, {u"半年"_s}),
             orderingItem(u"ordered"_s),
             matchingItem(u"matched"_s)}) {
        // Words that no other text of the item holds: tests look for them.
        item.rationale = u"解析密语"_s + item.id;
        item.evidence = {{u"p"_s, 0, 0, u"依据密语"_s + item.id, {}, {}}};
        FormEntry entry {item, {}, u"出处密语"_s + item.id, {}};
        for (const Option &option : item.options) {
            entry.optionOrder << option.id;
        }
        for (const Option &target : item.targets) {
            entry.targetOrder << target.id;
        }
        plan.form.blueprint.rows.push_back({item.kind, std::nullopt, 1});
        plan.form.entries.push_back(entry);
        plan.passages << u"原文之前，依据密语%1，原文之后。"_s.arg(item.id);
    }
    return plan;
}

int entryOf(const RoomPlan &plan, ItemKind kind)
{
    const auto entry = std::ranges::find_if(plan.form.entries,
        [kind](const FormEntry &candidate) { return candidate.item.kind == kind; });
    return static_cast<int>(entry - plan.form.entries.begin());
}

QStringList rightAnswer(const Item &item)
{
    return item.kind == ItemKind::Cloze ? QStringList {item.key.constFirst()} : item.key;
}

RoomEvent happening(RoomEventKind kind, UtcTime at, int entry)
{
    RoomEvent made;
    made.kind = kind;
    made.at = at;
    made.entry = entry;
    return made;
}

RoomEvent joined(int seat, UtcTime at)
{
    RoomEvent made = happening(RoomEventKind::Joined, at);
    made.seat = seat;
    made.word = u"token-hash-%1"_s.arg(seat);
    made.holder.name = u"学员%1"_s.arg(seat);
    return made;
}

RoomEvent answered(int seat, int entry, qint64 sequence, QStringList answer, UtcTime at)
{
    RoomEvent made = happening(RoomEventKind::Answered, at, entry);
    made.seat = seat;
    made.sequence = sequence;
    made.answer = std::move(answer);
    return made;
}

void happen(Room &room, const RoomEvent &event)
{
    if (const auto refusal = room.whyNot(event)) {
        qFatal(
            "event %d was refused: %d", static_cast<int>(event.kind), static_cast<int>(*refusal));
    }
    room.apply(event);
}

} // namespace zhixing::test
