// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/room_samples.h"
#include "live/room_session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <set>

namespace zhixing::test
{

/// What phones say.
[[nodiscard]] QByteArray join(const QString &name,
    const QString &code = QStringLiteral("314159"),
    bool takesOver = false,
    const QString &check = {});
[[nodiscard]] QByteArray back(const QString &token);
[[nodiscard]] QByteArray consent(bool isGiven);
[[nodiscard]] QByteArray picks(int entry, qint64 sequence, const std::vector<int> &places);
[[nodiscard]] QByteArray host(const QString &key);
[[nodiscard]] QByteArray command(const QString &action);

/// Keeps events in memory, and fails when told to.
class MemoryJournal : public RoomJournal
{
public:
    Result<void> append(const std::vector<RoomEvent> &events) override;
    Result<void> finish(
        const std::vector<RoomEvent> &events, const std::vector<RoomSitting> &made) override;
    Result<std::vector<RoomEvent>> events() override;

    std::vector<RoomEvent> kept;
    std::vector<RoomSitting> sittings;
    int writes = 0;
    bool isFull = false;
};

/// A session with its phones, without a network. The host code is 27182818.
class SessionBench
{
public:
    explicit SessionBench(RoomPlan plan = roomPlan());

    [[nodiscard]] RoomSession &session();
    [[nodiscard]] MemoryJournal &journal();
    [[nodiscard]] UtcTime now() const;

    void connect(PhoneId phone, const QString &address = QStringLiteral("10.0.0.1"));
    /// Phones 1 to `count` join as 学员1 and so on.
    void seat(int count);
    void hear(PhoneId phone, const QByteArray &message); ///< without commit
    void say(PhoneId phone, const QByteArray &message); ///< and commit
    std::optional<RoomRefusal> command(RoomAction action, int seat = -1);
    void next();
    void tick();
    void pass(std::chrono::milliseconds time);
    Result<void> commit();
    /// The program ended and was started again: a new session of what the journal kept.
    void restart(UtcTime lastSeen);

    [[nodiscard]] QJsonObject last(PhoneId phone) const; ///< what a phone was told last
    [[nodiscard]] QJsonObject find(PhoneId phone, const QString &kind) const; ///< of this kind
    [[nodiscard]] bool isClosed(PhoneId phone) const;
    [[nodiscard]] QString token(PhoneId phone) const; ///< that seat() or join got

    std::size_t texts = 0; ///< texts since it was set to 0
    QString heardAll; ///< all texts since it was cleared
    std::set<std::pair<int, qint64>> acknowledged; ///< seat and sequence

private:
    void deliver();

    std::shared_ptr<const RoomPlan> m_plan;
    MemoryJournal m_journal;
    std::unique_ptr<RoomSession> m_session;
    UtcTime m_now = start;
    QHash<PhoneId, QList<QJsonObject>> m_heard;
    QHash<PhoneId, QString> m_tokens;
    QHash<PhoneId, int> m_seats;
    std::set<PhoneId> m_closed;
    int m_ids = 0;
    quint32 m_luck = 0;
};

} // namespace zhixing::test
