// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/random.h"
#include "assessment/response_rating.h"
#include "main/tour_answers.h"
#include "records/sql.h"
#include "support/killed_driver.h"
#include "ui/session.h"
#include "ui/wording.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using Mode = PracticeSession::Mode;
using State = PracticeSession::State;

namespace
{

constexpr int kills = 3;
constexpr quint64 seed = 20'261'126;
constexpr quint64 longestLifeMs = 160;
constexpr UtcTime firstMorning {std::chrono::milliseconds(1'782'639'000'000)};

/// 错题本 by its definition, answer by answer: in after an error, out after two right ones in a
/// row.
std::map<QString, int> mistakesByHand(const std::vector<PracticeResponse> &responses)
{
    std::map<QString, int> rightInARow;
    for (const PracticeResponse &response : responses) {
        const QString id = response.entry.item.id;
        if (!markResponse(response).correct) {
            rightInARow[id] = 0;
        } else if (rightInARow.contains(id) && ++rightInARow[id] == 2) {
            rightInARow.erase(id);
        }
    }
    return rightInARow;
}

QString firstOf(const Database &database, const QString &sql)
{
    auto rows = runSql(database.connection(), sql);
    return rows && rows->next() ? rows->value(0).toString() : QString();
}

} // namespace

/// Every way of learning, killed at random moments with the whole of its view models running.
class ModeKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bankFile = m_folder->filePath(u"reading-room.bank.json"_s);
        QVERIFY(
            QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json"), m_bankFile));
        m_bank = loadBanks({m_bankFile}).value();
        m_now = firstMorning;
        m_seen = 0;
        m_runs = 0;
        m_random = Random(seed);
        m_acknowledged = 0;
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }
    void practiceGoesOnWhereItWasKilled_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("daily") << Mode::Daily;
        QTest::newRow("topical") << Mode::Topical;
        QTest::newRow("mistakes") << Mode::Mistakes;
        QTest::newRow("favourites") << Mode::Favourites;
        QTest::newRow("challenge") << Mode::Challenge;
    }
    void practiceGoesOnWhereItWasKilled()
    {
        QFETCH(const Mode, mode);
        makeMistakesAndFavourites();
        for (int kill = 0; kill < kills; ++kill) {
            QStringList said;
            runAndKill(QString::fromLatin1(QTest::currentDataTag()), said);
            if (QTest::currentTestFailed()) {
                return;
            }
            const std::vector<PracticeResponse> responses = checkedResponses();
            checkAnswers(said, responses);
            open(m_now);
            checkMistakes(responses);
            checkRound(mode, responses);
            if (QTest::currentTestFailed()) {
                return;
            }
            m_session.reset();
        }
        QVERIFY(m_acknowledged >= kills - 1);
        qInfo("%d kills, %d answers acknowledged, none lost", kills, m_acknowledged);
    }
    void readingGoesOnWhereItWasKilled()
    {
        for (int kill = 0; kill < kills; ++kill) {
            QStringList said;
            runAndKill(u"reading"_s, said);
            if (QTest::currentTestFailed()) {
                return;
            }
            QCOMPARE(checkedResponses().size(), 0U);
            open(firstMorning);
            QVERIFY2(said.isEmpty() || said.last().startsWith(u"place") || said.last() == u"ended",
                qPrintable(said.join(u'\n')));
            // What was said last, or the next one, committed but not yet said.
            const int count = static_cast<int>(m_bank.items.size());
            const int place = !said.isEmpty() && said.last().startsWith(u"place")
                ? said.last().section(u' ', 1).toInt()
                : -1;
            if (place >= 0 && place < count - 1) {
                QVERIFY(m_session->practice()->resume());
                QCOMPARE(m_session->practice()->state(), State::Studying);
                const int at = m_session->practice()->current();
                QVERIFY2(at == place || at == place + 1,
                    qPrintable(u"%1, said %2"_s.arg(at).arg(place)));
                m_session->practice()->leave();
            }
            m_acknowledged += static_cast<int>(said.size());
            m_session.reset();
        }
        QVERIFY(m_acknowledged >= kills - 1);
    }
    void aTestGoesOnWhereItWasKilled()
    {
        int submitted = 0;
        std::map<int, QString> given;
        for (int kill = 0; kill < kills; ++kill) {
            QStringList said;
            runAndKill(u"test"_s, said);
            if (QTest::currentTestFailed()) {
                return;
            }
            for (const QString &line : said) {
                if (line == u"submitted") {
                    ++submitted;
                    given.clear();
                } else {
                    given[line.section(u' ', 1, 1).toInt()] = line.section(u' ', 2);
                    ++m_acknowledged;
                }
            }
            std::ignore = checkedResponses();
            open(firstMorning + std::chrono::minutes(1));
            // The next one may be handed in, or begun, without a word.
            const int over = m_session->history()->count();
            QVERIFY2(over == submitted || over == submitted + 1,
                qPrintable(u"%1, said %2"_s.arg(over).arg(submitted)));
            if (over == submitted + 1) {
                given.clear();
                submitted = over;
            }
            const std::optional<Attempt> attempt = m_session->home()->unfinished();
            QVERIFY(attempt || given.empty());
            int more = 0;
            for (int entry = 0; attempt && entry < static_cast<int>(attempt->entries.size());
                ++entry) {
                QStringList answer = attempt->entries[static_cast<std::size_t>(entry)].answer;
                answer.sort();
                if (given.contains(entry)) {
                    QCOMPARE(answer.join(u','), given[entry]);
                } else {
                    more += answer.isEmpty() ? 0 : 1;
                }
            }
            QVERIFY(more <= 1);
            if (attempt) {
                m_session->resumeQuiz();
                QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
                const int last = given.empty() ? 0 : given.rbegin()->first;
                const int at = m_session->quiz()->current();
                QVERIFY2(at == last || at == last + 1, qPrintable(u"%1, %2"_s.arg(at).arg(last)));
            }
            m_session.reset();
        }
        QVERIFY(m_acknowledged >= kills - 1);
        qInfo("%d kills, %d answers acknowledged, %d tests", kills, m_acknowledged, submitted);
    }

