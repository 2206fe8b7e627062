// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the room says. Every text that a phone gets is made here.

#include "live/place.h"
#include "live/protocol_names.h"
#include "live/teams.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using OrderedJson = nlohmann::ordered_json;

namespace
{

constexpr std::size_t podium = 3;

std::string words(const QString &text)
{
    return text.toStdString();
}

OrderedJson message(const char *kind)
{
    return {{"v", protocolVersion}, {"t", kind}};
}

QString said(const OrderedJson &json)
{
    return QString::fromStdString(json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace));
}

const char *phaseName(const Room &room)
{
    switch (room.phase()) {
    case RoomPhase::Lobby:
        return "lobby";
    case RoomPhase::Open:
        return "open";
    case RoomPhase::Closed:
        return "closed";
    case RoomPhase::Revealed:
        return room.runs()[at(room.current())].state == RunState::Skipped ? "skipped" : "revealed";
    case RoomPhase::Finished:
        return "finished";
    }
    Q_UNREACHABLE();
}

bool isAsking(const Room &room)
{
    return room.phase() == RoomPhase::Open || room.phase() == RoomPhase::Closed;
}

bool isRevealed(const Room &room)
{
    return room.phase() == RoomPhase::Revealed
        && room.runs()[at(room.current())].state == RunState::Revealed;
}

OrderedJson texts(const std::vector<Option> &options, const QStringList &order)
{
    OrderedJson list = OrderedJson::array();
    for (const QString &id : order) {
        const auto option = std::ranges::find(options, id, &Option::id);
        list.push_back(option == options.end() ? std::string() : words(option->text));
    }
    return list;
}

OrderedJson itemJson(const FormEntry &shown)
{
    return {{"kind", words(toString(shown.item.kind))},
        {"stem", words(shown.item.stem)},
        {"options", texts(shown.item.options, shown.optionOrder)},
        {"targets", texts(shown.item.targets, shown.targetOrder)}};
}

/// An answer or a key as places of what the seat sees, or as text.
OrderedJson givenJson(const FormEntry &shown, const QStringList &answer)
{
    if (shown.item.kind == ItemKind::Cloze) {
        return {{"text", words(answer.value(0))}};
    }
    OrderedJson picks = OrderedJson::array();
    if (shown.item.kind == ItemKind::Matching) {
        for (const QString &id : shown.optionOrder) {
            const auto option = std::ranges::find(shown.item.options, id, &Option::id);
            const auto place = static_cast<qsizetype>(option - shown.item.options.begin());
            picks.push_back(shown.targetOrder.indexOf(answer.value(place)));
        }
    } else {
        for (const QString &id : answer) {
            picks.push_back(shown.optionOrder.indexOf(id));
        }
    }
    return {{"picks", picks}};
}

/// The passage cut at the edges of its evidence.
OrderedJson passageJson(const QString &passage, const std::vector<Evidence> &evidence)
{
    std::vector<std::pair<qsizetype, qsizetype>> marks;
    for (const Evidence &quote : evidence) {
        const qsizetype start = quote.exact.isEmpty() ? -1 : passage.indexOf(quote.exact);
        if (start >= 0) {
            marks.emplace_back(start, start + quote.exact.size());
        }
    }
    std::ranges::sort(marks);
    OrderedJson parts = OrderedJson::array();
    qsizetype done = 0;
    const auto add = [&](qsizetype until, bool isMarked) {
        if (until > done) {
            parts.push_back({{"text", words(passage.mid(done, until - done))}, {"mark", isMarked}});
            done = until;
        }
    };
    for (const auto &[start, end] : marks) {
        add(start, false);
        add(end, true);
    }
    add(passage.size(), false);
    return parts;
}

OrderedJson countsJson(const FormEntry &shown, const Distribution &counted)
{
    OrderedJson options = OrderedJson::array();
    for (const QString &id : shown.optionOrder) {
        const auto count = std::ranges::find(counted.options, id, &PickCount::option);
        options.push_back(count == counted.options.end() ? 0 : count->count);
    }
    return {{"seated", counted.seated},
        {"answered", counted.answered},
        {"right", counted.right},
        {"options", options}};
}

