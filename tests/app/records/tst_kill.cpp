// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/random.h"
#include "questions/assessment/sample_bank.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/sql.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr int kills = 50;
constexpr quint64 seed = 20'260'501;
/// Long enough to begin answering, short enough to hit the opening, too.
constexpr quint64 longestLifeMs = 240;
constexpr quint64 longestOpeningMs = 25;

UtcTime now()
{
    return UtcTime(milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

struct Acknowledged {
    int entry = 0;
    QString answer;
    qint64 at = 0;
};

/// What one run of the driver said before it was killed.
struct Run {
    std::vector<Acknowledged> answers;
    bool ready = false;
};

/// Lines that arrived whole; a kill may cut the last one short.
Run readRun(const QByteArray &output)
{
    Run run;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast();
    for (const QByteArray &line : lines) {
        if (line == "ready") {
            run.ready = true;
            continue;
        }
        const QList<QByteArray> parts = line.split(' ');
        run.answers.push_back(
            {parts.at(0).toInt(), QString::fromLatin1(parts.at(1)), parts.at(2).toLongLong()});
    }
    return run;
}

/// The answers of an attempt in the table, in the order they were given.
QStringList storedAnswers(const Database &database, const QString &attempt)
{
    QStringList answers;
    auto rows = runSql(database.connection(),
        uR"(SELECT answer FROM attempt_event
                           WHERE attempt = :attempt AND kind = 'answered' ORDER BY seq)"_s,
        {{u":attempt"_s, attempt}});
    while (rows && rows->next()) {
        answers.append(rows->value(0).toString());
    }
    return answers;
}

/// Begins an attempt of twelve clozes, named like its learner. Returns the learner's id.
QString begin(const QString &path, const QString &name)
{
    Bank bank;
    for (int number = 0; number < 12; ++number) {
        bank.items.push_back(test::clozeItem(u"cz%1"_s.arg(number), {u"半年"_s}));
    }
    Blueprint blueprint;
    blueprint.rows = {{std::nullopt, std::nullopt, 12}};
    blueprint.timeLimit = std::chrono::hours(10);
    const auto form = drawForm(bank, blueprint, 1);
    auto database = Database::open(path);
    if (!form || !database) {
        qFatal("the attempt to be killed cannot be prepared");
    }
    const QString learner = LearnerStore(*database).findOrAdd(name, {}, 1)->id;
    if (!AttemptStore(*database).begin(startAttempt(name, learner, *form, now()))) {
        qFatal("the attempt to be killed cannot begin");
    }
    return learner;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferTheAttemptAgainWithEveryAnswerAfterAKill()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        const QString learner = begin(path, u"学员甲"_s);
        // The moment between the beginning and the first run counts as an interruption.
        milliseconds running(0);
        milliseconds provenRunning(0);
        QStringList expected;
        std::vector<QStringList> lastAcknowledged(12);
        int acknowledged = 0;
        int killedBeforeReady = 0;
        Random random(seed);

        for (int kill = 0; kill < kills; ++kill) {
            QProcess driver;
            driver.setProcessChannelMode(QProcess::SeparateChannels);
            QElapsedTimer life;
            life.start();
            driver.start(QStringLiteral(ZHIXING_ANSWERING_DRIVER), {path, learner});
            QVERIFY(driver.waitForStarted());
            const bool whileOpening = random.below(3) == 0;
            QByteArray output;
            while (!whileOpening && !output.contains("ready\n")) {
                QVERIFY2(
                    driver.waitForReadyRead(20'000), driver.readAllStandardError().constData());
                output += driver.readAllStandardOutput();
            }
            // A moment in the driver's life, not a wait for something: no event marks it.
            const auto moment = static_cast<unsigned long>(
                random.below(whileOpening ? longestOpeningMs : longestLifeMs));
            QThread::usleep(moment * 1000 + static_cast<unsigned long>(random.below(1000)));
            QCOMPARE(driver.state(), QProcess::Running);
            driver.kill();
            QVERIFY(driver.waitForFinished(20'000));
            running += milliseconds(life.elapsed() + 1);
            QCOMPARE(driver.exitStatus(), QProcess::CrashExit);
            output += driver.readAllStandardOutput();
            QCOMPARE(driver.readAllStandardError(), QByteArray());
            const Run run = readRun(output);
            killedBeforeReady += run.ready ? 0 : 1;

            auto database = Database::open(path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            QCOMPARE(database->outcome(), OpenOutcome::Current);
            AttemptStore store(*database);
            const auto offered = store.unfinished(learner, now());
            QVERIFY(offered && *offered);
            const Attempt &attempt = **offered;
            QCOMPARE(attempt.status, AttemptStatus::Paused);

            // Every acknowledged answer, in order; at most one more, committed but not yet said.
            for (const Acknowledged &answer : run.answers) {
                expected.append(u"[\""_s + answer.answer + u"\"]"_s);
                lastAcknowledged[static_cast<std::size_t>(answer.entry)] = {answer.answer};
                ++acknowledged;
            }
            const QStringList stored = storedAnswers(*database, u"学员甲"_s);
            QCOMPARE(stored.first(std::min(expected.size(), stored.size())), expected);
            QVERIFY(stored.size() <= expected.size() + 1);
            if (stored.size() > expected.size()) {
                const int number = QString(stored.last()).remove(u"[\""_s).remove(u"\"]"_s).toInt();
                lastAcknowledged[static_cast<std::size_t>(number % 12)] = {QString::number(number)};
                expected = stored;
            }
            for (std::size_t entry = 0; entry < 12; ++entry) {
                QCOMPARE(attempt.entries[entry].answer, lastAcknowledged[entry]);
            }

            // The clock never counts more than the program ran, nor less than its answers prove.
            if (!run.answers.empty()) {
                provenRunning += milliseconds(run.answers.back().at - run.answers.front().at);
            }
            QVERIFY2(attempt.elapsed <= running,
                qPrintable(u"%1 > %2"_s.arg(attempt.elapsed.count()).arg(running.count())));
            QVERIFY(attempt.elapsed >= provenRunning);
        }
        qInfo("%d kills, %d while opening; %d answers acknowledged, none lost; clock %lld ms",
            kills,
            killedBeforeReady,
            acknowledged,
            static_cast<long long>(running.count()));
        QVERIFY(acknowledged > kills);
        QVERIFY(killedBeforeReady > 0 && killedBeforeReady < kills / 2);
    }

    void shouldKeepTheAnswersOfTwoInstancesKilledTogether()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        const QStringList names {u"学员甲"_s, u"学员乙"_s};
        QProcess drivers[2];
        QByteArray outputs[2];
        const QStringList learners {begin(path, names[0]), begin(path, names[1])};
        for (int one = 0; one < 2; ++one) {
            drivers[one].start(QStringLiteral(ZHIXING_ANSWERING_DRIVER), {path, learners[one]});
        }
        for (int one = 0; one < 2; ++one) {
            while (outputs[one].count('\n') < 16) {
                QVERIFY2(drivers[one].waitForReadyRead(20'000),
                    drivers[one].readAllStandardError().constData());
                outputs[one] += drivers[one].readAllStandardOutput();
            }
        }
        for (QProcess &driver : drivers) {
            QCOMPARE(driver.state(), QProcess::Running);
            driver.kill();
            QVERIFY(driver.waitForFinished(20'000));
        }
        auto database = Database::open(path);
        QVERIFY(database);
        QCOMPARE(database->outcome(), OpenOutcome::Current);
        for (int one = 0; one < 2; ++one) {
            outputs[one] += drivers[one].readAllStandardOutput();
            QStringList acknowledged;
            for (const Acknowledged &answer : readRun(outputs[one]).answers) {
                acknowledged.append(u"[\""_s + answer.answer + u"\"]"_s);
            }
            const QStringList stored = storedAnswers(*database, names[one]);
            QVERIFY(acknowledged.size() >= 15);
            QVERIFY(stored.size() - acknowledged.size() <= 1);
            QCOMPARE(stored.first(acknowledged.size()), acknowledged);
            QVERIFY(AttemptStore(*database).load(names[one]));
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
