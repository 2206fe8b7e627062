// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// counting_driver DATABASE: counts hands in the room "room-1" as fast as it can, until it is
// killed; goes on where the records say. One line for each count that is kept: "counted <entry>
// <option> <hands>". The first on its roster gets leave with each even count, none with each odd.

#include "live/store_journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int countsAnItem = 10;

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 1;
}

Result<void> count(RoomSession &session, int hands, UtcTime now)
{
    RoomCommand counted {RoomAction::CountHands};
    counted.option = hands % 2 == 0 ? u"true"_s : u"false"_s;
    counted.count = hands;
    RoomCommand leave {hands % 2 == 0 ? RoomAction::Excuse : RoomAction::Expect};
    leave.member = 0;
    if (session.command(leave, now) || session.command(counted, now)) {
        return fail(ErrorCode::BadUse, u"the count or the leave was refused"_s, u"room-1"_s);
    }
    const auto done = session.commit(now);
    if (done) {
        std::printf(
            "counted %d %s %d\n", session.room().current(), qPrintable(counted.option), hands);
        std::fflush(stdout);
    }
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    auto database = Database::open(QCoreApplication::arguments().value(1));
    if (!database) {
        return failed(database.error());
    }
    auto kept = openKeptRoom(*database, u"room-1"_s);
    if (!kept) {
        return failed(kept.error());
    }
    UtcTime now = kept->lastSeen;
    RoomSession session(*kept->journal,
        {[](qsizetype bytes) { return QByteArray(bytes, 'x'); },
            [] {
                return u"attempt"_s;
            }},
        std::move(kept->room),
        {});
    session.settle(now);
    std::puts("ready");
    std::fflush(stdout);
    for (int hands = 1;; ++hands) {
        now += std::chrono::seconds(1);
        if (session.room().phase() == RoomPhase::Closed && hands % countsAnItem != 0) {
            if (const auto done = count(session, hands % 1'000, now); !done) {
                return failed(done.error());
            }
            continue;
        }
        std::ignore = session.command({RoomAction::Next}, now);
        if (const auto done = session.commit(now); !done) {
            return failed(done.error());
        }
    }
}
