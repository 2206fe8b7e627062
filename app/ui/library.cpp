// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library.h"

#include "ui/reviewed_banks.h"

#include <QSet>

namespace zhixing
{

Result<Bank> loadBanks(const QStringList &files, const QString &reviewFolder)
{
    const auto banks = ReviewedBanks::load(files, reviewFolder);
    if (!banks) {
        return std::unexpected(banks.error());
    }
    return banks->bank();
}

Library::Library(Bank bank)
    : m_bank(std::move(bank))
{
    for (std::size_t i = 0; i < m_bank.passages.size(); ++i) {
        m_rows.insert(m_bank.passages[i].id, static_cast<int>(i));
    }
    for (const Item &item : m_bank.items) {
        if (!isAskable(item)) {
            continue;
        }
        QSet<QString> passages;
        for (const Evidence &evidence : item.evidence) {
            passages.insert(evidence.passage);
        }
        for (const QString &passage : std::as_const(passages)) {
            ++m_itemCounts[passage];
        }
    }
}

const Bank &Library::bank() const
{
    return m_bank;
}

const Passage *Library::passage(const QString &id) const
{
    const int row = passageRow(id);
    return row < 0 ? nullptr : &m_bank.passages[static_cast<std::size_t>(row)];
}

int Library::passageRow(const QString &id) const
{
    return m_rows.value(id, -1);
}

int Library::itemCount(const QString &passageId) const
{
    return m_itemCounts.value(passageId, 0);
}

QStringList Library::articles() const
{
    QStringList titles;
    for (const Passage &passage : m_bank.passages) {
        if (!passage.article.isEmpty() && !titles.contains(passage.article)) {
            titles << passage.article;
        }
    }
    return titles;
}

} // namespace zhixing
