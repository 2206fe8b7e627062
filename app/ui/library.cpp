// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library.h"

#include "bank/bank_json.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

template <typename T>
void appendNew(std::vector<T> &into, std::vector<T> &&from)
{
    QSet<QString> known;
    for (const T &value : into) {
        known.insert(value.id);
    }
    for (T &value : from) {
        if (!known.contains(value.id)) {
            into.push_back(std::move(value));
        }
    }
}

} // namespace

Result<Bank> loadBanks(const QStringList &files)
{
    if (files.isEmpty()) {
        return fail(ErrorCode::NothingFound, u"no bank file; build one or name it with --bank"_s);
    }
    Bank all;
    for (const QString &file : files) {
        Result<Bank> bank = loadBank(file);
        if (!bank) {
            return std::unexpected(std::move(bank.error()));
        }
        if (all.title.isEmpty()) {
            all.title = bank->title;
        }
        appendNew(all.documents, std::move(bank->documents));
        appendNew(all.passages, std::move(bank->passages));
        appendNew(all.items, std::move(bank->items));
    }
    if (all.title.isEmpty()) {
        QStringList titles;
        for (const Document &document : all.documents) {
            titles << document.title;
        }
        all.title = titles.join(u'、');
    }
    return all;
}

Library::Library(Bank bank)
    : m_bank(std::move(bank))
{
    for (std::size_t i = 0; i < m_bank.passages.size(); ++i) {
        m_rows.insert(m_bank.passages[i].id, static_cast<int>(i));
    }
    for (const Item &item : m_bank.items) {
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
