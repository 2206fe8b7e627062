// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"
#include "live/teams.h"

#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// 学员甲 and 学员乙 have teams, 学员丙 has none, 学员丁 has leave.
RoomPlan planWithTeams(RoomTeaming teaming = RoomTeaming::Assigned)
{
    RoomPlan plan = roomPlan();
    plan.settings.teams = {u"甲组"_s, u"乙组"_s};
    plan.settings.teaming = teaming;
    plan.roster = {{u"学员甲"_s, {}, {}, u"乙组"_s},
        {u"学员乙"_s, {}, {}, u"乙组"_s},
        {u"学员丙"_s, {}, {}, {}},
        {u"学员丁"_s, {}, {}, u"甲组"_s, 1.0, true}};
    return plan;
}

QByteArray joinTeam(const QString &name, const QString &team)
{
    QByteArray message = join(name);
    message.chop(1);
    return message + ",\"team\":\"" + team.toUtf8() + "\"}";
}

QString teamOfSeat(SessionBench &bench, std::size_t seat)
{
    const auto &seats = bench.session().room().seats();
    return seat < seats.size() ? seats[seat].team : u"(no seat)"_s;
}

} // namespace

/// Teams that stand before anybody comes, and how everybody else comes into one.
class TestTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDealEvenly_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("teams");
        for (const auto &[people, teams] : {std::pair(0, 3),
                 std::pair(1, 2),
                 std::pair(7, 2),
                 std::pair(12, 4),
                 std::pair(31, 10)}) {
            QTest::addRow("%d into %d", people, teams) << people << teams;
        }
    }

    void shouldDealEvenly()
    {
        QFETCH(const int, people);
        QFETCH(const int, teams);
        std::set<std::vector<int>> deals;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const auto dealt = dealIntoTeams(people, teams, seed);
            QCOMPARE(static_cast<int>(dealt.size()), people);
            QCOMPARE(dealt, dealIntoTeams(people, teams, seed));
            deals.insert(dealt);
            std::vector<qsizetype> sizes;
            for (int team = 0; team < teams; ++team) {
                sizes.push_back(std::ranges::count(dealt, team));
            }
            const auto [least, most] = std::ranges::minmax(sizes);
            QVERIFY(most - least <= 1);
        }
        QVERIFY(people < 7 || deals.size() > 10);
        QVERIFY(dealIntoTeams(5, 0, 1).empty());
    }

    void shouldSeatAMemberInTheTeamOfTheRosterUnasked()
    {
        for (const RoomTeaming teaming : {RoomTeaming::Assigned, RoomTeaming::Chosen}) {
            SessionBench bench(planWithTeams(teaming));
            bench.connect(1);
            // What the phone wishes is no matter then.
            bench.say(1, joinTeam(u"学员甲"_s, u"甲组"_s));
            QCOMPARE(bench.find(1, u"welcome"_s).value(u"team"_s).toString(), u"乙组"_s);
        }
    }

    void shouldPutTheOthersIntoTheSmallestTeam()
    {
        SessionBench bench(planWithTeams());
        const Room &room = bench.session().room();
        // Two are expected in 乙组; who has leave is not expected in 甲组.
        QCOMPARE(teamSizes(room), (std::vector<int> {0, 2}));
        const QStringList names {u"学员丙"_s, u"来宾一"_s, u"来宾二"_s, u"学员甲"_s, u"学员丁"_s};
        const QStringList teams {u"甲组"_s, u"甲组"_s, u"甲组"_s, u"乙组"_s, u"甲组"_s};
        for (qsizetype place = 0; place < names.size(); ++place) {
            const auto phone = static_cast<PhoneId>(place + 1);
            bench.connect(phone);
            bench.say(phone, join(names.at(place)));
            QCOMPARE(teamOfSeat(bench, static_cast<std::size_t>(place)), teams.at(place));
        }
        QCOMPARE(teamSizes(room), (std::vector<int> {4, 2}));
    }

    void shouldAskWhoIsToChoose()
    {
        SessionBench bench(planWithTeams(RoomTeaming::Chosen));
        bench.connect(1);
        bench.say(1, join(u"学员丙"_s));
        const QJsonObject asked = bench.last(1);
        QCOMPARE(asked.value(u"why"_s).toString(), u"choose_team"_s);
        QCOMPARE(asked.value(u"teams"_s).toArray().size(), 2);
        QCOMPARE(asked.value(u"teams"_s)[1].toObject().value(u"people"_s).toInt(), 2);
        QVERIFY(bench.session().room().seats().empty());
        bench.say(1, joinTeam(u"学员丙"_s, u"丙组"_s));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"choose_team"_s);
        bench.say(1, joinTeam(u"学员丙"_s, u"乙组"_s));
        QCOMPARE(teamOfSeat(bench, 0), u"乙组"_s);
        // Whoever cannot come in anyway is told so, not asked.
        bench.connect(2);
        bench.say(2, join(u"学员丙"_s));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"name_taken"_s);
        QVERIFY(!bench.command(RoomAction::Lock));
        bench.say(2, join(u"来宾"_s));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"locked"_s);
    }

    void shouldHoldWhoeverLeavesAndComesBack()
    {
        SessionBench bench(planWithTeams());
        bench.connect(1);
        bench.say(1, join(u"学员甲"_s));
        const QString token = bench.token(1);
        bench.session().disconnected(1);
        // With a token, on another device, and after the host was killed.
        bench.connect(2);
        bench.say(2, back(token));
        QCOMPARE(bench.find(2, u"welcome"_s).value(u"team"_s).toString(), u"乙组"_s);
        bench.restart(bench.now());
        bench.connect(3);
        bench.say(3, back(token));
        QCOMPARE(bench.find(3, u"welcome"_s).value(u"team"_s).toString(), u"乙组"_s);
        // Shown out, and let in again.
        QVERIFY(!bench.command(RoomAction::Kick, 0));
        bench.connect(4);
        bench.say(4, join(u"学员甲"_s));
        QCOMPARE(teamOfSeat(bench, 1), u"乙组"_s);
        QCOMPARE(teamSizes(bench.session().room()), (std::vector<int> {0, 2}));
    }
};

QTEST_GUILESS_MAIN(TestTeams)
#include "tst_teams.moc"
