// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/attempt.h"

#include "assessment/paper_answer.h"
#include "assessment/random.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace
{

const UtcTime nine = UtcTime(milliseconds(1'700'000'000'000));

/// 判断 (0), 单选 (1), 多选 (2), 填空 (3), 排序 (4).
Attempt started(std::optional<milliseconds> limit, PausePolicy pause = PausePolicy::Allowed)
{
    Form form;
    form.blueprint.timeLimit = limit;
    form.blueprint.pause = pause;
    for (const Item &item : {test::trueFalseItem(u"tf"_s, true),
             test::singleChoiceItem(u"sc"_s),
             test::multipleChoiceItem(u"mc"_s),
             test::clozeItem(u"cz"_s, {u"半年"_s}),
             test::orderingItem(u"or"_s)}) {
        form.entries.push_back({item, {}, {}});
    }
    return startAttempt(u"attempt"_s, u"learner"_s, form, nine);
}

/// 连线 (0) of two members with three targets, 简答 (1) with two points, 填空 (2).
Attempt withMembers()
{
    Item matching;
    matching.kind = ItemKind::Matching;
    matching.options = {{u"l0"_s, u"早班"_s, {}}, {u"l1"_s, u"晚班"_s, {}}};
    matching.targets
        = {{u"r0"_s, u"摆渡"_s, {}}, {u"r1"_s, u"守夜"_s, {}}, {u"r2"_s, u"修船"_s, {}}};
    matching.key = {u"r0"_s, u"r1"_s};
    Item points;
    points.kind = ItemKind::ShortAnswer;
    points.key = {u"先看天色"_s, u"再点人数"_s};
    Form form;
    for (const Item &item : {matching, points, test::clozeItem(u"cz"_s, {u"半年"_s})}) {
        form.entries.push_back({item, {}, {}});
    }
    return startAttempt(u"attempt"_s, u"learner"_s, form, nine);
}

AttemptEvent happening(
    AttemptEventKind kind, milliseconds after, int entry = -1, QStringList answer = {})
{
    return {kind, nine + after, entry, std::move(answer)};
}

Attempt after(const Attempt &attempt, const AttemptEvent &happened)
{
    auto result = applyEvent(attempt, happened);
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return *result;
}

bool isRefused(const Attempt &attempt, const AttemptEvent &happened)
{
    const auto result = applyEvent(attempt, happened);
    return !result && result.error().code == ErrorCode::BadUse;
}

} // namespace

