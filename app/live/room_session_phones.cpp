// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What phones say to a room: the half of RoomSession that trusts nobody.

#include "live/room_session.h"
#include "live/roster_check.h"
#include "live/teams.h"

#include "live/place.h"

#include <QCryptographicHash>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr TokenRate aPhone {30.0, 5.0};
/// Wrong codes, tokens and digits: six digits would take days to try, and a hall full of phones
/// behind one address still gets in.
constexpr TokenRate anAddress {20.0, 1.0 / 3.0};
/// Faults after which a phone is shown out: it speaks something else.
constexpr int mostFaults = 5;
constexpr qsizetype tokenBytes = 16;
/// Whose failures are remembered.
constexpr qsizetype mostAddresses = 10'000;

QString hashOf(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

bool RoomSession::mayTry(const QString &address, UtcTime now) const
{
    const auto known = m_failures.constFind(address);
    return known == m_failures.constEnd() || known->has(anAddress, now);
}

void RoomSession::countFailure(const QString &address, UtcTime now)
{
    if (m_failures.size() >= mostAddresses) {
        m_failures.clear();
    }
    m_failures[address].drain(anAddress, now);
}

void RoomSession::received(PhoneId phone, QByteArrayView message, UtcTime now, milliseconds latency)
{
    const auto known = m_phones.find(phone);
    if (known == m_phones.end()) {
        return;
    }
    if (!known->messages.has(aPhone, now)) {
        dismiss(phone, u"too_fast"_s);
        return;
    }
    known->messages.drain(aPhone, now);
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

void RoomSession::join(PhoneId phone, const JoinMessage &message, const QString &typed, UtcTime now)
{
    const RoomPlan &plan = m_room.plan();
    const auto refuse = [&](const QString &why) {
        say(phone, refusedText(u"join"_s, why));
    };
    const RosterMember *member = memberNamed(plan.roster, typed);
    const bool isMember = member != nullptr;
    const QString name = isMember ? member->name : typed;
    if (!isMember && !plan.roster.empty() && plan.settings.guests == RoomGuests::Refused) {
        refuse(toString(RoomRefusal::NoGuests));
        return;
    }
    if (isMember && !checkFits(*member, message.check)) {
        countFailure(m_phones[phone].address, now);
        refuse(u"wrong_check"_s);
        return;
    }
    if (const auto taken = m_room.seatNamed(name); taken && message.takesOver) {
        askFor(phone, *taken);
        return;
    }
    const QString token = QString::fromLatin1(m_chance.bytes(tokenBytes).toHex());
    RoomEvent joined {RoomEventKind::Joined, now};
    joined.seat = static_cast<int>(m_room.seats().size());
    joined.word = hashOf(token);
    joined.holder
        = {name, isMember ? member->learner : QString(), !isMember && !plan.roster.empty()};
    const int place = joined.seat;
    const QString team = teamFor(m_room, isMember ? member->team : QString(), message.team);
    if (!plan.settings.teams.isEmpty() && team.isEmpty() && !m_room.whyNot(joined)) {
        say(phone, chooseTeamText(m_room));
        return;
    }
    if (const auto refusal = happen(std::move(joined), phone, u"join"_s)) {
        refuse(toString(*refusal));
        return;
    }
    if (!plan.settings.teams.isEmpty()) {
        RoomEvent chosen {RoomEventKind::TeamChosen, now};
        chosen.seat = place;
        chosen.word = team;
        std::ignore = happen(std::move(chosen), phone, u"join"_s);
    }
    if (isMember && member->timeFactor > 1.0) {
        RoomEvent longer {RoomEventKind::TimeGiven, now};
        longer.seat = place;
        longer.factor = member->timeFactor;
        std::ignore = happen(std::move(longer), phone, u"join"_s);
    }
    seat(phone, place, token, now);
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
    RoomEvent over {RoomEventKind::TookOver, now};
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
    const RoomPlan &plan = m_room.plan();
    // Without an order of its own it need not be copied.
    const auto answer = plan.settings.order == RoomOrder::Same
        ? answerFromPlaces(plan.form.entries[at(message.entry)], message)
        : answerFromPlaces(entryFor(plan, place, message.entry), message);
    if (!answer) {
        refuse(RoomRefusal::BadAnswer);
        return;
    }
    RoomEvent answered {RoomEventKind::Answered, now};
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

} // namespace zhixing
