// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "records/database.h"

#include <QByteArray>

#include <chrono>

#include <optional>

namespace zhixing
{

struct PinState {
    bool isSet = false;
    int wrongTries = 0; ///< in a row
    std::chrono::milliseconds wait {0}; ///< until the next try is let in
    bool operator==(const PinState &) const = default;
};

/// How long a try has to wait after that many wrong ones in a row: not at all for the first three,
/// then 30 s, 60 s, 120 s and so on to a quarter of an hour.
[[nodiscard]] std::chrono::milliseconds pinDelay(int wrongTries);

/// How many tries are left before the first that has to wait.
[[nodiscard]] int freePinTries(int wrongTries);

/// Writes and reads PINs as hashes, and how often they were tried in vain. Both survive a restart.
class PinStore
{
public:
    explicit PinStore(Database &database);

    /// Where the clock was set back behind the last try, the wait begins anew from `now`, and that
    /// is noted: it ends neither early nor after years.
    [[nodiscard]] Result<PinState> state(const QString &learner, UtcTime now);
    /// Counts a try as a wrong one and returns the hash to check it with. BadUse where there is no
    /// PIN, or where it has to wait.
    [[nodiscard]] Result<QByteArray> beginTry(const QString &learner, UtcTime now);
    /// The try was right: none are counted any more. Nothing happens if another PIN was set since.
    [[nodiscard]] Result<void> accept(const QString &learner, const QByteArray &hash);
    [[nodiscard]] Result<void> set(const QString &learner, const QByteArray &hash);
    [[nodiscard]] Result<void> remove(const QString &learner);

private:
    /// beginTry() inside a transaction; unset where it has to wait.
    [[nodiscard]] Result<std::optional<QByteArray>> beginTryWithin(
        const QString &learner, UtcTime now);

    Database *m_database;
};

} // namespace zhixing
