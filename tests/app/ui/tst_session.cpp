// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"
#include "ui/wording.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = UtcTime(std::chrono::milliseconds(1782639000000));
        open({QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")});
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }
    void everyModelKeepsItsPromises()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        const QAbstractItemModelTester tests[] = {
            {m_session->setup()->topics(), Mode::QtTest},
            {m_session->setup()->kinds(), Mode::QtTest},
            {m_session->quiz()->entries(), Mode::QtTest},
            {m_session->quiz()->options(), Mode::QtTest},
            {m_session->passages(), Mode::QtTest},
            {m_session->history(), Mode::QtTest},
            {m_session->result()->entries(), Mode::QtTest},
            {m_session->result()->byKind(), Mode::QtTest},
            {m_session->result()->byTopic(), Mode::QtTest},
        };
        Q_UNUSED(tests)
        takeQuiz(6);
        m_session->result()->entries()->setFilter(ResultFilterModel::Filter::Wrong);
        m_session->result()->entries()->setFilter(ResultFilterModel::Filter::All);
        m_session->setup()->topics()->toggle(0);
        m_session->history()->setScope(HistoryModel::Scope::Everyone);
        m_session->retranslate();
        QCOMPARE(m_session->history()->count(), 1);
        QCOMPARE(m_session->result()->entries()->rowCount(), 6);
    }
    void theIntroductionIsForgottenWithItsLearner()
    {
        Introduction *introduction = m_session->introduction();
        QVERIFY(!introduction->isShown());
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QVERIFY(introduction->isShown());
        introduction->close();
        QVERIFY(m_session->enter(u"学员乙"_s, u"第一支部"_s));
        QVERIFY(introduction->isShown());
        introduction->close();
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QVERIFY(!introduction->isShown());
        const auto seen = [this] {
            return QSettings(m_folder->filePath(u"zhixing.ini"_s), QSettings::IniFormat)
                .value(u"introduction/seenBy"_s)
                .toStringList()
                .size();
        };
        QCOMPARE(seen(), 2);
        m_session->learners()->erase(u"学员甲"_s);
        QTRY_COMPARE(seen(), 1);
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        QVERIFY(introduction->isShown());
    }
    void withATestBehindOneNobodyIsIntroduced()
    {
        m_session->introduction()->setOffered(false);
        takeQuiz(3);
        QVERIFY(!m_session->introduction()->isShown());
        open({QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")});
        QVERIFY(m_session->hasLearner());
        QVERIFY(!m_session->introduction()->isShown());
        m_session->introduction()->show();
        QVERIFY(m_session->introduction()->isShown());
    }
    void aRunningAttemptShowsNoKeyAnywhere()
    {
        begin(5);
        QString id;
        const auto options = m_session->quiz()->options();
        for (const OptionRow &row : options->rows()) {
            QVERIFY(!row.isKey);
        }
        QVERIFY(!m_session->result()->isLoaded());
        QVERIFY(!m_session->openSource(1));
    }
    void choosingCommitsAndAnotherChoiceReplaces()
    {
        begin(12);
        QuizSession *quiz = m_session->quiz();
        while (quiz->form() != QuizSession::Form::OneOption) {
            quiz->next();
        }
        quiz->choose(0);
        QVERIFY(quiz->isSaved());
        quiz->choose(1);
        QVERIFY(!quiz->options()->rows().at(0).isChosen);
        QVERIFY(quiz->options()->rows().at(1).isChosen);
        QCOMPARE(quiz->answeredCount(), 1);
        quiz->clearAnswer();
        QCOMPARE(quiz->answeredCount(), 0);
    }
    void choosingTwiceAmongSeveralTakesBack()
    {
        begin(m_session->setup()->available());
        QuizSession *quiz = m_session->quiz();
        while (quiz->form() != QuizSession::Form::SeveralOptions) {
            quiz->next();
        }
        quiz->choose(0);
        quiz->choose(2);
        quiz->choose(0);
        QVERIFY(!quiz->options()->rows().at(0).isChosen);
        QVERIFY(quiz->options()->rows().at(2).isChosen);
    }
    void pastTheDeadlineAnAnswerEndsTheAttempt()
    {
        m_session->setup()->setMinutes(1);
        begin(3);
        QSignalSpy finished(m_session->quiz(), &QuizSession::finished);
        m_now += std::chrono::seconds(61);
        m_session->quiz()->tick();
        QCOMPARE(finished.count(), 1);
        QVERIFY(m_session->result()->isTimedOut());
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Idle);
    }
    void untickingATopicLeavesFewerItems()
    {
        ExamSetup *setup = m_session->setup();
        const int all = setup->available();
        setup->topics()->toggle(0);
        QVERIFY(setup->available() < all);
        QCOMPARE(setup->preset(), ExamSetup::Preset::Custom);
        setup->topics()->toggle(1);
        QVERIFY(!setup->isReady());
        setup->applyPreset(ExamSetup::Preset::Whole);
        QCOMPARE(setup->count(), all);
    }
    void theSourceOfAnEntryOpensMarked()
    {
        takeQuiz(4);
        QVERIFY(m_session->openSource(2));
        const FormEntry *entry = m_session->result()->entry(2);
        QVERIFY(entry);
        QCOMPARE(m_session->reader()->markedWords(), entry->item.evidence.front().exact);
        QVERIFY(m_session->reader()->bodyHtml().contains(u"background-color"));
        QVERIFY(m_session->reader()->printedHtml().contains(u"background-color"));
        m_session->reader()->openRow(0);
        QVERIFY(!m_session->reader()->bodyHtml().contains(u"background-color"));
    }
    void aMissingBankSaysWhatIsSafe()
    {
        open({m_folder->filePath(u"nowhere.json"_s)});
        QCOMPARE(m_session->stage(), Session::Stage::Blocked);
        QVERIFY(m_session->blockedText().contains(u"不受影响"));
    }
    void aDamagedRecordsFileIsSetAsideAndSaidSo()
    {
        m_session.reset();
        QFile file(m_folder->filePath(u"zhixing.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QStringList notices;
        makeSession({QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")});
        connect(m_session.get(), &Session::noticed, this, [&](const QString &text) {
            notices << text;
        });
        m_session->begin();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(u"没有覆盖"));
    }
    void anExportIntoAMissingPlaceIsReportedNotLost()
    {
        takeQuiz(2);
        QSignalSpy noticed(m_session.get(), &Session::noticed);
        m_session->history()->setExportFolder(u"/proc/nowhere"_s);
        QVERIFY(!m_session->history()->exportResults(HistoryModel::Format::Csv));
        QCOMPARE(noticed.count(), 1);
    }
    void settingsAreKept()
    {
        m_preferences->setTextScale(1.5);
        m_preferences->setLook(Preferences::Look::Dark);
        m_preferences->useLook(Preferences::Look::Light);
        const Preferences again(m_folder->filePath(u"zhixing.ini"_s), {});
        QCOMPARE(again.textScale(), 1.5);
        QCOMPARE(again.look(), Preferences::Look::Dark);
    }
    void wordsForTimesAndPoints()
    {
        QCOMPARE(wording::clockText(std::chrono::milliseconds(1)), u"00:01"_s);
        QCOMPARE(wording::clockText(std::chrono::seconds(3723)), u"1:02:03"_s);
        Tally tally;
        tally.earned = 59.9;
        tally.possible = 100.0;
        QCOMPARE(wording::points(tally), 59);
        tally.earned = 0.29 * 100.0;
        QCOMPARE(wording::points(tally), 29);
    }

private:
    void makeSession(const QStringList &banks)
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {banks,
                                                  m_folder->filePath(u"zhixing.sqlite"_s),
                                                  [this] { return m_now; },
                                                  [] {
                                                      return quint64 {11};
                                                  }},
            *m_preferences);
    }
    void open(const QStringList &banks)
    {
        makeSession(banks);
        m_session->begin();
        QTRY_VERIFY(m_session->stage() != Session::Stage::Opening);
    }
    void begin(int count)
    {
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        m_session->setup()->setCount(count);
        m_session->setup()->start();
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
    }
    void takeQuiz(int count)
    {
        begin(count);
        QuizSession *quiz = m_session->quiz();
        for (int i = 0; i < count; ++i) {
            quiz->goTo(i);
            if (quiz->form() == QuizSession::Form::Words) {
                quiz->write(u"不记得"_s);
            } else {
                quiz->choose(0);
            }
        }
        quiz->submit();
        QVERIFY(m_session->result()->isLoaded());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    UtcTime m_now;
};

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
