// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_answers.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using Mode = PracticeSession::Mode;
using State = PracticeSession::State;

class PracticeSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = UtcTime(std::chrono::milliseconds(1782639000000));
        m_seed = 11;
        open(u"reading-room"_s);
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }
    void theDailySetIsJudgedItemByItem()
    {
        QCOMPARE(overview()->dailyCount(), 10);
        QCOMPARE(overview()->dailyNew(), 10);
        QVERIFY(practice()->begin(Mode::Daily));
        QCOMPARE(practice()->count(), 10);
        answer(Right);
        QCOMPARE(practice()->state(), State::Judged);
        QCOMPARE(practice()->feedback()->count(), 1);
        QCOMPARE(verdict(), ResultListModel::Verdict::Right);
        QVERIFY(practice()->comingText().contains(u"天"));
        practice()->next();
        QCOMPARE(practice()->current(), 1);
        answer(Wrong);
        QVERIFY(verdict() != ResultListModel::Verdict::Right);
        for (int item = 2; item < 10; ++item) {
            practice()->next();
            answer(Right);
        }
        QVERIFY(!practice()->hasNext());
        practice()->next();
        QCOMPARE(practice()->state(), State::Done);
        QCOMPARE(practice()->rightCount(), 9);
        QCOMPARE(practice()->results()->count(), 10);
        QVERIFY(practice()->summary().contains(u"9"));
        QVERIFY(!practice()->outlook().isEmpty());
        practice()->leave();
        QCOMPARE(practice()->state(), State::Idle);
        QCOMPARE(overview()->dailyToday(), 10);
        QCOMPARE(overview()->dailyBegun(), 0);
        QCOMPARE(overview()->streak(), 1);
        QCOMPARE(overview()->mistakeCount(), 1);
        QCOMPARE(m_session->history()->count(), 0);
        QCOMPARE(m_session->home()->attemptCount(), 0);
    }
    void nothingTellsTheKeyOfATestThatIsNotHandedIn()
    {
        m_session->setup()->setCount(m_session->setup()->available());
        m_session->setup()->start();
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
        m_session->quiz()->leave();
        QVERIFY(m_session->home()->unfinishedCount() > 0);
        const QSet<QString> asked = m_session->home()->unfinishedItems();

        QSet<QString> met;
        QSet<QString> stems;
        PassageItemModel *items = m_session->reader()->items();
        const auto text = [&](int row, PassageItemModel::Role role) {
            return items->index(row).data(static_cast<int>(role)).toString();
        };
        for (int passage = 0; passage < m_session->passages()->rowCount(); ++passage) {
            m_session->reader()->openRow(passage);
            for (int row = 0; row < items->rowCount(); ++row) {
                items->toggle(row);
                if (asked.contains(text(row, PassageItemModel::Role::ItemId))) {
                    met.insert(text(row, PassageItemModel::Role::ItemId));
                    stems.insert(text(row, PassageItemModel::Role::Stem));
                    QVERIFY(text(row, PassageItemModel::Role::KeyText).contains(u"交卷以后"));
                    QVERIFY(text(row, PassageItemModel::Role::Rationale).isEmpty());
                }
            }
        }
        QCOMPARE(met, asked);
        if (practice()->begin(Mode::Reading)) {
            for (int item = 0; item < practice()->count(); ++item) {
                QVERIFY(!stems.contains(practice()->stem()));
                practice()->next();
            }
        }
    }
    void neitherKeyNorReasonIsInReachBeforeTheAnswerIsKept()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < 10; ++item) {
            QCOMPARE(practice()->feedback()->count(), 0);
            QCOMPARE(practice()->results()->count(), 0);
            QVERIFY(!practice()->openSource(0));
            QVERIFY(!practice()->openSource(1));
            for (const OptionRow &row : practice()->options()->rows()) {
                QVERIFY(!row.isKey);
            }
            answer(Wrong);
            QCOMPARE(practice()->feedback()->count(), 1);
            QVERIFY(practice()->openSource(0));
            QCOMPARE(m_session->reader()->markedWords().isEmpty(), false);
            practice()->next();
        }
    }
    void anAnswerIsCommittedOnceAndOnlyWhenConfirmed()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        practice()->confirm();
        QCOMPARE(practice()->state(), State::Answering);
        give(Right);
        QVERIFY(practice()->isReady());
        QCOMPARE(overview()->practisedCount(), 0);
        practice()->next();
        QCOMPARE(practice()->current(), 0);
        practice()->confirm();
        practice()->confirm();
        give(Wrong);
        QCOMPARE(overview()->practisedCount(), 1);
        QCOMPARE(verdict(), ResultListModel::Verdict::Right);
    }
    void aSetThatWasLeftGoesOnWhereItStood()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < 3; ++item) {
            answer(Right);
            practice()->next();
        }
        open(u"reading-room"_s);
        QCOMPARE(overview()->dailyBegun(), 3);
        QCOMPARE(overview()->dailyCount(), 7);
        const QSignalSpy began(practice(), &PracticeSession::began);
        QVERIFY(practice()->begin(Mode::Daily));
        QCOMPARE(began.size(), 1);
        QCOMPARE(practice()->count(), 10);
        QCOMPARE(practice()->current(), 3);
        QCOMPARE(practice()->rightCount(), 3);
        takeRest(Right);
        QCOMPARE(practice()->state(), State::Done);
        QCOMPARE(practice()->results()->count(), 10);
        QCOMPARE(overview()->dailyToday(), 10);
    }
    void aDailySetBelongsToItsDay()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        answer(Right);
        m_now += std::chrono::hours(24);
        open(u"reading-room"_s);
        QVERIFY(practice()->begin(Mode::Daily));
        QCOMPARE(practice()->current(), 0);
        QCOMPARE(practice()->answeredCount(), 0);
    }
    void reviewsComeUpWhenTheyAreDue()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        takeSet(Wrong);
        QCOMPARE(overview()->due(), 0);
        // What was answered in part comes up a day after what was wrong.
        m_now += std::chrono::hours(24);
        m_session->practiceOverview()->refresh();
        QVERIFY(overview()->due() > 0);
        QCOMPARE(overview()->streak(), 1);
        m_now += std::chrono::hours(24);
        m_session->practiceOverview()->refresh();
        QCOMPARE(overview()->due(), 10);
        QCOMPARE(overview()->dailyReviews(), 10);
        QCOMPARE(overview()->streak(), 0);
        QVERIFY(practice()->begin(Mode::Daily));
        takeSet(Right);
        QCOMPARE(overview()->due(), 0);
        QCOMPARE(overview()->streak(), 1);
    }
    void aMistakeLeavesAfterRightAnswersInARowAndComesBack()
    {
        m_session->wishes()->setLeaveAfter(2);
        QVERIFY(practice()->begin(Mode::Daily));
        answer(Wrong);
        practice()->leave();
        QCOMPARE(m_session->mistakes()->count(), 1);
        for (const int left : {1, 0}) {
            QVERIFY(m_session->mistakes()->begin());
            QCOMPARE(practice()->count(), 1);
            answer(Right);
            QCOMPARE(m_session->mistakes()->count(), left);
        }
        QVERIFY(!practice()->begin(Mode::Mistakes));
    }
    void anErrorInATestEntersTheMistakes()
    {
        m_session->setup()->setCount(6);
        m_session->setup()->start();
        QuizSession *quiz = m_session->quiz();
        while (quiz->form() != ItemAnswering::Form::OneOption) {
            quiz->next();
        }
        answerItem(*quiz, m_bank, Wrong);
        quiz->submit();
        QCOMPARE(m_session->mistakes()->count(), 1);
        QCOMPARE(m_session->history()->count(), 1);
        QVERIFY(m_session->mistakes()->begin());
        answer(Right);
        QCOMPARE(m_session->home()->attemptCount(), 1);
    }
    void mistakesAreFilteredByTopic()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        takeSet(Wrong);
        MistakeListModel *mistakes = m_session->mistakes();
        const QAbstractItemModelTester tester(
            mistakes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(mistakes->count(), 10);
        QVERIFY(mistakes->topics().size() > 2);
        mistakes->setTopicIndex(1);
        QVERIFY(mistakes->count() > 0 && mistakes->count() < 10);
        const int some = mistakes->count();
        QVERIFY(mistakes->begin());
        QCOMPARE(practice()->count(), some);
        m_session->wishes()->setLeaveAfter(1);
        takeSet(Right);
        QCOMPARE(mistakes->topicIndex(), 0);
        QCOMPARE(mistakes->count(), 10 - some);
    }
    void aFavouriteIsKeptAndPractised()
    {
        QVERIFY(!practice()->begin(Mode::Favourites));
        QVERIFY(practice()->begin(Mode::Daily));
        practice()->next();
        const QString stem = practice()->stem();
        practice()->toggleFavourite();
        QVERIFY(practice()->isFavourite());
        open(u"reading-room"_s);
        QCOMPARE(overview()->favouriteCount(), 1);
        QVERIFY(practice()->begin(Mode::Favourites));
        QCOMPARE(practice()->stem(), stem);
        practice()->toggleFavourite();
        QCOMPARE(overview()->favouriteCount(), 0);
    }
    void favouritesAreListedByTopicAndTakenOutAndBack()
    {
        FavouriteListModel *favourites = m_session->favourites();
        const QAbstractItemModelTester tester(
            favourites, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < 10; ++item) {
            practice()->toggleFavourite();
            m_now += std::chrono::minutes(1);
            answer(Right);
            practice()->next();
        }
        QCOMPARE(favourites->count(), 10);
        const auto shown = [favourites](int row, ItemBookModel::Role role) {
            return favourites->index(row).data(static_cast<int>(role)).toString();
        };
        for (int row = 1; row < 10; ++row) {
            QVERIFY(
                shown(row, ItemBookModel::Role::Topic) != shown(row - 1, ItemBookModel::Role::Topic)
                || shown(row, ItemBookModel::Role::WhenText)
                    < shown(row - 1, ItemBookModel::Role::WhenText));
        }
        favourites->setTopicIndex(1);
        const int some = favourites->count();
        QVERIFY(some > 0 && some < 10);
        QVERIFY(favourites->open(some - 1));
        QCOMPARE(practice()->state(), State::Studying);
        QCOMPARE(practice()->count(), some);
        QCOMPARE(practice()->stem(), shown(some - 1, ItemBookModel::Role::Stem));

        const QString stem = shown(0, ItemBookModel::Role::Stem);
        const QSignalSpy removed(favourites, &FavouriteListModel::removed);
        favourites->remove(0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(favourites->allCount(), 9);
        favourites->undoRemoval();
        favourites->undoRemoval();
        QCOMPARE(favourites->allCount(), 10);
        open(u"reading-room"_s);
        QCOMPARE(m_session->favourites()->allCount(), 10);
        m_session->favourites()->setTopicIndex(1);
        QCOMPARE(m_session->favourites()
                     ->index(0)
                     .data(static_cast<int>(ItemBookModel::Role::Stem))
                     .toString(),
            stem);
    }
    void aRemovalIsNotTakenBackForSomebodyElse()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        practice()->toggleFavourite();
        m_session->favourites()->remove(0);
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        m_session->favourites()->undoRemoval();
        QCOMPARE(m_session->favourites()->allCount(), 0);
    }
    void anItemOfATestThatIsNotHandedInDoesNotOpen()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        practice()->toggleFavourite();
        practice()->leave();
        m_session->setup()->setCount(m_session->setup()->available());
        m_session->setup()->start();
        QVERIFY(m_session->home()->unfinishedCount() > 0 || m_session->quiz()->count() > 0);
        m_session->quiz()->leave();
        const QSignalSpy said(m_session.get(), &Session::noticed);
        QCOMPARE(m_session->favourites()->open(0), false);
        QCOMPARE(said.size(), 1);
        QCOMPARE(practice()->state(), State::Idle);
    }
    void aChallengeEndsAtTheFirstError()
    {
        QVERIFY(practice()->begin(Mode::Challenge));
        for (int item = 0; item < 3; ++item) {
            answer(Right);
            QVERIFY(practice()->hasNext());
            practice()->next();
        }
        answer(Wrong);
        QVERIFY(!practice()->hasNext());
        practice()->next();
        QCOMPARE(practice()->state(), State::Done);
        QVERIFY(practice()->summary().contains(u"3"));
        QCOMPARE(overview()->bestChallenge(), 3);
    }
    void aChallengeGivesFortyFiveSecondsAndMoreToWhoWishes()
    {
        QVERIFY(practice()->begin(Mode::Challenge));
        QCOMPARE(practice()->timeText(), u"00:45"_s);
        pass(44);
        QCOMPARE(practice()->state(), State::Answering);
        pass(1);
        QCOMPARE(practice()->state(), State::Judged);
        QVERIFY(practice()->isOutOfTime());
        QCOMPARE(verdict(), ResultListModel::Verdict::Unanswered);
        QCOMPARE(overview()->mistakeCount(), 1);
        practice()->leave();
        m_session->wishes()->setTimePercent(200);
        QCOMPARE(overview()->challengeSeconds(), 90);
        QVERIFY(practice()->begin(Mode::Challenge));
        pass(60);
        QCOMPARE(practice()->state(), State::Answering);
        give(Right);
        pass(30);
        QCOMPARE(verdict(), ResultListModel::Verdict::Right);
    }
    void withoutAChallengeNoTimeRuns()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        pass(7200);
        QCOMPARE(practice()->state(), State::Answering);
    }
    void readingShowsTheKeyAndTakesNoAnswer()
    {
        overview()->setTopicIndex(1);
        const int chosen = overview()->chosenCount();
        QVERIFY(overview()->beginChosen(Mode::Reading));
        QCOMPARE(practice()->count(), chosen);
        QCOMPARE(practice()->state(), State::Studying);
        QCOMPARE(practice()->feedback()->count(), 1);
        practice()->choose(0);
        practice()->confirm();
        QCOMPARE(overview()->practisedCount(), 0);
        QVERIFY(practice()->openSource(0));
        practice()->next();
        QCOMPARE(practice()->current(), 1);
        practice()->previous();
        QCOMPARE(practice()->current(), 0);
    }
    void aTopicAKindAndAPassageCanBeChosen()
    {
        overview()->setTopicIndex(1);
        const QString topic = overview()->topics().at(1);
        QVERIFY(overview()->beginChosen(Mode::Topical));
        QCOMPARE(practice()->topic(), topic);
        overview()->setKindIndex(1);
        QVERIFY(overview()->beginChosen(Mode::Topical));
        QCOMPARE(practice()->kindName(), overview()->kinds().at(1));
        QVERIFY(!overview()->beginPassage(u"nowhere"_s));
        QVERIFY(practice()->openSource(0) == false);
    }
    void aShortAnswerIsJudgedByItsLearner()
    {
        open(u"seven-kinds"_s);
        overview()->setKindIndex(static_cast<int>(overview()->kinds().size()) - 1);
        QVERIFY(overview()->beginChosen(Mode::Topical));
        QCOMPARE(practice()->form(), ItemAnswering::Form::Essay);
        practice()->write(u"说不上来"_s);
        practice()->confirm();
        QCOMPARE(verdict(), ResultListModel::Verdict::Pending);
        QCOMPARE(practice()->comingText(), QString());
        QCOMPARE(overview()->mistakeCount(), 0);
        PointListModel *points = practice()->feedback()->points(1);
        for (int row = 0; row < points->count(); ++row) {
            if (!points->ticked().contains(row)) {
                points->toggle(row);
            }
        }
        practice()->confirmPoints();
        QCOMPARE(verdict(), ResultListModel::Verdict::Right);
        QVERIFY(!practice()->comingText().isEmpty());
        QVERIFY(!points->isOpen());
    }
    void everyKindIsAnsweredAndJudged()
    {
        open(u"seven-kinds"_s);
        for (int kind = 1; kind < overview()->kinds().size(); ++kind) {
            overview()->setKindIndex(kind);
            QVERIFY(overview()->beginChosen(Mode::Topical));
            answer(Right);
            if (practice()->form() == ItemAnswering::Form::Essay) {
                continue;
            }
            QVERIFY2(
                verdict() == ResultListModel::Verdict::Right, qPrintable(practice()->kindName()));
        }
    }
    void wishesAreKeptForEachLearner()
    {
        m_session->wishes()->setRetention(95);
        m_session->wishes()->setNewADay(4);
        QCOMPARE(overview()->dailyCount(), 4);
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QCOMPARE(m_session->wishes()->retention(), 90);
        QCOMPARE(overview()->dailyCount(), 10);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QCOMPARE(m_session->wishes()->retention(), 95);
        QCOMPARE(m_session->wishes()->newADay(), 4);
    }
    void withoutALearnerNothingBegins()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeSession(u"reading-room"_s);
        QVERIFY(!practice()->begin(Mode::Daily));
        QCOMPARE(overview()->dailyCount(), 10);
    }

