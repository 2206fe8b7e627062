// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank_json.h"
#include "records/attempt_rows.h"
#include "reports/bundles/bundle_lines.h"
#include "reports/bundles/merging.h"
#include "reports/bundles/merging_statements.h"
#include "reports/bundles/statement.h"

#include <QCryptographicHash>
#include <QHash>

#include <optional>
#include <vector>

namespace zhixing
{

/// The prepared statements, and the numbers of what was seen.
class MergingWork
{
public:
    static Result<std::unique_ptr<MergingWork>> prepare(const SqliteFile &file)
    {
        auto work = std::make_unique<MergingWork>(file);
        for (const char *sql : mergingStatements) {
            auto statement = Statement::prepare(file, sql);
            if (!statement) {
                return std::unexpected(statement.error());
            }
            work->m_statements.push_back(std::move(*statement));
        }
        return work;
    }

    explicit MergingWork(const SqliteFile &file)
        : m_file(file)
    {
    }

    Result<MergeOutcome> merge(
        const Bundle &bundle, const QString &name, UtcTime now, const std::function<bool()> &stop)
    {
        m_bundle = &bundle;
        m_name = name;
        m_stop = &stop;
        m_now = now;
        m_outcome = {};
        m_learners.clear();
        m_items.clear();
        m_lines = 0;
        if (const auto begun = m_file.run("BEGIN IMMEDIATE"); !begun) {
            return std::unexpected(begun.error());
        }
        const auto done = run();
        if (done && m_outcome.result == MergeResult::Merged) {
            if (const auto committed = m_file.run("COMMIT"); committed) {
                return m_outcome;
            } else {
                takeBack();
                return std::unexpected(committed.error());
            }
        }
        takeBack();
        if (!done && m_outcome.result != MergeResult::Stopped) {
            return std::unexpected(done.error());
        }
        return m_outcome;
    }

private:
    /// How many lines pass between two questions whether to stop.
    static constexpr int linesBetweenLooks = 500;
    using Step = Result<void>;
    using Number = Result<qint64>;

    Statement &at(Sql sql)
    {
        return m_statements[sql];
    }

    void takeBack()
    {
        std::ignore = m_file.run("ROLLBACK");
        // Numbers that were given in what was taken back are given again to others.
        m_wordings.clear();
        m_sources.clear();
    }

    Step run()
    {
        if (const Step begun = takeManifest(); !begun || m_outcome.result != MergeResult::Merged) {
            return begun;
        }
        const BundleContent &content = m_bundle->content;
        const auto each = [this](const QByteArray &lines,
                              QLatin1StringView entry,
                              Step (MergingWork::*take)(const QByteArray &)) {
            return forEachLine(lines,
                m_name + QStringLiteral(", ") + entry,
                [this, take](const QByteArray &line) -> Step {
                    if (++m_lines % linesBetweenLooks == 0 && *m_stop && (*m_stop)()) {
                        m_outcome = {MergeResult::Stopped, 0, 0};
                        return fail(ErrorCode::NothingFound, QStringLiteral("stopped"));
                    }
                    return (this->*take)(line);
                });
        };
        for (const auto &[lines, entry, take] :
            {std::tuple(
                 &content.learners, QLatin1StringView("learners.jsonl"), &MergingWork::takeLearner),
                std::tuple(&content.wordings,
                    QLatin1StringView("wordings.jsonl"),
                    &MergingWork::takeWording),
                std::tuple(&content.attempts,
                    QLatin1StringView("attempts.jsonl"),
                    &MergingWork::takeAttempt),
                std::tuple(&content.practice,
                    QLatin1StringView("practice.jsonl"),
                    &MergingWork::takePractice)}) {
            if (const Step taken = each(*lines, entry, take); !taken) {
                return taken;
            }
        }
        if (const auto marked = at(MarkStale).run(); !marked) {
            return std::unexpected(marked.error());
        }
        return {};
    }

    /// The number of a row that is there already or now.
    Number numberOf(Sql add, Sql find)
    {
        const auto added = at(add).run();
        if (!added) {
            return std::unexpected(added.error());
        }
        if (*added) {
            return **added;
        }
        const auto found = at(find).run();
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return fail(ErrorCode::Damaged, QStringLiteral("a row is missing"), m_file.path());
        }
        return **found;
    }

