// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review_line_model.h"

namespace zhixing
{

void ReviewLineModel::setLines(std::vector<ReviewLine> lines)
{
    if (lines == m_lines) {
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<ReviewLine> &ReviewLineModel::lines() const
{
    return m_lines;
}

void ReviewLineModel::takeWords(int row, const QString &words)
{
    m_lines.at(static_cast<std::size_t>(row)).words = words;
}

void ReviewLineModel::takeDetail(int row, const QString &detail)
{
    m_lines.at(static_cast<std::size_t>(row)).detail = detail;
}

QHash<int, QByteArray> ReviewLineModel::roleNames() const
{
    return namesOf<Role>();
}

int ReviewLineModel::size() const
{
    return static_cast<int>(m_lines.size());
}

QVariant ReviewLineModel::value(int row, int role) const
{
    const ReviewLine &line = m_lines[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::LineId:
        return line.id;
    case Role::Label:
        return line.label;
    case Role::Words:
        return line.words;
    case Role::Detail:
        return line.detail;
    case Role::Tone:
        return static_cast<int>(line.tone);
    case Role::CanAct:
        return line.canAct;
    }
    return {};
}

} // namespace zhixing
