// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace zhixing
{

/// Reads bank files with the decisions made on them and lays them side by side: see ReviewedBanks.
[[nodiscard]] Result<Bank> loadBanks(const QStringList &files, const QString &reviewFolder = {});

/// A loaded bank with its passages findable by id. Immutable.
class Library
{
public:
    explicit Library(Bank bank);

    [[nodiscard]] const Bank &bank() const;
    [[nodiscard]] const Passage *passage(const QString &id) const;
    /// Place in the order of the sources, or -1.
    [[nodiscard]] int passageRow(const QString &id) const;
    /// How many items rest on the passage.
    [[nodiscard]] int itemCount(const QString &passageId) const;
    [[nodiscard]] QStringList articles() const;

private:
    Bank m_bank;
    QHash<QString, int> m_rows;
    QHash<QString, int> m_itemCounts;
};

} // namespace zhixing
