// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include <QCoreApplication>

namespace zhixing
{

Session::Session(WorkspaceSetup setup, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(setup))
    , m_preferences(preferences)
    , m_home(m_workspace)
    , m_setup(m_workspace)
    , m_templates(m_workspace, m_setup)
    , m_quiz(m_workspace)
    , m_result(m_workspace)
    , m_reader(m_workspace)
    , m_passages(m_workspace)
    , m_search(m_workspace, m_reader)
    , m_history(m_workspace)
    , m_bank(m_workspace)
    , m_practiceRecords(m_workspace)
    , m_rounds(m_workspace, m_practiceRecords)
    , m_practice(m_workspace, m_practiceRecords, m_rounds, m_reader)
    , m_practiceOverview(m_practiceRecords, m_practice)
    , m_wishes(m_practiceRecords)
    , m_mistakes(m_practiceRecords, m_practice)
    , m_favourites(m_practiceRecords, m_practice)
    , m_printing(m_workspace, m_practiceRecords)
    , m_paperPrinting(m_workspace, m_setup)
    , m_papers(m_workspace)
    , m_live(m_workspace)
    , m_buzzer(m_workspace, m_live)
    , m_liveDesk(m_workspace, m_setup, m_live, m_buzzer, preferences)
    , m_hands(m_workspace, m_live)
    , m_livePaper(m_live, m_paperPrinting)
    , m_roster(m_workspace)
    , m_minutes(m_workspace)
    , m_pin(m_workspace)
    , m_learners(m_workspace, m_pin)
    , m_backup(m_workspace, m_quiz, preferences.dataFolder())
    , m_progress(m_workspace)
    , m_introduction(m_workspace, m_home, m_practiceRecords, preferences)
    , m_dayWatch(m_workspace)
    , m_report(m_workspace)
    , m_bundle(m_workspace)
    , m_collection(m_workspace)
{
    connect(&m_workspace, &Workspace::learnerChanged, this, &Session::showLearner);
    connect(&m_workspace, &Workspace::recordsChanged, this, &Session::refreshRecords);
    connect(&m_workspace.records(), &RecordsReader::changed, this, &Session::refreshRecords);
    connect(&m_workspace, &Workspace::dayTurned, this, &Session::showDay);
    connect(&m_workspace, &Workspace::recordsReplaced, this, [this] {
        m_quiz.forget();
        m_practice.leave();
        m_result.forget();
        m_pin.cancel();
        m_progress.forget();
        m_report.forget();
        m_bundle.forget();
        m_roster.forget();
        m_minutes.forget();
        m_learners.refresh();
        Q_EMIT recordsReplaced();
    });
    connect(&m_workspace, &Workspace::failed, this, &Session::noticed);
    connect(&m_workspace, &Workspace::noticed, this, &Session::noticed);
    connect(&m_workspace, &Workspace::blocked, this, [this](const QString &text) {
        m_stage = Stage::Blocked;
        m_blockedText = text;
        Q_EMIT stageChanged();
    });
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        m_progress.forget();
        m_setup.readLibrary();
        m_passages.readLibrary();
        m_bank.readLibrary();
        m_search.readLibrary();
        m_practiceRecords.refresh();
        m_reader.openRow(0);
        if (m_stage != Stage::Blocked) {
            m_stage = Stage::Ready;
        }
        Q_EMIT m_home.changed();
        Q_EMIT stageChanged();
        m_backup.backUpAutomatically();
    });
    connect(&m_workspace, &Workspace::itemsReviewed, this, [this] {
        m_setup.readLibrary();
        m_passages.readLibrary();
        m_reader.readLibrary();
        m_search.readLibrary();
        m_practiceRecords.refresh();
        Q_EMIT m_home.changed();
    });
    connect(&m_practiceRecords, &PracticeRecords::changed, &m_reader, &PassageReader::forgetRecord);
    connect(&m_reader, &PassageReader::said, this, &Session::noticed);
    connect(&m_bank, &BankReview::said, this, &Session::noticed);
    connect(&m_practice, &PracticeSession::said, this, &Session::noticed);
    connect(&m_mistakes, &ItemBookModel::said, this, &Session::noticed);
    connect(&m_favourites, &ItemBookModel::said, this, &Session::noticed);
    connect(&m_printing, &BookPrinting::said, this, &Session::noticed);
    connect(&m_papers, &PaperDesk::said, this, &Session::noticed);
    connect(&m_live, &LiveRoom::said, this, &Session::noticed);
    connect(&m_roster, &RosterDesk::said, this, &Session::noticed);
    connect(&m_minutes, &MinutesDesk::said, this, &Session::noticed);
    connect(&m_minutes, &MinutesDesk::makeupBegun, &m_quiz, &QuizSession::resume);
    connect(&m_learners, &LearnerDesk::said, this, &Session::noticed);
    connect(&m_learners, &LearnerDesk::erased, &m_introduction, &Introduction::forget);
    connect(&m_report, &BranchReportView::said, this, &Session::noticed);
    connect(&m_collection, &CollectionDesk::said, this, &Session::noticed);
    connect(&m_backup, &BackupDesk::said, this, &Session::noticed);
    connect(&m_templates, &ExamTemplates::said, this, &Session::noticed);
    connect(&m_setup, &ExamSetup::drawn, &m_quiz, &QuizSession::begin);
    connect(&m_quiz, &QuizSession::finished, &m_result, &AttemptResultView::open);
    connect(&m_home, &HomeOverview::closedOverdue, this, [this] {
        Q_EMIT noticed(tr("上次答题的时间已到，答过的题都已保存并交卷，可在历史成绩中查看。"));
    });
}

Session::Stage Session::stage() const
{
    return m_stage;
}

