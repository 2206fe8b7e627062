// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/minutes_store.h"
#include "records/paper_store.h"
#include "records/pin_store.h"
#include "records/practice_store.h"
#include "records/room_store.h"
#include "records/roster_store.h"
#include "records/template_store.h"
#include "ui/error_text.h"
#include "ui/library.h"
#include "ui/outbox_watch.h"
#include "ui/records_reader.h"
#include "ui/reviewed_banks.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace zhixing
{

struct RoomHostSetup;

/// What main decides: where things lie, and where time and chance come from.
struct WorkspaceSetup {
    QStringList bankFiles;
    QString databasePath;
    std::function<UtcTime()> now;
    std::function<quint64()> seed;
    /// The search index, which may be lost at any time; empty: beside the records.
    QString searchPath = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< where the learner's days begin
    /// Where the records are instead, if they are on a server; what belongs to this computer stays
    /// beside databasePath.
    QString serverAddress = {};
    /// So many that nobody can guess: codes and tokens of live rooms, which cannot be opened
    /// without. This and `now` are asked on other threads, too.
    std::function<QByteArray(qsizetype)> randomBytes = {};
};

/// Where decisions go whose bank lies in a folder that cannot be written.
[[nodiscard]] QString reviewFolder(const QString &databasePath);

/// What the view models share: the bank, the records, the learner, the clock. GUI thread only; a
/// bank, and what is long in the records, is read on another thread and handed over.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(WorkspaceSetup setup, QObject *parent = nullptr);

    /// Opens the records and calls `then`; instead reports why they cannot be opened. Small records
    /// are open when this returns. To look through large ones takes seconds: that is done on a pool
    /// thread first.
    void openRecords(const std::function<void()> &then);
    /// Closes the records while `replace` puts others in their place, and opens what is there then;
    /// recordsReplaced() follows where it succeeded. The learner at work stays where the records
    /// know it.
    Result<void> replaceRecords(const std::function<Result<void>()> &replace);
    /// Ends with libraryChanged() or a failure.
    void loadLibrary();

    [[nodiscard]] const Library *library() const;
    [[nodiscard]] std::shared_ptr<const Library> sharedLibrary() const;
    /// The banks behind the library, with the decisions on them; null until they are loaded.
    [[nodiscard]] const ReviewedBanks *banks() const;
    [[nodiscard]] LearnerStore *learners();
    [[nodiscard]] AttemptStore *attempts();
    [[nodiscard]] PracticeStore *practice();
    /// What is known of the records of the learner at work.
    [[nodiscard]] RecordsReader &records();
    /// Reads what is new in them; see RecordsReader::readOn().
    void readRecords();
    [[nodiscard]] PinStore *pins();
    [[nodiscard]] TemplateStore *templates();
    [[nodiscard]] PaperStore *papers();
    [[nodiscard]] RoomStore *rooms();
    [[nodiscard]] RosterStore *rosters();
    [[nodiscard]] MinutesStore *minutes();
    /// What a live room over these records needs.
    [[nodiscard]] RoomHostSetup roomHostSetup() const;
    [[nodiscard]] const std::optional<Learner> &learner() const;
    [[nodiscard]] UtcTime now() const;
    [[nodiscard]] quint64 seed() const;
    [[nodiscard]] QTimeZone zone() const;
    /// The file of the records, or where it would be.
    [[nodiscard]] QString databasePath() const;
    /// What Database::open() opens: that file or the server's address.
    [[nodiscard]] QString recordsAddress() const;
    [[nodiscard]] bool isOnServer() const;
    [[nodiscard]] QString searchPath() const;

    /// Finds or adds the learner and makes it the current one. False where a PIN has to be given
    /// first, which pinNeeded() tells, and after reporting what failed.
    bool enter(const QString &name, const QString &branch);
    /// The learner last at work, if any; pinNeeded() where there is a PIN.
    void enterLast();
    /// Makes a learner the current one without asking for a PIN. False after reporting why not.
    bool admit(const QString &id);
    /// Nobody is at work any more.
    void leaveLearner();
    /// The current learner was renamed or moved.
    void takeChanged(const Learner &learner);

    /// Stores a decision and applies it; itemsReviewed() follows. False after reporting why not.
    bool keep(const Review &review, const Result<Decision> &decision);
    /// Takes in another reviewer's decisions. How many were new; unset after reporting why not.
    std::optional<int> mergeDecisions(const QString &path);

    void report(Doing doing, const Error &error);
    /// Something finished: the pages that count attempts read again.
    void noteRecordsChanged();
    /// Another study day has begun.
    void noteDayTurned();

Q_SIGNALS:
    void libraryChanged();
    /// A decision changed items; passages are the same.
    void itemsReviewed();
    void learnerChanged();
    /// This learner comes in only with the PIN.
    void pinNeeded(const zhixing::Learner &learner);
    void recordsChanged();
    /// The records are what they were; what is said of them depends on the day, which is another.
    void dayTurned();
    /// The file is about to be replaced: whoever else has it open lets go of it now.
    void recordsClosing();
    /// Nothing that was read from the records before holds any more; learnerChanged() comes next.
    void recordsReplaced();
    /// A bank or records that could not be opened; nothing works until that is mended.
    void blocked(const QString &text);
    /// One step failed; the rest goes on.
    void failed(const QString &text);
    /// Worth saying, nothing lost: a damaged file was set aside.
    void noticed(const QString &text);

private:
    /// What opening the file came to, for the notice.
    struct Opening {
        OpenOutcome outcome = OpenOutcome::Current;
        QString keptFile;
    };

    [[nodiscard]] static Result<Opening> look(const QString &records);
    /// Looks on a pool thread, then opens.
    void openLater(const std::function<void()> &then);
    /// Answers that a server cannot take now are kept beside databasePath. False after reporting
    /// why they cannot be.
    bool keepAnswersHere();
    void tellOfDelivery(const Delivery &delivery);
    /// Opens what was looked at. False after reporting why not.
    bool takeRecords(const Result<Opening> &looked);
    void showDecisions();
    /// Asks for the PIN of a learner who has one. Unset after reporting why that is not known.
    [[nodiscard]] std::optional<bool> asksForPin(const Learner &learner);
    void closeRecords();

    WorkspaceSetup m_setup;
    std::shared_ptr<const Library> m_library;
    std::shared_ptr<ReviewedBanks> m_banks;
    std::optional<Database> m_database;
    std::optional<LearnerStore> m_learners;
    std::optional<AttemptStore> m_attempts;
    std::optional<PracticeStore> m_practice;
    std::optional<PinStore> m_pins;
    std::optional<TemplateStore> m_templates;
    std::optional<PaperStore> m_papers;
    std::optional<RoomStore> m_rooms;
    std::optional<RosterStore> m_rosters;
    std::optional<MinutesStore> m_minutes;
    std::optional<Learner> m_learner;
    RecordsReader m_records;
    std::unique_ptr<OutboxWatch> m_outboxWatch;
};

} // namespace zhixing
