// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/sample_bank.h"
#include "records/attempt_rows.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace
{

const UtcTime nine = UtcTime(milliseconds(1'700'000'000'000));

Blueprint tenMinutes(PausePolicy pause)
{
    Blueprint blueprint;
    blueprint.name = u"渡口测验"_s;
    blueprint.rows = {{ItemKind::TrueFalse, std::nullopt, 3},
        {ItemKind::SingleChoice, u"甲篇"_s, 3},
        {ItemKind::Cloze, std::nullopt, 2}};
    blueprint.timeLimit = minutes(10);
    blueprint.passMark = 0.25;
    blueprint.pause = pause;
    return blueprint;
}

QStringList rightAnswer(const Attempt &attempt, int entry)
{
    const Item &item = attempt.form.entries[static_cast<std::size_t>(entry)].item;
    return {item.key.constFirst()};
}

} // namespace

class TestAttemptStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_path;
    std::optional<Database> m_database;
    Learner m_learner;
    int m_number = 0;

    Attempt begun(PausePolicy pause = PausePolicy::Allowed, UtcTime at = nine)
    {
        auto form = drawForm(test::sampleBank(), tenMinutes(pause), 18'000'000'000'000'000'123U);
        const Attempt attempt
            = startAttempt(u"attempt-%1"_s.arg(++m_number), m_learner.id, *form, at);
        AttemptStore store(*m_database);
        if (const auto stored = store.begin(attempt); !stored) {
            qFatal("%s", qPrintable(stored.error().detail));
        }
        return attempt;
    }

    Attempt appended(const Attempt &attempt, const AttemptEvent &event)
    {
        AttemptStore store(*m_database);
        auto after = store.append(attempt, event);
        if (!after) {
            qFatal("%s", qPrintable(after.error().detail));
        }
        return *after;
    }

    void reopen()
    {
        m_database.reset();
        auto database = Database::open(m_path);
        if (!database) {
            qFatal("%s", qPrintable(database.error().detail));
        }
        m_database.emplace(std::move(*database));
    }

    std::optional<Attempt> unfinishedAt(UtcTime now)
    {
        AttemptStore store(*m_database);
        auto attempt = store.unfinished(m_learner.id, now);
        if (!attempt) {
            qFatal("%s", qPrintable(attempt.error().detail));
        }
        return *attempt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_path = m_records.fresh();
        reopen();
        auto learner = LearnerStore(*m_database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1);
        QVERIFY(learner);
        m_learner = *learner;
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldKeepTheRulesTheTargetsAndThePointsOfAForm()
    {
        Item matching;
        matching.kind = ItemKind::Matching;
        matching.id = u"pairs"_s;
        matching.options = {{u"l0"_s, u"早班"_s, {}}, {u"l1"_s, u"晚班"_s, {}}};
        matching.targets = {{u"r0"_s, u"摆渡"_s, {}}, {u"r1"_s, u"守夜"_s, {}}};
        matching.key = {u"r0"_s, u"r1"_s};
        Item points;
        points.kind = ItemKind::ShortAnswer;
        points.id = u"points"_s;
        points.key = {u"先看天色"_s, u"再点人数"_s};
        Form form {u"form-1"_s, 1, tenMinutes(PausePolicy::Allowed), {}};
        form.blueprint.marking = {MultipleChoiceCredit::PerOption, OrderingCredit::Partial};
        form.entries = {{matching, {u"l1"_s, u"l0"_s}, {}, {u"r1"_s, u"r0"_s}},
            {points, {}, u"《渡口问答》"_s}};
        Attempt attempt = startAttempt(u"kinds"_s, m_learner.id, form, nine);
        QVERIFY(AttemptStore(*m_database).begin(attempt));
        attempt = appended(
            attempt, {AttemptEventKind::Answered, nine + seconds(1), 0, {u"r1"_s, QString()}});
        attempt
            = appended(attempt, {AttemptEventKind::Answered, nine + seconds(2), 1, {u"看天色"_s}});
        attempt = appended(attempt, {AttemptEventKind::Submitted, nine + seconds(3), -1, {}});
        QCOMPARE(AttemptStore(*m_database).history({m_learner.id, {}})->front().total.pending, 1);
        attempt = appended(attempt, {AttemptEventKind::SelfMarked, nine + seconds(9), 1, {u"0"_s}});
        attempt = appended(
            attempt, {AttemptEventKind::SelfMarked, nine + minutes(9), 1, {u"0"_s, u"1"_s}});
        reopen();
        const auto stored = AttemptStore(*m_database).load(u"kinds"_s);
        QVERIFY(stored);
        QCOMPARE(*stored, attempt);
        QCOMPARE(stored->form.blueprint.marking, form.blueprint.marking);
        QCOMPARE(stored->form.entries[0].targetOrder, QStringList({u"r1"_s, u"r0"_s}));
        QCOMPARE(*stored->entries[1].confirmed, (std::set<int> {0, 1}));
        const auto history = AttemptStore(*m_database).history({m_learner.id, {}});
        QCOMPARE(history->front().total.earned, 1.0);
        QCOMPARE(history->front().total.pending, 0);
    }

    void shouldGiveBackAnAttemptAsItWas()
    {
        Attempt attempt = begun();
        attempt = appended(attempt, {AttemptEventKind::Visited, nine + seconds(1), 2, {}});
        attempt = appended(
            attempt, {AttemptEventKind::Answered, nine + seconds(3), 2, rightAnswer(attempt, 2)});
        attempt = appended(attempt, {AttemptEventKind::Flagged, nine + seconds(4), 2, {}});
        attempt = appended(attempt, {AttemptEventKind::Visited, nine + seconds(5), 7, {}});
        attempt = appended(attempt,
            {AttemptEventKind::Answered, nine + seconds(6), 7, {u" \"引号\"与换行\n 𠀀 "_s}});
        attempt = appended(attempt, {AttemptEventKind::Paused, nine + seconds(7), -1, {}});
        attempt = appended(attempt, {AttemptEventKind::Resumed, nine + seconds(70), -1, {}});
        reopen();
        const auto loaded = AttemptStore(*m_database).load(attempt.id);
        QVERIFY(loaded);
        QCOMPARE(*loaded, attempt);
        QCOMPARE(loaded->form.seed, 18'000'000'000'000'000'123U);
    }

    void shouldKeepTheWordingAnAttemptWasTakenWith()
    {
        const Attempt first = begun();
        auto form = drawForm(test::sampleBank(), tenMinutes(PausePolicy::Allowed), 5);
        for (FormEntry &entry : form->entries) {
            entry.item.stem += u"（改）"_s;
        }
        AttemptStore store(*m_database);
        QVERIFY(store.begin(startAttempt(u"later"_s, m_learner.id, *form, nine)));
        QCOMPARE(store.load(first.id)->form, first.form);
        QCOMPARE(store.load(u"later"_s)->form, *form);
    }

    void shouldRefuseWhatTheRulesRefuseAndStoreNothing()
    {
        const Attempt attempt = begun();
        AttemptStore store(*m_database);
        const auto refused
            = store.append(attempt, {AttemptEventKind::Answered, nine, 0, {u"maybe"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUse);
        QCOMPARE(*store.load(attempt.id), attempt);
    }

    void shouldRefuseASecondAttemptOfThatId()
    {
        const Attempt attempt = begun();
        AttemptStore store(*m_database);
        const auto refused = store.begin(attempt);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUse);
        QCOMPARE(*store.load(attempt.id), attempt);
    }

    void shouldRefuseAnAttemptOfNobody()
    {
        const Attempt attempt = startAttempt(u"x"_s, u"nobody"_s, begun().form, nine);
        AttemptStore store(*m_database);
        QVERIFY(!store.begin(attempt));
        QVERIFY(!store.load(u"x"_s));
    }

    void shouldNeverChangeOrForgetAnEvent_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("event changed") << u"UPDATE attempt_event SET at_ms = 0"_s;
        QTest::newRow("event deleted") << u"DELETE FROM attempt_event"_s;
        QTest::newRow("form changed") << u"UPDATE form_entry SET source = ''"_s;
        QTest::newRow("form deleted") << u"DELETE FROM form_entry"_s;
        QTest::newRow("wording changed") << u"UPDATE wording SET item = '{}'"_s;
        QTest::newRow("wording deleted") << u"DELETE FROM wording"_s;
        QTest::newRow("learner deleted") << u"DELETE FROM learner"_s;
        QTest::newRow("number in a text column")
            << u"UPDATE attempt SET started_ms = 'yesterday'"_s;
    }

    void shouldNeverChangeOrForgetAnEvent()
    {
        QFETCH(const QString, statement);
        const Attempt attempt = begun();
        QVERIFY(!runSql(m_database->connection(), statement));
        QCOMPARE(*AttemptStore(*m_database).load(attempt.id), attempt);
    }

    void shouldOfferNothingWhenNothingIsOpen()
    {
        QVERIFY(!unfinishedAt(nine));
        Attempt attempt = begun();
        appended(attempt, {AttemptEventKind::Submitted, nine + seconds(9), -1, {}});
        QVERIFY(!unfinishedAt(nine + seconds(10)));
    }

    void shouldOfferAPausedAttemptAsItIs()
    {
        Attempt attempt = begun();
        attempt = appended(attempt, {AttemptEventKind::Paused, nine + seconds(9), -1, {}});
        QCOMPARE(unfinishedAt(nine + minutes(90)), std::optional(attempt));
    }

    void shouldDateAnInterruptionByTheLastSignOfLife()
    {
        const Attempt attempt = begun();
        AttemptStore store(*m_database);
        QVERIFY(store.touch(attempt.id, nine + seconds(40)));
        const auto offered = unfinishedAt(nine + minutes(60));
        QVERIFY(offered);
        QCOMPARE(offered->status, AttemptStatus::Paused);
        QCOMPARE(offered->elapsed, seconds(40));
        QCOMPARE(unfinishedAt(nine + minutes(61)), offered);
    }

    void shouldDateAnInterruptionByTheLastEventWhereThatIsLater()
    {
        const Attempt attempt = begun();
        AttemptStore store(*m_database);
        QVERIFY(store.touch(attempt.id, nine + seconds(4)));
        appended(attempt, {AttemptEventKind::Visited, nine + seconds(7), 1, {}});
        QCOMPARE(unfinishedAt(nine + minutes(60))->elapsed, seconds(7));
    }

    void shouldNotBelieveASignOfLifeFromTheFuture()
    {
        const Attempt attempt = begun();
        AttemptStore store(*m_database);
        QVERIFY(store.touch(attempt.id, nine + minutes(500)));
        const auto offered = unfinishedAt(nine + seconds(30));
        QCOMPARE(offered->status, AttemptStatus::Paused);
        QCOMPARE(offered->elapsed, seconds(30));
    }

    void shouldLetTheClockGoOnWherePausesAreForbidden()
    {
        const Attempt attempt = begun(PausePolicy::Forbidden);
        const auto offered = unfinishedAt(nine + minutes(4));
        QCOMPARE(offered->status, AttemptStatus::Running);
        QCOMPARE(remainingAt(*offered, nine + minutes(4)), std::optional<milliseconds>(minutes(6)));
        const auto ended = unfinishedAt(nine + minutes(40));
        QCOMPARE(ended->status, AttemptStatus::TimedOut);
        QCOMPARE(ended->finishedAt, std::optional(attempt.startedAt + minutes(10)));
        QVERIFY(!unfinishedAt(nine + minutes(41)));
    }

    void shouldTimeOutAnAttemptThatLivedPastItsDeadline()
    {
        const Attempt attempt = begun();
        AttemptStore store(*m_database);
        QVERIFY(store.touch(attempt.id, nine + minutes(11)));
        const auto ended = unfinishedAt(nine + minutes(60));
        QCOMPARE(ended->status, AttemptStatus::TimedOut);
        QCOMPARE(ended->elapsed, milliseconds(minutes(10)));
    }

    void shouldRefuseASignOfLifeOfNoAttempt()
    {
        AttemptStore store(*m_database);
        QVERIFY(!store.touch(u"none"_s, nine));
    }

    void shouldGoOnFromWhatAnotherInstanceWrote()
    {
        const Attempt attempt = begun();
        auto other = Database::open(m_database->path());
        QVERIFY(other);
        AttemptStore otherStore(*other);
        QVERIFY(otherStore.append(attempt, {AttemptEventKind::Answered, nine, 0, {u"true"_s}}));
        const Attempt after
            = appended(attempt, {AttemptEventKind::Answered, nine + seconds(1), 1, {u"false"_s}});
        QCOMPARE(after.entries[0].answer, QStringList(u"true"_s));
        QCOMPARE(after.entries[1].answer, QStringList(u"false"_s));
        QVERIFY(
            otherStore.append(attempt, {AttemptEventKind::Submitted, nine + seconds(2), -1, {}}));
        AttemptStore store(*m_database);
        const auto late
            = store.append(after, {AttemptEventKind::Flagged, nine + seconds(3), 1, {}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::BadUse);
    }

    void shouldListAttemptsNewestFirstWithTheirFigures()
    {
        Attempt first = begun();
        first = appended(first, {AttemptEventKind::Answered, nine, 0, rightAnswer(first, 0)});
        first = appended(first, {AttemptEventKind::Answered, nine, 6, {u" 6 个月 "_s}});
        first = appended(first, {AttemptEventKind::Submitted, nine + seconds(50), -1, {}});
        const Attempt second = begun(PausePolicy::Allowed, nine + minutes(5));
        const auto history = AttemptStore(*m_database).history({});
        QVERIFY(history);
        QCOMPARE(history->size(), 2U);
        QCOMPARE(history->at(0).id, second.id);
        QCOMPARE(history->at(0).status, AttemptStatus::Running);
        const AttemptSummary expected {first.id,
            m_learner.id,
            u"学员甲"_s,
            u"渡口支部"_s,
            u"渡口测验"_s,
            AttemptStatus::Submitted,
            nine,
            nine + seconds(50),
            seconds(50),
            {8, 2, 2, 2.0, 8.0},
            0.25,
            true};
        QCOMPARE(history->at(1), expected);
    }

    void shouldListOneLearnerOrOneBranch()
    {
        const Learner first = m_learner;
        begun();
        m_learner = *LearnerStore(*m_database).findOrAdd(u"学员乙"_s, u"对岸支部"_s, 2);
        begun();
        begun();
        const AttemptStore store(*m_database);
        QCOMPARE(store.history({first.id, {}})->size(), 1U);
        QCOMPARE(store.history({{}, u"对岸支部"_s})->size(), 2U);
        QCOMPARE(store.history({first.id, u"对岸支部"_s})->size(), 0U);
        QCOMPARE(store.history({})->size(), 3U);
        QCOMPARE(store.loadAll({{}, u"对岸支部"_s})->front().attempt.learner, m_learner.id);
    }

    void shouldHandOverOneLearnerAfterTheOther()
    {
        begun();
        begun(PausePolicy::Allowed, nine + minutes(1));
        m_learner = *LearnerStore(*m_database).findOrAdd(u"学员乙"_s, u"对岸支部"_s, 2);
        begun();
        const AttemptStore store(*m_database);
        QStringList learners;
        std::size_t handedOver = 0;
        const auto compare = [&](std::vector<StoredAttempt> attempts) -> Result<void> {
            const QString &learner = attempts.front().attempt.learner;
            learners.append(learner);
            handedOver += attempts.size();
            const auto expected = store.loadAll({learner, {}});
            if (!expected || expected->size() != attempts.size()) {
                return fail(ErrorCode::Invalid, u"not this learner's attempts"_s);
            }
            for (std::size_t i = 0; i < attempts.size(); ++i) {
                if (attempts[i].attempt != (*expected)[i].attempt) {
                    return fail(ErrorCode::Invalid, u"another attempt"_s);
                }
            }
            return {};
        };
        const auto all = forEachLearnersAttempts(m_database->connection(), {}, compare);
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(handedOver, 3U);
        QCOMPARE(learners.size(), 2);
        learners.clear();
        QVERIFY(forEachLearnersAttempts(m_database->connection(), {{}, u"对岸支部"_s}, compare));
        QCOMPARE(learners, {m_learner.id});
        const auto stopped = forEachLearnersAttempts(
            m_database->connection(), {}, [](const auto & /*attempts*/) -> Result<void> {
                return fail(ErrorCode::BadUse, u"enough"_s);
            });
        QCOMPARE(stopped.error().detail, u"enough"_s);
    }

    void shouldRefuseWhenTheDiskIsFullAndKeepWhatWasAcknowledged()
    {
        ONLY_FOR_FILES()
        Attempt attempt = begun();
        QVERIFY(runSql(m_database->connection(), u"PRAGMA max_page_count = 1"_s));
        AttemptStore store(*m_database);
        std::optional<Error> refusal;
        for (int number = 0; number < 10'000 && !refusal; ++number) {
            auto after = store.append(attempt,
                {AttemptEventKind::Answered,
                    nine + milliseconds(number),
                    7,
                    {u"第%1次"_s.arg(number)}});
            if (after) {
                attempt = *after;
            } else {
                refusal = after.error();
            }
        }
        QVERIFY(refusal);
        QCOMPARE(refusal->code, ErrorCode::Unwritable);
        QVERIFY(attempt.events > 1);
        reopen();
        QCOMPARE(m_database->outcome(), OpenOutcome::Current);
        QCOMPARE(*AttemptStore(*m_database).load(attempt.id), attempt);
    }

    void shouldListAThousandAttemptsAtOnce()
    {
        const auto form = drawForm(test::sampleBank(), tenMinutes(PausePolicy::Allowed), 1);
        test::writeHastily(*m_database);
        AttemptStore store(*m_database);
        // Each event goes to the server and back: fewer tell the same there.
        const int attempts = m_database->isOnServer() ? 200 : 1000;
        for (int number = 0; number < attempts; ++number) {
            Attempt attempt
                = startAttempt(u"a%1"_s.arg(number), m_learner.id, *form, nine + seconds(number));
            QVERIFY(store.begin(attempt));
            for (int entry = 0; entry < 8; ++entry) {
                attempt = appended(attempt,
                    {AttemptEventKind::Answered,
                        nine + seconds(number),
                        entry,
                        rightAnswer(attempt, entry)});
            }
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(store.history({})->size(), static_cast<std::size_t>(attempts));
        const qint64 listed = timer.elapsed();
        qInfo("%d attempts of 8 items listed in %lld ms", attempts, static_cast<long long>(listed));
        // Ten times what an unoptimised build takes: this is about the order of growth.
        QVERIFY(listed < 5000);
    }
};

QTEST_GUILESS_MAIN(TestAttemptStore)
#include "tst_attempt_store.moc"
