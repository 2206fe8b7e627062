// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/branch_report.h"

#include <QHash>
#include <QSet>

namespace zhixing
{

/// Adds up the entries of tests by topic, passage, kind and item, test by test.
class EntryGathering
{
public:
    explicit EntryGathering(const Bank *bank);

    /// Whether the entry counts: it is of the bank, where there is one.
    [[nodiscard]] bool isOfBank(const Item &item) const;
    void add(const Attempt &attempt, const Score &score);
    /// As add(), where the attempt is its learner's first.
    void addFirst(const Attempt &attempt, const Score &score);

    /// Puts what was gathered into the report and analyses the items. Once, at the end.
    void finish(BranchReport &report, const AnalysisSettings &settings);

private:
    [[nodiscard]] std::size_t placeOf(const FormEntry &entry);

    const Bank *m_bank;
    QSet<QString> m_bankItems;
    QHash<QString, QString> m_headings;
    std::vector<ItemRow> m_items;
    QHash<QString, std::vector<std::size_t>> m_wordings; ///< places by item id
    QHash<QString, EntryFigures> m_topics;
    QHash<QString, EntryFigures> m_passages;
    std::map<ItemKind, EntryFigures> m_kinds;
    std::vector<Examinee> m_examinees;
};

} // namespace zhixing
