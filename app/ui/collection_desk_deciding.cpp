// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collection_desk.h"

#include "ui/workspace.h"

namespace zhixing
{

// What the reviewer decides: keys and conflicts.

void CollectionDesk::change(const Change &change)
{
    run(Task::Deciding, [change, path = path()] {
        Outcome outcome;
        outcome.contents = changeAndRead(
            path, [&](const Collection &collection) { outcome.changed = change(collection); });
        return outcome;
    });
}

void CollectionDesk::acceptKey(int row, const QString &note)
{
    decideKey(row, KeyState::Accepted, note);
}

void CollectionDesk::revokeKey(int row, const QString &note)
{
    decideKey(row, KeyState::Revoked, note);
}

void CollectionDesk::decideKey(int row, KeyState state, const QString &note)
{
    if (row < 0 || row >= m_keys.count()) {
        return;
    }
    change([key = m_keys.rows()[static_cast<std::size_t>(row)].publicKey,
               state,
               note = note.trimmed(),
               now = m_workspace.now()](const Collection &collection) {
        return zhixing::decideKey(collection, key, state, note, now);
    });
}

void CollectionDesk::undoKey(int row)
{
    if (row < 0 || row >= m_keys.count()) {
        return;
    }
    change([key = m_keys.rows()[static_cast<std::size_t>(row)].publicKey, now = m_workspace.now()](
               const Collection &collection) { return takeKeyDecisionBack(collection, key, now); });
}

void CollectionDesk::settle(int row, int choice, const QString &note)
{
    if (row < 0 || row >= m_conflicts.count()) {
        return;
    }
    const Conflict &conflict = m_conflicts.rows()[static_cast<std::size_t>(row)].conflict;
    if (choice < 0 || choice >= conflict.choices.size()) {
        return;
    }
    change([conflict, choice, note = note.trimmed(), now = m_workspace.now()](
               const Collection &collection) {
        return zhixing::settle(collection, conflict, conflict.choices[choice], note, now);
    });
}

void CollectionDesk::undoSettlement(int row)
{
    if (row < 0 || row >= m_conflicts.count()) {
        return;
    }
    change([conflict = m_conflicts.rows()[static_cast<std::size_t>(row)].conflict,
               now = m_workspace.now()](const Collection &collection) {
        return takeSettlementBack(collection, conflict, now);
    });
}

} // namespace zhixing
