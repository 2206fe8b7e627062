// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/daily_plan.h"
#include "assessment/response_rating.h"
#include "questions/assessment/review_samples.h"
#include "questions/assessment/sample_bank.h"
#include "records/learner_store.h"
#include "records/sql.h"
#include "ui/records_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace
{

/// What cannot be written proves nothing.
template <typename T, typename E>
T require(std::expected<T, E> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

Item essay(const QString &id)
{
    Item item = test::clozeItem(id, {u"先看天色"_s, u"再点人数"_s});
    item.kind = ItemKind::ShortAnswer;
    return item;
}

} // namespace

class TestRecordsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(require(Database::open(path())));
        LearnerStore learners(*m_database);
        m_learner = require(learners.findOrAdd(u"学员甲"_s, u"第一支部"_s, 1)).id;
        m_other = require(learners.findOrAdd(u"学员乙"_s, u"第二支部"_s, 2)).id;
        m_items.clear();
        for (int item = 0; item < 7; ++item) {
            m_items.push_back(test::trueFalseItem(u"item-%1"_s.arg(item), true));
            m_items.back().fact = u"fact-%1"_s.arg(item / 2);
            m_items.back().topic = u"topic-%1"_s.arg(item % 2);
        }
        m_items.push_back(essay(u"essay"_s));
        m_answers = 0;
        m_minute = 0;
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldKnowWhatTheTablesComeTo_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }

    /// The learner's own steps, another instance's, another learner's, wishes, and a file that was
    /// made compact: whatever happens, reading on comes to what reading everything does.
    void shouldKnowWhatTheTablesComeTo()
    {
        QFETCH(quint64, seed);
        Random random(seed);
        Database beside = require(Database::open(path()));
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        for (int step = 0; step < 90; ++step) {
            m_minute += static_cast<int>(random.below(1500));
            Database &writer = random.below(4) == 0 ? beside : *m_database;
            const quint64 dice = random.below(24);
            if (dice < 12) {
                answer(writer, m_learner, random);
            } else if (dice < 14) {
                confirm(writer, random);
            } else if (dice < 16) {
                answer(writer, m_other, random);
            } else if (dice < 19) {
                sitTest(writer, random.below(5) == 0 ? m_other : m_learner, random);
            } else if (dice < 21) {
                markOneself(writer, random);
            } else if (dice < 22) {
                PracticeSettings settings;
                settings.retention = 0.75 + 0.01 * static_cast<double>(random.below(20));
                require(PracticeStore(writer).setSettings(m_learner, settings));
            } else if (dice < 23) {
                require(runSql(m_database->connection(), u"VACUUM"_s));
            } else {
                reader.readPracticeOn();
            }
            if (random.below(3) == 0) {
                reader.readOn(m_learner);
                compare(reader);
            }
        }
        reader.readOn(m_learner);
        compare(reader);
        reader.readOn(m_other);
        QCOMPARE(reader.known().practice.tally.answers(),
            static_cast<int>(require(PracticeStore(*m_database).responses(m_other)).size()));
    }

    void shouldListWhatIsAskedFor()
    {
        Random random(3);
        sitTest(*m_database, m_learner, random);
        sitTest(*m_database, m_other, random);
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        reader.readOn(m_learner);
        QCOMPARE(reader.known().listed.size(), 1U);
        reader.setListing(AttemptFilter {});
        reader.readOn(m_learner);
        QVERIFY(reader.known().listing == AttemptFilter {});
        QVERIFY(reader.known().listed == require(AttemptStore(*m_database).history({})));
        reader.setListing(AttemptFilter {{}, u"第二支部"_s});
        reader.readOn(m_learner);
        QCOMPARE(reader.known().listed.front().learnerName, u"学员乙"_s);
        QCOMPARE(reader.known().own.size(), 1U);
    }

    void shouldReadALongHistoryBeside()
    {
        makeLong(m_learner, RecordsReader::fewAnswers + 1);
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        QSignalSpy changed(&reader, &RecordsReader::changed);
        reader.readOn(m_learner);
        QVERIFY(reader.isReading());
        QCOMPARE(reader.known().practice.tally.answers(), 0);

        // An answer that comes meanwhile is read on afterwards.
        Random random(1);
        answer(*m_database, m_learner, random);
        reader.readPracticeOn();
        QVERIFY(changed.wait());
        QVERIFY(!reader.isReading());
        reader.readOn(m_learner);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reader.known().practice.tally.answers(), RecordsReader::fewAnswers + 3);
        compare(reader);
    }

    void shouldReadManyTestsBeside()
    {
        Random random(2);
        for (int number = 0; number <= RecordsReader::fewAttempts; ++number) {
            sitTest(*m_database, m_learner, random);
        }
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        QSignalSpy changed(&reader, &RecordsReader::changed);
        reader.readOn(m_learner);
        QVERIFY(reader.isReading());
        QVERIFY(changed.wait());
        compare(reader);
        // One more is a few rows.
        sitTest(*m_database, m_learner, random);
        reader.readOn(m_learner);
        QVERIFY(!reader.isReading());
        compare(reader);
    }

    void shouldShowNothingOfAnotherLearnersTests()
    {
        Random random(1);
        for (int test = 0; test < 3; ++test) {
            sitTest(*m_database, m_learner, random);
        }
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        reader.readOn(m_learner);
        QVERIFY(!reader.known().own.empty());
        reader.readOn(m_other);
        QVERIFY(reader.known().own.empty());
        QVERIFY(reader.known().testErrors.isEmpty());
        QVERIFY(reader.known().testDays.empty());
    }

    void shouldForgetWhatIsReadForAnotherLearner()
    {
        makeLong(m_learner, RecordsReader::fewAnswers + 1);
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        QSignalSpy changed(&reader, &RecordsReader::changed);
        reader.readOn(m_learner);
        reader.readOn(m_other);
        QVERIFY(!reader.isReading());
        QCOMPARE(reader.known().practice.learner, m_other);
        // Detaching waits for whoever still reads.
        reader.detach();
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(reader.known().practice.tally.answers(), 0);
        QVERIFY(!reader.isReading());

        reader.attach(*m_database);
        reader.readOn(m_learner);
        QVERIFY(reader.isReading());
        reader.detach();
        QVERIFY(!reader.isReading());
        m_database.reset();
        QVERIFY(FileLock::take(holdersLock(path()), std::chrono::milliseconds(0)));
    }

    void shouldSayOnceWhatCannotBeRead()
    {
        makeLong(m_learner, RecordsReader::fewAnswers + 1);
        require(runSql(m_database->connection(),
            u"INSERT INTO practice_response SELECT 'bad', learner, sitting, mode, wording, "
            "option_order, target_order, source, 'no array', at_ms, study_day, duration_ms "
            "FROM practice_response WHERE id = 'first'"_s));
        RecordsReader reader(QTimeZone::utc());
        reader.attach(*m_database);
        QSignalSpy changed(&reader, &RecordsReader::changed);
        QSignalSpy failed(&reader, &RecordsReader::failed);
        // As a page does.
        connect(&reader, &RecordsReader::changed, this, [&] { reader.readOn(m_learner); });
        reader.readOn(m_learner);
        QVERIFY(changed.wait());
        QVERIFY(!reader.isReading());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().value<Error>().where.contains(u"bad"_s));
        reader.detach();
        QCoreApplication::processEvents();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(changed.count(), 1);
    }

