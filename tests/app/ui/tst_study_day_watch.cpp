// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_answers.h"
#include "ui/session.h"
#include "ui/study_day_watch.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using std::chrono::hours;
using std::chrono::milliseconds;
using Mode = PracticeSession::Mode;

namespace
{

UtcTime utc(const QString &at)
{
    return UtcTime(milliseconds(QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace

/// The program stays open over night; the clock is the test's own.
class StudyDayWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = utc(u"2026-06-28T09:30:00Z"_s);
        m_seed = 11;
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }

    void theWaitEndsWhereTheDayStarts_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("long before: looks again soon")
            << u"Asia/Shanghai"_s << u"2026-06-28T09:30:00Z"_s << qint64(120);
        QTest::newRow("a minute before four")
            << u"Asia/Shanghai"_s << u"2026-06-28T19:59:00Z"_s << qint64(60);
        QTest::newRow("at four") << u"Asia/Shanghai"_s << u"2026-06-28T20:00:00Z"_s << qint64(120);
        QTest::newRow("midnight is no start")
            << u"Asia/Shanghai"_s << u"2026-06-28T15:59:30Z"_s << qint64(120);
        QTest::newRow("the clock goes forward that night")
            << u"Europe/Berlin"_s << u"2026-03-29T01:59:20Z"_s << qint64(40);
        QTest::newRow("the clock goes back that night")
            << u"Europe/Berlin"_s << u"2026-10-25T02:59:20Z"_s << qint64(40);
        QTest::newRow("half an hour from everybody else")
            << u"Asia/Kolkata"_s << u"2026-06-28T22:29:10Z"_s << qint64(50);
    }
    void theWaitEndsWhereTheDayStarts()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, now);
        QFETCH(const qint64, seconds);
        QCOMPARE(
            StudyDayWatch::waitFrom(utc(now), QTimeZone(zone.toUtf8())).count(), seconds * 1000);
    }
    void everyOtherDayIsTold_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("turns");
        QTest::newRow("same evening")
            << u"UTC"_s << u"2026-06-28T20:00:00Z"_s << u"2026-06-28T23:00:00Z"_s << 0;
        QTest::newRow("after midnight")
            << u"UTC"_s << u"2026-06-28T23:00:00Z"_s << u"2026-06-29T03:59:59Z"_s << 0;
        QTest::newRow("at four") << u"UTC"_s << u"2026-06-28T23:00:00Z"_s
                                 << u"2026-06-29T04:00:00Z"_s << 1;
        QTest::newRow("asleep for a week")
            << u"UTC"_s << u"2026-06-28T23:00:00Z"_s << u"2026-07-05T09:00:00Z"_s << 1;
        QTest::newRow("set back a day")
            << u"UTC"_s << u"2026-06-29T09:00:00Z"_s << u"2026-06-28T09:00:00Z"_s << 1;
        QTest::newRow("set back an hour")
            << u"UTC"_s << u"2026-06-29T09:00:00Z"_s << u"2026-06-29T08:00:00Z"_s << 0;
        QTest::newRow("four in Shanghai")
            << u"Asia/Shanghai"_s << u"2026-06-28T19:59:59Z"_s << u"2026-06-28T20:00:00Z"_s << 1;
        QTest::newRow("four in London, not in Shanghai")
            << u"Asia/Shanghai"_s << u"2026-06-29T03:59:59Z"_s << u"2026-06-29T04:00:00Z"_s << 0;
        QTest::newRow("three became four")
            << u"Europe/Berlin"_s << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T02:00:00Z"_s << 1;
        QTest::newRow("three came twice")
            << u"Europe/Berlin"_s << u"2026-10-25T00:30:00Z"_s << u"2026-10-25T02:30:00Z"_s << 0;
    }
    void everyOtherDayIsTold()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const int, turns);
        m_now = utc(before);
        Workspace workspace({{},
            m_folder->filePath(u"zhixing.sqlite"_s),
            [this] { return m_now; },
            [] { return quint64(1); },
            {},
            QTimeZone(zone.toUtf8())});
        const QSignalSpy turned(&workspace, &Workspace::dayTurned);
        StudyDayWatch watch(workspace);
        watch.check();
        watch.start();
        watch.check();
        QCOMPARE(turned.count(), 0);
        m_now = utc(after);
        watch.check();
        watch.check();
        QCOMPARE(turned.count(), turns);
    }
    void turningToTheWindowLooksAtTheDay()
    {
        Workspace workspace({{},
            m_folder->filePath(u"zhixing.sqlite"_s),
            [this] { return m_now; },
            [] { return quint64(1); },
            {},
            QTimeZone::utc()});
        const QSignalSpy turned(&workspace, &Workspace::dayTurned);
        StudyDayWatch watch(workspace);
        watch.start();
        m_now += hours(24);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QCOMPARE(turned.count(), 0);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(turned.count(), 1);
    }

    void planDueStreakAndQuoteAreThoseOfToday()
    {
        open();
        takeDaily(10, TourAnswer::Wrong);
        QCOMPARE(overview()->dailyToday(), 10);
        QCOMPARE(overview()->streak(), 1);
        const int due = overview()->due();
        const QString quote = m_session->home()->quotePassage();
        const QSignalSpy home(m_session->home(), &HomeOverview::changed);
        const QSignalSpy practice(overview(), &PracticeOverview::changed);

        m_now += hours(24);
        m_session->checkDay();
        QCOMPARE(home.count(), 1);
        QCOMPARE(practice.count(), 1);
        QCOMPARE(overview()->dailyToday(), 0);
        QVERIFY2(overview()->due() > due, "what was wrong yesterday is not due today");
        QVERIFY(overview()->dailyReviews() > 0);
        QCOMPARE(overview()->streak(), 1);
        QVERIFY(m_session->home()->quotePassage() != quote);

        m_now += hours(48);
        m_session->checkDay();
        QCOMPARE(overview()->streak(), 0);
    }
    void aSetBegunYesterdayGoesOnUndisturbed()
    {
        open();
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < 4; ++item) {
            answer(TourAnswer::Right);
            practice()->next();
        }
        // Answered, and not confirmed yet.
        give(TourAnswer::Right);
        const QString stem = practice()->stem();
        const QSignalSpy states(practice(), &PracticeSession::stateChanged);
        const QSignalSpy entries(practice(), &PracticeSession::entryChanged);
        m_now += hours(24);
        m_session->checkDay();
        QCOMPARE(states.count(), 0);
        QCOMPARE(entries.count(), 0);
        QCOMPARE(practice()->stem(), stem);
        QCOMPARE(practice()->current(), 4);
        QVERIFY(practice()->isReady());
        practice()->confirm();
        QCOMPARE(practice()->feedback()->verdict(0), ResultListModel::Verdict::Right);
        QCOMPARE(overview()->practisedCount(), 5);
        QCOMPARE(overview()->dailyToday(), 1);
        QCOMPARE(overview()->streak(), 2);
        practice()->next();
        QCOMPARE(practice()->current(), 5);
        QCOMPARE(practice()->count(), 10);
    }
    void theSummaryStillInViewSpeaksOfToday()
    {
        open();
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < 10; ++item) {
            answer(TourAnswer::Wrong);
            practice()->next();
        }
        QCOMPARE(practice()->state(), PracticeSession::State::Done);
        const QString outlook = practice()->outlook();
        const QSignalSpy states(practice(), &PracticeSession::stateChanged);
        m_now += hours(24);
        m_session->checkDay();
        QCOMPARE(states.count(), 1);
        QVERIFY(practice()->outlook() != outlook);
        QCOMPARE(practice()->results()->count(), 10);
    }
    void aTestThatIsBeingTakenGoesOnUndisturbed()
    {
        open();
        m_session->setup()->setCount(3);
        m_session->setup()->start();
        QuizSession *quiz = m_session->quiz();
        answerItem(*quiz, m_bank, TourAnswer::Right);
        const QSignalSpy states(quiz, &QuizSession::stateChanged);
        m_now = utc(u"2026-06-28T09:40:00Z"_s);
        quiz->tick();
        // The clock of the computer is corrected by a day while the test runs.
        m_now += hours(24);
        m_session->checkDay();
        QCOMPARE(states.count(), 0);
        QCOMPARE(quiz->state(), QuizSession::State::Running);
        QCOMPARE(quiz->answeredCount(), 1);
        QCOMPARE(m_session->home()->attemptCount(), 0);
    }
    void progressInViewIsReadAgain()
    {
        open();
        takeDaily(10, TourAnswer::Right);
        ProgressOverview *progress = m_session->progress();
        m_session->checkDay();
        QCOMPARE(progress->state(), ProgressOverview::State::Idle);
        progress->refresh();
        QTRY_COMPARE(progress->state(), ProgressOverview::State::Ready);
        QCOMPARE(progress->currentStreak(), 1);
        m_now += hours(72);
        m_session->checkDay();
        QCOMPARE(progress->state(), ProgressOverview::State::Reading);
        QTRY_COMPARE(progress->state(), ProgressOverview::State::Ready);
        QCOMPARE(progress->currentStreak(), 0);
        QVERIFY(progress->dueToday() > 0);
    }

private:
    PracticeSession *practice()
    {
        return m_session->practice();
    }
    PracticeOverview *overview()
    {
        return m_session->practiceOverview();
    }
    void open()
    {
        const QString file = QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json");
        m_bank = loadBanks({file}).value();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{file},
                                                  m_folder->filePath(u"zhixing.sqlite"_s),
                                                  [this] { return m_now; },
                                                  [this] { return m_seed++; },
                                                  {},
                                                  QTimeZone::utc()},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
    }
    void give(TourAnswer wished)
    {
        answerItem(*practice(), m_bank, wished);
    }
    void answer(TourAnswer wished)
    {
        give(wished);
        practice()->confirm();
        QCOMPARE(practice()->state(), PracticeSession::State::Judged);
    }
    void takeDaily(int items, TourAnswer wished)
    {
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < items; ++item) {
            answer(wished);
            practice()->next();
        }
        practice()->leave();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    UtcTime m_now;
    quint64 m_seed = 11;
    Bank m_bank;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(StudyDayWatchTest)
#include "tst_study_day_watch.moc"
