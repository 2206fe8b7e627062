// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray said(QJsonObject fields, const QString &kind)
{
    fields.insert(u"v"_s, 1);
    fields.insert(u"t"_s, kind);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray join(const QString &name, const QString &code, bool takesOver, const QString &check)
{
    QJsonObject fields {{u"name"_s, name}, {u"code"_s, code}, {u"check"_s, check}};
    if (takesOver) {
        fields.insert(u"take"_s, true);
    }
    return said(fields, u"join"_s);
}

QByteArray back(const QString &token)
{
    return said({{u"token"_s, token}}, u"back"_s);
}

QByteArray consent(bool isGiven)
{
    return said({{u"yes"_s, isGiven}}, u"consent"_s);
}

QByteArray picks(int entry, qint64 sequence, const std::vector<int> &places)
{
    QJsonArray list;
    for (const int place : places) {
        list.append(place);
    }
    return said({{u"entry"_s, entry}, {u"seq"_s, sequence}, {u"picks"_s, list}}, u"answer"_s);
}

QByteArray host(const QString &key)
{
    return said({{u"key"_s, key}}, u"host"_s);
}

QByteArray command(const QString &action)
{
    return said({{u"do"_s, action}}, u"command"_s);
}

Result<void> MemoryJournal::append(const std::vector<RoomEvent> &events)
{
    if (isFull) {
        return fail(ErrorCode::Unwritable, u"the disk is full"_s, u"memory"_s);
    }
    ++writes;
    kept.insert(kept.end(), events.begin(), events.end());
    return {};
}

Result<void> MemoryJournal::finish(
    const std::vector<RoomEvent> &events, const std::vector<RoomSitting> &made)
{
    const auto done = append(events);
    if (done) {
        sittings = made;
    }
    return done;
}

Result<std::vector<RoomEvent>> MemoryJournal::events()
{
    return kept;
}

SessionBench::SessionBench(RoomPlan plan)
    : m_plan(std::make_shared<const RoomPlan>(std::move(plan)))
{
    restart(m_now);
}

RoomSession &SessionBench::session()
{
    return *m_session;
}

MemoryJournal &SessionBench::journal()
{
    return m_journal;
}

UtcTime SessionBench::now() const
{
    return m_now;
}

void SessionBench::restart(UtcTime lastSeen)
{
    RoomChance chance {[this](qsizetype count) {
                           return QCryptographicHash::hash(
                               QByteArray::number(++m_luck), QCryptographicHash::Sha256)
                               .first(count);
                       },
        [this] {
            return u"attempt-%1"_s.arg(++m_ids);
        }};
    m_session = std::make_unique<RoomSession>(
        m_journal, std::move(chance), Room::replay(m_plan, m_journal.kept).value(), u"27182818"_s);
    m_session->settle(lastSeen);
    std::ignore = commit();
}

void SessionBench::connect(PhoneId phone, const QString &address)
{
    m_session->connected(phone, address);
    m_closed.erase(phone);
}

void SessionBench::seat(int count)
{
    for (PhoneId phone = 1; phone <= static_cast<PhoneId>(count); ++phone) {
        connect(phone);
        say(phone, join(u"学员%1"_s.arg(phone)));
    }
}

void SessionBench::hear(PhoneId phone, const QByteArray &message)
{
    m_session->received(phone, message, m_now, std::chrono::milliseconds(0));
}

void SessionBench::say(PhoneId phone, const QByteArray &message)
{
    hear(phone, message);
    std::ignore = commit();
}

std::optional<RoomRefusal> SessionBench::command(RoomAction action, int seat)
{
    RoomCommand command {action, seat};
    command.span = std::chrono::seconds(5);
    const auto refusal = m_session->command(command, m_now);
    std::ignore = commit();
    return refusal;
}

void SessionBench::next()
{
    std::ignore = command(RoomAction::Next);
}

void SessionBench::tick()
{
    m_session->tick(m_now);
    std::ignore = commit();
}

void SessionBench::pass(std::chrono::milliseconds time)
{
    m_now += time;
}

Result<void> SessionBench::commit()
{
    auto done = m_session->commit(m_now);
    deliver();
    return done;
}

void SessionBench::deliver()
{
    for (const PhoneText &text : m_session->takeTexts()) {
        const QJsonObject object = QJsonDocument::fromJson(text.text).object();
        Q_ASSERT(!object.isEmpty());
        m_heard[text.phone].append(object);
        heardAll += QString::fromUtf8(text.text) + u'\n';
        ++texts;
        const QString kind = object.value(u"t"_s).toString();
        if (kind == u"welcome") {
            const QString name = object.value(u"name"_s).toString();
            m_seats[text.phone] = *m_session->room().seatNamed(name);
            m_tokens[text.phone] = object.value(u"token"_s).toString();
        } else if (kind == u"kept") {
            acknowledged.emplace(m_seats.value(text.phone), object.value(u"seq"_s).toInteger());
        }
        if (text.isLast) {
            m_closed.insert(text.phone);
            m_session->disconnected(text.phone);
        }
    }
}

QJsonObject SessionBench::last(PhoneId phone) const
{
    const auto heard = m_heard.value(phone);
    return heard.isEmpty() ? QJsonObject() : heard.constLast();
}

QJsonObject SessionBench::find(PhoneId phone, const QString &kind) const
{
    const auto heard = m_heard.value(phone);
    const auto found = std::find_if(heard.rbegin(), heard.rend(), [&kind](const QJsonObject &one) {
        return one.value(u"t"_s).toString() == kind;
    });
    return found == heard.rend() ? QJsonObject() : *found;
}

bool SessionBench::isClosed(PhoneId phone) const
{
    return m_closed.contains(phone);
}

QString SessionBench::token(PhoneId phone) const
{
    return m_tokens.value(phone);
}

} // namespace zhixing::test