private:
    QString path() const
    {
        return m_folder->filePath(u"records.sqlite"_s);
    }

    ReviewMoment momentNow(Random &random) const
    {
        // Whole half days: ties are frequent, and now and then a clock went back.
        const int minute = (m_minute / 720) * 720 - (random.below(12) == 0 ? 7200 : 0);
        return test::noonOf(20000 + minute / 1440, minutes(minute % 1440));
    }

    static std::optional<ReviewEntry> reviewOf(Database &database, const PracticeResponse &response)
    {
        RatedResponse rated;
        rated.kind = response.entry.item.kind;
        rated.mark = markResponse(response);
        const std::optional<Rating> rating = ratingOf(rated);
        if (!rating) {
            return std::nullopt;
        }
        const ReviewScheduler scheduler = practiceScheduler(0.9);
        const ReviewCard card = replay(scheduler,
            cardOf(response.entry.item),
            require(PracticeStore(database).reviews(response.learner)));
        return reviewCard(scheduler, card, response.entry.item.id, *rating, response.given).entry;
    }

    void answer(Database &database, const QString &learner, Random &random)
    {
        const Item &item = m_items[random.below(m_items.size())];
        PracticeResponse response;
        response.id = u"r%1"_s.arg(++m_answers);
        response.learner = learner;
        response.sitting = u"s%1"_s.arg(m_answers / 5);
        response.mode = static_cast<PracticeMode>(random.below(5));
        response.entry.item = item;
        response.answer = random.below(3) > 0 ? item.key : QStringList {u"false"_s};
        response.given = momentNow(random);
        require(PracticeStore(database).keep(response, reviewOf(database, response)));
    }

    void confirm(Database &database, Random &random)
    {
        for (PracticeResponse &response : require(PracticeStore(database).responses(m_learner))) {
            if (markResponse(response).pending) {
                response.confirmed = random.below(2) ? std::set {0, 1} : std::set {0};
                require(PracticeStore(database).confirm(response.id,
                    *response.confirmed,
                    response.given.at,
                    reviewOf(database, response)));
                return;
            }
        }
    }

    void sitTest(Database &database, const QString &learner, Random &random)
    {
        AttemptStore store(database);
        Form form {u"form-%1"_s.arg(++m_answers), 1, {}, {}};
        form.blueprint.name = u"渡口测验"_s;
        form.blueprint.passMark = 0.6;
        for (int entry = 0; entry < 4; ++entry) {
            form.entries.push_back({m_items[random.below(m_items.size())], {}, {}, {}});
        }
        form.entries.push_back({essay(u"essay"_s), {}, {}, {}});
        const UtcTime at = momentNow(random).at;
        Attempt attempt = startAttempt(u"a%1"_s.arg(m_answers), learner, form, at);
        require(store.begin(attempt));
        for (int entry = 0; entry < 5; ++entry) {
            const bool isEssay
                = form.entries[static_cast<std::size_t>(entry)].item.kind == ItemKind::ShortAnswer;
            if (random.below(5) > 0) {
                const QString given = isEssay ? u"看天色"_s
                    : random.below(2)         ? u"true"_s
                                              : u"false"_s;
                attempt = require(
                    store.append(attempt, {AttemptEventKind::Answered, at, entry, {given}}));
            }
        }
        if (random.below(6) > 0) {
            attempt = require(
                store.append(attempt, {AttemptEventKind::Submitted, at + minutes(3), -1, {}}));
        }
    }

    /// The learner's own mark of a 简答, which may be given anew.
    void markOneself(Database &database, Random &random)
    {
        AttemptStore store(database);
        for (const auto &[summary, attempt] : require(store.loadAll({m_learner, {}}))) {
            if (attempt.finishedAt && !attempt.entries[4].answer.isEmpty() && random.below(2)) {
                const QStringList points
                    = random.below(2) ? QStringList {u"0"_s, u"1"_s} : QStringList {u"0"_s};
                require(store.append(attempt,
                    {AttemptEventKind::SelfMarked, *attempt.finishedAt + minutes(1), 4, points}));
                return;
            }
        }
    }

    /// Repeats one right answer, with its review.
    void makeLong(const QString &learner, int answers)
    {
        PracticeResponse response;
        response.id = u"first"_s;
        response.learner = learner;
        response.sitting = u"long"_s;
        response.entry.item = m_items.front();
        response.answer = m_items.front().key;
        response.given = test::noonOf(19000);
        require(PracticeStore(*m_database).keep(response, reviewOf(*m_database, response)));
        const QString numbers
            = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s
                  .arg(answers);
        require(runSql(m_database->connection(),
            numbers
                + u"INSERT INTO practice_response SELECT 'l' || i, learner, sitting, mode, "
                  u"wording, "
                  "option_order, target_order, source, answer, at_ms + i, study_day, duration_ms "
                  "FROM n, practice_response WHERE id = 'first'"_s));
        require(runSql(m_database->connection(),
            numbers
                + u"INSERT INTO review_entry SELECT 'l' || i, card, item, rating, at_ms + i, "
                  "study_day, elapsed_days, stability_before, difficulty_before, stability_after, "
                  "difficulty_after, algorithm, weights FROM n, review_entry "
                  "WHERE response = 'first'"_s));
    }

    /// What is known against what all the rows come to.
    void compare(const RecordsReader &reader)
    {
        const PracticeStore practice(*m_database);
        const AttemptStore attempts(*m_database);
        const KnownRecords &known = reader.known();
        const auto responses = require(practice.responses(m_learner));
        const auto tests = require(attempts.loadAll({m_learner, {}}));
        std::vector<JudgedAnswer> answers = judgedAnswers(responses);
        std::set<StudyDay> testDays;
        for (const SummarizedAttempt &taken : tests) {
            const auto tested = judgedAnswers(taken.attempt);
            answers.insert(answers.end(), tested.begin(), tested.end());
            if (taken.attempt.finishedAt) {
                testDays.insert(studyDayAt(*taken.attempt.finishedAt, QTimeZone::utc()));
            }
        }
        QVERIFY(known.practice.tally.mistakes(known.testErrors, 2) == mistakesIn(answers, 2));
        QVERIFY(known.practice.tally.weakestTopic() == weakestTopic(responses));
        QCOMPARE(known.practice.tally.bestChallenge(), bestChallenge(responses));
        QCOMPARE(known.practice.tally.answers(), static_cast<int>(responses.size()));
        QVERIFY(known.testDays == testDays);
        QVERIFY(known.own == require(attempts.history({m_learner, {}})));
        QVERIFY(known.listed == known.own);
        QVERIFY(known.settings == require(practice.settings(m_learner)));
        const auto cards = replayAll(
            practiceScheduler(known.settings.retention), require(practice.reviews(m_learner)));
        QCOMPARE(static_cast<std::size_t>(known.practice.book.cards().size()), cards.size());
        for (const auto &[id, card] : cards) {
            QVERIFY(known.practice.book.card(id) == card);
        }
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    QString m_learner;
    QString m_other;
    std::vector<Item> m_items;
    int m_answers = 0;
    int m_minute = 0;
};

QTEST_GUILESS_MAIN(TestRecordsReader)
#include "tst_records_reader.moc"
