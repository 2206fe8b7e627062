// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "ui/error_text.h"
#include "ui/library.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace zhixing
{

/// What main decides: where things lie, and where time and chance come from.
struct WorkspaceSetup {
    QStringList bankFiles;
    QString databasePath;
    std::function<UtcTime()> now;
    std::function<quint64()> seed;
};

/// What the view models share: the bank, the records, the learner, the clock. GUI thread only; a
/// bank is read on a pool thread and handed over.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(WorkspaceSetup setup, QObject *parent = nullptr);

    /// Opens the records. False after reporting why not.
    bool openRecords();
    /// Ends with libraryChanged() or a failure.
    void loadLibrary();

    [[nodiscard]] const Library *library() const;
    [[nodiscard]] LearnerStore *learners();
    [[nodiscard]] AttemptStore *attempts();
    [[nodiscard]] const std::optional<Learner> &learner() const;
    [[nodiscard]] UtcTime now() const;
    [[nodiscard]] quint64 seed() const;
    [[nodiscard]] QString databasePath() const;

    /// Finds or adds the learner and makes it the current one.
    bool enter(const QString &name, const QString &branch);
    /// The learner last at work, if any.
    void enterLast();

    void report(Doing doing, const Error &error);
    /// Something finished: the pages that count attempts read again.
    void noteRecordsChanged();

Q_SIGNALS:
    void libraryChanged();
    void learnerChanged();
    void recordsChanged();
    /// A bank or records that could not be opened; nothing works until that is mended.
    void blocked(const QString &text);
    /// One step failed; the rest goes on.
    void failed(const QString &text);
    /// Worth saying, nothing lost: a damaged file was set aside.
    void noticed(const QString &text);

private:
    WorkspaceSetup m_setup;
    std::shared_ptr<const Library> m_library;
    std::optional<Database> m_database;
    std::optional<LearnerStore> m_learners;
    std::optional<AttemptStore> m_attempts;
    std::optional<Learner> m_learner;
};

} // namespace zhixing
