// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed back in from printed forms: the other half of PaperStore.

#include "records/attempt_rows.h"
#include "records/paper_store.h"
#include "records/sql.h"

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Everything that happened at the table, in one moment: the clock of a paper is not known.
std::vector<AttemptEvent> eventsOf(const PaperSitting &sitting)
{
    std::vector<AttemptEvent> events;
    const auto happened = [&](AttemptEventKind kind, std::size_t entry, QStringList answer) {
        events.push_back({kind, sitting.satAt, static_cast<int>(entry), std::move(answer)});
    };
    for (std::size_t entry = 0; entry < sitting.answers.size(); ++entry) {
        if (!sitting.answers[entry].answer.isEmpty()) {
            happened(AttemptEventKind::Answered, entry, sitting.answers[entry].answer);
        }
    }
    events.push_back({AttemptEventKind::Submitted, sitting.satAt, -1, {}});
    for (std::size_t entry = 0; entry < sitting.answers.size(); ++entry) {
        const PaperAnswer &answer = sitting.answers[entry];
        if (answer.confirmed && !answer.answer.isEmpty()) {
            happened(AttemptEventKind::SelfMarked, entry, namesOf(*answer.confirmed));
        }
    }
    return events;
}

} // namespace

QString sittingName(const QString &blueprintName, int version)
{
    return u"%1（纸笔 %2 卷）"_s.arg(blueprintName, versionName(version));
}

Result<void> PaperStore::saveDraft(const PaperDraft &draft)
{
    return writeSql(m_database->connection(),
        uR"(INSERT INTO paper_draft (form, version, name, branch, sat_on, typed)
            VALUES (:form, :version, :name, :branch, :sat, :typed)
            ON CONFLICT (form, version) DO UPDATE SET name = excluded.name,
                branch = excluded.branch, sat_on = excluded.sat_on, typed = excluded.typed)"_s,
        {{u":form"_s, draft.form},
            {u":version"_s, draft.version},
            {u":name"_s, draft.name},
            {u":branch"_s, draft.branch},
            {u":sat"_s, draft.satOn},
            {u":typed"_s, toJsonArray(draft.typed)}});
}

Result<std::optional<PaperDraft>> PaperStore::draft(const QString &form, int version) const
{
    auto rows = runSql(m_database->connection(),
        uR"(SELECT name, branch, sat_on, typed FROM paper_draft
            WHERE form = :form AND version = :version)"_s,
        {{u":form"_s, form}, {u":version"_s, version}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
        }
        return std::nullopt;
    }
    const auto typed = fromJsonArray(rows->value(3).toString());
    if (!typed) {
        return fail(ErrorCode::Damaged,
            u"what was being typed of the printed form %1 cannot be read"_s.arg(form),
            m_database->path());
    }
    return PaperDraft {form,
        version,
        rows->value(0).toString(),
        rows->value(1).toString(),
        rows->value(2).toString(),
        *typed};
}

Result<void> PaperStore::dropDraft(const QString &form, int version)
{
    return writeSql(m_database->connection(),
        u"DELETE FROM paper_draft WHERE form = :form AND version = :version"_s,
        {{u":form"_s, form}, {u":version"_s, version}});
}

Result<Attempt> PaperStore::enter(const PaperSitting &sitting)
{
    const auto printed = load(sitting.form);
    if (!printed) {
        return std::unexpected(printed.error());
    }
    const auto version = static_cast<std::size_t>(sitting.version);
    if (sitting.version < 0 || version >= printed->versions.size()
        || sitting.answers.size() != printed->versions[version].entries.size()
        || !sitting.satOn.isValid()) {
        return fail(ErrorCode::BadUse,
            u"the answers do not fit version %1 of the printed form %2"_s.arg(
                versionName(sitting.version), sitting.form),
            m_database->path());
    }
    Form form = printed->versions[version];
    form.blueprint.name = sittingName(form.blueprint.name, sitting.version);
    return inTransaction(m_database->connection(), [&] { return enterWithin(sitting, form); });
}

Result<Attempt> PaperStore::enterWithin(const PaperSitting &sitting, const Form &form)
{
    const QSqlDatabase connection = m_database->connection();
    auto attempt = insertFinishedAttempt(connection,
        startAttempt(sitting.attempt, sitting.learner, form, sitting.satAt),
        eventsOf(sitting));
    if (!attempt) {
        return attempt;
    }
    // Whoever sat the test belonged to the branch by then, though the name was typed in later.
    const auto belongs = writeSql(connection,
        u"UPDATE learner SET added_ms = :sat WHERE id = :learner AND added_ms > :sat"_s,
        {{u":sat"_s, toMs(sitting.satAt)}, {u":learner"_s, sitting.learner}});
    if (!belongs) {
        return std::unexpected(belongs.error());
    }
    const auto noted = writeSql(connection,
        uR"(INSERT INTO paper_sitting (attempt, form, version, sat_on, entered_ms)
            VALUES (:attempt, :form, :version, :sat, :entered))"_s,
        {{u":attempt"_s, sitting.attempt},
            {u":form"_s, sitting.form},
            {u":version"_s, sitting.version},
            {u":sat"_s, sitting.satOn.toString(Qt::ISODate)},
            {u":entered"_s, toMs(sitting.entered)}});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    if (const auto dropped = dropDraft(sitting.form, sitting.version); !dropped) {
        return std::unexpected(dropped.error());
    }
    return attempt;
}

Result<void> PaperStore::withdraw(const QString &attempt)
{
    // The guards look for the attempt among the withdrawn: what they guard goes first.
    static constexpr std::array steps {
        "INSERT INTO paper_withdrawal (attempt) VALUES (:attempt)"_L1,
        "DELETE FROM exported_attempt WHERE attempt = :attempt"_L1,
        "DELETE FROM attempt_event WHERE attempt = :attempt"_L1,
        "DELETE FROM sign_of_life WHERE attempt = :attempt"_L1,
        "DELETE FROM blueprint_row WHERE attempt = :attempt"_L1,
        "DELETE FROM form_entry WHERE attempt = :attempt"_L1,
        "DELETE FROM paper_withdrawal WHERE attempt = :attempt"_L1,
        "DELETE FROM attempt WHERE id = :attempt"_L1,
    };
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        for (const QLatin1StringView step : steps) {
            if (const auto done = writeSql(connection, step, {{u":attempt"_s, attempt}}); !done) {
                return done;
            }
        }
        return {};
    });
}

Result<std::set<QString>> PaperStore::learnersOf(const QString &form) const
{
    auto rows = runSql(m_database->connection(),
        uR"(SELECT DISTINCT a.learner FROM paper_sitting s JOIN attempt a ON a.id = s.attempt
            WHERE s.form = :form)"_s,
        {{u":form"_s, form}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::set<QString> learners;
    while (rows->next()) {
        learners.insert(rows->value(0).toString());
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return learners;
}

} // namespace zhixing
