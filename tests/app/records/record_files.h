// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/files.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace zhixing::test
{

void writeFile(const QString &path, const QByteArray &bytes);

/// Records with 200 learners, closed.
void makeRecords(const QString &path);
/// The kept file of version 1 as a database, closed.
void makeVersionOne(const QString &path);

/// Everything SQLite knows of the schema: statements as stored and columns as understood.
[[nodiscard]] QStringList schemaOf(const QSqlDatabase &database);

} // namespace zhixing::test
