// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "main/tour_answers.h"
#include "ui/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using Mode = PracticeSession::Mode;
using State = PracticeSession::State;

/// 继续上次, over programs that ended and banks that changed.
class PracticeRoundsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = UtcTime(std::chrono::milliseconds(1782639000000));
        useBank(u"reading-room"_s);
        open();
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }
    void nothingIsOfferedAtFirst()
    {
        QVERIFY(!rounds()->isOpen());
        QVERIFY(!practice()->resume());
        QCOMPARE(practice()->state(), State::Idle);
    }
    void everyModeGoesOnAtItsFirstUnansweredItem_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("title");
        QTest::newRow("topical") << Mode::Topical << u"专项练习"_s;
        QTest::newRow("mistakes") << Mode::Mistakes << u"错题本"_s;
        QTest::newRow("favourites") << Mode::Favourites << u"收藏"_s;
    }
    void everyModeGoesOnAtItsFirstUnansweredItem()
    {
        QFETCH(const Mode, mode);
        QFETCH(const QString, title);
        QVERIFY(practice()->begin(Mode::Daily));
        for (int item = 0; item < 10; ++item) {
            practice()->toggleFavourite();
            answer(TourAnswer::Wrong);
            practice()->next();
        }
        QVERIFY(!rounds()->isOpen());
        QVERIFY(practice()->begin(mode));
        const int count = practice()->count();
        for (int item = 0; item < 3; ++item) {
            answer(item == 1 ? TourAnswer::Wrong : TourAnswer::Right);
            practice()->next();
        }
        const QString stem = practice()->stem();
        open();
        QVERIFY(rounds()->isOpen());
        QCOMPARE(rounds()->title(), title);
        QCOMPARE(rounds()->progress(), u"第 4 题，共 %1 题"_s.arg(count));
        QCOMPARE(rounds()->leftOut(), QString());
        QVERIFY(practice()->resume());
        QCOMPARE(practice()->mode(), mode);
        QCOMPARE(practice()->state(), State::Answering);
        QCOMPARE(practice()->stem(), stem);
        QCOMPARE(practice()->current(), 3);
        QCOMPARE(practice()->rightCount(), 2);
        takeRest();
        QCOMPARE(practice()->state(), State::Done);
        QCOMPARE(practice()->rightCount(), count - 1);
        QVERIFY(!rounds()->isOpen());
        open();
        QVERIFY(!rounds()->isOpen());
    }
    void theChoiceIsSaid()
    {
        overview()->setTopicIndex(1);
        overview()->setKindIndex(1);
        QVERIFY(overview()->beginChosen(Mode::Topical));
        const QString topic = practice()->topic();
        const QString kind = practice()->kindName();
        open();
        QCOMPARE(rounds()->title(), u"专项练习 · %1 · %2"_s.arg(topic, kind));
        QVERIFY(rounds()->progress().startsWith(u"第 1 题"));
        QVERIFY(practice()->resume());
        practice()->leave();
        QVERIFY(practice()->beginAgain());
        QCOMPARE(practice()->topic(), topic);
    }
    void readingIsAtItsPlaceUntilItsEnd()
    {
        QVERIFY(practice()->begin(Mode::Reading));
        const int count = practice()->count();
        for (int item = 0; item < 5; ++item) {
            practice()->next();
        }
        practice()->previous();
        const QString stem = practice()->stem();
        open();
        QCOMPARE(rounds()->title(), u"背题"_s);
        QCOMPARE(rounds()->progress(), u"第 5 题，共 %1 题"_s.arg(count));
        QVERIFY(practice()->resume());
        QCOMPARE(practice()->state(), State::Studying);
        QCOMPARE(practice()->stem(), stem);
        for (int item = 4; item < count; ++item) {
            practice()->next();
        }
        QCOMPARE(practice()->state(), State::Idle);
        QVERIFY(!rounds()->isOpen());
    }
    void aLookIntoABookIsNoRound()
    {
        QVERIFY(practice()->begin(Mode::Daily));
        practice()->toggleFavourite();
        QVERIFY(practice()->begin(Mode::Reading));
        practice()->next();
        practice()->leave();
        QVERIFY(m_session->favourites()->open(0));
        practice()->next();
        QCOMPARE(practice()->state(), State::Idle);
        QVERIFY(rounds()->progress().startsWith(u"第 2 题"));
    }
    void theRoundWorkedOnLastIsOfferedAndTheOthersWait()
    {
        QVERIFY(practice()->begin(Mode::Topical));
        m_now += std::chrono::minutes(1);
        QVERIFY(practice()->begin(Mode::Reading));
        practice()->leave();
        QCOMPARE(rounds()->title(), u"背题"_s);
        // Today's set has a card of its own.
        QVERIFY(practice()->begin(Mode::Daily));
        answer(TourAnswer::Right);
        practice()->leave();
        QCOMPARE(rounds()->title(), u"背题"_s);
        QVERIFY(practice()->resume());
        while (practice()->state() == State::Studying) {
            practice()->next();
        }
        QCOMPARE(rounds()->title(), u"专项练习"_s);
        QVERIFY(rounds()->isRecent());
        m_now += std::chrono::hours(24 * 4);
        open();
        QVERIFY(rounds()->isOpen());
        QVERIFY(!rounds()->isRecent());
    }
    void aShortAnswerWaitsForItsPoints()
    {
        useBank(u"seven-kinds"_s);
        open();
        overview()->setKindIndex(static_cast<int>(overview()->kinds().size()) - 1);
        QVERIFY(overview()->beginChosen(Mode::Topical));
        const int count = practice()->count();
        practice()->write(u"说不上来"_s);
        practice()->confirm();
        QVERIFY(practice()->isPending());
        open();
        QCOMPARE(rounds()->progress(), u"第 1 题，共 %1 题"_s.arg(count));
        QVERIFY(practice()->resume());
        QCOMPARE(practice()->state(), State::Judged);
        QVERIFY(practice()->isPending());
        practice()->feedback()->points(1)->toggle(0);
        practice()->confirmPoints();
        QVERIFY(!practice()->isPending());
        QCOMPARE(practice()->answeredCount(), 1);
    }
    void aChallengeThatIsBrokenOffIsOver()
    {
        QVERIFY(practice()->begin(Mode::Challenge));
        answer(TourAnswer::Right);
        practice()->next();
        answer(TourAnswer::Right);
        practice()->next();
        open();
        QVERIFY(!rounds()->isOpen());
        QVERIFY(!practice()->resume());
        QVERIFY(rounds()->brokenChallenge().contains(u"连对 2 题"));
        QCOMPARE(overview()->bestChallenge(), 2);
        QVERIFY(practice()->begin(Mode::Challenge));
        QCOMPARE(practice()->answeredCount(), 0);
        answer(TourAnswer::Wrong);
        QCOMPARE(rounds()->brokenChallenge(), QString());
        practice()->next();
        QCOMPARE(practice()->state(), State::Done);
        open();
        QCOMPARE(rounds()->brokenChallenge(), QString());
    }
    void itemsThatLeftTheBankAreLeftOutAndItSaysSo()
    {
        QVERIFY(practice()->begin(Mode::Topical));
        QStringList stems;
        const int count = practice()->count();
        answer(TourAnswer::Right);
        practice()->next();
        stems << practice()->stem();
        const QString answered = keptItems().at(0);
        takeOut({answered, keptItems().at(1), keptItems().at(3)});
        open();
        QCOMPARE(rounds()->progress(), u"第 2 题，共 %1 题"_s.arg(count - 2));
        QVERIFY(rounds()->leftOut().contains(u"2 题已不在题库里"));
        const QSignalSpy said(m_session.get(), &Session::noticed);
        QVERIFY(practice()->resume());
        QCOMPARE(said.size(), 1);
        QVERIFY(practice()->stem() != stems.constFirst());
        takeRest();
        QCOMPARE(practice()->results()->count(), count - 2);
        QCOMPARE(practice()->rightCount(), count - 2);
    }
    void aRoundWhoseItemsAllLeftIsNotOffered()
    {
        QVERIFY(practice()->begin(Mode::Topical));
        takeOut(keptItems());
        open();
        QVERIFY(!rounds()->isOpen());
        QVERIFY(!practice()->resume());
    }
    void readingSkipsWhatLeftTheBank()
    {
        QVERIFY(practice()->begin(Mode::Reading));
        const QStringList items = keptItems();
        for (int item = 0; item < 4; ++item) {
            practice()->next();
        }
        takeOut({items.at(1), items.at(4)});
        open();
        QCOMPARE(rounds()->progress(), u"第 4 题，共 %1 题"_s.arg(items.size() - 2));
        QVERIFY(practice()->resume());
        QCOMPARE(practice()->current(), 3);
    }
    void itemsOfATestThatIsNotHandedInWait()
    {
        QVERIFY(practice()->begin(Mode::Topical));
        m_session->practice()->leave();
        m_session->setup()->setCount(m_session->setup()->available());
        m_session->setup()->start();
        m_session->quiz()->leave();
        const QSet<QString> asked = m_session->home()->unfinishedItems();
        const QStringList items = keptItems();
        const auto waiting = std::ranges::count_if(
            items, [&asked](const QString &item) { return asked.contains(item); });
        QVERIFY(waiting > 0);
        if (waiting < items.size()) {
            QVERIFY(rounds()->leftOut().contains(u"%1 题在没交卷的考试里"_s.arg(waiting)));
        } else {
            QVERIFY(!rounds()->isOpen());
        }
    }
    void everyLearnerHasTheirOwn()
    {
        QVERIFY(practice()->begin(Mode::Topical));
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QCOMPARE(practice()->state(), State::Idle);
        QVERIFY(!rounds()->isOpen());
        QVERIFY(practice()->begin(Mode::Reading));
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QCOMPARE(rounds()->title(), u"专项练习"_s);
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
    PracticeRounds *rounds()
    {
        return m_session->rounds();
    }
    [[nodiscard]] QString bankFile() const
    {
        return m_folder->filePath(u"bank.bank.json"_s);
    }
    [[nodiscard]] QString records() const
    {
        return m_folder->filePath(u"zhixing.sqlite"_s);
    }
    void useBank(const QString &name)
    {
        QFile::remove(bankFile());
        QVERIFY(
            QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/%1.bank.json").arg(name), bankFile()));
    }
    /// Of the round begun last, as the records have it.
    QStringList keptItems()
    {
        auto database = Database::open(records());
        const auto learners = LearnerStore(*database).all();
        return PracticeStore(*database).rounds(learners->front().id)->front().items;
    }
    void takeOut(const QStringList &items)
    {
        Bank bank = m_bank;
        std::erase_if(bank.items, [&items](const Item &item) { return items.contains(item.id); });
        QVERIFY(bank.items.size() == m_bank.items.size() - static_cast<std::size_t>(items.size()));
        QFile file(bankFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bankToJson(bank));
    }
    /// The program starts, again, and the learner is at work.
    void open()
    {
        m_bank = loadBanks({bankFile()}).value();
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{bankFile()},
                                                  records(),
                                                  [this] { return m_now; },
                                                  [this] { return m_seed++; },
                                                  {},
                                                  QTimeZone::utc()},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
    }
    void answer(TourAnswer wished)
    {
        answerItem(*practice(), m_bank, wished);
        practice()->confirm();
        QCOMPARE(practice()->state(), State::Judged);
    }
    void takeRest()
    {
        while (practice()->state() == State::Answering) {
            answer(TourAnswer::Right);
            practice()->next();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    UtcTime m_now;
    quint64 m_seed = 11;
    Bank m_bank;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(PracticeRoundsTest)
#include "tst_practice_rounds.moc"
