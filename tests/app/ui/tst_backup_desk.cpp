// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backup_wording.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class BackupDeskTest : public QObject
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

    void aBackupIsListedWithWhatIsInIt()
    {
        const QAbstractItemModelTester test(
            desk()->backups(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QVERIFY(desk()->lastText().contains(u"还没有备份"));
        QSignalSpy said(desk(), &BackupDesk::said);
        desk()->backUp();
        QVERIFY(desk()->isBusy());
        waitUntilIdle();
        QCOMPARE(said.count(), 1);
        QVERIFY(said.at(0).at(0).toString().contains(u"zhixing-20260628-173000.sqlite"));
        QCOMPARE(desk()->backups()->count(), 1);
        using Role = BackupListModel::Role;
        QCOMPARE(cell(0, Role::When), u"今天 17:30"_s);
        QCOMPARE(cell(0, Role::KindName), u"手动"_s);
        QCOMPARE(cell(0, Role::Content), u"1 名学员，考试 0 次，练习 0 题"_s);
        QCOMPARE(cell(0, Role::LastActivity), u"今天 17:30"_s);
        QCOMPARE(cell(0, Role::Problem), QString());
        QVERIFY(cell(0, Role::Size).endsWith(u"KB"));
        QVERIFY(desk()->lastText().contains(u"今天 17:30（手动）"));
        m_now += std::chrono::hours(24);
        m_session->retranslate();
        QCOMPARE(cell(0, Role::When), u"昨天 17:30"_s);
    }

    void theDayBeginsWithABackupWhereSomethingWasLearnt()
    {
        QVERIFY(!QFile::exists(desk()->folder()));
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        m_now += std::chrono::hours(24);
        open();
        QCOMPARE(backupFiles(), QStringList(u"zhixing-20260629-173000-auto.sqlite"_s));
        open();
        m_now += std::chrono::hours(24);
        open();
        QCOMPARE(backupFiles().size(), 1);
        QVERIFY(desk()->lastText().contains(u"昨天 17:30（自动）"));
    }

    void aBackupGoesToAnyPlaceButOverNothing()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        const QString file = m_folder->filePath(u"带走.sqlite"_s);
        QSignalSpy said(m_session.get(), &Session::noticed);
        desk()->backUpTo(QUrl::fromLocalFile(file).toString());
        waitUntilIdle();
        QVERIFY(QFile::exists(file));
        desk()->backUpTo(u' ' + file + u' ');
        waitUntilIdle();
        QVERIFY(said.takeLast().at(0).toString().contains(u"同名"));
        desk()->backUpTo(m_folder->filePath(u"no/such/folder/x.sqlite"_s));
        waitUntilIdle();
        QVERIFY(said.takeLast().at(0).toString().contains(u"没有写成"));
        desk()->backUpTo(u"  "_s);
        QVERIFY(!desk()->isBusy());
    }

    void aRestoreBringsTheLearnersOfThatDayAndIsUndone()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        takeQuiz();
        QCOMPARE(m_session->history()->count(), 1);
        desk()->backUp();
        waitUntilIdle();
        m_now += std::chrono::hours(1);
        takeQuiz();
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QVERIFY(m_session->practice()->begin(PracticeSession::Mode::Daily));

        desk()->choose(0);
        waitUntilIdle();
        QVERIFY(desk()->isChosen());
        QVERIFY(desk()->chosenTitle().contains(u"今天 17:30"));
        QVERIFY(desk()->chosenDetail().contains(u"现在的学习记录（2 名学员，考试 2 次"));
        QVERIFY(desk()->chosenDetail().contains(
            u"这份备份（1 名学员，考试 1 次，练习 0 题，最后学习 今天 17:30）"));
        QSignalSpy replaced(m_session.get(), &Session::recordsReplaced);
        desk()->restore();
        QVERIFY(!desk()->isChosen());
        QCOMPARE(desk()->task(), BackupDesk::Task::Restoring);
        waitUntilIdle();
        QCOMPARE(replaced.count(), 1);
        // 学员乙 was not known then.
        QCOMPARE(m_session->learnerName(), u"学员甲"_s);
        QCOMPARE(m_session->history()->count(), 1);
        QCOMPARE(m_session->practice()->state(), PracticeSession::State::Idle);
        QVERIFY(!m_session->result()->isLoaded());
        QVERIFY(desk()->restoredText().contains(u"-before-restore.sqlite"));
        QCOMPARE(desk()->backups()->count(), 2);
        // The records work.
        takeQuiz();
        QCOMPARE(m_session->history()->count(), 2);

        m_now += std::chrono::hours(1);
        desk()->undo();
        waitUntilIdle();
        QCOMPARE(m_session->learnerName(), u"学员甲"_s);
        QCOMPARE(m_session->history()->count(), 2);
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QCOMPARE(desk()->backups()->count(), 3);
    }

    void aFileThatIsNoneOfOursIsRefused()
    {
        const QString text = m_folder->filePath(u"信.txt"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("渡船停航") > 0);
        file.close();
        desk()->chooseFile(text);
        waitUntilIdle();
        QVERIFY(!desk()->isChosen());
        QVERIFY(desk()->refusal().contains(u"不是知行的学习记录"));
        desk()->chooseFile(m_folder->filePath(u"zhixing.sqlite"_s));
        waitUntilIdle();
        QVERIFY(desk()->refusal().contains(u"正在使用"));
        desk()->chooseFile(m_folder->filePath(u"none"_s));
        waitUntilIdle();
        QVERIFY(desk()->refusal().contains(u"打不开"));
        desk()->forgetChoice();
        QCOMPARE(desk()->refusal(), QString());
    }

    void nothingIsRestoredWhileATestRuns()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        desk()->backUp();
        waitUntilIdle();
        m_session->setup()->start();
        QSignalSpy said(desk(), &BackupDesk::said);
        desk()->choose(0);
        QVERIFY(!desk()->isBusy());
        QVERIFY(said.takeFirst().at(0).toString().contains(u"考试正在计时"));
        m_session->quiz()->submit();
        desk()->choose(0);
        waitUntilIdle();
        m_session->setup()->start();
        desk()->restore();
        QVERIFY(!desk()->isBusy());
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
    }

    void anotherWindowKeepsTheRecordsInPlace()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        desk()->backUp();
        waitUntilIdle();
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        const auto other = Database::open(m_folder->filePath(u"zhixing.sqlite"_s));
        QVERIFY(other);
        QSignalSpy noticed(m_session.get(), &Session::noticed);
        desk()->choose(0);
        waitUntilIdle();
        desk()->restore();
        waitUntilIdle();
        QVERIFY(noticed.takeLast().at(0).toString().contains(u"正开着它"));
        QCOMPARE(m_session->learnerName(), u"学员乙"_s);
        QCOMPARE(m_session->stage(), Session::Stage::Ready);
        QCOMPARE(backupFiles().size(), 1);
        QVERIFY(m_session->enter(u"学员丙"_s, {}));
    }

    void whatIsCancelledLeavesNothing()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        QSignalSpy said(desk(), &BackupDesk::said);
        desk()->backUp();
        desk()->cancel();
        waitUntilIdle();
        // It may have been quicker.
        QCOMPARE(said.count(), 1);
        const bool isCancelled = said.takeFirst().at(0).toString().contains(u"已取消");
        QCOMPARE(backupFiles().size(), isCancelled ? 0 : 1);
    }

    void progressIsToldInPages()
    {
        using Step = CopyProgress::Step;
        QCOMPARE(wording::progressText({Step::Copying, 64, 512}), u"正在复制，64 / 512 页"_s);
        QVERIFY(wording::progressText({Step::KeepingPresent, 1, 2}).contains(u"留存"));
        QVERIFY(wording::progressText({Step::Checking}).contains(u"检查"));
    }

    void theProgramMayEndInTheMiddle()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        desk()->backUp();
        m_session.reset();
        QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList({u"*.part*"_s}), QStringList());
    }

private:
    void open()
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(
            WorkspaceSetup {{QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")},
                m_folder->filePath(u"zhixing.sqlite"_s),
                [this] { return m_now; },
                [] { return quint64 {7}; },
                {},
                QTimeZone(8 * 3600)},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        waitUntilIdle();
    }
    void waitUntilIdle()
    {
        QTRY_VERIFY(!desk()->isBusy());
    }
    void takeQuiz()
    {
        m_session->setup()->setCount(2);
        m_session->setup()->start();
        m_session->quiz()->submit();
    }
    BackupDesk *desk()
    {
        return m_session->backup();
    }
    QString cell(int row, BackupListModel::Role role)
    {
        return desk()->backups()->index(row).data(static_cast<int>(role)).toString();
    }
    QStringList backupFiles()
    {
        return QDir(desk()->folder()).entryList(QDir::Files, QDir::Name);
    }

    UtcTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(BackupDeskTest)
#include "tst_backup_desk.moc"