    Number numberOfKey(Sql add, Sql find, const QByteArray &key)
    {
        at(add).bindBlob(1, key);
        at(find).bindBlob(1, key);
        return numberOf(add, find);
    }

    Step takeManifest()
    {
        const Manifest &manifest = m_bundle->manifest;
        const auto key = numberOfKey(AddKey, FindKey, manifest.publicKey);
        const auto records = numberOfKey(AddRecords, FindRecords, manifest.records);
        if (!key || !records) {
            return std::unexpected(key ? records.error() : key.error());
        }
        m_key = *key;
        m_records = *records;
        Statement &add = at(AddBundle);
        add.bindBlob(1, m_bundle->manifestSha256);
        add.bind(2, m_key);
        add.bind(3, m_records);
        add.bind(4, qint64(manifest.sequence));
        add.bindBlob(5, manifest.previous.isNull() ? QByteArray("") : manifest.previous);
        add.bind(6, qint64(manifest.isComplete ? 1 : 0));
        add.bind(7, manifest.createdMs);
        add.bind(8, manifest.branch);
        add.bind(9, manifest.program);
        add.bind(10, manifest.watermark.attempts);
        add.bind(11, manifest.watermark.practiceDays);
        add.bind(12, qint64(m_now.time_since_epoch().count()));
        const auto added = add.run();
        if (!added) {
            return std::unexpected(added.error());
        }
        if (!*added) {
            m_outcome.result = MergeResult::AlreadyThere;
        }
        return {};
    }

    Step takeLearner(const QByteArray &line)
    {
        const auto learner = learnerLine(line);
        if (!learner) {
            return std::unexpected(learner.error());
        }
        if (m_learners.contains(learner->id)) {
            return fail(
                ErrorCode::Invalid, QStringLiteral("the roster has this id twice: ") + learner->id);
        }
        for (const Sql sql : {AddLearner, FindLearner}) {
            at(sql).bind(1, m_records);
            at(sql).bind(2, learner->id);
        }
        const auto added = at(AddLearner).run();
        if (!added) {
            return std::unexpected(added.error());
        }
        const auto found = *added ? added : at(FindLearner).run();
        if (!found || !*found) {
            return found
                ? fail(ErrorCode::Damaged, QStringLiteral("a learner is missing"), m_file.path())
                : std::unexpected(found.error());
        }
        m_outcome.learners += *added ? 1 : 0;
        m_learners.insert(learner->id, **found);
        Statement &state = at(AddState);
        state.bind(1, **found);
        state.bind(2, m_key);
        state.bind(3, learner->name);
        state.bind(4, learner->branch);
        state.bind(5, learner->group);
        state.bind(6, learner->addedMs);
        state.bind(7, learner->archivedMs);
        state.bind(8, qint64(m_bundle->manifest.sequence));
        state.bind(9, m_bundle->manifest.createdMs);
        state.bind(10, learner->name.normalized(QString::NormalizationForm_C));
        return ran(AddState);
    }

    Step ran(Sql sql)
    {
        if (const auto done = at(sql).run(); !done) {
            return std::unexpected(done.error());
        }
        return {};
    }

    Step takeWording(const QByteArray &line)
    {
        const QByteArray sha256 = QCryptographicHash::hash(line, QCryptographicHash::Sha256);
        const auto item = itemFromJson(line, {});
        if (!item) {
            return fail(ErrorCode::Invalid, item.error().detail);
        }
        m_items.insert(sha256, *item);
        if (m_wordings.contains(sha256)) {
            return {};
        }
        at(AddWording).bindBlob(1, sha256);
        at(AddWording).bindText(2, line);
        at(FindWording).bindBlob(1, sha256);
        const Number number = numberOf(AddWording, FindWording);
        if (!number) {
            return std::unexpected(number.error());
        }
        m_wordings.insert(sha256, *number);
        return {};
    }

    Number learnerOf(const QString &id) const
    {
        const auto found = m_learners.find(id);
        if (found == m_learners.end()) {
            return fail(ErrorCode::Invalid,
                QStringLiteral("the roster of the bundle has no learner ") + id);
        }
        return *found;
    }

    Number sourceOf(const QString &name)
    {
        if (const auto known = m_sources.find(name); known != m_sources.end()) {
            return *known;
        }
        at(AddSource).bind(1, name);
        at(FindSource).bind(1, name);
        const Number number = numberOf(AddSource, FindSource);
        if (number) {
            m_sources.insert(name, *number);
        }
        return number;
    }

