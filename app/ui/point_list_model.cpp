// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/point_list_model.h"

#include "assessment/mark.h"

#include <algorithm>

namespace zhixing
{

void PointListModel::setPoints(const QStringList &points,
    const std::set<int> &suggested,
    const std::optional<std::set<int>> &confirmed)
{
    std::vector<Row> rows;
    for (int place = 0; place < points.size(); ++place) {
        rows.push_back({points.at(place),
            confirmed.value_or(suggested).contains(place),
            suggested.contains(place)});
    }
    m_confirmed = confirmed.has_value();
    m_half = isHalfMarked(confirmed);
    m_open = !m_confirmed;
    const bool samePoints = std::ranges::equal(rows, m_rows, {}, &Row::text, &Row::text);
    if (samePoints) {
        m_rows = std::move(rows);
        for (int row = 0; row < size(); ++row) {
            rowChanged(row);
        }
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
    }
    Q_EMIT ticksChanged();
}

bool PointListModel::isOpen() const
{
    return m_open;
}

bool PointListModel::isConfirmed() const
{
    return m_confirmed;
}

bool PointListModel::isHalf() const
{
    return m_half;
}

int PointListModel::tickedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isTicked));
}

std::set<int> PointListModel::ticked() const
{
    std::set<int> places;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isTicked) {
            places.insert(static_cast<int>(row));
        }
    }
    return places;
}

void PointListModel::toggle(int row)
{
    if (!m_open || row < 0 || row >= size()) {
        return;
    }
    bool &isTicked = m_rows[static_cast<std::size_t>(row)].isTicked;
    isTicked = !isTicked;
    rowChanged(row);
    Q_EMIT ticksChanged();
}

void PointListModel::reopen()
{
    if (m_open) {
        return;
    }
    m_open = true;
    Q_EMIT ticksChanged();
}

QHash<int, QByteArray> PointListModel::roleNames() const
{
    return namesOf<Role>();
}

int PointListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant PointListModel::value(int row, int role) const
{
    const Row &point = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::PointText:
        return point.text;
    case Role::IsTicked:
        return point.isTicked;
    case Role::IsSuggested:
        return point.isSuggested;
    }
    return {};
}

} // namespace zhixing
