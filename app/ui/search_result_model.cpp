// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search_result_model.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

SearchResultModel::SearchResultModel(QObject *parent)
    : RowListModel(parent)
{
    connect(this, &SearchResultModel::styleChanged, this, [this] {
        if (!m_hits.empty()) {
            Q_EMIT dataChanged(index(0), index(size() - 1));
        }
    });
}

void SearchResultModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<SearchHit> &SearchResultModel::hits() const
{
    return m_hits;
}

QHash<int, QByteArray> SearchResultModel::roleNames() const
{
    return namesOf<Role>();
}

int SearchResultModel::size() const
{
    return static_cast<int>(m_hits.size());
}

QVariant SearchResultModel::value(int row, int role) const
{
    const SearchHit &hit = m_hits[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Sort:
        return hit.sort == SearchHit::Sort::Passage ? u"passage"_s : u"item"_s;
    case Role::Kind:
        return hit.kind;
    case Role::Place:
        return hit.place;
    case Role::TitleHtml:
        return markedHtml(hit.title.text, hit.title.marks, style());
    case Role::WordsHtml:
        return markedHtml(hit.words.text, hit.words.marks, style());
    case Role::Spoken:
        return QStringList {hit.kind, hit.title.text, hit.words.text, hit.place}.join(u' ');
    }
    return {};
}

MarkStyle SearchResultModel::style() const
{
    return {m_markColor, m_markInk, m_markUnderlined};
}

} // namespace zhixing