private:
    [[nodiscard]] QString records() const
    {
        return m_folder->filePath(u"zhixing.sqlite"_s);
    }
    /// The program starts again at that time.
    void open(UtcTime now)
    {
        m_now = now;
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{m_bankFile},
                                                  records(),
                                                  [this] { return m_now; },
                                                  [] { return quint64(5); },
                                                  {},
                                                  QTimeZone::utc()},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
    }
    /// Something for 错题本 and 收藏 to ask.
    void makeMistakesAndFavourites()
    {
        open(firstMorning);
        PracticeSession &practice = *m_session->practice();
        QVERIFY(practice.begin(Mode::Daily));
        while (practice.state() != State::Done) {
            practice.toggleFavourite();
            answerItem(practice, m_bank, TourAnswer::Wrong);
            practice.confirm();
            practice.next();
        }
        m_session.reset();
        m_seen = 10;
        m_now += std::chrono::hours(24);
    }
    /// `said`: the lines after "ready".
    void runAndKill(const QString &mode, QStringList &said)
    {
        const QString ms = QString::number(m_now.time_since_epoch().count());
        // The first run may be killed before it has done anything, the others have.
        const int lines = m_runs++ == 0 ? 1 : 2;
        auto killed = test::killedDriver(
            QStringLiteral(ZHIXING_LEARNING_DRIVER),
            {m_folder->path(), m_bankFile, mode, ms},
            [lines](const QByteArray &so) { return so.count('\n') >= lines; },
            std::chrono::milliseconds(m_random.below(longestLifeMs)));
        QVERIFY2(killed.problem.isEmpty(), qPrintable(killed.problem));
        said = std::move(killed.said);
        said.removeAll(u"ready"_s);
    }
    /// What the records hold, after a look at whether they are whole.
    std::vector<PracticeResponse> checkedResponses()
    {
        auto database = Database::open(records());
        if (!database || database->outcome() != OpenOutcome::Current) {
            QTest::qFail("the records do not open as they are", __FILE__, __LINE__);
            return {};
        }
        const auto learners = LearnerStore(*database).all();
        PracticeStore store(*database);
        const auto responses = store.responses(learners->front().id);
        const auto reviews = store.reviews(learners->front().id);
        const auto rounds = store.rounds(learners->front().id);
        if (firstOf(*database, u"PRAGMA integrity_check"_s) != u"ok"
            || !firstOf(*database, u"PRAGMA foreign_key_check"_s).isEmpty() || !responses || !rounds
            || !reviews) {
            QTest::qFail("the records are not whole", __FILE__, __LINE__);
            return {};
        }
        // An answer and its review are there together.
        const auto rated = std::ranges::count_if(*responses, [](const PracticeResponse &response) {
            RatedResponse told;
            told.kind = response.entry.item.kind;
            told.mark = markResponse(response);
            told.spent = response.spent;
            return ratingOf(told).has_value();
        });
        if (static_cast<std::size_t>(rated) != reviews->size()) {
            QTest::qFail("an answer without its review", __FILE__, __LINE__);
        }
        // The next run goes on from there.
        if (!responses->empty()) {
            m_now = std::max(m_now, responses->back().given.at);
        }
        for (const PracticeRound &round : *rounds) {
            m_now = std::max(m_now, round.at);
        }
        return *responses;
    }
    /// Each acknowledged answer once, in order; at most one more, committed but not yet said.
    void checkAnswers(const QStringList &said, const std::vector<PracticeResponse> &responses)
    {
        QStringList acknowledged;
        for (const QString &line : said) {
            if (line.startsWith(u"answered ")) {
                acknowledged << line.section(u' ', 1);
            }
        }
        QStringList stored;
        std::set<std::pair<QString, QString>> met;
        for (std::size_t place = 0; place < responses.size(); ++place) {
            const PracticeResponse &response = responses[place];
            QVERIFY2(met.insert({response.sitting, response.entry.item.id}).second,
                "an item was answered twice in one set");
            if (place >= m_seen) {
                stored << wording::shownStem(response.entry.item);
            }
        }
        QVERIFY(stored.size() == acknowledged.size() || stored.size() == acknowledged.size() + 1);
        QCOMPARE(stored.first(acknowledged.size()), acknowledged);
        m_seen = responses.size();
        m_acknowledged += static_cast<int>(acknowledged.size());
    }
    void checkMistakes(const std::vector<PracticeResponse> &responses)
    {
        const std::map<QString, int> expected = mistakesByHand(responses);
        MistakeListModel &mistakes = *m_session->mistakes();
        QCOMPARE(mistakes.rowCount(), static_cast<int>(expected.size()));
        QStringList shown;
        QStringList computed;
        for (int row = 0; row < mistakes.rowCount(); ++row) {
            const QModelIndex index = mistakes.index(row);
            shown << index.data(static_cast<int>(ItemBookModel::Role::Stem)).toString()
                    + index.data(static_cast<int>(ItemBookModel::Role::RightInARow)).toString();
        }
        for (const auto &[id, rightInARow] : expected) {
            computed << wording::shownStem(*std::ranges::find(m_bank.items, id, &Item::id))
                    + QString::number(rightInARow);
        }
        shown.sort();
        computed.sort();
        QCOMPARE(shown, computed);
    }
    /// 继续上次 goes on at the first item of the round that has no answer.
    void checkRound(Mode mode, const std::vector<PracticeResponse> &responses)
    {
        auto database = Database::open(records());
        const auto learners = LearnerStore(*database).all();
        const auto rounds = PracticeStore(*database).rounds(learners->front().id);
        QVERIFY(rounds && rounds->size() <= 1);
        if (rounds->empty()) {
            return;
        }
        const PracticeRound round = rounds->front();
        QStringList left = round.items;
        for (const PracticeResponse &response : responses) {
            if (response.sitting == round.sitting) {
                QCOMPARE(left.takeFirst(), response.entry.item.id);
            }
        }
        PracticeSession &practice = *m_session->practice();
        if (mode == Mode::Challenge) {
            QVERIFY(!practice.resume());
            const bool begun = left.size() < round.items.size();
            QCOMPARE(m_session->rounds()->brokenChallenge().isEmpty(), !begun);
            return;
        }
        if (left.isEmpty()) {
            QVERIFY(!practice.resume());
            return;
        }
        QVERIFY(mode == Mode::Daily ? practice.begin(mode) : practice.resume());
        QCOMPARE(practice.mode(), mode);
        QCOMPARE(practice.count(), static_cast<int>(round.items.size()));
        QCOMPARE(practice.current(), static_cast<int>(round.items.size() - left.size()));
        QCOMPARE(practice.stem(),
            wording::shownStem(*std::ranges::find(m_bank.items, left.constFirst(), &Item::id)));
        practice.leave();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_bankFile;
    Bank m_bank;
    UtcTime m_now;
    Random m_random {seed};
    int m_runs = 0;
    std::size_t m_seen = 0; ///< answers stored before the run
    int m_acknowledged = 0;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(ModeKillTest)
#include "tst_mode_kill.moc"
