// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bank_model.h"

#include "ui/item_linter.h"
#include "ui/review_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>

namespace zhixing
{

namespace
{

bool holds(const QString &text, const QString &words)
{
    return text.contains(words, Qt::CaseInsensitive);
}

bool holdsAny(const Item &item, const QString &words)
{
    const auto inOption = [&words](const Option &option) {
        return holds(option.text, words);
    };
    const auto inAnswer = [&words](const QString &answer) {
        return holds(answer, words);
    };
    return holds(item.stem, words) || holds(item.rationale, words) || item.id == words
        || std::ranges::any_of(item.options, inOption)
        || std::ranges::any_of(item.targets, inOption)
        || (item.options.empty() && std::ranges::any_of(item.key, inAnswer));
}

} // namespace

BankModel::BankModel(Workspace &workspace, ItemLinter &linter, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
    , m_linter(linter)
{
}

void BankModel::setFilter(const Filter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    read();
}

const BankModel::Filter &BankModel::filter() const
{
    return m_filter;
}

void BankModel::read(const QString &kept)
{
    beginResetModel();
    m_rows.clear();
    if (const Library *library = m_workspace.library()) {
        QSet<QString> passages;
        if (!m_filter.text.isEmpty()) {
            for (const Passage &passage : library->bank().passages) {
                if (holds(passage.text, m_filter.text) || holds(passage.heading, m_filter.text)) {
                    passages.insert(passage.id);
                }
            }
        }
        const std::vector<Item> &items = library->bank().items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].id == kept || fits(items[i], passages)) {
                m_rows.push_back(i);
            }
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}

bool BankModel::fits(const Item &item, const QSet<QString> &passages) const
{
    const auto isOn = [&item](const auto &test) {
        return std::ranges::any_of(
            item.evidence, [&test](const Evidence &quote) { return test(quote.passage); });
    };
    return (!m_filter.kind || item.kind == *m_filter.kind)
        && (m_filter.topic.isEmpty() || item.topic == m_filter.topic)
        && (m_filter.passage.isEmpty()
            || isOn([this](const QString &id) { return id == m_filter.passage; }))
        && isShown(item)
        && (m_filter.text.isEmpty() || holdsAny(item, m_filter.text)
            || isOn([&passages](const QString &id) { return passages.contains(id); }));
}

bool BankModel::isShown(const Item &item) const
{
    const Review *review = m_workspace.banks()->reviewOfItem(item.id);
    switch (m_filter.show) {
    case Show::All:
        return true;
    case Show::Unreviewed:
        return item.review == ReviewState::Unreviewed;
    case Show::Candidates:
        return item.review == ReviewState::Candidate;
    case Show::Approved:
        return item.review == ReviewState::Approved;
    case Show::Edited:
        return item.review == ReviewState::Edited;
    case Show::Rejected:
        return item.review == ReviewState::Rejected;
    case Show::Stale:
        return review && review->review(item.id).stale;
    case Show::Conflicting:
        return review && review->review(item.id).isConflicting;
    case Show::Flawed:
        return item.review != ReviewState::Rejected && !m_linter.findings(item.id).empty();
    }
    return true;
}

void BankModel::itemChanged(const QString &item)
{
    if (const int row = rowOf(item); row >= 0) {
        rowChanged(row);
    }
}

int BankModel::rowOf(const QString &item) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (itemAt(static_cast<int>(row))->id == item) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

const Item *BankModel::itemAt(int row) const
{
    const Library *library = m_workspace.library();
    const bool isRow = library && row >= 0 && row < size();
    const auto place = isRow ? m_rows[static_cast<std::size_t>(row)] : 0;
    return isRow && place < library->bank().items.size() ? &library->bank().items[place] : nullptr;
}

QHash<int, QByteArray> BankModel::roleNames() const
{
    return namesOf<Role>();
}

int BankModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant BankModel::value(int row, int role) const
{
    const Item *item = itemAt(row);
    if (!item) {
        return {};
    }
    const Review *review = m_workspace.banks()->reviewOfItem(item->id);
    switch (static_cast<Role>(role)) {
    case Role::ItemId:
        return item->id;
    case Role::Stem:
        return wording::shownStem(*item);
    case Role::Kind:
        return wording::kindName(item->kind);
    case Role::StateName:
        return wording::stateName(item->review);
    case Role::ReviewState:
        return static_cast<int>(item->review);
    case Role::FindingCount:
        return static_cast<int>(m_linter.findings(item->id).size());
    case Role::IsOpen:
        return review
            && (review->review(item->id).stale.has_value()
                || review->review(item->id).isConflicting);
    }
    return {};
}

} // namespace zhixing
