// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <vector>

namespace zhixing
{

class Database;
struct Row;

/// What came of handing over what was kept.
struct Delivery {
    int delivered = 0;
    int waiting = 0; ///< the server is still away
    int refused = 0; ///< stays in the file, for whoever looks after the records
    bool operator==(const Delivery &) const = default;
};

/// Answers that were given while the server was away, in a SQLite file on this computer, on disk
/// when keep() returns. Handed over later in their order and each of them once, however often it is
/// tried and whenever the program is killed: the server notes the number of the last one in the
/// transaction that writes it. Several programs may share the file. Used from one thread.
class Outbox
{
public:
    /// The file in this folder for the server and database of the address.
    [[nodiscard]] static QString pathIn(const QString &folder, const QString &address);
    /// Opens or creates.
    [[nodiscard]] static Result<Outbox> open(const QString &path);

    Outbox(Outbox &&other) noexcept;
    Outbox &operator=(Outbox &&) = delete;
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;
    ~Outbox();

    /// Keeps rows that belong together.
    [[nodiscard]] Result<void> keep(const std::vector<Row> &rows);
    [[nodiscard]] Result<int> count() const;
    [[nodiscard]] QString path() const;

    /// Hands over what it can. Ends early, without an error, where the server is away. What the
    /// server refuses for good, such as an answer in a test that was handed in elsewhere meanwhile,
    /// is put aside and does not hold up the rest.
    [[nodiscard]] Result<Delivery> deliver(Database &server);

private:
    struct Kept {
        qint64 number = 0;
        QString rows;
    };

    Outbox(QString connectionName, QString path);
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Result<std::optional<Kept>> first() const;
    [[nodiscard]] Result<void> putAside(const Kept &kept, const Error &why);

    QString m_connectionName;
    QString m_path;
    QString m_id; ///< by which the server knows this outbox
};

/// Writes rows that belong together in one transaction; a wording that is there already is left as
/// it is. Where the server is away and the database has an outbox, they are kept there instead.
[[nodiscard]] Result<void> writeOrKeep(Database &database, const std::vector<Row> &rows);

/// Whether a write to this database has to wait in its outbox: the server is away, or has not yet
/// got what was kept before. Tries to deliver first.
[[nodiscard]] bool hasToWait(Database &database);

} // namespace zhixing
