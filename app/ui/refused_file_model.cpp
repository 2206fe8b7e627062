// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/refused_file_model.h"

#include "ui/error_text.h"

#include <QFileInfo>

namespace zhixing
{

void RefusedFileModel::show(std::vector<RefusedFile> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_reasons.clear();
    for (const RefusedFile &file : m_rows) {
        m_reasons.append(errorText(Doing::ReadingBundle, file.error));
    }
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<RefusedFile> &RefusedFileModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> RefusedFileModel::roleNames() const
{
    return namesOf<Role>();
}

int RefusedFileModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant RefusedFileModel::value(int row, int role) const
{
    const RefusedFile &file = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::FileName:
        return QFileInfo(file.path).fileName();
    case Role::Reason:
        return m_reasons[row];
    }
    return {};
}

} // namespace zhixing
