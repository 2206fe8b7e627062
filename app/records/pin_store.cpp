// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pin_store.h"

#include "records/attempt_rows.h"
#include "records/sql.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr int freeTries = 3;
constexpr milliseconds firstDelay = std::chrono::seconds(30);
constexpr milliseconds longestDelay = std::chrono::minutes(15);

} // namespace

milliseconds pinDelay(int wrongTries)
{
    milliseconds delay(0);
    for (int tries = freeTries; tries <= wrongTries && delay < longestDelay; ++tries) {
        delay = tries == freeTries ? firstDelay : delay * 2;
    }
    return std::min(delay, longestDelay);
}

int freePinTries(int wrongTries)
{
    return std::max(0, freeTries - wrongTries);
}

PinStore::PinStore(Database &database)
    : m_database(&database)
{
}

Result<PinState> PinStore::state(const QString &learner, UtcTime now)
{
    const QSqlDatabase connection = m_database->connection();
    auto rows = runSql(connection,
        u"SELECT wrong_tries, last_try_ms FROM learner_pin WHERE learner = :learner"_s,
        {{u":learner"_s, learner}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), connection));
        }
        return PinState {};
    }
    const int wrongTries = rows->value(0).toInt();
    const UtcTime lastTry = fromMs(rows->value(1).toLongLong());
    rows->finish();
    const milliseconds delay = pinDelay(wrongTries);
    if (now < lastTry) {
        const auto noted = runSql(connection,
            u"UPDATE learner_pin SET last_try_ms = :now WHERE learner = :learner"_s,
            {{u":now"_s, toMs(now)}, {u":learner"_s, learner}});
        if (!noted) {
            return std::unexpected(noted.error());
        }
        return PinState {true, wrongTries, delay};
    }
    return PinState {true, wrongTries, std::max(milliseconds(0), lastTry + delay - now)};
}

Result<QByteArray> PinStore::beginTry(const QString &learner, UtcTime now)
{
    const auto begun
        = inTransaction(m_database->connection(), [&] { return beginTryWithin(learner, now); });
    if (!begun) {
        return std::unexpected(begun.error());
    }
    if (!*begun) {
        return fail(ErrorCode::BadUse, u"the next try has to wait"_s, learner);
    }
    return **begun;
}

Result<std::optional<QByteArray>> PinStore::beginTryWithin(const QString &learner, UtcTime now)
{
    const QSqlDatabase connection = m_database->connection();
    const auto before = state(learner, now);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (!before->isSet) {
        return fail(ErrorCode::BadUse, u"there is no PIN to try"_s, learner);
    }
    if (before->wait > milliseconds(0)) {
        // What was noted of the clock stays.
        return std::nullopt;
    }
    auto rows = runSql(connection,
        uR"(UPDATE learner_pin SET wrong_tries = wrong_tries + 1, last_try_ms = :now
            WHERE learner = :learner RETURNING hash)"_s,
        {{u":now"_s, toMs(now)}, {u":learner"_s, learner}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        return std::unexpected(sqlError(rows->lastError(), connection));
    }
    QByteArray hash = rows->value(0).toString().toLatin1();
    rows->finish();
    return hash;
}

Result<void> PinStore::accept(const QString &learner, const QByteArray &hash)
{
    return writeSql(m_database->connection(),
        u"UPDATE learner_pin SET wrong_tries = 0 WHERE learner = :learner AND hash = :hash"_s,
        {{u":learner"_s, learner}, {u":hash"_s, QString::fromLatin1(hash)}});
}

Result<void> PinStore::set(const QString &learner, const QByteArray &hash)
{
    return writeSql(m_database->connection(),
        uR"(INSERT INTO learner_pin (learner, hash) VALUES (:learner, :hash)
            ON CONFLICT (learner) DO UPDATE SET hash = excluded.hash, wrong_tries = 0,
                last_try_ms = 0)"_s,
        {{u":learner"_s, learner}, {u":hash"_s, QString::fromLatin1(hash)}});
}

Result<void> PinStore::remove(const QString &learner)
{
    return writeSql(m_database->connection(),
        u"DELETE FROM learner_pin WHERE learner = :learner"_s,
        {{u":learner"_s, learner}});
}

} // namespace zhixing
