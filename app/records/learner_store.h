// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"

#include <optional>
#include <vector>

namespace zhixing
{

struct Learner {
    QString id; ///< UUID; stays when the learner is renamed
    QString name;
    QString branch; ///< 党支部; may be empty
    QString group = {}; ///< 小组; may be empty
    bool operator==(const Learner &) const = default;
};

/// What the list of learners shows of one.
struct ListedLearner {
    Learner learner;
    qint64 activeMs = 0; ///< entered, answered or practised last
    std::optional<qint64> archivedMs = std::nullopt;
    bool hasPin = false;
    double timeFactor = 1.0; ///< see PracticeSettings
    bool operator==(const ListedLearner &) const = default;
};

/// Writes and reads learners. Name and branch together are unique; blanks around and within them
/// are made one. BadUse for an empty name, and for a name that another learner of the branch has.
class LearnerStore
{
public:
    explicit LearnerStore(Database &database);
    /// Those not archived, last active first.
    [[nodiscard]] Result<std::vector<Learner>> all() const;
    /// Everybody, last active first; those archived stand behind.
    [[nodiscard]] Result<std::vector<ListedLearner>> list() const;
    [[nodiscard]] Result<Learner> byId(const QString &id) const;
    [[nodiscard]] Result<bool> hasPin(const QString &id) const;
    [[nodiscard]] Result<std::optional<Learner>> byName(
        const QString &name, const QString &branch) const;

    /// Finds the learner of that name and branch, or adds one; takes an archived one back.
    [[nodiscard]] Result<Learner> findOrAdd(
        const QString &name, const QString &branch, qint64 nowMs);
    /// The same for somebody who is not at this computer: never the one who was last at work, and
    /// one in the archive stays there.
    [[nodiscard]] Result<Learner> enroll(const QString &name, const QString &branch, qint64 nowMs);
    [[nodiscard]] Result<Learner> add(
        const QString &name, const QString &branch, const QString &group, qint64 nowMs);
    /// Notes that the learner is at work, and takes an archived one back.
    [[nodiscard]] Result<Learner> enter(const QString &id, qint64 nowMs);
    /// Gives the learner of that id this name, branch and group. NothingFound where there is none.
    [[nodiscard]] Result<Learner> change(const Learner &wished);
    [[nodiscard]] Result<void> archive(const QString &id, qint64 nowMs);
    [[nodiscard]] Result<void> restore(const QString &id);

private:
    [[nodiscard]] Result<Learner> insert(const Learner &wished, qint64 addedMs, qint64 activeMs);
    [[nodiscard]] Result<void> refuseTaken(const Learner &wished) const;
    [[nodiscard]] Result<QString> freeId(const QString &name, const QString &branch) const;

    Database *m_database;
};

} // namespace zhixing
