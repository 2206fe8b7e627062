// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_option_model.h"

namespace zhixing
{

void LiveOptionModel::setRows(std::vector<Row> rows)
{
    replaceRows(m_rows, std::move(rows));
}

const std::vector<LiveOptionModel::Row> &LiveOptionModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> LiveOptionModel::roleNames() const
{
    return namesOf<Role>();
}

int LiveOptionModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant LiveOptionModel::value(int row, int role) const
{
    const Row &option = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Letter:
        return option.letter;
    case Role::OptionText:
        return option.text;
    case Role::Votes:
        return option.votes;
    case Role::Share:
        return option.share;
    case Role::IsKey:
        return option.isKey;
    }
    return {};
}

} // namespace zhixing
