// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/record_files.h"

#include "records/database.h"
#include "records/database_file.h"
#include "records/learner_store.h"
#include "records/migrations.h"
#include "records/sql.h"

#include <QFile>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Fixtures that cannot be made prove nothing.
template <typename T>
void require(const Result<T> &result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
    }
}

} // namespace

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void makeRecords(const QString &path)
{
    auto database = Database::open(path);
    require(database);
    LearnerStore learners(*database);
    auto transaction = Transaction::begin(database->connection());
    require(transaction);
    for (int number = 0; number < 200; ++number) {
        require(learners.findOrAdd(u"学员%1"_s.arg(number), u"渡口支部"_s, number));
    }
    require(transaction->commit());
}

void makeVersionOne(const QString &path)
{
    const QByteArray script = contentOf(QStringLiteral(ZHIXING_FIXTURES "/records/version-1.sql"));
    if (script.isEmpty()) {
        qFatal("the fixture of version 1 is missing");
    }
    ScopedConnection connection(path, ScopedConnection::Access::ReadWrite);
    const auto database = connection.open();
    require(database);
    for (const QString &statement : statementsOf(QString::fromUtf8(script))) {
        require(runSql(*database, statement));
    }
}

QStringList schemaOf(const QSqlDatabase &database)
{
    QStringList lines;
    auto tables = runSql(database, u"SELECT type, name, sql FROM sqlite_schema ORDER BY name"_s);
    while (tables->next()) {
        lines.append(tables->value(0).toString() + u'|' + tables->value(1).toString() + u'|'
            + tables->value(2).toString());
    }
    auto columns
        = runSql(database, uR"(SELECT t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk
                              FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                              WHERE t.type = 'table' ORDER BY t.name, c.cid)"_s);
    while (columns->next()) {
        QStringList cells;
        for (int column = 0; column < 6; ++column) {
            cells.append(columns->value(column).toString());
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace zhixing::test