private:
    static constexpr TourAnswer Right = TourAnswer::Right;
    static constexpr TourAnswer Wrong = TourAnswer::Wrong;

    PracticeSession *practice()
    {
        return m_session->practice();
    }
    PracticeOverview *overview()
    {
        return m_session->practiceOverview();
    }
    ResultListModel::Verdict verdict()
    {
        return practice()->feedback()->verdict(0);
    }
    void makeSession(const QString &bank)
    {
        const QString file = QStringLiteral(ZHIXING_QML_TESTS "/%1.bank.json").arg(bank);
        m_bank = loadBanks({file}).value();
        m_session.reset();
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
    }
    void open(const QString &bank)
    {
        makeSession(bank);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
    }
    /// The clock goes on by seconds, and the timer that would notice fires.
    void pass(int seconds)
    {
        m_now += std::chrono::seconds(seconds);
        practice()->tick();
    }
    void give(TourAnswer wished)
    {
        answerItem(*practice(), m_bank, wished);
    }
    void answer(TourAnswer wished)
    {
        give(wished);
        practice()->confirm();
        QCOMPARE(practice()->state(), State::Judged);
    }
    /// Up to the end of the set.
    void takeRest(TourAnswer wished)
    {
        while (practice()->state() == State::Answering) {
            answer(wished);
            practice()->next();
        }
    }
    void takeSet(TourAnswer wished)
    {
        const int count = practice()->count();
        for (int item = 0; item < count; ++item) {
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

QTEST_MAIN(PracticeSessionTest)
#include "tst_practice_session.moc"
