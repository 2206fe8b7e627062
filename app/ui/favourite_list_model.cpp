// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/favourite_list_model.h"

#include "ui/practice_records.h"

namespace zhixing
{

FavouriteListModel::FavouriteListModel(
    PracticeRecords &records, PracticeSession &session, QObject *parent)
    : ItemBookModel(records, session, parent)
    , m_records(records)
{
}

void FavouriteListModel::remove(int row)
{
    // The row goes with the removal.
    const Favourite favourite {entry(row).item->id, entry(row).at};
    if (m_records.markFavourite(favourite.item, FavouriteEvent::Removed)) {
        m_removal = {m_records.learner(), favourite};
        Q_EMIT removed(tr("已取消收藏。"));
    }
}

void FavouriteListModel::undoRemoval()
{
    if (!m_removal) {
        return;
    }
    const Removal last = *m_removal;
    m_removal.reset();
    if (last.learner == m_records.learner() && !m_records.isFavourite(last.favourite.item)) {
        m_records.restoreFavourite(last.favourite);
    }
}

std::vector<BookEntry> FavouriteListModel::entries() const
{
    std::vector<BookEntry> entries;
    for (const Favourite &favourite : records().favourites()) {
        entries.push_back({records().item(favourite.item), favourite.since});
    }
    return entries;
}

PracticeSession::Mode FavouriteListModel::mode() const
{
    return PracticeSession::Mode::Favourites;
}

} // namespace zhixing
