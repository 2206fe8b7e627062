// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "review/decision_log.h"
#include "review/target_index.h"

#include <QHash>

#include <memory>
#include <optional>

namespace zhixing
{

/// Why a decision is not applied any more and is up again.
enum class StaleCause {
    Sentence, ///< the source reads differently
    Wording, ///< the bank asks or words it differently
};

struct StaleDecision {
    QString decision;
    QString item;
    StaleCause cause = StaleCause::Sentence;
    bool operator==(const StaleDecision &) const = default;
};

/// Reviewers decided differently, and neither knew of the other's decision. The last of the
/// decisions stands until another is made, or all but one are undone.
struct ReviewConflict {
    QString item;
    QStringList decisions; ///< by time
    bool operator==(const ReviewConflict &) const = default;
};

/// What the decisions say of one item.
struct ItemReview {
    QString standing; ///< the decision that made its state; empty if none did
    QStringList heads; ///< what a new decision is to be built on, the standing one first
    QStringList history; ///< every decision on it, undone ones included, by time
    std::optional<StaleCause> stale;
    bool isConflicting = false;
    bool operator==(const ItemReview &) const = default;
};

/// Who decides, and when.
struct Signature {
    QString reviewer;
    ReviewTime at;
};

/// A bank with the decisions made on it. The bank itself is never changed: what it looks like under
/// the decisions is a second one.
class Review
{
public:
    Review(Bank bank, Overlay overlay);

    /// As it was built.
    [[nodiscard]] const Bank &original() const
    {
        return *m_original;
    }
    /// With states, revised wording and added items. Rejected items stay in it, marked.
    [[nodiscard]] const Bank &bank() const
    {
        return m_bank;
    }
    [[nodiscard]] const Overlay &overlay() const
    {
        return *m_overlay;
    }
    [[nodiscard]] const ItemReview &review(const QString &item) const;
    [[nodiscard]] const Item *item(const QString &id) const;
    [[nodiscard]] const Decision *decision(const QString &id) const;
    [[nodiscard]] bool isInForce(const QString &decision) const;
    /// Whether a decision of another log is about something in this bank.
    [[nodiscard]] bool concerns(const Decision &decision) const;
    [[nodiscard]] const std::vector<StaleDecision> &stale() const
    {
        return m_stale;
    }
    [[nodiscard]] const std::vector<ReviewConflict> &conflicts() const
    {
        return m_conflicts;
    }
    /// Decisions in force whose sentence is in this bank no more.
    [[nodiscard]] const QStringList &orphans() const
    {
        return m_orphans;
    }

    /// Replaces the decisions and applies them anew.
    void setOverlay(Overlay overlay);

    /// New decisions, signed and ready to be stored; nothing is changed yet. BadUse for an item or
    /// decision that does not exist, a rejection without a reason, or an edit that changes nothing
    /// or does not fit the item.
    [[nodiscard]] Result<Decision> approve(const QString &item, const Signature &by) const;
    [[nodiscard]] Result<Decision> reject(
        const QString &item, const QString &reason, const Signature &by) const;
    [[nodiscard]] Result<Decision> edit(
        const QString &item, const Revision &revision, const Signature &by) const;
    [[nodiscard]] Result<Decision> undo(const QString &decision, const Signature &by) const;
    /// `item` gets its id and fact; its evidence must stand in the bank.
    [[nodiscard]] Result<Decision> add(Item item, const Signature &by) const;

private:
    struct Fitting {
        const Decision *decision = nullptr;
        std::optional<StaleCause> cause; ///< unset: it applies
    };
    void apply();
    void addWrittenItems();
    void applyTo(std::size_t row, const std::vector<Fitting> &decisions);
    [[nodiscard]] Result<Decision> decisionOn(
        const QString &item, DecisionAction action, const Signature &by) const;

    std::shared_ptr<const Bank> m_original;
    std::shared_ptr<const TargetIndex> m_originalIndex;
    std::shared_ptr<const Overlay> m_overlay;
    std::shared_ptr<const DecisionLog> m_log;
    Bank m_bank;
    std::vector<Target> m_targets; ///< of m_bank's items, before revision
    std::vector<Wording> m_wordings;
    QHash<QString, std::size_t> m_rows;
    QHash<QString, ItemReview> m_reviews;
    std::vector<StaleDecision> m_stale;
    std::vector<ReviewConflict> m_conflicts;
    QStringList m_orphans;
};

/// The name used in JSON and on the command line: sentence, wording.
[[nodiscard]] QString toString(StaleCause cause);

} // namespace zhixing
