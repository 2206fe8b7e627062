// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// buzzing_driver DATABASE: plays 抢答 in the room "room-1" as fast as it can, until it is killed.
// Says "pressed ENTRY SEAT", "early ENTRY SEAT" and "judged ENTRY SEAT right|wrong" of what is on
// disk.

#include "live/store_journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Of a room without a network, one step after the other.
class Game
{
public:
    explicit Game(KeptRoom &kept)
        : m_now(kept.lastSeen)
        , m_session(*kept.journal,
              {[](qsizetype bytes) { return QByteArray(bytes, 'x'); },
                  [] {
                      return u"attempt"_s;
                  }},
              std::move(kept.room),
              {})
    {
        m_session.settle(m_now);
    }

    [[nodiscard]] bool play(int step)
    {
        m_now += std::chrono::milliseconds(700);
        const Room &room = m_session.room();
        if (room.phase() != RoomPhase::Open) {
            return done({RoomAction::Next}, {});
        }
        if (room.isPaused()) {
            return done({RoomAction::Resume}, {});
        }
        const int entry = room.current();
        const int holder = room.runs()[static_cast<std::size_t>(entry)].buzzer;
        if (holder >= 0) {
            const bool isRight = step % 3 == 0;
            RoomCommand judged {RoomAction::Judge};
            judged.answer = {isRight ? u"true"_s : u"false"_s};
            return done(judged,
                u"judged %1 %2 %3"_s.arg(entry).arg(holder).arg(isRight ? u"right"_s : u"wrong"_s));
        }
        for (int tried = 0; tried < static_cast<int>(room.seats().size()); ++tried) {
            const int seat = (step + tried) % static_cast<int>(room.seats().size());
            if (!room.isOut(seat)) {
                RoomCommand press {RoomAction::Buzz, seat};
                press.isEarly = step % 4 == 0;
                return done(press,
                    u"%1 %2 %3"_s.arg(press.isEarly ? u"early"_s : u"pressed"_s)
                        .arg(entry)
                        .arg(seat));
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool done(const RoomCommand &command, const QString &words)
    {
        if (m_session.command(command, m_now) || !m_session.commit(m_now)) {
            return false;
        }
        if (!words.isEmpty()) {
            std::puts(qPrintable(words));
            std::fflush(stdout);
        }
        return true;
    }

    UtcTime m_now;
    RoomSession m_session;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    auto database = Database::open(QCoreApplication::arguments().value(1));
    if (!database) {
        return 1;
    }
    auto kept = openKeptRoom(*database, u"room-1"_s);
    if (!kept) {
        return 1;
    }
    Game game(*kept);
    std::puts("ready");
    std::fflush(stdout);
    for (int step = 1; game.play(step); ++step) { }
    std::fputs("a step was refused\n", stderr);
    return 1;
}
