// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using std::chrono::seconds;

class LearnerDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = UtcTime(std::chrono::milliseconds(1782639000000));
        open();
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }

    void theModelKeepsItsPromises()
    {
        const QAbstractItemModelTester tester(
            desk()->others(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk()->add(u"学员甲"_s, u"第一支部"_s, {}));
        QVERIFY(desk()->add(u"学员乙"_s, u"第一支部"_s, u"第二小组"_s));
        QCOMPARE(desk()->others()->count(), 1);
        desk()->archive(0);
        desk()->restore(0);
        desk()->archive(0);
        desk()->undoArchive();
        desk()->enter(0);
        QCOMPARE(desk()->name(), u"学员甲"_s);
        QCOMPARE(told(0, LearnerListModel::Role::Name), u"学员乙"_s);
        QCOMPARE(told(0, LearnerListModel::Role::Place), u"第一支部 · 第二小组"_s);
        QVERIFY(!told(0, LearnerListModel::Role::LastActive).isEmpty());
        m_session->retranslate();
        QCOMPARE(desk()->others()->count(), 1);
    }
    void addingEntersAndTheSameNameIsRefusedInWords()
    {
        QSignalSpy entered(desk(), &LearnerDesk::entered);
        QVERIFY(desk()->add(u" 学员甲 "_s, u"第一支部"_s, {}));
        QCOMPARE(entered.count(), 1);
        QCOMPARE(m_session->learnerName(), u"学员甲"_s);
        QVERIFY(!desk()->add(u"学员甲"_s, u"第一支部"_s, u"第三小组"_s));
        QVERIFY2(desk()->problem().contains(u"同名"), qPrintable(desk()->problem()));
        QVERIFY(!desk()->add(u"　"_s, {}, {}));
        QVERIFY(desk()->add(u"学员甲"_s, u"第二支部"_s, {}));
        QCOMPARE(desk()->problem(), QString());
        QCOMPARE(entered.count(), 2);
    }
    void theOneAtWorkIsRenamedAndMoved()
    {
        QVERIFY(desk()->add(u"学员乙"_s, u"第一支部"_s, {}));
        QVERIFY(desk()->add(u"学员甲"_s, u"第一支部"_s, {}));
        QSignalSpy renamed(m_session.get(), &Session::learnerChanged);
        QVERIFY(!desk()->change(u"学员乙"_s, u"第一支部"_s, {}));
        QVERIFY(!desk()->problem().isEmpty());
        QCOMPARE(m_session->learnerName(), u"学员甲"_s);
        QVERIFY(desk()->change(u"学员甲一"_s, u"第二支部"_s, u"第一小组"_s));
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(m_session->learnerName(), u"学员甲一"_s);
        QCOMPARE(desk()->place(), u"第二支部 · 第一小组"_s);
        open();
        QCOMPARE(m_session->learnerName(), u"学员甲一"_s);
    }
    void settingsStayWithTheirLearner()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        m_session->wishes()->setTimePercent(200);
        desk()->refresh();
        QCOMPARE(desk()->timePercent(), 200);
        QVERIFY(desk()->add(u"学员乙"_s, {}, {}));
        QCOMPARE(m_session->wishes()->timePercent(), 100);
        QCOMPARE(desk()->timePercent(), 100);
        QCOMPARE(told(0, LearnerListModel::Role::TimePercent), u"200"_s);
    }
    void anotherLearnerPutsARunningTestAway()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        m_session->setup()->setCount(3);
        m_session->setup()->start();
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
        QVERIFY(desk()->add(u"学员乙"_s, {}, {}));
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Idle);
        QVERIFY(!m_session->home()->property("hasUnfinished").toBool());
        m_now += seconds(60);
        desk()->enter(0);
        QVERIFY(m_session->home()->property("hasUnfinished").toBool());
        m_session->resumeQuiz();
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
    }

    void archivingIsTakenBack()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        QVERIFY(desk()->add(u"学员乙"_s, {}, {}));
        QSignalSpy archived(desk(), &LearnerDesk::archived);
        desk()->archive(0);
        QCOMPARE(archived.count(), 1);
        QCOMPARE(desk()->listedCount(), 0);
        QCOMPARE(told(0, LearnerListModel::Role::OpensArchive), u"true"_s);
        desk()->enter(0);
        QCOMPARE(m_session->learnerName(), u"学员乙"_s);
        desk()->undoArchive();
        QCOMPARE(desk()->listedCount(), 1);
        desk()->archiveOwn();
        QVERIFY(!m_session->hasLearner());
        desk()->undoArchive();
        QCOMPARE(m_session->learnerName(), u"学员乙"_s);
        desk()->undoArchive();
        QCOMPARE(m_session->learnerName(), u"学员乙"_s);
    }
    void anArchivedLearnerDoesNotComeBackByItself()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        desk()->archiveOwn();
        open();
        QVERIFY(!m_session->hasLearner());
        QCOMPARE(desk()->others()->count(), 1);
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        QCOMPARE(desk()->others()->count(), 0);
    }

    void aPinIsAskedForWhereverALearnerComesIn()
    {
        makeLocked();
        QVERIFY(desk()->add(u"学员乙"_s, {}, {}));
        QCOMPARE(told(0, LearnerListModel::Role::HasPin), u"true"_s);
        desk()->enter(0);
        QCOMPARE(pin()->task(), PinDesk::Task::Enter);
        QCOMPARE(pin()->learnerName(), u"学员甲"_s);
        QCOMPARE(m_session->learnerName(), u"学员乙"_s);
        pin()->cancel();
        QVERIFY(!m_session->enter(u" 学员甲"_s, {}));
        QCOMPARE(pin()->task(), PinDesk::Task::Enter);
        give(u"2580"_s);
        QTRY_COMPARE(m_session->learnerName(), u"学员甲"_s);
        QCOMPARE(pin()->task(), PinDesk::Task::None);
        open();
        QVERIFY2(!m_session->hasLearner(), "nor is the one last at work let in at the start");
        QCOMPARE(pin()->task(), PinDesk::Task::Enter);
        give(u"２５８０"_s);
        QTRY_COMPARE(m_session->learnerName(), u"学员甲"_s);
        QVERIFY2(m_session->enter(u"学员甲"_s, {}), "who is in need not give it again");
    }
    void wrongPinsSlowTheNextTryDownAcrossARestart()
    {
        makeLocked();
        open();
        for (const auto *left : {u"2", u"1"}) {
            give(u"1111"_s);
            QTRY_VERIFY(!pin()->isChecking());
            QVERIFY2(
                pin()->problem().contains(QString::fromUtf16(left)), qPrintable(pin()->problem()));
            QVERIFY(!pin()->isWaiting());
        }
        give(u"1111"_s);
        QTRY_VERIFY(pin()->isWaiting());
        QVERIFY2(pin()->problem().contains(u"30 秒"), qPrintable(pin()->problem()));
        pin()->submit(u"2580"_s);
        QVERIFY2(!pin()->isChecking(), "not even the right one is looked at");
        m_now += seconds(20);
        pin()->tick();
        QVERIFY2(pin()->problem().contains(u"10 秒"), qPrintable(pin()->problem()));
        open();
        QVERIFY(pin()->isWaiting());
        m_now -= seconds(3600);
        pin()->tick();
        QVERIFY2(pin()->problem().contains(u"30 秒"), qPrintable(pin()->problem()));
        m_now += seconds(30);
        pin()->tick();
        QVERIFY(!pin()->isWaiting());
        give(u"1111"_s);
        QTRY_VERIFY2(pin()->problem().contains(u"1 分 0 秒"), qPrintable(pin()->problem()));
        m_now += seconds(60);
        pin()->tick();
        give(u"2580"_s);
        QTRY_COMPARE(m_session->learnerName(), u"学员甲"_s);
        desk()->askForPin(PinDesk::Task::Remove);
        QVERIFY(!pin()->isWaiting());
    }
    void aPinIsChangedAndRemovedOnlyWithTheOldOne()
    {
        makeLocked();
        QSignalSpy settled(pin(), &PinDesk::settled);
        desk()->askForPin(PinDesk::Task::Change);
        pin()->submit(u"1111"_s, u"135790"_s, u"135790"_s);
        QTRY_VERIFY(!pin()->isChecking());
        QCOMPARE(settled.count(), 0);
        pin()->submit(u"2580"_s, u"135790"_s, u"135790"_s);
        QTRY_COMPARE(settled.count(), 1);
        desk()->askForPin(PinDesk::Task::Remove);
        give(u"2580"_s);
        QTRY_VERIFY(!pin()->isChecking());
        QVERIFY(desk()->hasPin());
        give(u"135790"_s);
        QTRY_COMPARE(settled.count(), 2);
        QVERIFY(!desk()->hasPin());
    }
    void aNewPinHasDigitsAndIsTypedTwice()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        desk()->askForPin(PinDesk::Task::Set);
        QSignalSpy typedUp(pin(), &PinDesk::typedUp);
        for (const auto &[fresh, again] : {std::pair(u"123"_s, u"123"_s),
                 std::pair(u"12a4"_s, u"12a4"_s),
                 std::pair(u"1234"_s, u"1235"_s)}) {
            pin()->submit({}, fresh, again);
            QVERIFY(!pin()->isChecking());
            QVERIFY(!pin()->problem().isEmpty());
        }
        QCOMPARE(typedUp.count(), 3);
        QVERIFY(!desk()->hasPin());
    }
    void noPropertyEverHoldsThePin()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        desk()->askForPin(PinDesk::Task::Set);
        QSignalSpy changed(pin(), &PinDesk::changed);
        QStringList seen;
        const auto look = [&] {
            for (const QObject *object :
                {static_cast<QObject *>(pin()), static_cast<QObject *>(desk())}) {
                for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
                    seen << object->metaObject()->property(i).read(object).toString();
                }
            }
        };
        connect(pin(), &PinDesk::changed, this, look);
        pin()->submit({}, u"97531246"_s, u"97531246"_s);
        QTRY_VERIFY(desk()->hasPin());
        desk()->askForPin(PinDesk::Task::Remove);
        pin()->submit(u"97531246"_s);
        QTRY_VERIFY(!desk()->hasPin());
        QVERIFY(changed.count() >= 4);
        QVERIFY(seen.filter(u"97531246"_s).isEmpty());
        disconnect(pin(), nullptr, this, nullptr);
    }
    void leavingWhileItIsCheckedLetsNobodyIn()
    {
        makeLocked();
        open();
        give(u"2580"_s);
        QVERIFY(pin()->isChecking());
        pin()->cancel();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!m_session->hasLearner());
        desk()->enter(0);
        QVERIFY2(!pin()->isWaiting(), "but it does not count as wrong");
    }

    void exportingWritesTheOwnRecords()
    {
        QVERIFY(desk()->add(u"学员甲/乙"_s, {}, {}));
        desk()->setExportFolder(m_folder->filePath(u"out"_s));
        desk()->exportOwn();
        QVERIFY(desk()->isBusy());
        QTRY_VERIFY(!desk()->isBusy());
        QVERIFY(desk()->exported().endsWith(u".json"));
        QVERIFY(test::contentOf(desk()->exported()).contains("zhixing-learner"));
        QVERIFY(desk()->add(u"学员乙"_s, {}, {}));
        QCOMPARE(desk()->exported(), QString());
        QSignalSpy noticed(m_session.get(), &Session::noticed);
        desk()->setExportFolder(u"/proc/nowhere"_s);
        desk()->exportOwn();
        QTRY_COMPARE(noticed.count(), 1);
        QVERIFY(!desk()->isBusy());
    }
    void deletingWantsTheNameAndLeavesNothing()
    {
        makeLocked();
        QVERIFY(desk()->add(u"学员乙"_s, {}, {}));
        desk()->enter(0);
        give(u"2580"_s);
        QTRY_COMPARE(m_session->learnerName(), u"学员甲"_s);
        m_session->setup()->setCount(3);
        m_session->setup()->start();
        desk()->erase(u"学员"_s);
        QVERIFY(!desk()->isBusy());
        QVERIFY(m_session->hasLearner());
        QVERIFY(desk()->isOwnName(u" 学员甲 "_s));
        QCOMPARE(desk()->copies(), QString());
        test::writeFile(m_folder->filePath(u"zhixing.sqlite.v3.bak"_s), "copy");
        test::writeFile(m_folder->filePath(u"zhixing.sqlite.v4.bak"_s), "copy");
        QCOMPARE(desk()->copies(), u"zhixing.sqlite.v3.bak、zhixing.sqlite.v4.bak"_s);
        QSignalSpy said(desk(), &LearnerDesk::said);
        desk()->erase(u"学员甲"_s);
        QVERIFY(!m_session->hasLearner());
        QTRY_COMPARE(said.count(), 1);
        QVERIFY2(said[0][0].toString().contains(u"已从学习记录里删除"),
            qPrintable(said[0][0].toString()));
        QCOMPARE(desk()->others()->count(), 1);
        QCOMPARE(told(0, LearnerListModel::Role::Name), u"学员乙"_s);
        const QString records = m_folder->filePath(u"zhixing.sqlite"_s);
        QVERIFY(!test::contentOf(records).contains(u"学员甲"_s.toUtf8()));
        QVERIFY(!test::contentOf(records + u"-wal"_s).contains(u"学员甲"_s.toUtf8()));
        desk()->enter(0);
        QCOMPARE(m_session->learnerName(), u"学员乙"_s);
    }

private:
    LearnerDesk *desk()
    {
        return m_session->learners();
    }
    PinDesk *pin()
    {
        return m_session->pin();
    }
    QString told(int row, LearnerListModel::Role role)
    {
        return desk()->others()->index(row).data(static_cast<int>(role)).toString();
    }
    void give(const QString &digits)
    {
        QTRY_VERIFY(!pin()->isChecking());
        pin()->submit(digits);
    }
    /// 学员甲 with the PIN 2580, at work.
    void makeLocked()
    {
        QVERIFY(desk()->add(u"学员甲"_s, {}, {}));
        desk()->askForPin(PinDesk::Task::Set);
        pin()->submit({}, u"2580"_s, u"2580"_s);
        QTRY_VERIFY(desk()->hasPin());
    }
    void open()
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(
            WorkspaceSetup {{QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")},
                m_folder->filePath(u"zhixing.sqlite"_s),
                [this] { return m_now; },
                [] {
                    return quint64 {11};
                }},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    UtcTime m_now;
};

QTEST_MAIN(LearnerDeskTest)
#include "tst_learner_desk.moc"
