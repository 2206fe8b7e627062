// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/phone.h"
#include "app/live/session_bench.h"
#include "ui/live_wording.h"
#include "ui/session.h"
#include "ui/wording.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;

/// A live room as its host has it: real records, a real door on loopback, real phones.
class TestLiveRoom : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::atomic<qint64> m_now = 1'782'639'000'000; ///< 2026-06-28 09:30 UTC
    std::atomic<int> m_luck = 0;
    quint64 m_seed = 7;
    QString m_bank;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] WorkspaceSetup setup()
    {
        return {{m_folder->filePath(m_bank)},
            m_folder->filePath(u"zhixing.sqlite"_s),
            [this] { return UtcTime(std::chrono::milliseconds(m_now)); },
            [this] { return m_seed++; },
            {},
            QTimeZone::utc(),
            {},
            [this](qsizetype count) {
                return QByteArray(count, static_cast<char>(m_luck += 7));
            }};
    }

    void use(const QString &bank)
    {
        m_bank = bank;
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/") + bank, m_folder->filePath(bank));
        begin();
    }

    void begin()
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(setup(), *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        chooseKind(ItemKind::SingleChoice);
        desk().refresh();
        desk().setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
    }

    void chooseKind(ItemKind kind)
    {
        ExamSetup *wished = m_session->setup();
        wished->applyPreset(ExamSetup::Preset::Short);
        const QString name = wording::kindName(kind);
        for (int row = 0; row < wished->kinds()->count(); ++row) {
            if (wished->kinds()->rows()[static_cast<std::size_t>(row)].label != name) {
                wished->kinds()->toggle(row);
            }
        }
        wished->setCount(2);
    }

    [[nodiscard]] LiveDesk &desk()
    {
        return *m_session->liveDesk();
    }
    [[nodiscard]] LiveRoom &room()
    {
        return *m_session->live();
    }
    [[nodiscard]] RoomPlan keptPlan() const
    {
        auto database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s)).value();
        const RoomStore rooms(database);
        return rooms.load(rooms.all()->front().id).value();
    }
    [[nodiscard]] std::unique_ptr<Phone> phone()
    {
        return std::make_unique<Phone>(
            static_cast<quint16>(room().address().section(u':', 1).toInt()));
    }
    /// A phone that sits, and its token.
    [[nodiscard]] std::pair<std::unique_ptr<Phone>, QString> seat(const QString &name)
    {
        auto one = phone();
        std::ignore = one->awaitOpen();
        one->say(join(name, room().code().remove(u' ')));
        const QString token = one->await(u"welcome"_s).value(u"token"_s).toString();
        return {std::move(one), token};
    }
    /// Where the key of an entry stands, or the first place where it does not.
    [[nodiscard]] int place(int entry, bool right) const
    {
        const FormEntry asked = keptPlan().form.entries[static_cast<std::size_t>(entry)];
        for (int at = 0; at < asked.optionOrder.size(); ++at) {
            if (asked.item.key.contains(asked.optionOrder.at(at)) == right) {
                return at;
            }
        }
        return -1;
    }
    [[nodiscard]] static bool becomes(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(isSo, 5'000);
    }
    [[nodiscard]] bool advanceTo(LiveRoom::Phase phase)
    {
        room().advance();
        return becomes([&] { return room().phase() == phase; });
    }
    [[nodiscard]] LiveSeatModel::State stateOf(int row)
    {
        return room().seats()->rows()[static_cast<std::size_t>(row)].state;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_now = 1'782'639'000'000;
        use(u"reading-room.bank.json"_s);
    }
    void cleanup()
    {
        m_session.reset();
    }

    void shouldHostFromTheLobbyToTheRecords()
    {
        const QAbstractItemModelTester seats(room().seats());
        const QAbstractItemModelTester options(room().options());
        const QAbstractItemModelTester standings(room().standings());
        desk().setTitle(u"季度测验"_s);
        desk().setWifiName(u"会议室"_s);
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        QCOMPARE(room().phase(), LiveRoom::Phase::Lobby);
        QCOMPARE(room().title(), u"季度测验"_s);
        QCOMPARE(room().code().size(), 7);
        QVERIFY(room().addressPicture().startsWith(u"data:image/png"));
        QVERIFY(room().wifiPicture().startsWith(u"data:image/png"));
        const auto first = seat(u"学员甲"_s);
        const auto second = seat(u"学员乙"_s);
        QVERIFY(becomes([&] { return room().here() == 2; }));
        QCOMPARE(stateOf(0), LiveSeatModel::State::Here);

        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QCOMPARE(room().number(), 1);
        QVERIFY(!room().stem().isEmpty());
        QCOMPARE(room().keyText(), QString());
        QCOMPARE(room().excerptHtml(), QString());
        QVERIFY(room().spokenText().contains(room().options()->rows().front().text));
        first.first->say(picks(0, 1, {place(0, true)}));
        QVERIFY(becomes([&] { return room().answered() == 1; }));
        QCOMPARE(stateOf(0), LiveSeatModel::State::Answered);
        QCOMPARE(stateOf(1), LiveSeatModel::State::Unanswered);
        QCOMPARE(room().waitingFor(), u"学员乙"_s);
        second.first->say(picks(0, 1, {place(0, false)}));
        QVERIFY(becomes([&] { return room().answered() == 2; }));
        QCOMPARE(room().options()->rows().front().votes, 0);

        QVERIFY(advanceTo(LiveRoom::Phase::Closed));
        const auto &rows = room().options()->rows();
        QCOMPARE(rows[static_cast<std::size_t>(place(0, true))].votes, 1);
        QCOMPARE(rows[static_cast<std::size_t>(place(0, false))].share, 0.5);
        QVERIFY(std::ranges::none_of(rows, &LiveOptionModel::Row::isKey));
        QCOMPARE(room().rightCount(), 0);
        QCOMPARE(room().keyText(), QString());

        QVERIFY(advanceTo(LiveRoom::Phase::Revealed));
        QVERIFY(room().options()->rows()[static_cast<std::size_t>(place(0, true))].isKey);
        QCOMPARE(room().rightCount(), 1);
        QVERIFY(!room().keyText().isEmpty());
        QVERIFY(room().passageHtml().contains(u"<span"));
        QVERIFY(room().excerptHtml().contains(u"<span"));
        QCOMPARE(room().standings()->count(), 2);
        room().showStandings(true);

        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QVERIFY(!room().areStandingsShown());
        room().skip();
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Skipped; }));
        QSignalSpy history(m_session->history(), &HistoryModel::modelReset);
        room().finish();
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Finished; }));
        QVERIFY(!history.isEmpty());
        // Without points there is no step.
        QCOMPARE(room().podium()->count(), 1);
        QCOMPARE(room().equalsLeft(), 0);
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        QCOMPARE(m_session->history()->count(), 1);
        room().close();
        QCOMPARE(room().phase(), LiveRoom::Phase::None);
        QCOMPARE(room().seats()->count(), 0);
        desk().refresh();
        QVERIFY(desk().interrupted().isEmpty());
    }

    void shouldCountTheTimeOfAnItem()
    {
        desk().setSeconds(30);
        QVERIFY(desk().open());
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QCOMPARE(room().timeText(), u"00:30"_s);
        m_now += 10'000;
        QCOMPARE(room().timeText(), u"00:20"_s);
        QVERIFY(!room().isTimeShort());
        room().togglePause();
        QVERIFY(becomes([&] { return room().isPaused(); }));
        m_now += 60'000;
        QCOMPARE(room().timeText(), u"00:20"_s);
        room().togglePause();
        QVERIFY(becomes([&] { return !room().isPaused(); }));
        room().extend(15);
        QVERIFY(becomes([&] { return room().timeText() == u"00:35"_s; }));
        m_now += 31'000;
        QVERIFY(room().isTimeShort());
        // Closed by the room itself.
        m_now += 5'000;
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Closed; }));
    }

    void shouldGoOnWithARoomThatWasInterrupted()
    {
        QVERIFY(desk().open());
        const QString token = seat(u"学员甲"_s).second;
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        begin();
        QCOMPARE(desk().interrupted().size(), 1);
        QVERIFY(desk().resume(0));
        QCOMPARE(room().phase(), LiveRoom::Phase::Open);
        QVERIFY(room().isPaused());
        QCOMPARE(stateOf(0), LiveSeatModel::State::Away);
        const auto again = phone();
        QVERIFY(again->awaitOpen());
        again->say(back(token));
        QVERIFY(!again->await(u"welcome"_s).isEmpty());
        QVERIFY(becomes([&] { return room().here() == 1; }));
        QVERIFY(!desk().resume(7));
    }

    void shouldLetTheHostDecideForASeat()
    {
        QVERIFY(desk().open());
        auto gone = seat(u"学员甲"_s);
        const auto other = seat(u"学员乙"_s);
        QVERIFY(becomes([&] { return room().here() == 2; }));
        const auto another = phone();
        QVERIFY(another->awaitOpen());
        another->say(join(u"学员甲"_s, room().code().remove(u' '), true));
        QVERIFY(becomes([&] { return stateOf(0) == LiveSeatModel::State::Asking; }));
        room().deny(0);
        QVERIFY(becomes([&] { return stateOf(0) == LiveSeatModel::State::Here; }));
        another->say(join(u"学员甲"_s, room().code().remove(u' '), true));
        QVERIFY(becomes([&] { return stateOf(0) == LiveSeatModel::State::Asking; }));
        room().allow(0);
        QVERIFY(!another->await(u"welcome"_s).isEmpty());
        QVERIFY(gone.first->awaitClosed());
        room().giveTime(0, 200);
        QVERIFY(becomes([&] { return room().seats()->rows().front().timePercent == 200; }));
        room().kick(1);
        QVERIFY(becomes([&] { return room().seats()->count() == 1; }));
        QCOMPARE(room().seats()->seatAt(0), 0);
        QCOMPARE(room().seats()->seatAt(1), -1);
        room().toggleLock();
        QVERIFY(becomes([&] { return room().isLocked(); }));
    }

    void shouldGiveLeaveWhileTheRoomIsOpen()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QVERIFY(m_session->enter(u"学员乙"_s, u"第一支部"_s));
        QVERIFY(m_session->enter(u"学员丙"_s, u"第一支部"_s));
        desk().refresh();
        desk().setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
        desk().setRoster(1);
        QVERIFY(desk().open());
        const auto memberOf = [&](const QString &name) {
            const auto &rows = room().seats()->rows();
            return std::ranges::find(rows, name, &LiveSeatModel::Row::name)->member;
        };
        QCOMPARE(room().attendance().join(u'，'), u"应到 3 人，实到 0 人，未到 3 人"_s);
        room().excuse(memberOf(u"学员乙"_s));
        QTRY_COMPARE(
            room().attendance().join(u'，'), u"应到 3 人，实到 0 人，请假 1 人，未到 2 人"_s);
        // Who sits here has no leave, whatever the page showed a moment ago.
        const int first = memberOf(u"学员甲"_s);
        const auto one = seat(u"学员甲"_s);
        QTRY_COMPARE(
            room().attendance().join(u'，'), u"应到 3 人，实到 1 人，请假 1 人，未到 1 人"_s);
        QSignalSpy said(m_session.get(), &Session::noticed);
        room().excuse(first);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.front().front().toString(), u"人已经在现场，不能记请假。"_s);
        QCOMPARE(room().excused(), 1);
        // While items are asked, too, and after the program was ended.
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        room().excuse(memberOf(u"学员丙"_s));
        QTRY_COMPARE(room().excused(), 2);
        begin();
        QVERIFY(desk().resume(0));
        QCOMPARE(room().attendance().join(u'，'), u"应到 3 人，实到 1 人，请假 2 人"_s);
        room().expect(memberOf(u"学员丙"_s));
        QTRY_COMPARE(room().missing(), 1);
        // Who comes all the same is here, a moment after the first item was asked.
        m_now += 1'000;
        const auto other = seat(u"学员乙"_s);
        QTRY_COMPARE(room().attendance().join(u'，'), u"应到 3 人，实到 2 人，未到 1 人"_s);
        QVERIFY(advanceTo(LiveRoom::Phase::Closed));
        QVERIFY(advanceTo(LiveRoom::Phase::Revealed));
        room().finish();
        QTRY_COMPARE(room().attendance().join(u'，'), u"应到 3 人，实到 2 人，缺席 1 人"_s);
        m_session->minutes()->refresh();
        QCOMPARE(
            m_session->minutes()->attendance(), u"应到 3 人，实到 2 人（迟到 1 人），缺席 1 人"_s);
    }

    void shouldSayWhatCannotBeDone()
    {
        QVERIFY(desk().open());
        QSignalSpy said(m_session.get(), &Session::noticed);
        room().back();
        QVERIFY(becomes([&] { return !said.isEmpty(); }));
        QVERIFY(!said.front().front().toString().isEmpty());
    }

    void shouldKeepWhatWasSetUp()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QVERIFY(m_session->enter(u"学员乙"_s, u"第一支部"_s));
        QVERIFY(m_session->enter(u"学员丙"_s, u"第二支部"_s));
        desk().refresh();
        desk().setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
        QCOMPARE(desk().rosters().size(), 3);
        QVERIFY(desk().rosters().at(1).contains(u"2 人"));
        desk().setRoster(1);
        desk().setGuestsWelcome(false);
        desk().teams()->setCount(1);
        QCOMPARE(desk().teams()->count(), 2);
        desk().setSpeedBonus(true);
        desk().setRanked(false);
        desk().setShuffled(true);
        desk().setSeconds(45);
        QVERIFY(desk().open());
        const RoomPlan plan = keptPlan();
        QCOMPARE(plan.branch, u"第一支部"_s);
        QCOMPARE(plan.roster.size(), 2U);
        QVERIFY(!plan.roster.front().learner.isEmpty());
        QCOMPARE(plan.settings.guests, RoomGuests::Refused);
        QCOMPARE(plan.settings.teams, (QStringList {u"第一组"_s, u"第二组"_s}));
        QCOMPARE(plan.settings.speedBonus, 0.2);
        QCOMPARE(plan.settings.ranking, RoomRanking::None);
        QCOMPARE(plan.settings.order, RoomOrder::PerSeat);
        QCOMPARE(plan.settings.itemTime, std::chrono::seconds(45));
        QCOMPARE(room().expected(), 2);
        QCOMPARE(room().came(), 0);
        QCOMPARE(stateOf(0), LiveSeatModel::State::Expected);
        const auto one = seat(u"学员乙"_s);
        QVERIFY(becomes([&] { return room().came() == 1; }));
        // Neighbours see other letters: the hall sees none.
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QVERIFY(room().options()->rows().front().letter.isEmpty());
    }

    void shouldRefuseWhatCannotBeAskedLive()
    {
        use(u"seven-kinds.bank.json"_s);
        chooseKind(ItemKind::ShortAnswer);
        QVERIFY(!desk().open());
        QVERIFY(desk().problem().contains(u"简答"));
        QVERIFY(!room().isOpen());
        desk().setAddresses({});
        QVERIFY(!desk().caution().isEmpty());
        QVERIFY(!desk().open());
    }

    void shouldCloseBeforeItsRecordsAreReplaced()
    {
        m_session.reset();
        Workspace workspace(setup());
        workspace.openRecords([] { });
        ExamSetup choice(workspace);
        LiveRoom live(workspace);
        BuzzerDesk buzzer(workspace, live);
        LiveDesk table(workspace, choice, live, buzzer, *m_preferences);
        QSignalSpy loaded(&workspace, &Workspace::libraryChanged);
        workspace.loadLibrary();
        QVERIFY(loaded.wait());
        choice.readLibrary();
        table.refresh();
        table.setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
        QVERIFY(table.open());
        QVERIFY(live.isOpen());
        QVERIFY(workspace.replaceRecords([] { return Result<void>(); }));
        QVERIFY(!live.isOpen());
    }

    void shouldWarnOfAddressesPhonesCannotReach_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSound");
        QTest::addRow("wireless") << u"wlp3s0"_s << u"192.168.1.20"_s << true;
        QTest::addRow("wired") << u"enp2s0"_s << u"10.1.2.3"_s << true;
        QTest::addRow("containers") << u"docker0"_s << u"172.17.0.1"_s << false;
        QTest::addRow("machines") << u"virbr0"_s << u"192.168.122.1"_s << false;
        QTest::addRow("tunnel") << u"tun0"_s << u"10.8.0.2"_s << false;
        QTest::addRow("no router") << u"wlp3s0"_s << u"169.254.7.8"_s << false;
    }
    void shouldWarnOfAddressesPhonesCannotReach()
    {
        QFETCH(QString, network);
        QFETCH(QString, address);
        QFETCH(bool, isSound);
        const RoomAddress offered {network, QHostAddress(address), false};
        QCOMPARE(wording::addressCaution(offered).isEmpty(), isSound);
        QVERIFY(wording::addressText(offered).contains(address));
        // The sound one is chosen by itself.
        desk().setAddresses({{u"docker0"_s, QHostAddress(u"172.17.0.1"_s), false}, offered});
        QCOMPARE(desk().address(), isSound ? 1 : 0);
    }

    void shouldCutAnExcerptAroundTheEvidence()
    {
        const QString before = u"前面的话一句。"_s.repeated(30);
        const QString evidence = u"党章对此有明确规定。"_s;
        const QString text = before + evidence + u"后面的话一句。"_s.repeated(40);
        const MarkedText cut
            = excerptOf({text, {{before.size(), before.size() + evidence.size()}}}, 60);
        QVERIFY(cut.text.startsWith(u"……党章"));
        QVERIFY(cut.text.endsWith(u"。……"));
        QVERIFY(cut.text.size() <= 60 + 4);
        QCOMPARE(cut.marks.size(), 1U);
        QCOMPARE(cut.text.sliced(
                     cut.marks.front().start, cut.marks.front().end - cut.marks.front().start),
            evidence);
        const MarkedText whole {evidence, {{0, 2}}};
        QCOMPARE(excerptOf(whole, 60), whole);
    }
};

QTEST_MAIN(TestLiveRoom)
#include "tst_live_room.moc"
