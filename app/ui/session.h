// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/attempt_result_view.h"
#include "ui/backup_desk.h"
#include "ui/bank_review.h"
#include "ui/book_printing.h"
#include "ui/branch_report_view.h"
#include "ui/bundle_desk.h"
#include "ui/buzzer_desk.h"
#include "ui/collection_desk.h"
#include "ui/exam_setup.h"
#include "ui/exam_templates.h"
#include "ui/favourite_list_model.h"
#include "ui/hand_counter.h"
#include "ui/history_model.h"
#include "ui/home_overview.h"
#include "ui/introduction.h"
#include "ui/learner_desk.h"
#include "ui/live_desk.h"
#include "ui/live_paper.h"
#include "ui/live_room.h"
#include "ui/minutes_desk.h"
#include "ui/mistake_list_model.h"
#include "ui/paper_desk.h"
#include "ui/paper_printing.h"
#include "ui/passage_list_model.h"
#include "ui/passage_reader.h"
#include "ui/passage_search.h"
#include "ui/pin_desk.h"
#include "ui/practice_overview.h"
#include "ui/practice_records.h"
#include "ui/practice_rounds.h"
#include "ui/practice_session.h"
#include "ui/practice_wishes.h"
#include "ui/preferences.h"
#include "ui/progress_overview.h"
#include "ui/quiz_session.h"
#include "ui/roster_desk.h"
#include "ui/study_day_watch.h"
#include "ui/workspace.h"

#include <memory>