    void bindAttempt(const AttemptLine &attempt, qint64 learner)
    {
        Statement &add = at(AddAttempt);
        add.bind(1, learner);
        add.bind(2, attempt.id);
        add.bindBlob(3, attempt.sha256);
        add.bind(4, attempt.form);
        add.bind(5, attempt.seed);
        add.bind(6, attempt.blueprintName);
        if (attempt.timeLimitMs) {
            add.bind(7, *attempt.timeLimitMs);
        } else {
            add.bindNothing(7);
        }
        add.bind(8, attempt.passMark);
        add.bind(9, attempt.pause);
        add.bind(10, attempt.multipleChoiceCredit);
        add.bind(11, attempt.orderingCredit);
        add.bind(12, attempt.startedMs);
        add.bind(13, attempt.finishedMs);
        add.bindText(14, attempt.rows);
        add.bind(15, qint64(attempt.history.size()));
        add.bindText(16, attempt.events);
        at(FindAttempt).bind(1, learner);
        at(FindAttempt).bind(2, attempt.id);
        at(FindAttempt).bindBlob(3, attempt.sha256);
    }

    Step takeAttempt(const QByteArray &line)
    {
        const auto attempt = attemptLine(line);
        if (!attempt) {
            return std::unexpected(attempt.error());
        }
        const Number learner = learnerOf(attempt->learner);
        if (!learner) {
            return std::unexpected(learner.error());
        }
        // Also of an attempt that is there already: what is refused must not hang on the order.
        if (const Step proved = proveAttempt(*attempt, m_items); !proved) {
            return proved;
        }
        bindAttempt(*attempt, *learner);
        const auto added = at(AddAttempt).run();
        if (!added) {
            return std::unexpected(added.error());
        }
        if (*added) {
            ++m_outcome.attempts;
            if (const Step taken = takeResponses(*attempt, **added); !taken) {
                return taken;
            }
        }
        const auto found = *added ? added : at(FindAttempt).run();
        if (!found || !*found) {
            return found
                ? fail(ErrorCode::Damaged, QStringLiteral("an attempt is missing"), m_file.path())
                : std::unexpected(found.error());
        }
        at(AddAttemptKey).bind(1, **found);
        at(AddAttemptKey).bind(2, m_key);
        return ran(AddAttemptKey);
    }

    Step takeResponses(const AttemptLine &attempt, qint64 number)
    {
        Statement &add = at(AddResponse);
        qint64 entry = 0;
        for (const ResponseLine &response : attempt.responses) {
            const Number source = sourceOf(response.source);
            if (!source) {
                return std::unexpected(source.error());
            }
            add.bind(1, number);
            add.bind(2, entry++);
            add.bind(3, m_wordings.value(response.wording));
            add.bind(4, *source);
            add.bind(5, toJsonArray(response.optionOrder));
            add.bind(6, toJsonArray(response.targetOrder));
            if (response.answer.isEmpty()) {
                add.bindNothing(7);
            } else {
                add.bind(7, toJsonArray(response.answer));
            }
            if (const Step done = ran(AddResponse); !done) {
                return done;
            }
        }
        return {};
    }

    Step takePractice(const QByteArray &line)
    {
        const auto practice = practiceLine(line);
        if (!practice) {
            return std::unexpected(practice.error());
        }
        const Number learner = learnerOf(practice->learner);
        if (!learner) {
            return std::unexpected(learner.error());
        }
        Statement &add = at(AddPracticeDay);
        add.bind(1, *learner);
        add.bind(2, m_key);
        add.bind(3, practice->studyDay);
        add.bind(4, practice->answers);
        add.bind(5, practice->durationMs);
        return ran(AddPracticeDay);
    }

    const SqliteFile &m_file;
    std::vector<Statement> m_statements;
    QHash<QByteArray, qint64> m_wordings; ///< numbers, kept from bundle to bundle
    QHash<QString, qint64> m_sources;

    const Bundle *m_bundle = nullptr;
    QString m_name;
    const std::function<bool()> *m_stop = nullptr;
    UtcTime m_now;
    MergeOutcome m_outcome;
    QHash<QString, qint64> m_learners; ///< of the bundle
    QHash<QByteArray, Item> m_items; ///< of the bundle, by their wording
    qint64 m_key = 0;
    qint64 m_records = 0;
    int m_lines = 0;
};

} // namespace zhixing
