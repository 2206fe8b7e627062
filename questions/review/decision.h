// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace zhixing
{

/// UTC, milliseconds since the epoch; always handed in.
using ReviewTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// What a decision is about. It follows the fact and the sentence, not the item's id: the id goes
/// with the wording, and a rebuild may word an item anew or find other passages around it.
struct Target {
    QString fact;
    QString rule;
    ItemKind kind = ItemKind::TrueFalse;
    QString slot; ///< what is asked of the fact: the key's meaning, not its option id
    QString sentence; ///< the evidence decided on, white space left out
    bool operator==(const Target &) const = default;
};

/// How the bank worded the item that was decided on.
struct Wording {
    QString stem;
    QStringList options; ///< texts of options, then of targets, sorted
    QStringList key; ///< texts
    bool operator==(const Wording &) const = default;
};

/// The wording a reviewer put in place of the bank's; what is unset stays.
struct Revision {
    struct OptionText {
        QString id; ///< of an option or a target
        QString text;
        bool operator==(const OptionText &) const = default;
    };
    std::optional<QString> stem;
    std::vector<OptionText> options;
    std::optional<QString> rationale;
    std::optional<QStringList> answers; ///< 填空: accepted answers; 简答: points
    [[nodiscard]] bool isEmpty() const
    {
        return !stem && options.empty() && !rationale && !answers;
    }
    bool operator==(const Revision &) const = default;
};

enum class DecisionAction { Approve, Edit, Reject, Add, Undo };

/// One entry of the log. Entries are never changed or taken out; an Undo takes another back, and
/// may be taken back itself.
struct Decision {
    QString id; ///< from everything else: the same decision has the same id everywhere
    ReviewTime at;
    QString reviewer;
    DecisionAction action = DecisionAction::Approve;
    Target target; ///< not on Undo
    Wording wording; ///< not on Undo and Add
    /// The decisions on this target the reviewer had before him: first the one that stood.
    QStringList base;
    QString reason; ///< never empty on Reject
    Revision revision; ///< Edit only
    std::optional<Item> item; ///< Add only
    QString undoes; ///< Undo only: the id of a decision
    bool operator==(const Decision &) const = default;
};

/// What lies beside a bank: all decisions, by time and id.
struct Overlay {
    std::vector<Decision> decisions;
    bool operator==(const Overlay &) const = default;
};

/// The name used in JSON and on the command line: approve, edit, reject, add, undo.
[[nodiscard]] QString toString(DecisionAction action);
[[nodiscard]] std::optional<DecisionAction> decisionActionFromString(QStringView name);

/// The order of a log.
[[nodiscard]] bool comesBefore(const Decision &left, const Decision &right);

} // namespace zhixing
