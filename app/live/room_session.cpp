// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_session.h"

#include <QCryptographicHash>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// A phone may say so much at once, and so much a second for long.
constexpr double burst = 30.0;
constexpr double messagesASecond = 5.0;
/// Faults after which a phone is shown out: it speaks something else.
constexpr int mostFaults = 5;
/// Wrong codes, tokens and digits from one address at once, and a second: six digits would take
/// days to try, and a hall full of phones behind one address still gets in.
constexpr double wrongTries = 20.0;
constexpr double wrongTriesASecond = 1.0 / 3.0;
/// The same for the host code, from everywhere together.
constexpr double hostTries = 10.0;
constexpr double hostTriesASecond = 1.0 / 30.0;
constexpr qsizetype tokenBytes = 16;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString hashOf(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// What has run back into a bucket by now.
template <typename Bucket>
double levelOf(const Bucket &bucket, double most, double aSecond, UtcTime now)
{
    if (bucket.filled == UtcTime()) {
        return most;
    }
    const auto passed = std::max(milliseconds(0), now - bucket.filled);
    return std::min(most, bucket.left + aSecond * static_cast<double>(passed.count()) / 1'000.0);
}

template <typename Bucket>
void drain(Bucket &bucket, double most, double aSecond, UtcTime now)
{
    bucket.left = std::max(0.0, levelOf(bucket, most, aSecond, now) - 1.0);
    bucket.filled = now;
}

bool changesWhatIsShown(RoomEventKind kind)
{
    switch (kind) {
    case RoomEventKind::ItemOpened:
    case RoomEventKind::ItemClosed:
    case RoomEventKind::Revealed:
    case RoomEventKind::Skipped:
    case RoomEventKind::WentBack:
    case RoomEventKind::Paused:
    case RoomEventKind::Resumed:
    case RoomEventKind::Extended:
    case RoomEventKind::Finished:
        return true;
    default:
        return false;
    }
}

RoomEvent eventOf(RoomEventKind kind, UtcTime now)
{
    RoomEvent event;
    event.kind = kind;
    event.at = now;
    return event;
}

} // namespace

RoomSession::RoomSession(RoomJournal &journal, RoomChance chance, Room room, QString hostKey)
    : m_journal(&journal)
    , m_chance(std::move(chance))
    , m_room(std::move(room))
    , m_hostKey(std::move(hostKey))
    , m_phoneOf(m_room.seats().size(), 0)
{
    score();
}

void RoomSession::settle(UtcTime lastSeen)
{
    if (m_room.phase() == RoomPhase::Open && !m_room.isPaused()) {
        std::ignore = happen(eventOf(RoomEventKind::Paused, lastSeen));
    }
}

const Room &RoomSession::room() const
{
    return m_room;
}

bool RoomSession::isHere(int seat) const
{
    return m_phoneOf[at(seat)] != 0;
}

int RoomSession::countHere() const
{
    return static_cast<int>(
        std::ranges::count_if(m_phoneOf, [](PhoneId phone) { return phone != 0; }));
}

bool RoomSession::hasPart(PhoneId phone) const
{
    const auto known = m_phones.constFind(phone);
    const bool isAsking = std::ranges::any_of(
        m_asking, [phone](const auto &asking) { return asking.second == phone; });
    return known != m_phones.constEnd() && (known->seat >= 0 || known->isHost || isAsking);
}

std::vector<int> RoomSession::askedFor() const
{
    std::vector<int> seats;
    for (const auto &[seat, phone] : m_asking) {
        seats.push_back(seat);
    }
    return seats;
}

const std::vector<RunScore> &RoomSession::runScores() const
{
    return m_runs;
}

const std::vector<Standing> &RoomSession::table() const
{
    return m_table;
}

void RoomSession::score()
{
    m_runs.resize(m_room.runs().size());
    for (std::size_t entry = 0; entry < m_runs.size(); ++entry) {
        const bool counts = m_room.runs()[entry].state == RunState::Revealed;
        m_runs[entry] = counts ? scoreRun(m_room, static_cast<int>(entry)) : RunScore();
    }
    m_table = standings(m_room, m_runs);
}

void RoomSession::connected(PhoneId phone, const QString &address)
{
    m_phones.insert(phone, {address, -1, false, {}, 0, {}});
}

void RoomSession::disconnected(PhoneId phone)
{
    const Phone left = m_phones.take(phone);
    if (left.seat >= 0 && m_phoneOf[at(left.seat)] == phone) {
        m_phoneOf[at(left.seat)] = 0;
    }
    std::erase_if(m_asking, [phone](const auto &asking) { return asking.second == phone; });
}

void RoomSession::say(PhoneId phone, const QString &text)
{
    m_held.push_back({phone, text, false});
}

void RoomSession::dismiss(PhoneId phone, const QString &why)
{
    m_held.push_back({phone, byeText(why), true});
}

bool RoomSession::mayTry(const QString &address, UtcTime now) const
{
    const auto known = m_failures.constFind(address);
    return known == m_failures.constEnd()
        || levelOf(*known, wrongTries, wrongTriesASecond, now) >= 1.0;
}

void RoomSession::countFailure(const QString &address, UtcTime now)
{
    drain(m_failures[address], wrongTries, wrongTriesASecond, now);
}

void RoomSession::received(PhoneId phone, QByteArrayView message, UtcTime now, milliseconds latency)
{
    const auto known = m_phones.find(phone);
    if (known == m_phones.end()) {
        return;
    }
    if (levelOf(known->messages, burst, messagesASecond, now) < 1.0) {
        dismiss(phone, u"too_fast"_s);
        return;
    }
    drain(known->messages, burst, messagesASecond, now);
    const auto parsed = parsePhoneMessage(message);
    if (!parsed) {
        if (++known->faults >= mostFaults) {
            dismiss(phone, u"malformed"_s);
        } else {
            say(phone, refusedText(u"message"_s, u"malformed"_s));
        }
        return;
    }
    m_latency = latency;
    std::visit([&](const auto &said) { handle(phone, said, now); }, *parsed);
}

std::optional<RoomRefusal> RoomSession::happen(RoomEvent event, PhoneId phone, const QString &what)
{
    if (const auto refusal = m_room.whyNot(event)) {
        return refusal;
    }
    m_room.apply(event);
    m_phoneOf.resize(m_room.seats().size(), 0);
    m_pending.push_back({std::move(event), phone, what});
    return std::nullopt;
}

void RoomSession::handle(PhoneId phone, const JoinMessage &message, UtcTime now)
{
    const Phone &known = m_phones[phone];
    const auto refuse = [&](const QString &why) {
        say(phone, refusedText(u"join"_s, why));
    };
    if (known.seat >= 0) {
        refuse(u"not_now"_s);
        return;
    }
    if (!mayTry(known.address, now)) {
        refuse(u"too_fast"_s);
        return;
    }
    if (message.code != m_room.plan().code) {
        countFailure(known.address, now);
        refuse(u"wrong_code"_s);
        return;
    }
    const auto name = cleanName(message.name);
    if (!name) {
        refuse(u"bad_name"_s);
        return;
    }
    join(phone, message, *name, now);
}

void RoomSession::join(PhoneId phone, const JoinMessage &message, const QString &name, UtcTime now)
{
    const RoomPlan &plan = m_room.plan();
    const auto refuse = [&](const QString &why) {
        say(phone, refusedText(u"join"_s, why));
    };
    const auto member = std::ranges::find(plan.roster, name, &RosterMember::name);
    const bool isMember = member != plan.roster.end();
    if (!isMember && !plan.roster.empty() && plan.settings.guests == RoomGuests::Refused) {
        refuse(toString(RoomRefusal::NoGuests));
        return;
    }
    if (isMember && member->check != message.check) {
        countFailure(m_phones[phone].address, now);
        refuse(u"wrong_check"_s);
        return;
    }
    if (const auto taken = m_room.seatNamed(name); taken && message.takesOver) {
        askFor(phone, *taken);
        return;
    }
    const QString token = QString::fromLatin1(m_chance.bytes(tokenBytes).toHex());
    RoomEvent joined = eventOf(RoomEventKind::Joined, now);
    joined.seat = static_cast<int>(m_room.seats().size());
    joined.word = hashOf(token);
    joined.holder
        = {name, isMember ? member->learner : QString(), !isMember && !plan.roster.empty()};
    const int place = joined.seat;
    if (const auto refusal = happen(std::move(joined), phone, u"join"_s)) {
        refuse(toString(*refusal));
        return;
    }
    if (!plan.settings.teams.isEmpty()) {
        RoomEvent chosen = eventOf(RoomEventKind::TeamChosen, now);
        chosen.seat = place;
        chosen.word = teamFor(isMember && !member->team.isEmpty() ? member->team : message.team);
        std::ignore = happen(std::move(chosen), phone, u"join"_s);
    }
    if (isMember && member->timeFactor > 1.0) {
        RoomEvent longer = eventOf(RoomEventKind::TimeGiven, now);
        longer.seat = place;
        longer.factor = member->timeFactor;
        std::ignore = happen(std::move(longer), phone, u"join"_s);
    }
    seat(phone, place, token, now);
}

QString RoomSession::teamFor(const QString &wished) const
{
    const QStringList &teams = m_room.plan().settings.teams;
    if (teams.contains(wished)) {
        return wished;
    }
    const auto members = [this](const QString &team) {
        return std::ranges::count(m_room.seats(), team, &Seat::team);
    };
    return *std::ranges::min_element(teams, {}, members);
}

void RoomSession::seat(PhoneId phone, int seat, const QString &token, UtcTime now)
{
    const PhoneId before = m_phoneOf[at(seat)];
    if (before != 0 && before != phone) {
        m_phones[before].seat = -1;
        dismiss(before, u"elsewhere"_s);
    }
    m_phoneOf[at(seat)] = phone;
    m_phones[phone].seat = seat;
    say(phone, welcomeText(m_room, seat, token));
    show(seat, now);
}

void RoomSession::askFor(PhoneId phone, int seat)
{
    m_asking[seat] = phone;
    if (isHere(seat)) {
        say(m_phoneOf[at(seat)], askedText());
    }
    say(phone, refusedText(u"join"_s, u"asked"_s));
}

void RoomSession::handOver(int place, UtcTime now)
{
    const auto asking = m_asking.find(place);
    if (asking == m_asking.end()) {
        return;
    }
    const PhoneId phone = asking->second;
    m_asking.erase(asking);
    const QString token = QString::fromLatin1(m_chance.bytes(tokenBytes).toHex());
    RoomEvent over = eventOf(RoomEventKind::TookOver, now);
    over.seat = place;
    over.word = hashOf(token);
    if (const auto refusal = happen(std::move(over), phone, u"join"_s)) {
        say(phone, refusedText(u"join"_s, toString(*refusal)));
        return;
    }
    seat(phone, place, token, now);
}

void RoomSession::handle(PhoneId phone, const ReturnMessage &message, UtcTime now)
{
    const Phone &known = m_phones[phone];
    const auto refuse = [&](const QString &why) {
        say(phone, refusedText(u"back"_s, why));
    };
    if (known.seat >= 0 || !mayTry(known.address, now)) {
        refuse(known.seat >= 0 ? u"not_now"_s : u"too_fast"_s);
        return;
    }
    const auto place = m_room.seatOf(hashOf(message.token));
    if (!place) {
        countFailure(known.address, now);
        refuse(toString(RoomRefusal::UnknownSeat));
        return;
    }
    if (m_room.seats()[at(*place)].isKicked) {
        refuse(toString(RoomRefusal::Kicked));
        return;
    }
    seat(phone, *place, message.token, now);
    m_welcomes.push_back({phone, welcomeText(m_room, *place, message.token), false});
}

void RoomSession::handle(PhoneId phone, const ConsentMessage &message, UtcTime now)
{
    const int place = m_phones[phone].seat;
    const auto asking = m_asking.find(place);
    if (place < 0 || asking == m_asking.end()) {
        return;
    }
    if (message.isGiven) {
        handOver(place, now);
        return;
    }
    say(asking->second, refusedText(u"join"_s, u"denied"_s));
    m_asking.erase(asking);
}

void RoomSession::handle(PhoneId phone, const AnswerMessage &message, UtcTime now)
{
    const int place = m_phones[phone].seat;
    const auto refuse = [&](RoomRefusal why) {
        say(phone, refusedText(u"answer"_s, toString(why), message.entry, message.sequence));
    };
    if (place < 0) {
        refuse(RoomRefusal::UnknownSeat);
        return;
    }
    if (m_room.isKept(place, message.sequence)) {
        say(phone, keptText(message.entry, message.sequence));
        return;
    }
    if (at(message.entry) >= m_room.runs().size()) {
        refuse(RoomRefusal::UnknownEntry);
        return;
    }
    const auto answer = answerFromPlaces(entryFor(m_room.plan(), place, message.entry), message);
    if (!answer) {
        refuse(RoomRefusal::BadAnswer);
        return;
    }
    RoomEvent answered = eventOf(RoomEventKind::Answered, now);
    answered.seat = place;
    answered.entry = message.entry;
    answered.sequence = message.sequence;
    answered.answer = *answer;
    answered.span = m_latency;
    if (const auto refusal = happen(std::move(answered), phone, u"answer"_s)) {
        refuse(*refusal);
        return;
    }
    say(phone, keptText(message.entry, message.sequence));
}

void RoomSession::handle(PhoneId phone, const AliveMessage &, UtcTime)
{
    say(phone, aliveText());
}

void RoomSession::handle(PhoneId phone, const HostMessage &message, UtcTime now)
{
    const bool mayAsk = levelOf(m_hostFailures, hostTries, hostTriesASecond, now) >= 1.0;
    if (!mayAsk || m_hostKey.isEmpty() || message.key != m_hostKey) {
        drain(m_hostFailures, hostTries, hostTriesASecond, now);
        say(phone, refusedText(u"host"_s, mayAsk ? u"wrong_code"_s : u"too_fast"_s));
        return;
    }
    m_phones[phone].isHost = true;
    m_phones[phone].told.clear();
    tellHosts();
}

void RoomSession::handle(PhoneId phone, const RoomCommand &message, UtcTime now)
{
    if (!m_phones[phone].isHost) {
        say(phone, refusedText(u"command"_s, u"not_host"_s));
        return;
    }
    if (const auto refusal = command(message, now)) {
        say(phone, refusedText(u"command"_s, toString(*refusal)));
    }
    tellHosts();
}

RoomEvent RoomSession::nextEvent(UtcTime now) const
{
    switch (m_room.phase()) {
    case RoomPhase::Open:
        return eventOf(RoomEventKind::ItemClosed, now);
    case RoomPhase::Closed:
        return eventOf(RoomEventKind::Revealed, now);
    default:
        break;
    }
    const auto next = m_room.next();
    RoomEvent event = eventOf(next ? RoomEventKind::ItemOpened : RoomEventKind::Finished, now);
    event.entry = next.value_or(-1);
    return event;
}

std::optional<RoomEvent> RoomSession::eventFor(const RoomCommand &command, UtcTime now) const
{
    const auto simple = [now](RoomEventKind kind) {
        return eventOf(kind, now);
    };
    RoomEvent event;
    switch (command.action) {
    case RoomAction::Next:
        return nextEvent(now);
    case RoomAction::Close:
        return simple(RoomEventKind::ItemClosed);
    case RoomAction::Reveal:
        return simple(RoomEventKind::Revealed);
    case RoomAction::Skip:
        return simple(RoomEventKind::Skipped);
    case RoomAction::Pause:
        return simple(RoomEventKind::Paused);
    case RoomAction::Resume:
        return simple(RoomEventKind::Resumed);
    case RoomAction::Lock:
        return simple(RoomEventKind::Locked);
    case RoomAction::Unlock:
        return simple(RoomEventKind::Unlocked);
    case RoomAction::Finish:
        return simple(RoomEventKind::Finished);
    case RoomAction::Back:
        event = simple(RoomEventKind::WentBack);
        event.entry = m_room.current() - 1;
        while (event.entry >= 0 && m_room.runs()[at(event.entry)].state != RunState::Revealed) {
            --event.entry;
        }
        return event;
    case RoomAction::Extend:
        event = simple(RoomEventKind::Extended);
        event.span = command.span;
        return event;
    case RoomAction::Kick:
        event = simple(RoomEventKind::Kicked);
        event.seat = command.seat;
        return event;
    case RoomAction::GiveTime:
        event = simple(RoomEventKind::TimeGiven);
        event.seat = command.seat;
        event.factor = command.factor;
        return event;
    case RoomAction::ChooseTeam:
        event = simple(RoomEventKind::TeamChosen);
        event.seat = command.seat;
        event.word = command.team;
        return event;
    case RoomAction::Allow:
    case RoomAction::Deny:
        break;
    }
    return std::nullopt;
}

std::optional<RoomRefusal> RoomSession::command(const RoomCommand &command, UtcTime now)
{
    const auto event = eventFor(command, now);
    if (!event) {
        const auto asking = m_asking.find(command.seat);
        if (asking == m_asking.end()) {
            return RoomRefusal::UnknownSeat;
        }
        if (command.action == RoomAction::Allow) {
            handOver(command.seat, now);
            return std::nullopt;
        }
        say(asking->second, refusedText(u"join"_s, u"denied"_s));
        m_asking.erase(asking);
        return std::nullopt;
    }
    if (const auto refusal = happen(*event)) {
        return refusal;
    }
    afterCommand(*event, now);
    return std::nullopt;
}

void RoomSession::afterCommand(const RoomEvent &event, UtcTime now)
{
    if (event.kind == RoomEventKind::Revealed || event.kind == RoomEventKind::Skipped) {
        const auto entry = at(m_room.current());
        m_runs[entry] = event.kind == RoomEventKind::Revealed ? scoreRun(m_room, m_room.current())
                                                              : RunScore();
        m_table = standings(m_room, m_runs);
    }
    if (changesWhatIsShown(event.kind)) {
        showAll(now);
    } else if (event.kind == RoomEventKind::Kicked) {
        m_table = standings(m_room, m_runs);
        if (const PhoneId phone = m_phoneOf[at(event.seat)]; phone != 0) {
            m_phones[phone].seat = -1;
            m_phoneOf[at(event.seat)] = 0;
            dismiss(phone, toString(RoomRefusal::Kicked));
        }
    } else if (event.seat >= 0) {
        show(event.seat, now);
    }
}

void RoomSession::showAll(UtcTime now)
{
    ShowWriter writer(m_room, m_runs, m_table, now);
    for (std::size_t place = 0; place < m_phoneOf.size(); ++place) {
        if (m_phoneOf[place] != 0) {
            say(m_phoneOf[place], writer.textFor(static_cast<int>(place)));
        }
    }
}

void RoomSession::show(int seat, UtcTime now)
{
    if (isHere(seat)) {
        say(m_phoneOf[at(seat)], ShowWriter(m_room, m_runs, m_table, now).textFor(seat));
    }
}

void RoomSession::tellHosts()
{
    QString text;
    for (auto phone = m_phones.begin(); phone != m_phones.end(); ++phone) {
        if (!phone->isHost) {
            continue;
        }
        if (text.isEmpty()) {
            const int answered = m_room.current() < 0 ? 0 : countAnswered(m_room, m_room.current());
            text = hostingText(m_room, countHere(), answered);
        }
        if (phone->told != text) {
            phone->told = text;
            say(phone.key(), text);
        }
    }
}

void RoomSession::tick(UtcTime now)
{
    const auto closes = m_room.closesAt();
    if (closes && now >= *closes) {
        RoomCommand close;
        close.action = RoomAction::Close;
        std::ignore = command(close, now);
    }
    tellHosts();
}

bool RoomSession::hasWork() const
{
    return !m_pending.empty() || !m_held.empty();
}

void RoomSession::startOver(UtcTime now)
{
    // Who was to be shown out comes back and finds out; who came back has its seat as before.
    for (PhoneText &text : std::exchange(m_held, {})) {
        if (text.isLast) {
            m_texts.push_back({text.phone, byeText(u"not_saved"_s), true});
        }
    }
    for (const Pending &lost : m_pending) {
        if (lost.event.kind == RoomEventKind::TookOver) {
            if (const auto phone = m_phones.find(lost.phone); phone != m_phones.end()) {
                phone->seat = -1;
            }
            m_phoneOf[at(lost.event.seat)] = 0;
        }
        if (lost.phone != 0) {
            m_texts.push_back({lost.phone,
                refusedText(lost.what, u"not_saved"_s, lost.event.entry, lost.event.sequence),
                false});
        }
    }
    m_pending.clear();
    const auto kept = m_journal->events();
    if (!kept) {
        return;
    }
    auto room = Room::replay(std::make_shared<const RoomPlan>(m_room.plan()), *kept);
    if (!room) {
        return;
    }
    m_room = std::move(*room);
    score();
    // Who had no seat yet on disk has none now.
    for (std::size_t place = m_room.seats().size(); place < m_phoneOf.size(); ++place) {
        if (m_phoneOf[place] != 0) {
            m_phones[m_phoneOf[place]].seat = -1;
        }
    }
    m_phoneOf.resize(m_room.seats().size(), 0);
    std::erase_if(
        m_asking, [this](const auto &asking) { return at(asking.first) >= m_phoneOf.size(); });
    std::ranges::move(m_welcomes, std::back_inserter(m_texts));
    m_welcomes.clear();
    showAll(now);
    std::ranges::move(m_held, std::back_inserter(m_texts));
    m_held.clear();
}

Result<void> RoomSession::commit(UtcTime now)
{
    if (!m_pending.empty()) {
        std::vector<RoomEvent> events;
        for (const Pending &pending : m_pending) {
            events.push_back(pending.event);
        }
        const bool isOver = events.back().kind == RoomEventKind::Finished;
        const auto written = isOver
            ? m_journal->finish(events, sittingsOf(m_room, events.back().at, m_chance.id))
            : m_journal->append(events);
        if (!written) {
            startOver(now);
            return written;
        }
    }
    m_pending.clear();
    m_welcomes.clear();
    std::ranges::move(m_held, std::back_inserter(m_texts));
    m_held.clear();
    return {};
}

std::vector<PhoneText> RoomSession::takeTexts()
{
    return std::exchange(m_texts, {});
}

} // namespace zhixing
