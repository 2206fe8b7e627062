// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/branch_exports.h"

#include "records/attempt_rows.h"
#include "records/sql.h"
#include "reports/bundles/settlements.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Result<std::vector<BranchExports>> listBranchExports(const Collection &collection)
{
    if (const auto ready = bringPersonsUpToDate(collection); !ready) {
        return std::unexpected(ready.error());
    }
    auto rows = runSql(collection.connection(),
        uR"(SELECT r.public_key, b.branch, b.bundles, b.sequence, b.created_ms
            FROM (SELECT records, branch, sequence, created_ms,
                    count(*) OVER (PARTITION BY records) AS bundles,
                    row_number() OVER (PARTITION BY records
                        ORDER BY sequence DESC, created_ms DESC, manifest_sha256) AS place
                FROM bundle WHERE key IN (SELECT n FROM accepted_key)) b
            JOIN records r ON r.n = b.records
            WHERE b.place = 1 ORDER BY b.branch, r.public_key)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<BranchExports> all;
    while (rows->next()) {
        all.push_back({rows->value(0).toByteArray(),
            rows->value(1).toString(),
            rows->value(2).toInt(),
            rows->value(3).toInt(),
            fromMs(rows->value(4).toLongLong())});
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), collection.connection()));
    }
    return all;
}

} // namespace zhixing
