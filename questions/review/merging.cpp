// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/merging.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Each Undo names one decision, so walking on either ends or comes back.
bool undoesInCircle(const Decision &decision, const QHash<QString, const Decision *> &byId)
{
    QSet<QString> met;
    for (const Decision *at = &decision; at; at = byId.value(at->undoes)) {
        if (met.contains(at->id)) {
            return true;
        }
        met.insert(at->id);
        if (at->action != DecisionAction::Undo) {
            return false;
        }
    }
    return false;
}

} // namespace

bool comesBefore(const Decision &left, const Decision &right)
{
    return std::tie(left.at, left.id) < std::tie(right.at, right.id);
}

Result<Overlay> mergeOverlays(const Overlay &left, const Overlay &right, const QString &where)
{
    Overlay merged = left;
    merged.decisions.insert(merged.decisions.end(), right.decisions.begin(), right.decisions.end());
    std::ranges::stable_sort(merged.decisions, comesBefore);
    const auto repeated = std::ranges::unique(merged.decisions);
    merged.decisions.erase(repeated.begin(), repeated.end());

    QHash<QString, const Decision *> byId;
    for (const Decision &decision : merged.decisions) {
        if (byId.contains(decision.id)) {
            return fail(ErrorCode::Invalid,
                u"two different decisions have the id "_s + decision.id,
                where + u"/decisions"_s);
        }
        byId.insert(decision.id, &decision);
    }
    for (const Decision &decision : merged.decisions) {
        if (undoesInCircle(decision, byId)) {
            return fail(ErrorCode::Invalid,
                u"decisions undo each other in a circle: "_s + decision.id,
                where + u"/decisions"_s);
        }
    }
    return merged;
}

} // namespace zhixing
