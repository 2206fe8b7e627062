// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/protocol.h"
#include "live/token_bucket.h"

#include <QByteArrayView>
#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace zhixing
{

/// Where the events of a room are kept.
class RoomJournal
{
public:
    RoomJournal() = default;
    RoomJournal(const RoomJournal &) = delete;
    RoomJournal &operator=(const RoomJournal &) = delete;
    virtual ~RoomJournal() = default;

    /// All or none; on disk when it returns.
    [[nodiscard]] virtual Result<void> append(const std::vector<RoomEvent> &events) = 0;
    /// The same for the last ones, with what becomes of them.
    [[nodiscard]] virtual Result<void> finish(
        const std::vector<RoomEvent> &events, const std::vector<RoomSitting> &sittings)
        = 0;
    /// All that are kept.
    [[nodiscard]] virtual Result<std::vector<RoomEvent>> events() = 0;
};

/// Where a room has its luck from.
struct RoomChance {
    std::function<QByteArray(qsizetype)> bytes; ///< so many that nobody can guess
    std::function<QString()> id; ///< a fresh id for an attempt
};

/// One connection of a phone; the network gives the numbers.
using PhoneId = quint64;

/// What is to be sent, in order.
struct PhoneText {
    PhoneId phone = 0;
    QByteArray text;
    bool isLast = false; ///< the connection is closed after it
    bool operator==(const PhoneText &) const = default;
};

/// How often RoomSession::tick() is to be called.
inline constexpr std::chrono::milliseconds sessionTick {250};

/// The room as phones and hosts speak with it: who is who, what they may, what they are told.
/// Knows neither network nor clock. Nothing is said about an event before it is on disk: texts wait
/// until commit() has written what they tell of, many answers at once.
class RoomSession
{
public:
    /// The journal outlives the session. `hostKey`: what a phone shows to be a remote control;
    /// empty: none can be.
    RoomSession(RoomJournal &journal, RoomChance chance, Room room, QString hostKey);

    /// Stops the clock of an item that was open when the program ended, at the last sign of life.
    void settle(UtcTime lastSeen);

    void connected(PhoneId phone, const QString &address);
    void disconnected(PhoneId phone);
    /// `latency`: one way, as measured; not trusted beyond what the room forgives.
    void received(
        PhoneId phone, QByteArrayView message, UtcTime now, std::chrono::milliseconds latency);
    /// By the host at the computer, who may everything.
    [[nodiscard]] std::optional<RoomRefusal> command(const RoomCommand &command, UtcTime now);
    /// Closes an item whose time is over, and tells remote controls how far the room is. Twice a
    /// second is often enough.
    void tick(UtcTime now);

    /// Is there something for commit() to do?
    [[nodiscard]] bool hasWork() const;
    /// Writes what happened since the last time, then lets the texts go. Where it cannot be written
    /// the room is again what is on disk, and everybody whose word was lost is told.
    [[nodiscard]] Result<void> commit(UtcTime now);
    [[nodiscard]] std::vector<PhoneText> takeTexts();

    [[nodiscard]] const Room &room() const;
    [[nodiscard]] bool isHere(int seat) const; ///< is connected
    [[nodiscard]] int countHere() const;
    /// Does the phone sit somewhere, wait for a seat, or control the room?
    [[nodiscard]] bool hasPart(PhoneId phone) const;
    [[nodiscard]] std::vector<int> askedFor() const; ///< seats that another device wants
    [[nodiscard]] const std::vector<RunScore> &runScores() const;
    [[nodiscard]] const std::vector<Standing> &table() const;

private:
    struct Phone {
        QString address;
        int seat = -1;
        bool isHost = false;
        TokenBucket messages;
        int faults = 0;
        QByteArray told; ///< what a remote control was told last
    };

    struct Pending {
        RoomEvent event;
        PhoneId phone = 0; ///< who is waiting for it; 0: the host
        QString what;
    };

    void handle(PhoneId phone, const JoinMessage &message, UtcTime now);
    void handle(PhoneId phone, const ReturnMessage &message, UtcTime now);
    void handle(PhoneId phone, const ConsentMessage &message, UtcTime now);
    void handle(PhoneId phone, const AnswerMessage &message, UtcTime now);
    void handle(PhoneId phone, const AliveMessage &message, UtcTime now);
    void handle(PhoneId phone, const HostMessage &message, UtcTime now);
    void handle(PhoneId phone, const RoomCommand &message, UtcTime now);

    [[nodiscard]] bool mayTry(const QString &address, UtcTime now) const;
    void countFailure(const QString &address, UtcTime now);
    void join(PhoneId phone, const JoinMessage &message, const QString &typed, UtcTime now);
    void askFor(PhoneId phone, int seat);
    void handOver(int seat, UtcTime now);
    void seat(PhoneId phone, int seat, const QString &token, UtcTime now);
    [[nodiscard]] std::optional<RoomRefusal> happen(
        RoomEvent event, PhoneId phone = 0, const QString &what = {});
    [[nodiscard]] std::optional<RoomEvent> eventFor(const RoomCommand &command, UtcTime now) const;
    [[nodiscard]] RoomEvent nextEvent(UtcTime now) const;
    [[nodiscard]] RoomEvent judgedEvent(const RoomCommand &command, UtcTime now) const;
    [[nodiscard]] RoomEvent leaveEvent(const RoomCommand &command, UtcTime now) const;
    void closeIfNobodyIsLeft(UtcTime now); ///< 抢答
    void afterCommand(const RoomEvent &event, UtcTime now);
    void score();
    void showAll(UtcTime now);
    void show(int seat, UtcTime now);
    void say(PhoneId phone, const QByteArray &text);
    void dismiss(PhoneId phone, const QString &why);
    void tellHosts();
    void startOver(UtcTime now);

    RoomJournal *m_journal;
    RoomChance m_chance;
    Room m_room;
    QString m_hostKey;
    QHash<PhoneId, Phone> m_phones;
    std::vector<PhoneId> m_phoneOf; ///< by seat; 0: none
    std::map<int, PhoneId> m_asking; ///< by seat: the device that wants it
    QHash<QString, TokenBucket> m_failures; ///< by address
    TokenBucket m_hostFailures;
    std::vector<Pending> m_pending;
    std::vector<PhoneText> m_held;
    std::vector<PhoneText> m_welcomes; ///< of the held, those that need nothing written
    std::vector<PhoneText> m_texts;
    std::vector<RunScore> m_runs;
    std::vector<Standing> m_table;
    std::chrono::milliseconds m_latency {0}; ///< of the message being handled
};

} // namespace zhixing