namespace zhixing
{

/// The root of what the pages see. Built before the first frame; begin() does the rest after it.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY stageChanged)
    /// The records are open, whatever becomes of the bank.
    Q_PROPERTY(bool hasRecords READ hasRecords NOTIFY stageChanged)
    Q_PROPERTY(bool hasLearner READ hasLearner NOTIFY learnerChanged)
    Q_PROPERTY(QString learnerName READ learnerName NOTIFY learnerChanged)
    Q_PROPERTY(QString learnerBranch READ learnerBranch NOTIFY learnerChanged)
    Q_PROPERTY(zhixing::HomeOverview *home READ home CONSTANT)
    Q_PROPERTY(zhixing::ExamSetup *setup READ setup CONSTANT)
    Q_PROPERTY(zhixing::ExamTemplates *templates READ templates CONSTANT)
    Q_PROPERTY(zhixing::QuizSession *quiz READ quiz CONSTANT)
    Q_PROPERTY(zhixing::AttemptResultView *result READ result CONSTANT)
    Q_PROPERTY(zhixing::PassageReader *reader READ reader CONSTANT)
    Q_PROPERTY(zhixing::PassageListModel *passages READ passages CONSTANT)
    Q_PROPERTY(zhixing::PassageSearch *search READ search CONSTANT)
    Q_PROPERTY(zhixing::HistoryModel *history READ history CONSTANT)
    Q_PROPERTY(zhixing::BranchReportView *report READ report CONSTANT)
    Q_PROPERTY(zhixing::BundleDesk *bundle READ bundle CONSTANT)
    Q_PROPERTY(zhixing::CollectionDesk *collection READ collection CONSTANT)
    Q_PROPERTY(zhixing::BackupDesk *backup READ backup CONSTANT)
    Q_PROPERTY(zhixing::BankReview *bank READ bank CONSTANT)
    Q_PROPERTY(zhixing::PracticeSession *practice READ practice CONSTANT)
    Q_PROPERTY(zhixing::PracticeOverview *practiceOverview READ practiceOverview CONSTANT)
    Q_PROPERTY(zhixing::PracticeRounds *rounds READ rounds CONSTANT)
    Q_PROPERTY(zhixing::PracticeWishes *wishes READ wishes CONSTANT)
    Q_PROPERTY(zhixing::MistakeListModel *mistakes READ mistakes CONSTANT)
    Q_PROPERTY(zhixing::FavouriteListModel *favourites READ favourites CONSTANT)
    Q_PROPERTY(zhixing::BookPrinting *printing READ printing CONSTANT)
    Q_PROPERTY(zhixing::PaperPrinting *paperPrinting READ paperPrinting CONSTANT)
    Q_PROPERTY(zhixing::PaperDesk *papers READ papers CONSTANT)
    Q_PROPERTY(zhixing::LiveDesk *liveDesk READ liveDesk CONSTANT)
    Q_PROPERTY(zhixing::LiveRoom *live READ live CONSTANT)
    Q_PROPERTY(zhixing::BuzzerDesk *buzzer READ buzzer CONSTANT)
    Q_PROPERTY(zhixing::HandCounter *hands READ hands CONSTANT)
    Q_PROPERTY(zhixing::LivePaper *livePaper READ livePaper CONSTANT)
    Q_PROPERTY(zhixing::RosterDesk *roster READ roster CONSTANT)
    Q_PROPERTY(zhixing::MinutesDesk *minutes READ minutes CONSTANT)
    Q_PROPERTY(zhixing::PinDesk *pin READ pin CONSTANT)
    Q_PROPERTY(zhixing::LearnerDesk *learners READ learners CONSTANT)
    Q_PROPERTY(zhixing::ProgressOverview *progress READ progress CONSTANT)
    Q_PROPERTY(zhixing::Introduction *introduction READ introduction CONSTANT)
    Q_PROPERTY(zhixing::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
public:
    enum class Stage { Opening, Ready, Blocked };
    Q_ENUM(Stage)

    /// `preferences` outlives the session.
    Session(WorkspaceSetup setup, Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString blockedText() const;
    [[nodiscard]] bool hasRecords();
    [[nodiscard]] bool hasLearner() const;
    [[nodiscard]] QString learnerName() const;
    [[nodiscard]] QString learnerBranch() const;
    [[nodiscard]] HomeOverview *home();
    [[nodiscard]] ExamSetup *setup();
    [[nodiscard]] ExamTemplates *templates();
    [[nodiscard]] QuizSession *quiz();
    [[nodiscard]] AttemptResultView *result();
    [[nodiscard]] PassageReader *reader();
    [[nodiscard]] PassageListModel *passages();
    [[nodiscard]] PassageSearch *search();
    [[nodiscard]] HistoryModel *history();
    [[nodiscard]] BranchReportView *report();
    [[nodiscard]] BundleDesk *bundle();
    [[nodiscard]] CollectionDesk *collection();
    [[nodiscard]] BackupDesk *backup();
    [[nodiscard]] BankReview *bank();
    [[nodiscard]] PracticeSession *practice();
    [[nodiscard]] PracticeOverview *practiceOverview();
    [[nodiscard]] PracticeRounds *rounds();
    [[nodiscard]] PracticeWishes *wishes();
    [[nodiscard]] MistakeListModel *mistakes();
    [[nodiscard]] FavouriteListModel *favourites();
    [[nodiscard]] BookPrinting *printing();
    [[nodiscard]] PaperPrinting *paperPrinting();
    [[nodiscard]] PaperDesk *papers();
    [[nodiscard]] LiveDesk *liveDesk();
    [[nodiscard]] LiveRoom *live();
    [[nodiscard]] BuzzerDesk *buzzer();
    [[nodiscard]] HandCounter *hands();
    [[nodiscard]] LivePaper *livePaper();
    [[nodiscard]] RosterDesk *roster();
    [[nodiscard]] MinutesDesk *minutes();
    [[nodiscard]] PinDesk *pin();
    [[nodiscard]] LearnerDesk *learners();
    [[nodiscard]] ProgressOverview *progress();
    [[nodiscard]] Introduction *introduction();
    [[nodiscard]] Preferences *preferences();
    [[nodiscard]] QString version() const;

    /// Opens the records and starts loading the bank. A learner named here is found or added.
    void begin(const QString &learnerName = {}, const QString &branch = {});
    /// The minutes shown next are those of the live room that was open last.
    Q_INVOKABLE void chooseMinutes();
    /// Words made in C++ are made again, after another language was chosen.
    void retranslate();
    /// Looks whether another study day has begun; called by itself, and by tests.
    void checkDay();

    Q_INVOKABLE bool enter(const QString &name, const QString &branch);
    Q_INVOKABLE void resumeQuiz();
    /// Opens the passage behind a result's entry, evidence marked.
    Q_INVOKABLE bool openSource(int entryNumber);

Q_SIGNALS:
    void stageChanged();
    void learnerChanged();
    /// A restore put other records in place: pages that show the old ones are left.
    void recordsReplaced();
    /// A line to show for a while: what failed, or what is good to know.
    void noticed(const QString &text);

private:
    void refreshRecords();
    void showLearner();
    /// Counts anew what depends on the day. Reads no records and closes nothing: what is being
    /// answered goes on.
    void showDay();

    Workspace m_workspace;
    Preferences &m_preferences;
    HomeOverview m_home;
    ExamSetup m_setup;
    ExamTemplates m_templates;
    QuizSession m_quiz;
    AttemptResultView m_result;
    PassageReader m_reader;
    PassageListModel m_passages;
    PassageSearch m_search;
    HistoryModel m_history;
    BankReview m_bank;
    PracticeRecords m_practiceRecords;
    PracticeRounds m_rounds;
    PracticeSession m_practice;
    PracticeOverview m_practiceOverview;
    PracticeWishes m_wishes;
    MistakeListModel m_mistakes;
    FavouriteListModel m_favourites;
    BookPrinting m_printing;
    PaperPrinting m_paperPrinting;
    PaperDesk m_papers;
    LiveRoom m_live;
    BuzzerDesk m_buzzer;
    LiveDesk m_liveDesk;
    HandCounter m_hands;
    LivePaper m_livePaper;
    RosterDesk m_roster;
    MinutesDesk m_minutes;
    PinDesk m_pin;
    LearnerDesk m_learners;
    QString m_learnerId; ///< whose records are shown
    BackupDesk m_backup;
    ProgressOverview m_progress;
    Introduction m_introduction;
    StudyDayWatch m_dayWatch;
    BranchReportView m_report;
    BundleDesk m_bundle;
    CollectionDesk m_collection;
    Stage m_stage = Stage::Opening;
    QString m_blockedText;
};

} // namespace zhixing