class TestAttempt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStartWithNothingAnsweredAndTheClockAtZero()
    {
        const Attempt attempt = started(minutes(10));
        QCOMPARE(attempt.status, AttemptStatus::Running);
        QCOMPARE(attempt.entries, std::vector<EntryState>(5));
        QCOMPARE(elapsedAt(attempt, nine), milliseconds(0));
        QCOMPARE(remainingAt(attempt, nine), std::optional<milliseconds>(minutes(10)));
        QCOMPARE(remainingAt(started(std::nullopt), nine), std::nullopt);
    }

    void shouldKeepTheLastAnswer()
    {
        Attempt attempt = started(std::nullopt);
        attempt = after(attempt, happening(AttemptEventKind::Answered, seconds(1), 1, {u"o2"_s}));
        attempt = after(attempt, happening(AttemptEventKind::Answered, seconds(2), 1, {u"o3"_s}));
        QCOMPARE(attempt.entries[1].answer, QStringList(u"o3"_s));
        attempt = after(attempt, happening(AttemptEventKind::Answered, seconds(3), 1, {}));
        QCOMPARE(attempt.entries[1].answer, QStringList());
    }

    void shouldKeepTypedTextAsGivenButNotBlanks()
    {
        Attempt attempt = started(std::nullopt);
        attempt
            = after(attempt, happening(AttemptEventKind::Answered, seconds(1), 3, {u" 半 年 "_s}));
        QCOMPARE(attempt.entries[3].answer, QStringList(u" 半 年 "_s));
        attempt = after(attempt, happening(AttemptEventKind::Answered, seconds(2), 3, {u" 　"_s}));
        QCOMPARE(attempt.entries[3].answer, QStringList());
    }

    void shouldFlagAndUnflag()
    {
        Attempt attempt = started(std::nullopt);
        attempt = after(attempt, happening(AttemptEventKind::Flagged, seconds(1), 4));
        QVERIFY(attempt.entries[4].flagged);
        attempt = after(attempt, happening(AttemptEventKind::Unflagged, seconds(2), 4));
        QVERIFY(!attempt.entries[4].flagged);
    }

    void shouldRefuseAnswersThatDoNotFit_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QStringList>("answer");
        QTest::newRow("entry below") << -1 << QStringList(u"true"_s);
        QTest::newRow("entry beyond") << 5 << QStringList(u"true"_s);
        QTest::newRow("both true and false") << 0 << QStringList({u"true"_s, u"false"_s});
        QTest::newRow("letter for an option id") << 1 << QStringList(u"A"_s);
        QTest::newRow("two of 单选") << 1 << QStringList({u"o0"_s, u"o1"_s});
        QTest::newRow("one option twice") << 2 << QStringList({u"o1"_s, u"o1"_s});
        QTest::newRow("unknown among known") << 2 << QStringList({u"o1"_s, u"o9"_s});
        QTest::newRow("two texts in one gap") << 3 << QStringList({u"半年"_s, u"一年"_s});
    }

    void shouldRefuseAnswersThatDoNotFit()
    {
        QFETCH(const int, entry);
        QFETCH(const QStringList, answer);
        QVERIFY(isRefused(started(std::nullopt),
            happening(AttemptEventKind::Answered, seconds(1), entry, answer)));
    }

    void shouldCountOnlyTheTimeItRuns()
    {
        Attempt attempt = started(minutes(10));
        attempt = after(attempt, happening(AttemptEventKind::Paused, seconds(20)));
        QCOMPARE(elapsedAt(attempt, nine + minutes(5)), milliseconds(seconds(20)));
        attempt = after(attempt, happening(AttemptEventKind::Resumed, minutes(60)));
        QCOMPARE(elapsedAt(attempt, nine + minutes(60) + seconds(5)), milliseconds(seconds(25)));
        attempt = after(attempt, happening(AttemptEventKind::Submitted, minutes(61)));
        QCOMPARE(attempt.elapsed, milliseconds(seconds(80)));
        QCOMPARE(attempt.finishedAt, std::optional(nine + minutes(61)));
        QCOMPARE(elapsedAt(attempt, nine + minutes(90)), milliseconds(seconds(80)));
    }

    void shouldGiveTheTimeToTheEntryThatWasOpen()
    {
        Attempt attempt = started(minutes(10));
        attempt = after(attempt, happening(AttemptEventKind::Visited, seconds(4), 2));
        attempt = after(attempt, happening(AttemptEventKind::Answered, seconds(7), 2, {u"o0"_s}));
        attempt = after(attempt, happening(AttemptEventKind::Paused, seconds(9)));
        attempt = after(attempt, happening(AttemptEventKind::Resumed, seconds(50)));
        attempt = after(attempt, happening(AttemptEventKind::Visited, seconds(51), 0));
        QCOMPARE(attempt.entries[0].spent, milliseconds(seconds(4)));
        QCOMPARE(attempt.entries[2].spent, milliseconds(seconds(6)));
        QCOMPARE(attempt.current, 0);
    }

    void shouldStandStillWhenTheClockRunsBackwards()
    {
        Attempt attempt = started(minutes(10));
        attempt = after(attempt, happening(AttemptEventKind::Visited, seconds(30), 1));
        attempt = after(attempt, happening(AttemptEventKind::Visited, seconds(10), 2));
        QCOMPARE(attempt.elapsed, milliseconds(seconds(30)));
        QCOMPARE(elapsedAt(attempt, nine - minutes(3)), milliseconds(seconds(30)));
        QCOMPARE(attempt.entries[1].spent, milliseconds(0));
    }

    void shouldEndAtTheDeadlineHoweverLateItIsNoticed()
    {
        Attempt attempt = started(minutes(10));
        attempt = after(attempt, happening(AttemptEventKind::Paused, minutes(1)));
        attempt = after(attempt, happening(AttemptEventKind::Resumed, minutes(5)));
        attempt = after(attempt, happening(AttemptEventKind::TimedOut, minutes(99)));
        QCOMPARE(attempt.status, AttemptStatus::TimedOut);
        QCOMPARE(attempt.elapsed, milliseconds(minutes(10)));
        QCOMPARE(attempt.finishedAt, std::optional(nine + minutes(14)));
    }

    void shouldRefuseWhatComesAfterTheDeadline()
    {
        const Attempt attempt = started(minutes(10));
        const AttemptEvent last
            = happening(AttemptEventKind::Answered, minutes(10), 0, {u"true"_s});
        QCOMPARE(after(attempt, last).entries[0].answer, QStringList(u"true"_s));
        const milliseconds late = minutes(10) + milliseconds(1);
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::Answered, late, 0, {u"true"_s})));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::Submitted, late)));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::Paused, late)));
        QCOMPARE(remainingAt(attempt, nine + late), std::optional(milliseconds(0)));
        QVERIFY(
            isRefused(attempt, happening(AttemptEventKind::TimedOut, minutes(10) - seconds(1))));
        QVERIFY(
            isRefused(started(std::nullopt), happening(AttemptEventKind::TimedOut, minutes(99))));
    }

    void shouldRefuseEverythingAfterTheEnd()
    {
        const Attempt ended
            = after(started(minutes(10)), happening(AttemptEventKind::Submitted, seconds(9)));
        for (const auto kind : {AttemptEventKind::Started,
                 AttemptEventKind::Answered,
                 AttemptEventKind::Flagged,
                 AttemptEventKind::Visited,
                 AttemptEventKind::Paused,
                 AttemptEventKind::Resumed,
                 AttemptEventKind::Interrupted,
                 AttemptEventKind::Submitted,
                 AttemptEventKind::TimedOut}) {
            QVERIFY(isRefused(ended, happening(kind, minutes(20), 0)));
        }
    }

    void shouldTakeThePointsALearnerFindsOnlyAfterTheEnd()
    {
        Attempt attempt = withMembers();
        attempt
            = after(attempt, happening(AttemptEventKind::Answered, seconds(5), 1, {u"看天色"_s}));
        const auto found = [](QStringList places) {
            return happening(AttemptEventKind::SelfMarked, minutes(30), 1, std::move(places));
        };
        QVERIFY(isRefused(attempt, found({u"0"_s})));
        attempt = after(attempt, happening(AttemptEventKind::Submitted, seconds(9)));
        QVERIFY(!attempt.entries[1].confirmed);
        const Attempt marked = after(attempt, found({u"0"_s, u"1"_s}));
        QCOMPARE(*marked.entries[1].confirmed, (std::set<int> {0, 1}));
        QCOMPARE(marked.status, AttemptStatus::Submitted);
        QCOMPARE(marked.finishedAt, attempt.finishedAt);
        QCOMPARE(marked.elapsed, attempt.elapsed);
        QCOMPARE(marked.clockedTo, attempt.clockedTo);
        QCOMPARE(marked.events, attempt.events + 1);
        QCOMPARE(*after(marked, found({})).entries[1].confirmed, std::set<int>());
        QVERIFY(isRefused(attempt, found({u"2"_s})));
        QVERIFY(isRefused(attempt, found({u"-1"_s})));
        QVERIFY(isRefused(attempt, found({u"看天色"_s})));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::SelfMarked, minutes(30), 0)));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::SelfMarked, minutes(30), 2)));
    }

    void shouldGiveHalfOnlyForWordsOnPaper()
    {
        const auto halved = [](int entry) {
            return happening(AttemptEventKind::SelfMarked, minutes(30), entry, {u"half"_s});
        };
        const auto handedIn = [](Attempt attempt) {
            return after(attempt, happening(AttemptEventKind::Submitted, seconds(9)));
        };
        Attempt screen = withMembers();
        Attempt paper = screen;
        for (const int entry : {1, 2}) {
            screen = after(
                screen, happening(AttemptEventKind::Answered, seconds(5), entry, {u"半天"_s}));
            paper = after(
                paper, happening(AttemptEventKind::Answered, seconds(5), entry, {writtenByHand()}));
            QVERIFY(isRefused(paper, halved(entry)));
        }
        screen = handedIn(screen);
        paper = handedIn(paper);
        for (const int entry : {1, 2}) {
            QVERIFY(isRefused(screen, halved(entry)));
            const auto place = static_cast<std::size_t>(entry);
            const Attempt marked = after(paper, halved(entry));
            QVERIFY(isHalfMarked(marked.entries[place].confirmed));
            QCOMPARE(namesOf(*marked.entries[place].confirmed), QStringList(u"half"_s));
            QCOMPARE(marked.status, AttemptStatus::Submitted);
        }
        QVERIFY(isRefused(paper, halved(0)));
        QVERIFY(isRefused(
            paper, happening(AttemptEventKind::SelfMarked, minutes(30), 1, {u"half"_s, u"0"_s})));
    }

    void shouldNotLookForPointsInAnEmptyAnswer()
    {
        const Attempt attempt
            = after(withMembers(), happening(AttemptEventKind::Submitted, seconds(9)));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::SelfMarked, minutes(30), 1)));
    }

    void shouldPairEachLeftMemberWithAtMostOneTarget()
    {
        const Attempt attempt = withMembers();
        const auto pairing = [](QStringList answer) {
            return happening(AttemptEventKind::Answered, seconds(1), 0, std::move(answer));
        };
        QCOMPARE(after(attempt, pairing({u"r2"_s, QString()})).entries[0].answer,
            QStringList({u"r2"_s, QString()}));
        QCOMPARE(after(attempt, pairing({QString(), QString()})).entries[0].answer, QStringList());
        QVERIFY(isRefused(attempt, pairing({u"r1"_s, u"r1"_s})));
        QVERIFY(isRefused(attempt, pairing({u"r1"_s})));
        QVERIFY(isRefused(attempt, pairing({u"r1"_s, u"l0"_s})));
        QVERIFY(isRefused(attempt, pairing({u"r1"_s, u"r2"_s, u"r0"_s})));
    }

    void shouldNotCountAHalfPairedItemAsDone()
    {
        Attempt attempt = withMembers();
        QCOMPARE(countComplete(attempt), 0);
        attempt = after(
            attempt, happening(AttemptEventKind::Answered, seconds(1), 0, {u"r2"_s, QString()}));
        QVERIFY(!isEntryComplete(attempt, 0));
        attempt = after(
            attempt, happening(AttemptEventKind::Answered, seconds(2), 0, {u"r2"_s, u"r0"_s}));
        QVERIFY(isEntryComplete(attempt, 0));
        attempt
            = after(attempt, happening(AttemptEventKind::Answered, seconds(3), 1, {u"看天色"_s}));
        QCOMPARE(countComplete(attempt), 2);
    }

    void shouldTakeOnlyResumingAndSubmittingWhilePaused()
    {
        const Attempt paused
            = after(started(minutes(10)), happening(AttemptEventKind::Paused, seconds(9)));
        for (const auto kind : {AttemptEventKind::Answered,
                 AttemptEventKind::Flagged,
                 AttemptEventKind::Unflagged,
                 AttemptEventKind::Visited,
                 AttemptEventKind::Paused,
                 AttemptEventKind::Interrupted,
                 AttemptEventKind::TimedOut}) {
            QVERIFY(isRefused(paused, happening(kind, minutes(20), 0)));
        }
        const Attempt submitted
            = after(paused, happening(AttemptEventKind::Submitted, minutes(20)));
        QCOMPARE(submitted.elapsed, milliseconds(seconds(9)));
    }

    void shouldRefuseToPauseWhereTheBlueprintForbidsIt()
    {
        const Attempt attempt = started(minutes(10), PausePolicy::Forbidden);
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::Paused, seconds(1))));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::Interrupted, seconds(1))));
        QVERIFY(isRefused(attempt, happening(AttemptEventKind::Resumed, seconds(1))));
    }

    void shouldHoldAnInterruptedAttempt()
    {
        const Attempt held
            = after(started(minutes(10)), happening(AttemptEventKind::Interrupted, seconds(9)));
        QCOMPARE(held.status, AttemptStatus::Paused);
        QCOMPARE(elapsedAt(held, nine + minutes(60)), milliseconds(seconds(9)));
    }

    /// Whatever happens in whatever order: the clock, the answers and the count of events stay
    /// true.
    void shouldKeepItsInvariantsUnderAnyEvents()
    {
        const QStringList texts {u"true"_s, u"o0"_s, u"o1"_s, u"o3"_s, u"半年"_s, u" "_s, u"x"_s};
        const milliseconds limit = minutes(10);
        int accepted = 0;
        int refused = 0;
        for (quint64 seed = 0; seed < 300; ++seed) {
            Random random(seed);
            Attempt attempt
                = started(limit, seed % 3 == 0 ? PausePolicy::Forbidden : PausePolicy::Allowed);
            UtcTime now = nine;
            milliseconds ran(0);
            std::vector<QStringList> given(5);
            for (int step = 0; step < 60; ++step) {
                const auto jump = static_cast<qint64>(random.below(40'000)) - 8'000;
                const UtcTime at = now + milliseconds(jump);
                // Answers are what a learner does most; endings are rare, or nothing else is seen.
                const quint64 dice = random.below(40);
                const auto kind = dice < 20 ? AttemptEventKind::Answered
                    : dice < 38             ? static_cast<AttemptEventKind>(random.below(8))
                                            : static_cast<AttemptEventKind>(8 + random.below(2));
                QStringList answer;
                for (quint64 count = random.below(3); count > 0; --count) {
                    answer.append(texts[static_cast<qsizetype>(
                        random.below(static_cast<quint64>(texts.size())))]);
                }
                const int entry = static_cast<int>(random.below(7)) - 1;
                const Attempt before = attempt;
                const auto result = applyEvent(attempt, {kind, at, entry, answer});
                QCOMPARE(attempt, before);
                if (!result) {
                    ++refused;
                    continue;
                }
                ++accepted;
                attempt = *result;
                if (before.status == AttemptStatus::Running) {
                    ran += std::max(at, before.clockedTo) - before.clockedTo;
                }
                now = std::max(now, at);
                if (kind == AttemptEventKind::Answered) {
                    const bool blank = entry == 3 && answer.join(QString()).trimmed().isEmpty();
                    given[static_cast<std::size_t>(entry)] = blank ? QStringList() : answer;
                }
                QCOMPARE(attempt.events, before.events + 1);
                QVERIFY(attempt.elapsed >= before.elapsed);
                QCOMPARE(attempt.elapsed, std::min(ran, limit));
                milliseconds spent(0);
                for (std::size_t index = 0; index < given.size(); ++index) {
                    QCOMPARE(attempt.entries[index].answer, given[index]);
                    spent += attempt.entries[index].spent;
                }
                QCOMPARE(spent, attempt.elapsed);
                const bool ended = attempt.status == AttemptStatus::Submitted
                    || attempt.status == AttemptStatus::TimedOut;
                QCOMPARE(attempt.finishedAt.has_value(), ended);
                QCOMPARE(
                    attempt.status == AttemptStatus::TimedOut, kind == AttemptEventKind::TimedOut);
            }
        }
        QVERIFY(accepted > 1000);
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
