// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure_list_model.h"

namespace zhixing
{

void FigureListModel::setFigure(Picture figure)
{
    beginResetModel();
    m_figure = std::move(figure);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT changed();
}

const Picture &FigureListModel::figure() const
{
    return m_figure;
}

QString FigureListModel::summary() const
{
    return m_figure.summary;
}

QStringList FigureListModel::heads() const
{
    return m_figure.heads;
}

QString FigureListModel::words(int row) const
{
    return row >= 0 && row < size() ? m_figure.rows[static_cast<std::size_t>(row)].words
                                    : QString();
}

QString FigureListModel::target(int row) const
{
    return row >= 0 && row < size() ? m_figure.rows[static_cast<std::size_t>(row)].target
                                    : QString();
}

QList<double> FigureListModel::shares() const
{
    QList<double> shares;
    for (const FigureRow &row : m_figure.rows) {
        shares << row.share;
    }
    return shares;
}

QHash<int, QByteArray> FigureListModel::roleNames() const
{
    return namesOf<Role>();
}

int FigureListModel::size() const
{
    return static_cast<int>(m_figure.rows.size());
}

QVariant FigureListModel::value(int row, int role) const
{
    const FigureRow &figure = m_figure.rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Label:
        return figure.label;
    case Role::Note:
        return figure.note;
    case Role::Share:
        return figure.share;
    case Role::Line:
        return figure.line.value_or(-1.0);
    case Role::Text:
        return figure.text;
    case Role::Words:
        return figure.words;
    case Role::Level:
        return figure.level;
    case Role::IsMarked:
        return figure.isMarked;
    case Role::Target:
        return figure.target;
    case Role::Cells:
        return figure.cells;
    }
    return {};
}

} // namespace zhixing
