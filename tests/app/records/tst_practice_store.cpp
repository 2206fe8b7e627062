// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/sample_bank.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/practice_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

const ReviewMoment nine {UtcTime(milliseconds(1'700'000'000'000)), StudyDay(days(19'675))};

ReviewEntry reviewOf(const PracticeResponse &response, std::optional<Memory> before = {})
{
    ReviewEntry review;
    review.card = cardOf(response.entry.item);
    review.item = response.entry.item.id;
    review.rating = Rating::Good;
    review.at = response.given.at;
    review.day = response.given.day;
    review.elapsed = days(before ? 4 : 0);
    review.before = before;
    review.after = {2.3065, 2.11810397};
    review.algorithm = u"FSRS-6"_s;
    review.weights = u"standard"_s;
    return review;
}

} // namespace

class TestPracticeStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_path;
    std::optional<Database> m_database;
    QString m_learner;

    void reopen()
    {
        m_database.reset();
        auto database = Database::open(m_path);
        if (!database) {
            qFatal("%s", qPrintable(database.error().detail));
        }
        m_database.emplace(std::move(*database));
    }

    PracticeStore store()
    {
        return PracticeStore(*m_database);
    }

    PracticeResponse response(const QString &id, const Item &item, const QStringList &answer)
    {
        return {id,
            m_learner,
            u"sitting-1"_s,
            PracticeMode::Daily,
            {item, {u"o1"_s, u"o0"_s}, u"《渡口问答》"_s, {u"r1"_s}},
            answer,
            nine,
            seconds(12)};
    }

    int count(const QString &table)
    {
        auto rows = runSql(m_database->connection(), u"SELECT count(*) FROM "_s + table);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
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
        m_learner = LearnerStore(*m_database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1)->id;
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldGiveBackWhatWasKept()
    {
        const PracticeResponse first
            = response(u"one"_s, test::singleChoiceItem(u"sc1"_s), {u"o0"_s});
        PracticeResponse second
            = response(u"two"_s, test::clozeItem(u"cz1"_s, {u"半年"_s}), {u"半年；\"一年\""_s});
        second.mode = PracticeMode::Challenge;
        const ReviewEntry review = reviewOf(first);
        const ReviewEntry later = reviewOf(second, Memory {1.5, 6.25});
        QVERIFY(store().keep(first, review));
        QVERIFY(store().keep(second, later));
        reopen();
        QCOMPARE(*store().responses(m_learner), (std::vector {first, second}));
        QCOMPARE(*store().reviews(m_learner), (std::vector {review, later}));
        QCOMPARE(store().responses(u"someone else"_s)->size(), 0U);
        QCOMPARE(store().reviews(u"someone else"_s)->size(), 0U);
    }

    void shouldKeepAnAnswerWithItsReviewOrNeither()
    {
        const PracticeResponse first = response(u"one"_s, test::singleChoiceItem(u"sc1"_s), {});
        QVERIFY(store().keep(first, reviewOf(first)));
        const PracticeResponse second = response(u"two"_s, test::singleChoiceItem(u"sc2"_s), {});
        ReviewEntry broken = reviewOf(second);
        broken.elapsed = days(-1);
        const auto refused = store().keep(second, broken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUse);
        QCOMPARE(count(u"practice_response"_s), 1);
        QCOMPARE(count(u"review_entry"_s), 1);
        QVERIFY2(!store().keep(first, reviewOf(first)), "an id is used once");
    }

    void shouldConfirmTheGivenPointsOnce()
    {
        Item item = test::clozeItem(u"sa1"_s, {u"先看天色"_s, u"再点人数"_s});
        item.kind = ItemKind::ShortAnswer;
        const PracticeResponse written = response(u"one"_s, item, {u"看天色"_s});
        QVERIFY(store().keep(written, std::nullopt));
        QVERIFY(markResponse(written).pending);
        QVERIFY(store().confirm(u"one"_s, {0}, nine.at + seconds(5), reviewOf(written)));
        QVERIFY(!store().confirm(u"one"_s, {0, 1}, nine.at + seconds(9), std::nullopt));
        QVERIFY(!store().confirm(u"nowhere"_s, {0}, nine.at, std::nullopt));
        const PracticeResponse stored = store().responses(m_learner)->front();
        QCOMPARE(stored.confirmed, ConfirmedPoints(std::set {0}));
        QCOMPARE(markResponse(stored).earned, 0.5);
        QCOMPARE(store().reviews(m_learner)->size(), 1U);
    }

    void shouldTellAConfirmationOfNoPointsFromNone()
    {
        Item item = test::clozeItem(u"sa1"_s, {u"先看天色"_s});
        item.kind = ItemKind::ShortAnswer;
        QVERIFY(store().keep(response(u"one"_s, item, {u"不知道"_s}), std::nullopt));
        QVERIFY(store().confirm(u"one"_s, {}, nine.at, std::nullopt));
        QCOMPARE(store().responses(m_learner)->front().confirmed, ConfirmedPoints(std::set<int>()));
    }

    void shouldKnowTheFavouritesLastAddedFirst()
    {
        const auto mark = [this](const QString &item, FavouriteEvent event, int minutes = 0) {
            const UtcTime at = nine.at + std::chrono::minutes(minutes);
            return store().markFavourite(m_learner, item, event, at).has_value();
        };
        QVERIFY(mark(u"a"_s, FavouriteEvent::Added));
        QVERIFY(mark(u"b"_s, FavouriteEvent::Added));
        QVERIFY(mark(u"c"_s, FavouriteEvent::Added));
        QVERIFY(mark(u"b"_s, FavouriteEvent::Removed));
        QVERIFY(mark(u"a"_s, FavouriteEvent::Removed));
        QVERIFY(mark(u"a"_s, FavouriteEvent::Added));
        QCOMPARE(*store().favourites(m_learner),
            (std::vector<Favourite> {{u"a"_s, nine.at}, {u"c"_s, nine.at}}));
        QCOMPARE(*store().favourites(u"someone else"_s), std::vector<Favourite>());
        QCOMPARE(count(u"favourite_event"_s), 6);
        // One taken back under its old time stands where it stood.
        QVERIFY(mark(u"d"_s, FavouriteEvent::Added, 9));
        QVERIFY(mark(u"c"_s, FavouriteEvent::Removed, 10));
        QVERIFY(mark(u"c"_s, FavouriteEvent::Added));
        QCOMPARE(store().favourites(m_learner)->front().item, u"d"_s);
    }

    void shouldKeepTheSettingsOfEachLearner()
    {
        QCOMPARE(*store().settings(m_learner), PracticeSettings());
        const PracticeSettings wished {3, 5, 0.95, 1.5};
        QVERIFY(store().setSettings(m_learner, {4, 20, 0.8, 2.0}));
        QVERIFY(store().setSettings(m_learner, wished));
        reopen();
        QCOMPARE(*store().settings(m_learner), wished);
        QCOMPARE(*store().settings(u"someone else"_s), PracticeSettings());
        for (const PracticeSettings &wrong : {PracticeSettings {0, 5, 0.9, 1.0},
                 PracticeSettings {3, -1, 0.9, 1.0},
                 PracticeSettings {3, 5, 0.5, 1.0},
                 PracticeSettings {3, 5, 0.9, 0.5}}) {
            const auto refused = store().setSettings(m_learner, wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::BadUse);
        }
        QCOMPARE(*store().settings(m_learner), wished);
    }

    void shouldKeepTheLastRoundOfEachMode()
    {
        QCOMPARE(*store().rounds(m_learner), std::vector<PracticeRound>());
        PracticeRound topical {PracticeMode::Topical,
            u"sitting-1"_s,
            {u""_s, ItemKind::Cloze, u"p7"_s},
            {u"a"_s, u"b"_s},
            0,
            nine.at};
        const PracticeRound reading {
            std::nullopt, u"sitting-2"_s, {}, {u"a"_s, u"b"_s, u"c"_s}, 0, nine.at + seconds(1)};
        QVERIFY(store().keepRound(m_learner, topical));
        QVERIFY(store().keepRound(m_learner, reading));
        topical.sitting = u"sitting-3"_s;
        topical.items = QStringList(u"c"_s);
        QVERIFY(store().keepRound(m_learner, topical));
        reopen();
        QCOMPARE(*store().rounds(m_learner), (std::vector<PracticeRound> {reading, topical}));
        QCOMPARE(*store().rounds(u"someone else"_s), std::vector<PracticeRound>());

        QVERIFY(store().moveRound(m_learner, 2, nine.at + seconds(5)));
        QCOMPARE(store().rounds(m_learner)->front().place, 2);
        QCOMPARE(store().rounds(m_learner)->front().at, nine.at + seconds(5));
        QVERIFY(store().endRound(m_learner, std::nullopt));
        QCOMPARE(*store().rounds(m_learner), std::vector<PracticeRound> {topical});
        QVERIFY(store().moveRound(m_learner, 1, nine.at));
        QVERIFY(store().endRound(m_learner, PracticeMode::Daily));
        QCOMPARE(*store().rounds(m_learner), std::vector<PracticeRound> {topical});
        QVERIFY(!store().keepRound(u"nobody"_s, topical));
    }

    void shouldBeAppendOnly()
    {
        const PracticeResponse first = response(u"one"_s, test::singleChoiceItem(u"sc1"_s), {});
        QVERIFY(store().keep(first, reviewOf(first)));
        QVERIFY(store().confirm(u"one"_s, {}, nine.at, std::nullopt));
        QVERIFY(store().markFavourite(m_learner, u"sc1"_s, FavouriteEvent::Added, nine.at));
        for (const QString &table : {u"practice_response"_s,
                 u"practice_points"_s,
                 u"review_entry"_s,
                 u"favourite_event"_s}) {
            QVERIFY2(!runSql(m_database->connection(), u"UPDATE %1 SET at_ms = 0"_s.arg(table)),
                qPrintable(table));
            QVERIFY2(
                !runSql(m_database->connection(), u"DELETE FROM "_s + table), qPrintable(table));
            QCOMPARE(count(table), 1);
        }
    }

    void shouldStayOutOfTheHistoryOfTests()
    {
        const PracticeResponse first = response(u"one"_s, test::singleChoiceItem(u"sc1"_s), {});
        QVERIFY(store().keep(first, reviewOf(first)));
        AttemptStore attempts(*m_database);
        QCOMPARE(attempts.history({})->size(), 0U);
        QCOMPARE(attempts.loadAll({})->size(), 0U);
        QCOMPARE(*attempts.unfinished(m_learner, nine.at), std::nullopt);
    }

    void shouldSayWhereARowIsDamaged()
    {
        QVERIFY(store().keep(
            response(u"one"_s, test::singleChoiceItem(u"sc1"_s), {u"o0"_s}), std::nullopt));
        QVERIFY(runSql(m_database->connection(),
            uR"(INSERT INTO practice_response (id, learner, sitting, mode, wording,
                    option_order, target_order, source, answer, at_ms, study_day, duration_ms)
                SELECT 'two', learner, sitting, mode, wording,
                    option_order, target_order, source, 'no array', at_ms, study_day, duration_ms
                FROM practice_response)"_s));
        const auto read = store().responses(m_learner);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().where.contains(u"two"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practice_store.moc"
