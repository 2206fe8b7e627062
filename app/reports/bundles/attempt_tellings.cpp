// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/attempt_tellings.h"

#include "assessment/score.h"
#include "records/attempt_rows.h"
#include "records/sql.h"
#include "reports/bundles/collected_records.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Result<std::vector<AttemptTelling>> tellingsOf(
    const Collection &collection, const Conflict &conflict)
{
    const auto records = CollectedRecords::open(collection, Tellings::All);
    if (!records) {
        return std::unexpected(records.error());
    }
    std::vector<AttemptTelling> tellings;
    for (const QString &choice : conflict.choices) {
        auto row = runSql(collection.connection(),
            uR"(SELECT a.n, (SELECT group_concat(branch, char(10)) FROM
                    (SELECT DISTINCT b.branch FROM attempt_key k JOIN bundle b ON b.key = k.key
                        WHERE k.attempt = a.n ORDER BY b.branch))
                FROM believed_attempt a WHERE a.sha256 = :sha256)"_s,
            {{u":sha256"_s, QByteArray::fromHex(choice.toLatin1())}});
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!row->next()) {
            continue;
        }
        const QStringList branches = row->value(1).toString().split(u'\n', Qt::SkipEmptyParts);
        const auto stored
            = readAttempts(records->connection(), QStringList {row->value(0).toString()});
        if (!stored) {
            return std::unexpected(stored.error());
        }
        for (const StoredAttempt &told : *stored) {
            const Tally tally = scoreAttempt(told.attempt).total;
            tellings.push_back({choice,
                branches,
                told.attempt.finishedAt.value_or(UtcTime()),
                tally.answered,
                tally.earned,
                tally.possible});
        }
    }
    return tellings;
}

} // namespace zhixing
