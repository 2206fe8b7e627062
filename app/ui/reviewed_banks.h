// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"
#include "review/review.h"

#include <QStringList>

#include <vector>

namespace zhixing
{

/// The loaded banks with the decisions made on each. Decisions lie beside their bank; where its
/// folder cannot be written, in the review folder, and both are read.
class ReviewedBanks
{
public:
    /// NothingFound for an empty list. Decisions that cannot be read stop nothing: see problems().
    [[nodiscard]] static Result<ReviewedBanks> load(
        const QStringList &files, const QString &reviewFolder);

    /// The banks laid side by side under their decisions; what an earlier one already has is not
    /// taken twice. Rejected items stay in it, marked.
    [[nodiscard]] Bank bank() const;
    /// Of each bank, in the order in which they were loaded.
    [[nodiscard]] QStringList titles() const;
    /// One of them by itself, called as in titles().
    [[nodiscard]] Bank bankAt(qsizetype place) const;
    [[nodiscard]] const std::vector<Error> &problems() const
    {
        return m_problems;
    }
    /// The review an item, a decision or a passage belongs to; null if none.
    [[nodiscard]] const Review *reviewOfItem(const QString &item) const;
    [[nodiscard]] const Review *reviewOfDecision(const QString &decision) const;
    [[nodiscard]] const Review *reviewOfPassage(const QString &passage) const;
    [[nodiscard]] const Decision *decision(const QString &id) const;
    /// How many decisions are in conflict, or up again.
    [[nodiscard]] int conflictCount() const;
    [[nodiscard]] int staleCount() const;

    /// Writes a decision made with one of the reviews, and applies it.
    [[nodiscard]] Result<void> store(const Review &review, const Decision &decision);
    /// Takes in another reviewer's file. How many decisions were new.
    [[nodiscard]] Result<int> merge(const QString &path);

private:
    struct Part {
        QString overlayPath;
        Review review;
    };
    [[nodiscard]] Result<void> store(Part &part, const Overlay &added);

    std::vector<Part> m_parts;
    std::vector<Error> m_problems;
};

} // namespace zhixing
