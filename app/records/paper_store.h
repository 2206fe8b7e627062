// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/form_version.h"
#include "assessment/paper_answer.h"
#include "records/database.h"

#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

/// A form that went out on paper, in the wording it was printed with.
struct PrintedForm {
    QString code; ///< paperCode() of the first version
    UtcTime printed;
    std::vector<Form> versions; ///< formVersions(); the blueprint's rows name kinds only
    bool operator==(const PrintedForm &) const = default;
};

/// A line in the list of printed forms.
struct PrintedSummary {
    QString id; ///< of the first version
    QString code;
    QString name;
    UtcTime printed;
    int versions = 0;
    int items = 0;
    int sittings = 0; ///< typed in
    std::optional<int> draftVersion = std::nullopt; ///< of which something is being typed
    bool operator==(const PrintedSummary &) const = default;
};

/// What is being typed from one paper.
struct PaperDraft {
    QString form; ///< id of the first version
    int version = 0;
    QString name;
    QString branch;
    QString satOn; ///< as it is typed: may not be a date yet
    QStringList typed; ///< a text an item: see typeKey()
    bool operator==(const PaperDraft &) const = default;
};

/// A paper that somebody wrote, typed in.
struct PaperSitting {
    QString attempt; ///< a fresh id
    QString learner;
    QString form; ///< id of the first version
    int version = 0;
    QDate satOn;
    UtcTime satAt; ///< a moment on that day, from the learner's zone
    UtcTime entered;
    std::vector<PaperAnswer> answers; ///< one an item
};

/// Writes and reads printed forms and what is typed back in from them.
class PaperStore
{
public:
    explicit PaperStore(Database &database);

    /// Keeps a form with the wording of each item. The same form printed again keeps its place,
    /// with the versions it has then.
    [[nodiscard]] Result<void> keep(const PrintedForm &printed);
    /// Drops a form of which nothing was typed in; BadUse where something was.
    [[nodiscard]] Result<void> forget(const QString &form);
    /// The one printed last first.
    [[nodiscard]] Result<std::vector<PrintedSummary>> all() const;
    [[nodiscard]] Result<PrintedForm> load(const QString &form) const;

    /// On disk when it returns: nothing typed is lost when the program is killed.
    [[nodiscard]] Result<void> saveDraft(const PaperDraft &draft);
    [[nodiscard]] Result<std::optional<PaperDraft>> draft(const QString &form, int version) const;
    [[nodiscard]] Result<void> dropDraft(const QString &form, int version);

    /// Keeps a paper as a finished attempt, handed in and with its points confirmed, and drops the
    /// draft of its version: all or nothing. Its blueprint's name says which paper it was.
    [[nodiscard]] Result<Attempt> enter(const PaperSitting &sitting);
    /// Takes back a paper that was typed in by mistake, as if it had never been. BadUse where the
    /// attempt was not on paper.
    [[nodiscard]] Result<void> withdraw(const QString &attempt);
    /// Whose papers of this form were typed in.
    [[nodiscard]] Result<std::set<QString>> learnersOf(const QString &form) const;

private:
    /// enter() inside a transaction.
    [[nodiscard]] Result<Attempt> enterWithin(const PaperSitting &sitting, const Form &form);

    Database *m_database;
};

/// "季度测验（纸笔 B 卷）": what an attempt on paper is called. In Chinese whatever the language of
/// the window: it is kept in the records.
[[nodiscard]] QString sittingName(const QString &blueprintName, int version);

} // namespace zhixing
