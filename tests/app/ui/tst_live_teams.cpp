// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/phone.h"
#include "app/live/session_bench.h"
#include "records/room_store.h"
#include "ui/session.h"
#include "ui/wording.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;
using Way = LiveTeams::Way;

/// Teams made before a live room opens: a roster with groups, real records, a real door on
/// loopback.
class TestLiveTeams : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::atomic<qint64> m_now = 1'782'639'000'000;
    std::atomic<int> m_luck = 0;
    quint64 m_seed = 7;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;

    void begin()
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(
            WorkspaceSetup {{m_folder->filePath(u"reading-room.bank.json"_s)},
                m_folder->filePath(u"zhixing.sqlite"_s),
                [this] { return UtcTime(std::chrono::milliseconds(m_now)); },
                [this] { return m_seed++; },
                {},
                QTimeZone::utc(),
                {},
                [this](qsizetype count) {
                    return QByteArray(count, static_cast<char>(m_luck += 7));
                }},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        m_session->setup()->applyPreset(ExamSetup::Preset::Short);
        desk().refresh();
        desk().setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
    }

    void import(const QString &text)
    {
        QFile file(m_folder->filePath(u"名册.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        roster().read(file.fileName());
        QTRY_VERIFY(!roster().isReading());
        roster().import();
        desk().refresh();
        desk().setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
        QCOMPARE(desk().rosters().size(), 2);
        desk().setRoster(1);
    }

    [[nodiscard]] LiveDesk &desk()
    {
        return *m_session->liveDesk();
    }
    [[nodiscard]] LiveTeams &teams()
    {
        return *desk().teams();
    }
    [[nodiscard]] RosterDesk &roster()
    {
        return *m_session->roster();
    }
    [[nodiscard]] LiveRoom &room()
    {
        return *m_session->live();
    }
    [[nodiscard]] QStringList namesIn(int team)
    {
        return teams().teams()->rows()[static_cast<std::size_t>(team)].members;
    }
    [[nodiscard]] QJsonObject seat(const QString &name)
    {
        m_phones.push_back(std::make_unique<Phone>(
            static_cast<quint16>(room().address().section(u':', 1).toInt())));
        Phone &phone = *m_phones.back();
        std::ignore = phone.awaitOpen();
        phone.say(join(name, room().code().remove(u' ')));
        return phone.await(u"welcome"_s);
    }
    [[nodiscard]] RoomPlan keptPlan() const
    {
        auto database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s)).value();
        const RoomStore rooms(database);
        return rooms.load(rooms.all()->front().id).value();
    }

    std::vector<std::unique_ptr<Phone>> m_phones;

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json"),
            m_folder->filePath(u"reading-room.bank.json"_s));
        begin();
    }
    void cleanup()
    {
        m_phones.clear();
        m_session.reset();
    }

    void shouldMakeTeamsOfTheGroupsOfTheRoster()
    {
        const QAbstractItemModelTester tester(teams().teams());
        import(u"姓名,党小组,党支部,备注\n学员甲,第二小组,一支部,\n学员乙,第一小组,一支部,\n"
               u"学员丙,第二小组,一支部,\n学员丁,,一支部,\n学员戊,第一小组,一支部,请假\n"_s);
        teams().setCount(2);
        teams().setWay(Way::ByGroup);
        QCOMPARE(teams().names(), (QStringList {u"第二小组"_s, u"第一小组"_s}));
        QCOMPARE(namesIn(0), (QStringList {u"学员甲"_s, u"学员丙"_s}));
        QCOMPARE(namesIn(1), QStringList {u"学员乙"_s});
        QVERIFY2(teams().note().contains(u"1 人没有填小组"), qPrintable(teams().note()));
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        QCOMPARE(seat(u"学员丙"_s).value(u"team"_s).toString(), u"第二小组"_s);
        // Two are in 第二小组, one is expected in 第一小组.
        QCOMPARE(seat(u"学员丁"_s).value(u"team"_s).toString(), u"第一小组"_s);
        QCOMPARE(seat(u"学员戊"_s).value(u"team"_s).toString(), u"第一小组"_s);
        // The program ended in the middle of it.
        m_phones.clear();
        begin();
        QVERIFY(desk().resume(0));
        QCOMPARE(seat(u"学员甲"_s).value(u"team"_s).toString(), u"第二小组"_s);
        QCOMPARE(seat(u"来宾"_s).value(u"team"_s).toString(), u"第二小组"_s);
    }

    void shouldSayWhyTeamsCannotBeMadeLikeThat()
    {
        teams().setCount(3);
        for (const Way way : {Way::Dealt, Way::ByGroup}) {
            teams().setWay(way);
            QVERIFY(teams().problem().contains(u"名单"));
            QVERIFY(!desk().open());
            QCOMPARE(desk().problem(), teams().problem());
        }
        import(u"姓名,小组,党支部\n学员甲,一组,一支部\n学员乙,,一支部\n"_s);
        QVERIFY(teams().problem().contains(u"不到两个小组"));
        QVERIFY(!desk().open());
        teams().setWay(Way::Dealt);
        QVERIFY(teams().problem().contains(u"人比组少"));
        QCOMPARE(teams().teams()->count(), 0);
        // Written in the roster by hand: two groups.
        teams().setWay(Way::ByGroup);
        roster().refresh();
        roster().setGroup(1, u" 二组 "_s);
        desk().refresh();
        QCOMPARE(teams().problem(), QString());
        QCOMPARE(teams().names(), (QStringList {u"一组"_s, u"二组"_s}));
        // Without phones there are no teams, and nothing stands against it.
        roster().setGroup(1, {});
        desk().refresh();
        desk().setWay(LiveRoom::Way::Hands);
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        QVERIFY(keptPlan().settings.teams.isEmpty());
    }

    void shouldDealWhomItExpectsAndHoldIt()
    {
        QString text = u"姓名,党支部,备注\n"_s;
        static const QString signs = u"甲乙丙丁戊己庚辛"_s;
        for (const QChar sign : signs) {
            text += u"学员%1,一支部,%2\n"_s.arg(sign).arg(sign == u'辛' ? u"请假"_s : QString());
        }
        import(text);
        teams().setWay(Way::Dealt);
        teams().setCount(3);
        QCOMPARE(teams().teams()->count(), 3);
        std::vector<LiveTeamModel::Row> first = teams().teams()->rows();
        qsizetype dealt = 0;
        for (const auto &team : first) {
            QVERIFY(team.members.size() == 2 || team.members.size() == 3);
            QVERIFY(!team.members.contains(u"学员辛"_s));
            dealt += team.members.size();
        }
        QCOMPARE(dealt, 7);
        // Looking again changes nothing, dealing again does.
        desk().refresh();
        QCOMPARE(teams().teams()->rows(), first);
        teams().deal();
        QVERIFY(teams().teams()->rows() != first);
        // Who goes from the roster leaves the others where they are; who comes is put to the few.
        first = teams().teams()->rows();
        roster().refresh();
        roster().remove(0);
        desk().refresh();
        for (int team = 0; team < 3; ++team) {
            QStringList left = first[static_cast<std::size_t>(team)].members;
            left.removeAll(u"学员甲"_s);
            QCOMPARE(namesIn(team), left);
        }
        roster().undoRemoval();
        desk().refresh();
        const auto shown = teams().teams()->rows();
        desk().setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        const RoomPlan plan = keptPlan();
        QCOMPARE(plan.settings.teams, (QStringList {u"第一组"_s, u"第二组"_s, u"第三组"_s}));
        const auto teamOf = [&](const QString &name) {
            const auto team = std::ranges::find_if(
                shown, [&](const auto &row) { return row.members.contains(name); });
            return team == shown.end() ? QString() : team->name;
        };
        for (const RosterMember &member : plan.roster) {
            QCOMPARE(member.team, teamOf(member.name));
        }
        QCOMPARE(seat(u"学员乙"_s).value(u"team"_s).toString(), teamOf(u"学员乙"_s));
        m_phones.clear();
        begin();
        QVERIFY(desk().resume(0));
        QCOMPARE(seat(u"学员丙"_s).value(u"team"_s).toString(), teamOf(u"学员丙"_s));
    }

    void shouldKeepHowTeamsWereMade()
    {
        teams().setCount(4);
        teams().setWay(Way::Chosen);
        QVERIFY(teams().note().contains(u"点选"));
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        QCOMPARE(keptPlan().settings.teaming, RoomTeaming::Chosen);
        begin();
        QCOMPARE(teams().count(), 4);
        QCOMPARE(teams().way(), Way::Chosen);
    }
};

QTEST_MAIN(TestLiveTeams)
#include "tst_live_teams.moc"
