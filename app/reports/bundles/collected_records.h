// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database_file.h"
#include "reports/bundles/collection.h"

#include <memory>

namespace zhixing
{

/// Which states of an attempt are seen where there are several.
enum class Tellings {
    Counted, ///< each attempt once: the one that counts
    All,
};

/// A collection read as if it were the records of one computer: what is written for records –
/// reading attempts, the report of a branch – works on it. A connection of its own, which only
/// reads; sees what was decided up to open().
///
/// Learners are persons, each once, with the name, branch and group that hold; who left every
/// roster counts as archived. Ids are the collection's numbers. An answer in practice stands for
/// each that was counted, at noon UTC of its day, without a wording.
class CollectedRecords
{
public:
    [[nodiscard]] static Result<CollectedRecords> open(
        const Collection &collection, Tellings tellings = Tellings::Counted);

    [[nodiscard]] QSqlDatabase connection() const;

private:
    CollectedRecords(std::unique_ptr<ScopedConnection> held, const QSqlDatabase &database);

    std::unique_ptr<ScopedConnection> m_held;
    QSqlDatabase m_database;
};

} // namespace zhixing
