// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/migrations.h"

#include "records/sql.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Migration {
    int version;
    QLatin1StringView script; ///< below :/zhixing/records/migrations
};

constexpr std::array migrations {
    Migration {1, "0001_create_learners_and_attempts.sql"_L1},
    Migration {2, "0002_add_sign_of_life.sql"_L1},
    Migration {3, "0003_mark_all_kinds.sql"_L1},
    Migration {4, "0004_add_practice.sql"_L1},
    Migration {5, "0005_manage_learners.sql"_L1},
    Migration {6, "0006_keep_exam_templates.sql"_L1},
    Migration {7, "0007_keep_practice_rounds.sql"_L1},
    Migration {8, "0008_find_last_practice.sql"_L1},
    Migration {9, "0009_keep_exports.sql"_L1},
    Migration {10, "0010_keep_printed_forms.sql"_L1},
    Migration {11, "0011_keep_live_rooms.sql"_L1},
};

static_assert(migrations.front().version == 1
        && std::adjacent_find(migrations.begin(),
               migrations.end(),
               [](const Migration &earlier, const Migration &later) {
                   return earlier.version + 1 != later.version;
               })
            == migrations.end(),
    "versions go up by one: did a merge bring the same number twice?");

Result<void> apply(const QSqlDatabase &database, const Migration &migration)
{
    QFile file(u":/zhixing/records/migrations/"_s + migration.script);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Invalid, u"the migration is not compiled in"_s, file.fileName());
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    // Another instance may have migrated while this one waited for the lock.
    const auto version = schemaVersion(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version >= migration.version) {
        return {};
    }
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
        if (const auto done = runSql(database, statement); !done) {
            return std::unexpected(done.error());
        }
    }
    const QString mark = u"PRAGMA user_version = %1"_s.arg(migration.version);
    if (const auto marked = runSql(database, mark); !marked) {
        return std::unexpected(marked.error());
    }
    return transaction->commit();
}

} // namespace

int latestSchemaVersion()
{
    return migrations.back().version;
}

Result<int> schemaVersion(const QSqlDatabase &database)
{
    auto query = runSql(database, u"PRAGMA user_version"_s);
    if (!query) {
        return std::unexpected(query.error());
    }
    if (!query->next()) {
        return std::unexpected(sqlError(query->lastError(), database));
    }
    return query->value(0).toInt();
}

Result<void> migrate(const QSqlDatabase &database, int target)
{
    const auto version = schemaVersion(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version || migration.version > target) {
            continue;
        }
        if (const auto applied = apply(database, migration); !applied) {
            return applied;
        }
    }
    return {};
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    for (const QString &part : script.split(u"\n\n"_s)) {
        const QStringList lines = part.split(u'\n');
        const bool onlyComments = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"_s);
        });
        if (!onlyComments) {
            statements.append(part.trimmed());
        }
    }
    return statements;
}

} // namespace zhixing
