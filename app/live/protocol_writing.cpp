// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the room says. Every text that a phone gets is made here.

#include "live/place.h"
#include "live/protocol_names.h"
#include "live/teams.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>

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

QByteArray said(const OrderedJson &json)
{
    return QByteArray::fromStdString(
        json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace));
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

/// Fields behind those that an unfinished object has. What each of two thousand phones is told by
/// itself a tree of values would take longer to build than to send; only numbers and finished JSON
/// go in.
class FieldWriter
{
public:
    explicit FieldWriter(QByteArray *object)
        : m_text(object)
    {
    }
    FieldWriter &addJson(QByteArrayView name, QByteArrayView json)
    {
        m_text->append(m_text->endsWith('{') ? "\"" : ",\"")
            .append(name)
            .append("\":")
            .append(json);
        return *this;
    }
    template <typename Number>
        requires std::same_as<Number, double> || std::same_as<Number, qint64>
    FieldWriter &add(QByteArrayView name, Number number)
    {
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        return addJson(name, QByteArrayView(digits.data(), end));
    }
    FieldWriter &add(QByteArrayView name, bool isTrue)
    {
        return addJson(name, isTrue ? "true" : "false");
    }
    /// The fields up to endObject() are those of an object of their own.
    FieldWriter &beginObject(QByteArrayView name)
    {
        return addJson(name, "{");
    }
    FieldWriter &endObject()
    {
        m_text->append('}');
        return *this;
    }

private:
    QByteArray *m_text;
};

void writeStanding(
    const Standing &standing, std::size_t of, RoomRanking ranking, FieldWriter *writer)
{
    writer->beginObject("standing")
        .add("points", rounded(standing.points))
        .add("right", qint64(standing.right));
    if (ranking == RoomRanking::Podium) {
        writer->add("rank", qint64(standing.rank)).add("of", qint64(of));
    }
    writer->endObject();
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

QByteArray welcomeText(const Room &room, int seat, const QString &token)
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

QByteArray keptText(int entry, qint64 sequence)
{
    OrderedJson json = message("kept");
    json["entry"] = entry;
    json["seq"] = sequence;
    return said(json);
}

QByteArray refusedText(const QString &what, const QString &why, int entry, qint64 sequence)
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

QByteArray chooseTeamText(const Room &room)
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

QByteArray askedText()
{
    return said(message("asked"));
}

QByteArray byeText(const QString &why)
{
    OrderedJson json = message("bye");
    json["why"] = words(why);
    return said(json);
}

QByteArray aliveText()
{
    return said(message("alive"));
}

QByteArray hostingText(const Room &room, int here, int answered)
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

QByteArray ShowWriter::headOf(int seat) const
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

QByteArray ShowWriter::sharedFor(int seat)
{
    if (m_room->plan().settings.order == RoomOrder::PerSeat) {
        return headOf(seat);
    }
    if (m_shared.isEmpty()) {
        m_shared = headOf(seat);
    }
    return m_shared;
}

QByteArray ShowWriter::givenOf(int seat, const QStringList &answer)
{
    const RoomPlan &plan = m_room->plan();
    if (plan.settings.order == RoomOrder::PerSeat) {
        return said(givenJson(entryFor(plan, seat, m_room->current()), answer));
    }
    // A hall gives few different answers.
    QByteArray &text = m_given[answer];
    if (text.isEmpty()) {
        text = said(givenJson(plan.form.entries[at(m_room->current())], answer));
    }
    return text;
}

void ShowWriter::writeOwn(int seat, QByteArray *text)
{
    const Room &room = *m_room;
    FieldWriter writer(text);
    if (isAsking(room) || isRevealed(room)) {
        if (const StandingAnswer *answer = room.answerOf(seat, room.current())) {
            writer.addJson("mine", givenOf(seat, answer->answer));
        }
    }
    if (const auto remaining = room.remainingFor(seat, m_now)) {
        writer.add("remaining_ms", qint64(remaining->count()))
            .add("allowed_ms", qint64(room.allowedTo(seat, room.current()).count()));
    }
    if (isRevealed(room)) {
        const RunScore &run = (*m_runs)[at(room.current())];
        const EntryScore own = at(seat) < run.seats.size() ? run.seats[at(seat)] : EntryScore();
        writer.beginObject("mark")
            .add("counts", own.counts)
            .add("answered", own.mark.answered)
            .add("correct", own.mark.correct)
            .add("points", rounded(own.mark.earned + own.bonus))
            .endObject();
    }
    const bool hasStanding = isRevealed(room) || room.phase() == RoomPhase::Finished;
    const int place = m_placeOf[at(seat)];
    if (hasStanding && place >= 0) {
        writeStanding(
            (*m_table)[at(place)], m_table->size(), room.plan().settings.ranking, &writer);
    }
}

QByteArray ShowWriter::textFor(int seat)
{
    // While an item is asked, whoever has no answer and no extra time sees what everybody sees.
    const bool isPlain = m_room->plan().settings.order == RoomOrder::Same && isAsking(*m_room)
        && m_room->seats()[at(seat)].timeFactor == 1.0
        && !m_room->answerOf(seat, m_room->current());
    if (isPlain && !m_plain.isEmpty()) {
        return m_plain;
    }
    constexpr qsizetype roomForOwn = 200;
    const QByteArray shared = sharedFor(seat);
    QByteArray text;
    text.reserve(shared.size() + roomForOwn);
    text.append(shared).chop(1);
    writeOwn(seat, &text);
    text.append('}');
    if (isPlain) {
        m_plain = text;
    }
    return text;
}

} // namespace zhixing
