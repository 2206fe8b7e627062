// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"
#include "ui/wording.h"

#include <QAbstractItemModelTester>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

/// Live rooms without phones as their host has them: hands, keys, paper; and what is remembered.
class TestLiveAlone : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::atomic<qint64> m_now = 1'782'639'000'000; ///< 2026-06-28 09:30 UTC
    std::atomic<int> m_luck = 0;
    quint64 m_seed = 7;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] WorkspaceSetup setup()
    {
        return {{m_folder->filePath(u"seven-kinds.bank.json"_s)},
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

    void begin()
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(setup(), *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        m_session->setup()->applyPreset(ExamSetup::Preset::Short);
        desk().refresh();
        desk().setAddresses({});
    }

    /// Only these kinds are drawn.
    void chooseKinds(const QList<ItemKind> &kinds)
    {
        ExamSetup *wished = m_session->setup();
        QStringList names;
        for (const ItemKind kind : kinds) {
            names << wording::kindName(kind);
        }
        for (int row = 0; row < wished->kinds()->count(); ++row) {
            const auto &one = wished->kinds()->rows()[static_cast<std::size_t>(row)];
            if (one.isChosen != names.contains(one.label)) {
                wished->kinds()->toggle(row);
            }
        }
        wished->setCount(static_cast<int>(kinds.size()));
    }

    [[nodiscard]] LiveDesk &desk()
    {
        return *m_session->liveDesk();
    }
    [[nodiscard]] LiveRoom &room()
    {
        return *m_session->live();
    }
    [[nodiscard]] HandCounter &hands()
    {
        return *m_session->hands();
    }
    [[nodiscard]] BuzzerDesk &buzzer()
    {
        return *m_session->buzzer();
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
    void typeHands(const QString &keys)
    {
        for (const QChar key : keys) {
            const bool isEnter = key == u'\n';
            hands().takeKey(isEnter ? Qt::Key_Return : Qt::Key_unknown, isEnter ? u"\r"_s : key);
        }
    }
    bool press(QChar key, bool isRepeated = false)
    {
        return buzzer().takeKey(Qt::Key_unknown, key, isRepeated);
    }
    /// The letter of an option that is right, or wrong.
    [[nodiscard]] QChar letter(bool isRight)
    {
        const RoomStatus &status = *room().status();
        const FormEntry &entry = status.plan->form.entries[static_cast<std::size_t>(status.entry)];
        const QStringList shown
            = entry.optionOrder.isEmpty() ? QStringList {u"true"_s, u"false"_s} : entry.optionOrder;
        for (int place = 0; place < shown.size(); ++place) {
            if (entry.item.key.contains(shown.at(place)) == isRight) {
                return QChar(u'A' + place);
            }
        }
        return u'A';
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
    }
    void init()
    {
        m_folder.emplace();
        m_now = 1'782'639'000'000;
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/seven-kinds.bank.json"),
            m_folder->filePath(u"seven-kinds.bank.json"_s));
        begin();
    }
    void cleanup()
    {
        m_session.reset();
    }

    void shouldCountHandsByKeys()
    {
        chooseKinds({ItemKind::SingleChoice, ItemKind::Cloze});
        desk().setWay(LiveRoom::Way::Hands);
        // What hands cannot answer is not drawn, and that is said.
        QVERIFY2(desk().summary().contains(u"少抽 1 题"), qPrintable(desk().summary()));
        // Without any network.
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        QCOMPARE(room().way(), LiveRoom::Way::Hands);
        QCOMPARE(room().address(), QString());
        QCOMPARE(room().items(), 1);
        hands().setPeople(20);
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QVERIFY(!hands().isCounting());
        QVERIFY(!hands().takeKey(Qt::Key_A, u"a"_s));
        QVERIFY(advanceTo(LiveRoom::Phase::Closed));
        QVERIFY(hands().isCounting());
        QCOMPARE(hands().selected(), 0);
        typeHands(u"a12\nB3\n"_s);
        QCOMPARE(hands().counts().first(2), (QList<int> {12, 3}));
        QCOMPARE(hands().selected(), 2);
        typeHands(u"++-c"_s);
        QCOMPARE(hands().counts().at(2), 1);
        QVERIFY(hands().rest().contains(u"未举手 4 人"));
        QVERIFY(becomes([&] { return room().answered() == 16; }));
        QCOMPARE(room().options()->rows().front().votes, 12);
        // Letters do without Enter, and a slip of the finger is taken back.
        typeHands(u"B17"_s);
        QVERIFY(hands().takeKey(Qt::Key_Backspace, u"\b"_s));
        typeHands(u"8C"_s);
        QCOMPARE(hands().counts().at(1), 18);
        QVERIFY(hands().areTooMany());
        QVERIFY(hands().rest().contains(u"多 11 人"));
        // An arrow does without Enter, too, and so does going on.
        typeHands(u"B4"_s);
        QVERIFY(hands().takeKey(Qt::Key_Down, {}));
        QCOMPARE(hands().counts().at(1), 4);
        typeHands(u"B3"_s);
        hands().finish();
        QCOMPARE(hands().counts().at(1), 3);
        QVERIFY(!hands().areTooMany());
        QVERIFY(!hands().enter());
        QVERIFY(advanceTo(LiveRoom::Phase::Revealed));
        QVERIFY(room().outcome().contains(u"16 人举手"));
        QVERIFY(!room().keyText().isEmpty());
        QVERIFY(hands().isCounting());
        hands().step(0, 1);
        QVERIFY(becomes([&] { return room().answered() == 17; }));
        QVERIFY(advanceTo(LiveRoom::Phase::Finished));
        QVERIFY2(hands().save(), qPrintable(hands().saved()));
        QFile table(hands().saved().section(u'：', 1));
        QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(hands().saved()));
        const QString text = QString::fromUtf8(table.readAll());
        QVERIFY(text.contains(u"在场人数,20"));
        QVERIFY(text.contains(u"举手答题不记名"));
        QVERIFY(text.contains(u",13,"));
        table.remove();
        QCOMPARE(m_session->history()->count(), 0);
    }

    void shouldGoOnCountingAfterTheProgramEnded()
    {
        chooseKinds({ItemKind::SingleChoice});
        desk().setWay(LiveRoom::Way::Hands);
        QVERIFY(desk().open());
        hands().setPeople(9);
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QVERIFY(advanceTo(LiveRoom::Phase::Closed));
        typeHands(u"A5\n"_s);
        QVERIFY(becomes([&] { return room().answered() == 5; }));
        begin();
        QCOMPARE(desk().interrupted().size(), 1);
        QVERIFY(desk().interrupted().front().contains(u"举手"));
        QVERIFY(desk().resume(0));
        QCOMPARE(hands().people(), 9);
        QCOMPARE(hands().counts().front(), 5);
        QVERIFY(hands().isCounting());
    }

    void shouldSayWhatHandsCannotAnswer()
    {
        chooseKinds({ItemKind::Cloze});
        desk().setWay(LiveRoom::Way::Hands);
        QVERIFY(!desk().isReady());
        QVERIFY(!desk().open());
        QVERIFY2(desk().problem().contains(u"判断、单选和多选"), qPrintable(desk().problem()));
    }

    void shouldPlayByKeysToTheRecords()
    {
        const QAbstractItemModelTester players(buzzer().players());
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一党支部"_s));
        desk().refresh();
        QCOMPARE(desk().rosters().size(), 2);
        desk().setRoster(1);
        desk().setWay(LiveRoom::Way::Buzzer);
        chooseKinds({ItemKind::TrueFalse, ItemKind::SingleChoice});
        QVERIFY(!desk().open());
        QVERIFY(desk().problem().contains(u"两方"));
        QVERIFY(buzzer().add(u" 学员甲 "_s));
        QVERIFY(!buzzer().add(u"学员甲"_s));
        QVERIFY(buzzer().add(u"第二组"_s));
        QVERIFY(!buzzer().setKey(1, u"A"_s));
        QVERIFY(!buzzer().setKey(1, u"q"_s));
        QVERIFY(buzzer().setKey(1, u"k"_s));
        buzzer().setReading(5);
        // For phones only.
        desk().teams()->setCount(3);
        desk().setShuffled(true);
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        QCOMPARE(buzzer().players()->rows()[1].key, u"K"_s);
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QCOMPARE(buzzer().state(), BuzzerDesk::State::Reading);
        QVERIFY(press(u'k'));
        QVERIFY(buzzer().lastWord().contains(u"第二组"));
        m_now += 5'500;
        QCOMPARE(buzzer().state(), BuzzerDesk::State::Free);
        QVERIFY(press(u'K'));
        QCOMPARE(buzzer().holder(), QString());
        QVERIFY(press(u'Q'));
        QVERIFY(press(u'Q', true));
        QVERIFY(press(u'k'));
        QCOMPARE(buzzer().holder(), u"学员甲"_s);
        // Wrong: the next may press, and the first no more.
        QVERIFY(press(letter(false)));
        QCOMPARE(buzzer().pickedLetters().size(), 1);
        QVERIFY(buzzer().takeKey(Qt::Key_Return, u"\r"_s, false));
        QVERIFY(becomes([&] { return buzzer().state() == BuzzerDesk::State::Free; }));
        QVERIFY(press(u'Q'));
        QCOMPARE(buzzer().holder(), QString());
        m_now += 1'000;
        QVERIFY(press(u'K'));
        QVERIFY(press(letter(true)));
        QVERIFY(buzzer().confirm());
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Closed; }));
        QVERIFY(buzzer().lastWord().contains(u"第二组 答对了"));
        QVERIFY(advanceTo(LiveRoom::Phase::Revealed));
        QCOMPARE(room().outcome(), u"第二组 答对了"_s);
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        buzzer().release();
        QVERIFY(press(u'Q'));
        QVERIFY(press(letter(true)));
        QVERIFY(buzzer().confirm());
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Closed; }));
        QVERIFY(advanceTo(LiveRoom::Phase::Revealed));
        QVERIFY(advanceTo(LiveRoom::Phase::Finished));
        QCOMPARE(room().standings()->count(), 2);
        // The learner answered both, once wrongly; the team is nobody of the records.
        QTRY_COMPARE(m_session->history()->count(), 1);
        QCOMPARE(room().status()->table.front().points, 1.0);
    }

    void shouldGoOnPlayingAfterTheProgramEnded()
    {
        desk().setWay(LiveRoom::Way::Buzzer);
        chooseKinds({ItemKind::SingleChoice});
        QVERIFY(buzzer().add(u"第一组"_s));
        QVERIFY(buzzer().add(u"第二组"_s));
        buzzer().setReading(0);
        QVERIFY(desk().open());
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QVERIFY(press(u'Q'));
        QVERIFY(becomes([&] { return room().status()->buzzer == 0; }));
        begin();
        QVERIFY(desk().resume(0));
        QVERIFY(room().isPaused());
        QVERIFY(!press(u'P'));
        room().togglePause();
        QVERIFY(becomes([&] { return buzzer().state() == BuzzerDesk::State::Held; }));
        QCOMPARE(buzzer().holder(), u"第一组"_s);
        QCOMPARE(buzzer().answeringLeft(), -1);
        buzzer().giveUp();
        QVERIFY(becomes([&] { return buzzer().state() == BuzzerDesk::State::Free; }));
        QVERIFY(press(u'P'));
        buzzer().giveUp();
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Closed; }));
    }

    void shouldPlayByTheRulesChosenThoughTheProgramEnded()
    {
        desk().setWay(LiveRoom::Way::Buzzer);
        chooseKinds({ItemKind::SingleChoice});
        for (const QString &name : {u"第一组"_s, u"第二组"_s, u"第三组"_s}) {
            QVERIFY(buzzer().add(name));
        }
        QVERIFY(buzzer().rulesText().contains(u"多等一秒"));
        buzzer().setReading(5);
        buzzer().setEarly(BuzzerDesk::Early::Out);
        buzzer().setCost(BuzzerDesk::Cost::Points);
        buzzer().setAnswering(10);
        const QString rules = buzzer().rulesText();
        QVERIFY(rules.contains(u"抢跑") && rules.contains(u"10 秒内") && rules.contains(u"扣一分"));
        QVERIFY(desk().open());
        // What is chosen for the next room is no rule of this one.
        buzzer().setCost(BuzzerDesk::Cost::Nothing);
        QCOMPARE(buzzer().rulesText(), rules);
        QVERIFY(advanceTo(LiveRoom::Phase::Open));
        QVERIFY(press(u'Z'));
        QVERIFY(buzzer().lastWord().contains(u"第三组 抢跑"));
        QVERIFY(becomes([&] { return room().status()->early.size() == 1; }));
        QCOMPARE(buzzer().players()->rows()[2].state, BuzzerPlayerModel::State::FalseStart);
        m_now += 5'500;
        QVERIFY(press(u'Z'));
        QCOMPARE(buzzer().holder(), QString());
        QVERIFY(press(u'Q'));
        QVERIFY(becomes([&] { return room().status()->buzzer == 0; }));
        m_now += 4'000;
        QCOMPARE(buzzer().answeringLeft(), 6);
        // Killed: the time of the answer and the false start are still there.
        begin();
        QVERIFY(desk().resume(0));
        QCOMPARE(buzzer().rulesText(), rules);
        QCOMPARE(buzzer().players()->rows()[2].state, BuzzerPlayerModel::State::FalseStart);
        room().togglePause();
        QVERIFY(becomes([&] { return buzzer().state() == BuzzerDesk::State::Held; }));
        QVERIFY(buzzer().answeringLeft() > 0);
        m_now += 10'000;
        buzzer().tick();
        QVERIFY(becomes([&] { return buzzer().state() == BuzzerDesk::State::Free; }));
        QVERIFY2(buzzer().lastWord().contains(u"没有在时间内"), qPrintable(buzzer().lastWord()));
        QVERIFY(press(u'P'));
        QVERIFY(press(letter(true)));
        QVERIFY(buzzer().confirm());
        QVERIFY(becomes([&] { return room().phase() == LiveRoom::Phase::Closed; }));
        QVERIFY(advanceTo(LiveRoom::Phase::Revealed));
        QCOMPARE(buzzer().players()->rows()[0].points, u"-1"_s);
        QCOMPARE(buzzer().players()->rows()[1].points, u"1"_s);
        QCOMPARE(buzzer().players()->rows()[2].points, u"0"_s);
    }

    void shouldPrintTheRoomsOwnFormForPaper()
    {
        chooseKinds({ItemKind::SingleChoice});
        desk().setWay(LiveRoom::Way::Hands);
        QVERIFY(desk().open());
        m_session->paperPrinting()->setFolder(m_folder->filePath(u"print"_s));
        LivePaper &paper = *m_session->livePaper();
        QVERIFY2(paper.print(), qPrintable(paper.outcome()));
        QVERIFY(paper.outcome().contains(u"卷号"));
        QVERIFY2(paper.print(), "printed again");
        auto database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s)).value();
        const auto printed = PaperStore(database).all();
        QCOMPARE(printed->size(), 1U);
        QCOMPARE(printed->front().id, room().status()->plan->form.id);
        QCOMPARE(printed->front().versions, 1);
        m_session->papers()->open();
        QCOMPARE(m_session->papers()->papers().size(), 1);
        room().close();
        QCOMPARE(paper.outcome(), QString());
    }

    void shouldRememberTheLastMeeting_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::addRow("with the password") << true;
        QTest::addRow("without") << false;
    }

    void shouldRememberTheLastMeeting()
    {
        QFETCH(const bool, keeps);
        chooseKinds({ItemKind::SingleChoice});
        const std::vector<RoomAddress> addresses {{u"eth0"_s, QHostAddress(u"127.0.0.2"_s), false},
            {u"wlan0"_s, QHostAddress::LocalHost, false}};
        desk().setAddresses(addresses);
        desk().setAddress(1);
        desk().setSeconds(60);
        desk().setRanked(false);
        desk().setShuffled(true);
        desk().teams()->setCount(3);
        desk().setWifiName(u"会议室"_s);
        desk().setWifiPassword(u"秘密"_s);
        desk().setKeepsPassword(keeps);
        QVERIFY2(desk().open(), qPrintable(desk().problem()));
        begin();
        desk().setAddresses(addresses);
        QCOMPARE(desk().address(), 1);
        QCOMPARE(desk().seconds(), 60);
        QCOMPARE(desk().teams()->count(), 3);
        QVERIFY(!desk().isRanked());
        QVERIFY(desk().isShuffled());
        QCOMPARE(desk().wifiName(), u"会议室"_s);
        QCOMPARE(desk().wifiPassword(), keeps ? u"秘密"_s : QString());
        QFile settings(m_folder->filePath(u"zhixing.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QCOMPARE(settings.readAll().contains("wifiPassword="), keeps);
    }
};

QTEST_MAIN(TestLiveAlone)
#include "tst_live_alone.moc"
