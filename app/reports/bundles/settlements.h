// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "reports/bundles/collection.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhixing
{

/// Where bundles contradict each other or the past, and a person has to say what is right.
enum class ConflictKind {
    Renamed, ///< one learner under several names; until settled the newest holds
    Moved, ///< one learner in several branches; until settled the newest holds
    SameId, ///< one id on several computers under different names or branches; until settled,
            ///< different people
    SameName, ///< one name under several ids in a branch; until settled, different people
    LeftAndCame, ///< archived in one branch, then added in another; until settled, different people
    Attempt, ///< one attempt told in ways that contradict each other; until settled, the one with
             ///< most events
};

[[nodiscard]] QString toString(ConflictKind kind);
[[nodiscard]] std::optional<ConflictKind> conflictKindFromString(QStringView name);

/// The choices for the kinds that ask whether learners are one person.
inline const QString samePerson = QStringLiteral("same");
inline const QString differentPeople = QStringLiteral("different");

struct ConflictMember {
    QString records; ///< public key of the records' first export, in hexadecimal digits
    QString id;
    QString name;
    QString branch;
    bool operator==(const ConflictMember &) const = default;
};

/// The subject says exactly what contradicts what: anything that comes to it makes another
/// conflict, which is open again.
struct Conflict {
    ConflictKind kind = ConflictKind::Renamed;
    QString subject;
    std::vector<ConflictMember> members;
    QStringList choices;
    QString held; ///< what holds now
    std::optional<QString> settled; ///< the reviewer's choice
    QString note;
    bool operator==(const Conflict &) const = default;
};

/// Settled ones among them; in an order that does not depend on how bundles came in.
[[nodiscard]] Result<std::vector<Conflict>> listConflicts(const Collection &collection);

/// NothingFound for a conflict that is not in the list, BadUse for a choice it does not offer.
[[nodiscard]] Result<void> settle(const Collection &collection,
    const Conflict &conflict,
    const QString &choice,
    const QString &note,
    UtcTime now);

/// The choice before it holds again, or none. NothingFound where nothing is settled.
[[nodiscard]] Result<void> takeSettlementBack(
    const Collection &collection, const Conflict &conflict, UtcTime now);

/// Computes who is who where that is not up to date: the tables person, preferred_attempt and
/// accepted_key, from which the views counted_attempt and counted_practice follow. Everything that
/// reads them calls this first.
[[nodiscard]] Result<void> bringPersonsUpToDate(const Collection &collection);

} // namespace zhixing
