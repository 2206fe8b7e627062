// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/practice_tally.h"
#include "records/attempt_store.h"
#include "records/known_practice.h"

#include <QHash>

#include <vector>

namespace zhixing
{

/// What lists and books need to know of each attempt, read once: an attempt is read again only when
/// events were added to it. Cheap to copy.
class AttemptLedger
{
public:
    /// One attempt as its row tells it, before it is read whole.
    struct Head {
        QString id;
        QString learnerName;
        QString branch;
        int events = 0;
        bool operator==(const Head &) const = default;
    };

    /// The attempts there are, newest first.
    [[nodiscard]] static Result<std::vector<Head>> heads(
        const Database &database, const AttemptFilter &filter);

    /// Those of them that have to be read.
    [[nodiscard]] QStringList unknown(const std::vector<Head> &heads) const;
    /// Reads them. False where `watch` ended it; what was read until then is known.
    [[nodiscard]] Result<bool> read(
        const Database &database, const QStringList &attempts, const ReadingWatch &watch = {});

    /// Those of them that are known, in their order.
    [[nodiscard]] std::vector<AttemptSummary> summaries(const std::vector<Head> &heads) const;
    /// What was answered wrongly in those of them that are finished.
    [[nodiscard]] QHash<QString, TestErrors> errors(const std::vector<Head> &heads) const;

private:
    struct Known {
        AttemptSummary summary;
        int events = 0;
        QStringList wrong; ///< ids of items
    };

    QHash<QString, Known> m_attempts;
};

} // namespace zhixing
