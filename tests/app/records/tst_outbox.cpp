// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/sample_bank.h"
#include "records/attempt_rows.h"
#include "records/attempt_store.h"
#include "records/database_file.h"
#include "records/learner_store.h"
#include "records/outbox.h"
#include "records/practice_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

const UtcTime nine = UtcTime(milliseconds(1'700'000'000'000));
constexpr int longestDelivery = 60'000;

AttemptEvent answered(int number)
{
    return {AttemptEventKind::Answered,
        nine + seconds(number),
        number % 3,
        {number % 2 == 0 ? u"true"_s : u"false"_s}};
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    QString m_address;
    QString m_learner;

    [[nodiscard]] QString path() const
    {
        return Outbox::pathIn(m_folder->path(), m_address);
    }

    void open()
    {
        m_database.reset();
        auto database = Database::open(m_address);
        auto outbox = Outbox::open(path());
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QVERIFY2(outbox, outbox ? "" : qPrintable(outbox.error().detail));
        m_database.emplace(std::move(*database));
        m_database->keepAnswersIn(std::move(*outbox));
    }

    Attempt begun(const QString &id = u"attempt"_s)
    {
        Blueprint blueprint;
        blueprint.name = u"渡口测验"_s;
        blueprint.rows = {{ItemKind::TrueFalse, std::nullopt, 3}};
        Attempt attempt
            = startAttempt(id, m_learner, *drawForm(test::sampleBank(), blueprint, 7), nine);
        if (!AttemptStore(*m_database).begin(attempt)) {
            qFatal("the attempt cannot begin");
        }
        return attempt;
    }

    Attempt appended(const Attempt &attempt, const AttemptEvent &event)
    {
        auto after = AttemptStore(*m_database).append(attempt, event);
        if (!after) {
            qFatal("%s", qPrintable(after.error().detail));
        }
        return *after;
    }

    [[nodiscard]] int waiting() const
    {
        return Outbox::open(path())->count().value_or(-1);
    }

    /// Delivers as soon as the server answers.
    Delivery delivered()
    {
        Delivery all;
        const QDeadlineTimer patience(longestDelivery);
        do {
            const auto delivery = m_database->outbox()->deliver(*m_database);
            if (!delivery) {
                qFatal("%s", qPrintable(delivery.error().detail));
            }
            all = {all.delivered + delivery->delivered,
                delivery->waiting,
                all.refused + delivery->refused};
            if (all.waiting > 0) {
                QTest::qWait(20);
            }
        } while (all.waiting > 0 && !patience.hasExpired());
        return all;
    }

    Attempt stored(const QString &id = u"attempt"_s)
    {
        Database beside = *Database::open(m_address);
        return *AttemptStore(beside).load(id);
    }

    PracticeResponse response(const QString &id, const Item &item)
    {
        return {id,
            m_learner,
            u"sitting"_s,
            PracticeMode::Daily,
            {item, {u"o1"_s, u"o0"_s}, u"《渡口问答》"_s, {}},
            {u"o0"_s},
            {nine, StudyDay(std::chrono::days(19'675))},
            seconds(12)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_folder.emplace();
        m_address = m_records.fresh();
        open();
        m_learner = LearnerStore(*m_database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1)->id;
    }

    void cleanup()
    {
        m_database.reset();
        m_records.server().start();
    }

    void shouldHaveAFileForEachDatabase()
    {
        const QString one = Outbox::pathIn(u"/data"_s, u"postgresql://clerk@host/one"_s);
        QVERIFY(one.startsWith(u"/data/outbox-"));
        QCOMPARE(Outbox::pathIn(u"/data"_s, u"postgresql://other@host/one?sslmode=require"_s), one);
        QVERIFY(Outbox::pathIn(u"/data"_s, u"postgresql://clerk@host/two"_s) != one);
        QVERIFY(Outbox::pathIn(u"/data"_s, u"postgresql://clerk@host:99/one"_s) != one);
    }

    void shouldKeepNothingWhileTheServerIsThere()
    {
        const Attempt after = appended(begun(), answered(1));
        QCOMPARE(waiting(), 0);
        QCOMPARE(stored(), after);
    }

    void shouldKeepAnswersOfATestWhileTheServerIsAway()
    {
        Attempt attempt = appended(begun(), answered(0));
        m_records.server().kill();
        for (int number = 1; number < 5; ++number) {
            attempt = appended(attempt, answered(number));
            QVERIFY(AttemptStore(*m_database).touch(attempt.id, nine + seconds(number)));
        }
        attempt = appended(attempt, {AttemptEventKind::Submitted, nine + seconds(9), -1, {}});
        QCOMPARE(attempt.status, AttemptStatus::Submitted);
        QCOMPARE(waiting(), 5);
        m_records.server().start();
        QCOMPARE(delivered(), (Delivery {5, 0, 0}));
        QCOMPARE(stored(), attempt);
        QCOMPARE(delivered(), (Delivery {0, 0, 0}));
    }

    void shouldDeliverBeforeWhatIsAnsweredNext()
    {
        Attempt attempt = begun();
        m_records.server().kill();
        attempt = appended(attempt, answered(0));
        attempt = appended(attempt, answered(1));
        m_records.server().start();
        int number = 2;
        const QDeadlineTimer patience(longestDelivery);
        do {
            attempt = appended(attempt, answered(number++));
        } while (waiting() > 0 && !patience.hasExpired());
        QCOMPARE(waiting(), 0);
        attempt = appended(attempt, answered(number));
        QCOMPARE(stored(), attempt);
    }

    void shouldKeepThemOverARestart()
    {
        Attempt attempt = begun();
        m_records.server().kill();
        attempt = appended(attempt, answered(0));
        m_database.reset();
        QVERIFY(!Database::open(m_address));
        QCOMPARE(waiting(), 1);
        m_records.server().start();
        open();
        QCOMPARE(delivered().waiting, 0);
        QCOMPARE(stored(), attempt);
    }

    void shouldDeliverOnceHoweverOftenItIsTried()
    {
        Attempt attempt = begun();
        m_records.server().kill();
        for (int number = 0; number < 4; ++number) {
            attempt = appended(attempt, answered(number));
        }
        m_database.reset();
        // As it is when the program was killed after the server had written it all.
        const QString before = m_folder->filePath(u"before"_s);
        QVERIFY(QFile::copy(path(), before));
        m_records.server().start();
        open();
        QCOMPARE(delivered(), (Delivery {4, 0, 0}));
        m_database.reset();
        QVERIFY(QFile::remove(path()) && QFile::rename(before, path()));
        open();
        QCOMPARE(waiting(), 4);
        QCOMPARE(delivered(), (Delivery {4, 0, 0}));
        QCOMPARE(stored(), attempt);
    }

    void shouldNotDoubleWhatTheServerHadWrittenBeforeItWent()
    {
        const Attempt after = appended(begun(), answered(0));
        QVERIFY(m_database->outbox()->keep({eventRow(after.id, after.events, answered(0))}));
        QCOMPARE(delivered(), (Delivery {1, 0, 0}));
        QCOMPARE(stored(), after);
    }

    void shouldGoOnBehindWhatAnotherComputerWrote()
    {
        const Attempt attempt = begun();
        {
            Database other = *Database::open(m_address);
            QVERIFY(AttemptStore(other).append(attempt, answered(7)));
        }
        QVERIFY(m_database->outbox()->keep({eventRow(attempt.id, 2, answered(1))}));
        QVERIFY(m_database->outbox()->keep({eventRow(attempt.id, 3, answered(2))}));
        QCOMPARE(delivered(), (Delivery {2, 0, 0}));
        QCOMPARE(stored().events, 4);
    }

    void shouldPutAsideWhatCannotBeTakenAndDeliverTheRest()
    {
        const Attempt ended = begun(u"ended"_s);
        const Attempt open = begun(u"open"_s);
        {
            Database other = *Database::open(m_address);
            QVERIFY(AttemptStore(other).append(
                ended, {AttemptEventKind::Submitted, nine + seconds(1), -1, {}}));
        }
        Outbox &outbox = *m_database->outbox();
        QVERIFY(outbox.keep({eventRow(ended.id, 2, answered(1))}));
        QVERIFY(outbox.keep({eventRow(u"withdrawn"_s, 2, answered(1))}));
        QVERIFY(outbox.keep({{u"learner"_s, {{u"id"_s, u"x"_s}}}}));
        QVERIFY(outbox.keep({{u"attempt_event"_s, {{u"id = ''; --"_s, u"x"_s}}}}));
        QVERIFY(outbox.keep({eventRow(open.id, 2, answered(2))}));
        QCOMPARE(delivered(), (Delivery {1, 0, 4}));
        QCOMPARE(stored(ended.id).events, 2);
        QCOMPARE(stored(open.id).events, 2);
    }

    void shouldKeepAnswersOfPracticeToo()
    {
        const PracticeResponse first = response(u"one"_s, test::singleChoiceItem(u"sc1"_s));
        const PracticeResponse second = response(u"two"_s, test::clozeItem(u"c1"_s, {u"渡口"_s}));
        PracticeStore store(*m_database);
        m_records.server().kill();
        ReviewEntry review;
        review.card = u"card"_s;
        review.item = u"sc1"_s;
        review.at = nine;
        review.after = {2.3065, 2.11810397};
        review.before = Memory {1.0 / 3.0, 6.25};
        review.algorithm = u"FSRS-6"_s;
        review.weights = u"standard"_s;
        QVERIFY(store.keep(first, review));
        QVERIFY(store.keep(second, std::nullopt));
        QVERIFY(store.confirm(u"two"_s, {0, 2}, nine + seconds(3), std::nullopt));
        QCOMPARE(waiting(), 3);
        m_records.server().start();
        QCOMPARE(delivered(), (Delivery {3, 0, 0}));
        PracticeResponse confirmed = second;
        confirmed.confirmed = std::set<int> {0, 2};
        QCOMPARE(*store.responses(m_learner), (std::vector {first, confirmed}));
        QCOMPARE(*store.reviews(m_learner), std::vector {review});
    }

    void shouldLoseAndDoubleNothingWhereTheDelivererIsKilled()
    {
        constexpr int answers = 60;
        Attempt attempt = begun();
        m_records.server().kill();
        for (int number = 0; number < answers; ++number) {
            attempt = appended(attempt, answered(number));
        }
        m_database.reset();
        m_records.server().start();
        int kills = 0;
        int left = waiting();
        const QDeadlineTimer patience(longestDelivery);
        while (left > 0 && !patience.hasExpired()) {
            QProcess driver;
            driver.start(QStringLiteral(ZHIXING_DELIVERING_DRIVER), {m_address, path()});
            QVERIFY(driver.waitForReadyRead(longestDelivery));
            // Somewhere in the next few of them.
            while (waiting() >= left && driver.state() == QProcess::Running) {
                driver.waitForFinished(1);
            }
            driver.kill();
            driver.waitForFinished();
            kills += driver.exitStatus() == QProcess::CrashExit ? 1 : 0;
            left = waiting();
        }
        qInfo("killed %d times", kills);
        QCOMPARE(left, 0);
        QVERIFY(kills > 2);
        QCOMPARE(stored(), attempt);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