OrderedJson resultJson(const Room &room, const FormEntry &shown, const Distribution &counted)
{
    const Item &item = shown.item;
    return {{"key", givenJson(shown, item.key)},
        {"rationale", words(item.rationale)},
        {"source", words(shown.source)},
        {"passage", passageJson(room.plan().passages.value(room.current()), item.evidence)},
        {"counts", countsJson(shown, counted)}};
}

double rounded(double points)
{
    return std::round(points * 100.0) / 100.0;
}

OrderedJson rankJson(const Standing &standing, std::size_t of, RoomRanking ranking)
{
    OrderedJson json {{"points", rounded(standing.points)}, {"right", standing.right}};
    if (ranking == RoomRanking::Podium) {
        json["rank"] = standing.rank;
        json["of"] = of;
    }
    return json;
}

OrderedJson podiumJson(const std::vector<Standing> &table)
{
    OrderedJson places = OrderedJson::array();
    for (std::size_t place = 0; place < std::min(podium, table.size()); ++place) {
        places.push_back({{"rank", table[place].rank},
            {"name", words(table[place].name)},
            {"points", rounded(table[place].points)}});
    }
    return places;
}

} // namespace

QString toString(RoomRefusal refusal)
{
    return nameOf(roomRefusalNames, refusal);
}

QString welcomeText(const Room &room, int seat, const QString &token)
{
    const Seat &own = room.seats()[at(seat)];
    OrderedJson json = message("welcome");
    json["name"] = words(own.holder.name);
    json["title"] = words(room.plan().form.blueprint.name);
    json["team"] = words(own.team);
    json["token"] = words(token);
    json["seq"] = own.sequences.empty() ? 1 : *own.sequences.rbegin() + 1;
    return said(json);
}

QString keptText(int entry, qint64 sequence)
{
    OrderedJson json = message("kept");
    json["entry"] = entry;
    json["seq"] = sequence;
    return said(json);
}

QString refusedText(const QString &what, const QString &why, int entry, qint64 sequence)
{
    OrderedJson json = message("refused");
    json["what"] = words(what);
    json["why"] = words(why);
    if (entry >= 0) {
        json["entry"] = entry;
        json["seq"] = sequence;
    }
    return said(json);
}

QString chooseTeamText(const Room &room)
{
    OrderedJson json = message("refused");
    json["what"] = "join";
    json["why"] = "choose_team";
    OrderedJson teams = OrderedJson::array();
    const std::vector<int> sizes = teamSizes(room);
    for (std::size_t team = 0; team < sizes.size(); ++team) {
        const QString &name = room.plan().settings.teams.at(static_cast<qsizetype>(team));
        teams.push_back({{"name", words(name)}, {"people", sizes[team]}});
    }
    json["teams"] = std::move(teams);
    return said(json);
}

QString askedText()
{
    return said(message("asked"));
}

QString byeText(const QString &why)
{
    OrderedJson json = message("bye");
    json["why"] = words(why);
    return said(json);
}

QString aliveText()
{
    return said(message("alive"));
}

QString hostingText(const Room &room, int here, int answered)
{
    OrderedJson json = message("hosting");
    json["phase"] = phaseName(room);
    json["paused"] = room.isPaused();
    json["locked"] = room.isLocked();
    json["entry"] = room.current();
    json["count"] = room.runs().size();
    json["here"] = here;
    json["answered"] = answered;
    return said(json);
}

