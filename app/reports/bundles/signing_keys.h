// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "reports/bundles/collection.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace zhixing
{

enum class KeyState {
    Unknown, ///< set apart until the reviewer accepts it
    Accepted,
    Revoked, ///< set apart: what came under it stays, and is shown no more
};

struct KeyRow {
    QByteArray publicKey;
    KeyState state = KeyState::Unknown;
    QString note; ///< of the decision that holds
    QStringList branches; ///< as the bundles under this key call themselves; sorted
    int bundles = 0;
    qint64 firstSeenMs = 0; ///< when the first of them came in; 0 where none has
    qint64 attempts = 0; ///< tests that came under this key alone
    bool operator==(const KeyRow &) const = default;
};

/// In the order of the keys.
[[nodiscard]] Result<std::vector<KeyRow>> listKeys(const Collection &collection);

/// Accepts or revokes a key, also one under which nothing came yet. BadUse for Unknown.
[[nodiscard]] Result<void> decideKey(const Collection &collection,
    const QByteArray &publicKey,
    KeyState state,
    const QString &note,
    UtcTime now);

/// Takes the decision that holds back; the one before holds again. NothingFound where there is
/// none.
[[nodiscard]] Result<void> takeKeyDecisionBack(
    const Collection &collection, const QByteArray &publicKey, UtcTime now);

} // namespace zhixing
