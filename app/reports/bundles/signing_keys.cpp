// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/signing_keys.h"

#include "records/attempt_rows.h"
#include "records/sql.h"
#include "reports/bundles/signing_key.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

KeyState stateFrom(const QString &name)
{
    return name == u"accepted"_s ? KeyState::Accepted
        : name == u"revoked"_s   ? KeyState::Revoked
                                 : KeyState::Unknown;
}

} // namespace

Result<std::vector<KeyRow>> listKeys(const Collection &collection)
{
    auto rows = runSql(collection.connection(),
        uR"(SELECT s.public_key, s.state, coalesce((SELECT d.note FROM key_decision d
                    WHERE d.key = s.n AND d.taken_back_ms IS NULL ORDER BY d.id DESC LIMIT 1), ''),
                (SELECT count(*) FROM bundle b WHERE b.key = s.n),
                (SELECT group_concat(branch, char(10)) FROM
                    (SELECT DISTINCT branch FROM bundle b WHERE b.key = s.n ORDER BY branch)),
                coalesce((SELECT min(received_ms) FROM bundle b WHERE b.key = s.n), 0),
                coalesce(o.attempts, 0)
            FROM key_state s LEFT JOIN (SELECT t.key, count(*) AS attempts FROM
                    (SELECT min(k.key) AS key FROM attempt_key k JOIN attempt a ON a.n = k.attempt
                        GROUP BY a.learner, a.id HAVING min(k.key) = max(k.key)) t
                GROUP BY t.key) o ON o.key = s.n
            ORDER BY s.public_key)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<KeyRow> keys;
    while (rows->next()) {
        keys.push_back({rows->value(0).toByteArray(),
            stateFrom(rows->value(1).toString()),
            rows->value(2).toString(),
            rows->value(4).toString().split(u'\n', Qt::SkipEmptyParts),
            rows->value(3).toInt(),
            rows->value(5).toLongLong(),
            rows->value(6).toLongLong()});
    }
    return keys;
}

Result<void> decideKey(const Collection &collection,
    const QByteArray &publicKey,
    KeyState state,
    const QString &note,
    UtcTime now)
{
    if (state == KeyState::Unknown || publicKey.size() != publicKeyLength) {
        return fail(ErrorCode::BadUse, u"a key is accepted or revoked"_s, collection.path());
    }
    const QSqlDatabase database = collection.connection();
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto known = runSql(database,
        u"INSERT INTO signing_key (public_key) VALUES (:key) ON CONFLICT DO NOTHING"_s,
        {{u":key"_s, publicKey}});
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto decided = runSql(database,
        uR"(INSERT INTO key_decision (key, state, note, at_ms)
            SELECT n, :state, :note, :now FROM signing_key WHERE public_key = :key)"_s,
        {{u":state"_s, state == KeyState::Accepted ? u"accepted"_s : u"revoked"_s},
            {u":note"_s, note},
            {u":now"_s, toMs(now)},
            {u":key"_s, publicKey}});
    if (!decided) {
        return std::unexpected(decided.error());
    }
    if (const auto marked = collection.markStale(); !marked) {
        return marked;
    }
    return transaction->commit();
}

Result<void> takeKeyDecisionBack(
    const Collection &collection, const QByteArray &publicKey, UtcTime now)
{
    const QSqlDatabase database = collection.connection();
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto taken = runSql(database,
        uR"(UPDATE key_decision SET taken_back_ms = :now WHERE id = (SELECT max(d.id)
                FROM key_decision d JOIN signing_key k ON k.n = d.key
                WHERE k.public_key = :key AND d.taken_back_ms IS NULL) RETURNING id)"_s,
        {{u":now"_s, toMs(now)}, {u":key"_s, publicKey}});
    if (!taken) {
        return std::unexpected(taken.error());
    }
    if (!taken->next()) {
        return fail(ErrorCode::NothingFound,
            u"there is no decision about the key "_s + fingerprintOf(publicKey),
            collection.path());
    }
    taken->finish();
    if (const auto marked = collection.markStale(); !marked) {
        return marked;
    }
    return transaction->commit();
}

} // namespace zhixing
