// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster_preview_model.h"

#include "ui/roster_wording.h"

#include <algorithm>

namespace zhixing
{

namespace
{

RosterPreviewModel::Kind kindOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::New:
        return RosterPreviewModel::Kind::New;
    case ImportKind::Known:
        return RosterPreviewModel::Kind::Known;
    case ImportKind::Changed:
        return RosterPreviewModel::Kind::Changed;
    }
    Q_UNREACHABLE();
}

} // namespace

void RosterPreviewModel::show(
    const std::vector<ImportLine> &lines, const std::vector<RefusedLine> &refused)
{
    beginResetModel();
    m_rows.clear();
    for (const RefusedLine &line : refused) {
        m_rows.push_back({Kind::Refused, line.row, line.name, wording::refusedLineText(line)});
    }
    for (const ImportLine &line : lines) {
        m_rows.push_back(
            {kindOf(line.kind), line.line.row, line.line.name, wording::importLineText(line)});
    }
    std::ranges::stable_sort(m_rows, {}, &Row::kind);
    endResetModel();
    Q_EMIT countChanged();
}

int RosterPreviewModel::countOf(Kind kind) const
{
    return static_cast<int>(std::ranges::count(m_rows, kind, &Row::kind));
}

QHash<int, QByteArray> RosterPreviewModel::roleNames() const
{
    return namesOf<Role>();
}

int RosterPreviewModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant RosterPreviewModel::value(int row, int role) const
{
    const Row &line = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return line.name;
    case Role::LineNumber:
        return line.line;
    case Role::Verdict:
        return QVariant::fromValue(line.kind);
    case Role::Detail:
        return line.detail;
    }
    return {};
}

} // namespace zhixing