ShowWriter::ShowWriter(const Room &room,
    const std::vector<RunScore> &runs,
    const std::vector<Standing> &table,
    UtcTime now)
    : m_room(&room)
    , m_runs(&runs)
    , m_table(&table)
    , m_now(now)
    , m_placeOf(room.seats().size(), -1)
{
    if (isRevealed(room)) {
        m_counts = distribution(room, room.current(), runs[at(room.current())]);
    }
    for (std::size_t place = 0; place < table.size(); ++place) {
        if (table[place].seat >= 0) {
            m_placeOf[at(table[place].seat)] = static_cast<int>(place);
            continue;
        }
        for (std::size_t seat = 0; seat < m_placeOf.size(); ++seat) {
            if (room.seats()[seat].team == table[place].name) {
                m_placeOf[seat] = static_cast<int>(place);
            }
        }
    }
}

QString ShowWriter::headOf(int seat) const
{
    const Room &room = *m_room;
    OrderedJson json = message("show");
    json["phase"] = phaseName(room);
    json["count"] = room.runs().size();
    if (isAsking(room) || isRevealed(room)) {
        const FormEntry shown = entryFor(room.plan(), seat, room.current());
        json["entry"] = room.current();
        json["item"] = itemJson(shown);
        if (isRevealed(room)) {
            json["result"] = resultJson(room, shown, m_counts);
        }
    }
    if (room.phase() == RoomPhase::Open) {
        json["paused"] = room.isPaused();
    }
    if (room.phase() == RoomPhase::Finished
        && room.plan().settings.ranking == RoomRanking::Podium) {
        json["podium"] = podiumJson(*m_table);
    }
    return said(json);
}

QString ShowWriter::sharedFor(int seat)
{
    if (m_room->plan().settings.order == RoomOrder::PerSeat) {
        return headOf(seat);
    }
    if (m_shared.isEmpty()) {
        m_shared = headOf(seat);
    }
    return m_shared;
}

QString ShowWriter::ownOf(int seat) const
{
    const Room &room = *m_room;
    OrderedJson json = OrderedJson::object();
    if (isAsking(room) || isRevealed(room)) {
        const StandingAnswer *answer = room.answerOf(seat, room.current());
        if (answer) {
            const RoomPlan &plan = room.plan();
            // Without an order of its own it need not be copied.
            json["mine"] = plan.settings.order == RoomOrder::Same
                ? givenJson(plan.form.entries[at(room.current())], answer->answer)
                : givenJson(entryFor(plan, seat, room.current()), answer->answer);
        }
    }
    if (const auto remaining = room.remainingFor(seat, m_now)) {
        json["remaining_ms"] = remaining->count();
        json["allowed_ms"] = room.allowedTo(seat, room.current()).count();
    }
    if (isRevealed(room)) {
        const RunScore &run = (*m_runs)[at(room.current())];
        const EntryScore own = at(seat) < run.seats.size() ? run.seats[at(seat)] : EntryScore();
        json["mark"] = {{"counts", own.counts},
            {"answered", own.mark.answered},
            {"correct", own.mark.correct},
            {"points", rounded(own.mark.earned + own.bonus)}};
    }
    const bool hasStanding = isRevealed(room) || room.phase() == RoomPhase::Finished;
    const int place = m_placeOf[at(seat)];
    if (hasStanding && place >= 0) {
        json["standing"]
            = rankJson((*m_table)[at(place)], m_table->size(), room.plan().settings.ranking);
    }
    return said(json);
}

QString ShowWriter::textFor(int seat)
{
    // While an item is asked, whoever has no answer and no extra time sees what everybody sees.
    const bool isPlain = m_room->plan().settings.order == RoomOrder::Same && isAsking(*m_room)
        && m_room->seats()[at(seat)].timeFactor == 1.0
        && !m_room->answerOf(seat, m_room->current());
    if (isPlain && !m_plain.isEmpty()) {
        return m_plain;
    }
    QString text = sharedFor(seat);
    const QString own = ownOf(seat);
    // Two objects become one: the fields of the second behind those of the first.
    text.chop(1);
    text += own.size() > 2 ? u',' + own.mid(1) : u"}"_s;
    if (isPlain) {
        m_plain = text;
    }
    return text;
}

} // namespace zhixing
