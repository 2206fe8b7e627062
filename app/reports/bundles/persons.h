// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/settlements.h"

#include <QSqlQuery>

#include <map>

namespace zhixing
{

/// What person_rows.cpp reads for persons.cpp and settlements.cpp.

struct Settlement {
    QString choice;
    QString note;
};

/// Those that hold, by kind and subject.
using Settlements = std::map<std::pair<QString, QString>, Settlement>;
[[nodiscard]] Result<Settlements> liveSettlements(const QSqlDatabase &database);

/// A learner with several names or branches, as accepted keys tell.
struct Varied {
    qint64 learner = 0;
    ConflictMember member; ///< with the name and branch that hold
    QStringList values; ///< sorted
};
[[nodiscard]] Result<std::vector<Varied>> learnersWithSeveral(
    const QSqlDatabase &database, ConflictKind kind);
[[nodiscard]] QString subjectOf(const Varied &varied);

/// States of one attempt of one person that contradict each other.
struct Contradiction {
    ConflictMember member;
    QString id;
    std::vector<std::pair<qint64, QString>> states; ///< number and SHA-256, by the latter
};
[[nodiscard]] Result<std::vector<Contradiction>> contradictoryAttempts(
    const QSqlDatabase &database);
[[nodiscard]] QString subjectOf(const Contradiction &contradiction);

/// ["records","id"] of each member, as a JSON array.
[[nodiscard]] QString subjectOf(const std::vector<ConflictMember> &members);
/// The members of such a subject; only records and id are set.
[[nodiscard]] std::vector<ConflictMember> membersOf(const QString &subject);

} // namespace zhixing
