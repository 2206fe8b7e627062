// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report_source.h"

#include "records/database.h"
#include "records/sql.h"
#include "reports/branch_document.h"
#include "reports/bundles/collected_records.h"
#include "reports/bundles/settlement_table.h"
#include "reports/bundles/signing_key.h"
#include "reports/report_words.h"

#include <functional>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<QStringList> branchesIn(const QSqlDatabase &records)
{
    auto rows = runSql(records, uR"(SELECT DISTINCT branch FROM learner
            WHERE archived_ms IS NULL AND branch <> '' ORDER BY branch)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QStringList branches;
    while (rows->next()) {
        branches.append(rows->value(0).toString());
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), records));
    }
    return branches;
}

/// `signer`: what is said of the key; empty: the document says that nobody signs.
ReportReading readOver(const QSqlDatabase &records,
    const QString &path,
    const ReportScope &scope,
    const QString &signer)
{
    auto branches = branchesIn(records);
    if (!branches) {
        return {{}, std::unexpected(branches.error())};
    }
    const Result<BranchReport> report = readBranchReport(records, scope);
    if (!report) {
        return {std::move(*branches), std::unexpected(report.error())};
    }
    if (report->roster.expected == 0) {
        return {
            std::move(*branches), fail(ErrorCode::NothingFound, u"nobody on the roster"_s, path)};
    }
    ReportDocument document = branchDocument(*report);
    if (!signer.isEmpty()) {
        stateSigner(document, signer);
    }
    return {std::move(*branches), std::move(document)};
}

/// Runs `read` over the collection, read as records.
template <typename Value>
Value overCollection(
    const QString &path, const auto &read, const std::function<Value(const Error &)> &refuse)
{
    const auto collection = Collection::open(path);
    if (!collection) {
        return refuse(collection.error());
    }
    const auto records = CollectedRecords::open(*collection);
    return records ? read(records->connection(), *collection) : refuse(records.error());
}

} // namespace

ReportReading readReport(ReportOrigin origin, const ReportSource &source, const ReportScope &scope)
{
    const auto refuse = [](const Error &error) {
        return ReportReading {{}, std::unexpected(error)};
    };
    if (origin == ReportOrigin::Collection) {
        return overCollection<ReportReading>(
            source.records,
            [&](const QSqlDatabase &records, const Collection &collection) {
                ReportReading reading = readOver(records, source.records, scope, {});
                const auto conflicts = listConflicts(collection);
                if (reading.document && !conflicts) {
                    reading.document = std::unexpected(conflicts.error());
                } else if (reading.document) {
                    stateSettlements(*reading.document, *conflicts);
                }
                return reading;
            },
            refuse);
    }
    const Result<Database> database = Database::open(source.records);
    if (!database) {
        return refuse(database.error());
    }
    const QString fingerprint = signingFingerprint(source.keyBeside);
    return readOver(database->connection(),
        source.records,
        scope,
        fingerprint.isEmpty() ? ReportWords::tr("首次导出时生成") : fingerprint);
}

Result<std::vector<RosterFigures>> readBranchFigures(
    const QString &collectionPath, const ReportScope &scope)
{
    using Figures = Result<std::vector<RosterFigures>>;
    return overCollection<Figures>(
        collectionPath,
        [&scope](const QSqlDatabase &records, const Collection & /*collection*/) -> Figures {
            auto report = readBranchReport(records, scope);
            if (!report) {
                return std::unexpected(report.error());
            }
            if (report->branches.empty() && !report->learners.empty()) {
                report->roster.branch = report->learners.front().learner.branch;
                report->branches.push_back(report->roster);
            }
            return std::move(report->branches);
        },
        [](const Error &error) -> Figures { return std::unexpected(error); });
}

} // namespace zhixing
