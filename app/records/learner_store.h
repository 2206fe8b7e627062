// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"

#include <vector>

namespace zhixing
{

struct Learner {
    QString id; ///< UUID
    QString name;
    QString branch; ///< 党支部; may be empty
    bool operator==(const Learner &) const = default;
};

/// Writes and reads learners. Name and branch together are unique.
class LearnerStore
{
public:
    explicit LearnerStore(Database &database);
    [[nodiscard]] Result<std::vector<Learner>> all() const; ///< last active first
    [[nodiscard]] Result<Learner> byId(const QString &id) const;
    /// Finds the learner of that name and branch, or adds one. BadUse for an empty name.
    [[nodiscard]] Result<Learner> findOrAdd(
        const QString &name, const QString &branch, qint64 nowMs);

private:
    Database *m_database;
};

} // namespace zhixing
