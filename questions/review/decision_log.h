// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <QHash>
#include <QSet>

namespace zhixing
{

/// Reads a log: what was taken back, what came after what, what stands. Keeps a reference: the
/// overlay must outlive it.
class DecisionLog
{
public:
    explicit DecisionLog(const Overlay &overlay);

    /// Null if the log has no such decision.
    [[nodiscard]] const Decision *find(const QString &id) const;
    /// Whether no undo that counts itself takes the decision back.
    [[nodiscard]] bool isInForce(const QString &id) const;
    /// Of decisions on one target those in force that no other one in force was built on, by time.
    /// The last one stands; more than one means that nobody has seen all of them.
    [[nodiscard]] std::vector<const Decision *> heads(
        const std::vector<const Decision *> &decisions) const;
    /// The decision and, before it, those in force that it goes back to, first to last.
    [[nodiscard]] std::vector<const Decision *> chain(const Decision &decision) const;
    /// Whether reviewers disagree: heads of different reviewers with different outcomes.
    [[nodiscard]] static bool isConflict(const std::vector<const Decision *> &heads);

private:
    QHash<QString, const Decision *> m_byId;
    QHash<QString, QStringList> m_undoneBy;
};

} // namespace zhixing
