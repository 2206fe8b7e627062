// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/roster_store.h"
#include "roster/roster_file.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// What importing a file would do, line by line: what needs a look first.
class RosterPreviewModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the roster")
public:
    enum class Role { Name = firstRole, LineNumber, Verdict, Detail };
    Q_ENUM(Role)
    enum class Kind { Refused, Changed, New, Known };
    Q_ENUM(Kind)

    using RowListModel::RowListModel;

    void show(const std::vector<ImportLine> &lines, const std::vector<RefusedLine> &refused);
    [[nodiscard]] int countOf(Kind kind) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Row {
        Kind kind = Kind::New;
        int line = 0;
        QString name;
        QString detail;
    };

    std::vector<Row> m_rows;
};

} // namespace zhixing
