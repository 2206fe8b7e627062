// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/decision_log.h"

#include <algorithm>
#include <ranges>

namespace zhixing
{

namespace
{

bool isSameOutcome(const Decision &left, const Decision &right)
{
    return left.action == right.action && left.revision == right.revision;
}

} // namespace

DecisionLog::DecisionLog(const Overlay &overlay)
{
    for (const Decision &decision : overlay.decisions) {
        m_byId.insert(decision.id, &decision);
        if (decision.action == DecisionAction::Undo) {
            m_undoneBy[decision.undoes].append(decision.id);
        }
    }
}

const Decision *DecisionLog::find(const QString &id) const
{
    return m_byId.value(id);
}

bool DecisionLog::isInForce(const QString &id) const
{
    const QStringList undoes = m_undoneBy.value(id);
    return std::ranges::none_of(undoes, [this](const QString &undo) { return isInForce(undo); });
}

std::vector<const Decision *> DecisionLog::heads(
    const std::vector<const Decision *> &decisions) const
{
    std::vector<const Decision *> inForce;
    std::ranges::copy_if(decisions, std::back_inserter(inForce), [this](const Decision *decision) {
        return isInForce(decision->id);
    });
    // What was taken back still tells what its maker had seen.
    QSet<QString> superseded;
    for (const Decision *decision : inForce) {
        QStringList open = decision->base;
        while (!open.isEmpty()) {
            const QString id = open.takeLast();
            if (superseded.contains(id)) {
                continue;
            }
            superseded.insert(id);
            if (const Decision *earlier = find(id)) {
                open += earlier->base;
            }
        }
    }
    std::vector<const Decision *> heads;
    std::ranges::copy_if(inForce, std::back_inserter(heads), [&](const Decision *decision) {
        return !superseded.contains(decision->id);
    });
    std::ranges::sort(heads,
        [](const Decision *left, const Decision *right) { return comesBefore(*left, *right); });
    return heads;
}

std::vector<const Decision *> DecisionLog::chain(const Decision &decision) const
{
    std::vector<const Decision *> chain;
    QSet<QString> met;
    for (const Decision *at = &decision; at && !met.contains(at->id);
        at = find(at->base.value(0))) {
        met.insert(at->id);
        if (isInForce(at->id)) {
            chain.push_back(at);
        }
    }
    std::ranges::reverse(chain);
    return chain;
}

bool DecisionLog::isConflict(const std::vector<const Decision *> &heads)
{
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        const bool disagrees = std::any_of(std::next(it), heads.end(), [&](const Decision *other) {
            return other->reviewer != (*it)->reviewer && !isSameOutcome(*other, **it);
        });
        if (disagrees) {
            return true;
        }
    }
    return false;
}

} // namespace zhixing
