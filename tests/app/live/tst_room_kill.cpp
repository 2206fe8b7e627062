// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "assessment/random.h"
#include "live/room_score.h"
#include "live/store_journal.h"
#include "support/killed_driver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kills = 15;
constexpr quint64 seed = 20'260'701;
constexpr quint64 longestLifeMs = 90;
constexpr int items = 600;

} // namespace

/// Hosting a room, killed at any moment under load.
class TestRoomKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseNoAnswerItAcknowledged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        {
            auto database = Database::open(path);
            QVERIFY(database);
            RoomPlan plan = test::roomPlan();
            const FormEntry judged = plan.form.entries.front();
            const QString passage = plan.passages.front();
            plan.form.entries.assign(items, judged);
            plan.passages = QStringList(items, passage);
            QVERIFY(RoomStore(*database).keep(plan));
        }
        Random random(seed);
        std::map<std::pair<int, qint64>, std::pair<int, int>> acknowledged;
        for (int kill = 0; kill < kills; ++kill) {
            const auto [said, problem] = test::killedDriver(
                QStringLiteral(ZHIXING_HOSTING_DRIVER),
                {path},
                [](const QByteArray &so) { return so.contains("ready\n"); },
                std::chrono::milliseconds(random.below(longestLifeMs)));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            for (const QString &line : said) {
                const QStringList words = line.split(u' ');
                if (words.constFirst() == u"kept") {
                    acknowledged[{words[1].toInt(), words[2].toLongLong()}]
                        = {words[3].toInt(), words[4].toInt()};
                }
            }

            auto database = Database::open(path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            const auto events = RoomStore(*database).events(u"room-1"_s);
            QVERIFY(events);
            std::map<std::pair<int, qint64>, std::pair<int, int>> recorded;
            for (const RoomEvent &event : *events) {
                if (event.kind == RoomEventKind::Answered) {
                    const int pick = event.answer == QStringList(u"true"_s) ? 0 : 1;
                    const bool isNew = recorded
                                           .emplace(std::pair(event.seat, event.sequence),
                                               std::pair(event.entry, pick))
                                           .second;
                    QVERIFY(isNew);
                }
            }
            for (const auto &[answer, what] : acknowledged) {
                const auto found = recorded.find(answer);
                QVERIFY2(found != recorded.end(), "an acknowledged answer is gone");
                QVERIFY(found->second == what);
            }
            // The room itself goes on from there.
            const auto kept = openKeptRoom(*database, u"room-1"_s);
            QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
            QCOMPARE(kept->room.seats().size(), 20U);
        }
        QVERIFY(acknowledged.size() > kills);
        qInfo("%d kills, %zu answers acknowledged, none lost", kills, acknowledged.size());
    }

    /// Nor leave that was given.
    void shouldLoseNoHandsItCounted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        {
            auto database = Database::open(path);
            QVERIFY(database);
            RoomPlan plan = test::roomPlan();
            plan.settings.way = RoomWay::Hands;
            const FormEntry judged = plan.form.entries.front();
            plan.form.entries.assign(items, judged);
            plan.passages = QStringList(items, plan.passages.front());
            plan.roster = {{u"学员甲"_s, {}, {}, {}}};
            QVERIFY(RoomStore(*database).keep(plan));
        }
        Random random(seed);
        std::map<std::pair<int, QString>, int> counted; // what was said last of an option
        for (int kill = 0; kill < kills; ++kill) {
            const auto [said, problem] = test::killedDriver(
                QStringLiteral(ZHIXING_COUNTING_DRIVER),
                {path},
                [](const QByteArray &so) { return so.contains("ready\n"); },
                std::chrono::milliseconds(random.below(longestLifeMs)));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            int last = -1;
            for (const QString &line : said) {
                const QStringList words = line.split(u' ');
                if (words.constFirst() == u"counted") {
                    last = words[1].toInt();
                    counted[{last, words[2]}] = words[3].toInt();
                }
            }
            auto database = Database::open(path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            const auto kept = openKeptRoom(*database, u"room-1"_s);
            QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
            const auto events = RoomStore(*database).events(u"room-1"_s);
            QVERIFY(events);
            const auto shown = std::find_if(events->rbegin(), events->rend(), [](const auto &one) {
                return one.kind == RoomEventKind::HandsCounted;
            });
            const bool isExcused = shown != events->rend() && shown->count % 2 == 0;
            QCOMPARE(kept->room.excused().contains(0), isExcused);
            QCOMPARE(kept->room.plan().roster.front().isExcused, isExcused);
            for (auto &[option, hands] : counted) {
                const auto &found = kept->room.runs()[static_cast<std::size_t>(option.first)].hands;
                QVERIFY(found.contains(option.second));
                // Of the last item one more may be kept than was said.
                QVERIFY(found.at(option.second) == hands || option.first == last);
                hands = found.at(option.second);
            }
        }
        QVERIFY(!counted.empty());
    }

    void shouldLoseNoPressAndNoPoint()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        {
            auto database = Database::open(path);
            QVERIFY(database);
            RoomPlan plan = test::roomPlan();
            plan.settings.way = RoomWay::Buzzer;
            plan.settings.itemTime = std::chrono::milliseconds(0);
            plan.settings.buzzing.cost = BuzzerCost::Points;
            plan.settings.buzzing.early = BuzzerEarly::Out;
            plan.form.entries.assign(items, FormEntry(plan.form.entries.front()));
            plan.passages = QStringList(items, plan.passages.front());
            RoomStore rooms(*database);
            QVERIFY(rooms.keep(plan));
            std::vector<RoomEvent> seats;
            for (int seat = 0; seat < 4; ++seat) {
                seats.push_back(test::joined(seat, test::start));
            }
            QVERIFY(rooms.append(plan.id, 0, seats));
        }
        Random random(seed);
        std::map<std::pair<int, int>, QString> happened; // by entry and seat, the last of it
        for (int kill = 0; kill < kills; ++kill) {
            const auto [said, problem] = test::killedDriver(
                QStringLiteral(ZHIXING_BUZZING_DRIVER),
                {path},
                [](const QByteArray &so) { return so.contains("ready\n"); },
                std::chrono::milliseconds(random.below(longestLifeMs)));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            for (const QString &line : said) {
                const QStringList words = line.split(u' ');
                if (words.size() >= 3) {
                    happened[{words[1].toInt(), words[2].toInt()}]
                        = words.size() > 3 ? words[3] : words[0];
                }
            }
            auto database = Database::open(path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            const auto kept = openKeptRoom(*database, u"room-1"_s);
            QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
            for (const auto &[who, what] : happened) {
                const auto entry = static_cast<std::size_t>(who.first);
                const ItemRun &run = kept->room.runs()[entry];
                const auto isAmong = [seat = who.second](const std::vector<int> &seats) {
                    return std::ranges::find(seats, seat) != seats.end();
                };
                if (what == u"early") {
                    QVERIFY(isAmong(run.early));
                    continue;
                }
                QVERIFY(run.buzzer == who.second || isAmong(run.tried));
                const EntryScore score
                    = scoreRun(kept->room, who.first).seats[static_cast<std::size_t>(who.second)];
                if (what == u"right") {
                    QVERIFY(run.isSolved && run.tried.back() == who.second);
                    QVERIFY(score.mark.correct && score.penalty == 0.0);
                } else if (what == u"wrong" && score.counts) {
                    QVERIFY(!score.mark.correct && score.penalty == 1.0);
                }
            }
        }
        QVERIFY(!happened.empty());
        qInfo("%d kills, %zu presses, none lost", kills, happened.size());
    }
};

QTEST_GUILESS_MAIN(TestRoomKill)
#include "tst_room_kill.moc"
