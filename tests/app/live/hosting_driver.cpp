// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// hosting_driver DATABASE: hosts the room "room-1" with twenty phones that answer as fast as they
// can, until it is killed; goes on where the records say. One line for each answer the room has
// acknowledged: "kept <seat> <sequence> <entry> <pick>".

#include "app/live/session_bench.h"
#include "live/store_journal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr PhoneId phones = 20;
constexpr int answersAnItem = 2;

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 1;
}

/// The tokens are the same in every life of the program, as phones keep theirs.
QString tokenOf(PhoneId phone)
{
    return QString::number(phone).rightJustified(32, u'0');
}

class Hall
{
public:
    explicit Hall(KeptRoom kept)
        : m_journal(std::move(kept.journal))
        , m_now(kept.lastSeen)
        , m_session(*m_journal,
              {[this](qsizetype) { return QByteArray::fromHex(tokenOf(++m_joined).toLatin1()); },
                  [] {
                      return u"attempt"_s;
                  }},
              std::move(kept.room),
              {})
    {
        m_session.settle(m_now);
    }

    Result<void> enter()
    {
        m_joined = m_session.room().seats().size();
        for (PhoneId phone = 1; phone <= phones; ++phone) {
            m_session.connected(phone, u"10.0.0.1"_s);
            hear(phone,
                phone <= m_joined ? test::back(tokenOf(phone))
                                  : test::join(u"学员%1"_s.arg(phone)));
        }
        if (m_session.room().isPaused()) {
            std::ignore = m_session.command({RoomAction::Resume}, m_now);
        }
        return finishRound();
    }

    /// Every phone answers once; after two rounds the next item comes.
    Result<void> round(int number)
    {
        m_now += std::chrono::seconds(7);
        const Room &room = m_session.room();
        const int steps = room.phase() == RoomPhase::Open ? (number % answersAnItem == 0 ? 3 : 0)
            : room.phase() == RoomPhase::Closed           ? 2
                                                          : 1;
        for (int step = 0; step < steps && (room.next() || step < 2); ++step) {
            std::ignore = m_session.command({RoomAction::Next}, m_now);
        }
        for (PhoneId phone = 1; room.phase() == RoomPhase::Open && phone <= phones; ++phone) {
            const auto &sequences = room.seats()[phone - 1].sequences;
            const qint64 sequence = sequences.empty() ? 1 : *sequences.rbegin() + 1;
            hear(phone, test::picks(room.current(), sequence, {static_cast<int>(sequence % 2)}));
        }
        return finishRound();
    }

private:
    void hear(PhoneId phone, const QByteArray &message)
    {
        m_session.received(phone, message, m_now, std::chrono::milliseconds(0));
    }

    Result<void> finishRound()
    {
        const auto done = m_session.commit(m_now);
        for (const PhoneText &text : m_session.takeTexts()) {
            const QJsonObject said = QJsonDocument::fromJson(text.text).object();
            if (said.value(u"t"_s).toString() == u"kept") {
                const int sequence = said.value(u"seq"_s).toInt();
                std::printf("kept %llu %d %d %d\n",
                    static_cast<unsigned long long>(text.phone - 1),
                    sequence,
                    said.value(u"entry"_s).toInt(),
                    sequence % 2);
            }
        }
        std::fflush(stdout);
        return done;
    }

    std::unique_ptr<StoreJournal> m_journal;
    UtcTime m_now;
    PhoneId m_joined = 0;
    RoomSession m_session;
};

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
    Hall hall(std::move(*kept));
    if (const auto entered = hall.enter(); !entered) {
        return failed(entered.error());
    }
    std::puts("ready");
    std::fflush(stdout);
    for (int number = 1;; ++number) {
        if (const auto done = hall.round(number); !done) {
            return failed(done.error());
        }
    }
}