QString Session::blockedText() const
{
    return m_blockedText;
}

bool Session::hasRecords()
{
    return m_workspace.attempts() != nullptr;
}

bool Session::hasLearner() const
{
    return m_workspace.learner().has_value();
}

QString Session::learnerName() const
{
    return hasLearner() ? m_workspace.learner()->name : QString();
}

QString Session::learnerBranch() const
{
    return hasLearner() ? m_workspace.learner()->branch : QString();
}

HomeOverview *Session::home()
{
    return &m_home;
}

ExamSetup *Session::setup()
{
    return &m_setup;
}

ExamTemplates *Session::templates()
{
    return &m_templates;
}

QuizSession *Session::quiz()
{
    return &m_quiz;
}

AttemptResultView *Session::result()
{
    return &m_result;
}

PassageReader *Session::reader()
{
    return &m_reader;
}

PassageListModel *Session::passages()
{
    return &m_passages;
}

PassageSearch *Session::search()
{
    return &m_search;
}

HistoryModel *Session::history()
{
    return &m_history;
}

BundleDesk *Session::bundle()
{
    return &m_bundle;
}

CollectionDesk *Session::collection()
{
    return &m_collection;
}

BackupDesk *Session::backup()
{
    return &m_backup;
}

BankReview *Session::bank()
{
    return &m_bank;
}

PracticeSession *Session::practice()
{
    return &m_practice;
}

PracticeOverview *Session::practiceOverview()
{
    return &m_practiceOverview;
}

PracticeRounds *Session::rounds()
{
    return &m_rounds;
}

PracticeWishes *Session::wishes()
{
    return &m_wishes;
}

MistakeListModel *Session::mistakes()
{
    return &m_mistakes;
}

FavouriteListModel *Session::favourites()
{
    return &m_favourites;
}

BookPrinting *Session::printing()
{
    return &m_printing;
}

PaperPrinting *Session::paperPrinting()
{
    return &m_paperPrinting;
}

PaperDesk *Session::papers()
{
    return &m_papers;
}

LiveDesk *Session::liveDesk()
{
    return &m_liveDesk;
}

MinutesDesk *Session::minutes()
{
    return &m_minutes;
}

void Session::chooseMinutes()
{
    m_minutes.choose(m_live.roomId());
}

RosterDesk *Session::roster()
{
    return &m_roster;
}

LiveRoom *Session::live()
{
    return &m_live;
}

BuzzerDesk *Session::buzzer()
{
    return &m_buzzer;
}

LivePaper *Session::livePaper()
{
    return &m_livePaper;
}

HandCounter *Session::hands()
{
    return &m_hands;
}

PinDesk *Session::pin()
{
    return &m_pin;
}

LearnerDesk *Session::learners()
{
    return &m_learners;
}

BranchReportView *Session::report()
{
    return &m_report;
}

ProgressOverview *Session::progress()
{
    return &m_progress;
}

Introduction *Session::introduction()
{
    return &m_introduction;
}

Preferences *Session::preferences()
{
    return &m_preferences;
}

QString Session::version() const
{
    return QCoreApplication::applicationVersion();
}

void Session::begin(const QString &learnerName, const QString &branch)
{
    m_workspace.openRecords([this, learnerName, branch] {
        if (learnerName.isEmpty()) {
            m_workspace.enterLast();
        } else {
            m_workspace.enter(learnerName, branch);
        }
        m_learners.refresh();
        m_workspace.loadLibrary();
        m_dayWatch.start();
    });
}

void Session::retranslate()
{
    if (m_workspace.library()) {
        m_setup.readLibrary();
        m_templates.refresh();
        m_passages.readLibrary();
        m_bank.retranslate();
        m_reader.readLibrary();
        m_search.retranslate();
    }
    m_progress.forget();
    m_report.retranslate();
    m_collection.retranslate();
    Q_EMIT m_bundle.changed();
    Q_EMIT m_roster.changed();
    Q_EMIT m_minutes.changed();
    refreshRecords();
    m_learners.refresh();
    m_backup.retranslate();
    Q_EMIT m_quiz.entryChanged();
    Q_EMIT m_practice.entryChanged();
    Q_EMIT m_practice.stateChanged();
    Q_EMIT m_result.changed();
}

void Session::checkDay()
{
    m_dayWatch.check();
}

bool Session::enter(const QString &name, const QString &branch)
{
    return m_workspace.enter(name, branch);
}

void Session::resumeQuiz()
{
    const std::optional<Attempt> unfinished = m_home.unfinished();
    if (unfinished) {
        m_quiz.resume(*unfinished);
    }
}

bool Session::openSource(int entryNumber)
{
    const FormEntry *entry = m_result.entry(entryNumber);
    return entry && m_reader.openEvidence(*entry);
}

void Session::showLearner()
{
    const QString id = hasLearner() ? m_workspace.learner()->id : QString();
    if (id != m_learnerId) {
        m_learnerId = id;
        m_quiz.close();
        m_practice.leave();
    }
    m_progress.forget();
    refreshRecords();
    m_learners.refresh();
    m_introduction.followLearner();
    Q_EMIT learnerChanged();
}

void Session::refreshRecords()
{
    m_reader.forgetRecord();
    m_home.refresh();
    m_history.refresh();
    // Nothing tells the key of what is still asked.
    m_reader.withhold(m_home.unfinishedItems());
    m_practiceRecords.withhold(m_home.unfinishedItems());
    m_rounds.refresh();
    m_practiceRecords.refresh();
}

void Session::showDay()
{
    Q_EMIT m_home.changed();
    m_practiceOverview.refresh();
    m_practice.noteDayTurned();
    m_progress.noteDayTurned();
    m_backup.retranslate();
}

} // namespace zhixing
