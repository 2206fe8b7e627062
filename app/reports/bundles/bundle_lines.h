// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhixing
{

/// The lines of a bundle as a reader understands them. Each function gives Invalid for a line that
/// is not as README.md has it: a signature says who wrote a line, not that it makes sense.

struct LearnerLine {
    QString id;
    QString name;
    QString branch;
    QString group;
    qint64 addedMs = 0;
    qint64 archivedMs = -1; ///< -1: in the list
};

struct PracticeLine {
    QString learner;
    qint64 studyDay = 0;
    qint64 answers = 0;
    qint64 durationMs = 0;
};

struct ResponseLine {
    QByteArray wording; ///< SHA-256
    QStringList optionOrder;
    QStringList targetOrder;
    QString source;
    QStringList answer; ///< the last one given; empty: none
};

struct AttemptLine {
    QByteArray sha256; ///< of the line
    QString id;
    QString learner;
    QString form;
    QString seed;
    QString blueprintName;
    std::optional<qint64> timeLimitMs;
    double passMark = 0.0;
    QString pause;
    QString multipleChoiceCredit;
    QString orderingCredit;
    qint64 startedMs = 0;
    qint64 finishedMs = 0;
    QByteArray rows; ///< JSON array
    std::vector<AttemptEvent> history;
    QByteArray events; ///< the same as a JSON array
    std::vector<ResponseLine> responses;
};

[[nodiscard]] Result<LearnerLine> learnerLine(const QByteArray &line);
[[nodiscard]] Result<PracticeLine> practiceLine(const QByteArray &line);
[[nodiscard]] Result<AttemptLine> attemptLine(const QByteArray &line);

/// Whether the events can have happened with these items: Invalid where folding them fails, which
/// would make everything unreadable that is read with it.
[[nodiscard]] Result<void> proveAttempt(
    const AttemptLine &attempt, const QHash<QByteArray, Item> &items);

/// Hands out line by line; an error gets the entry and the number of the line.
[[nodiscard]] Result<void> forEachLine(const QByteArray &lines,
    const QString &where,
    const std::function<Result<void>(const QByteArray &line)> &take);

} // namespace zhixing
