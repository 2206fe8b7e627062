// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/paper_store.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// A paper that was typed in since the page was opened.
struct PaperDoneRow {
    QString attempt;
    PaperDraft typed; ///< as it was typed, to be taken back
    int points = 0;
    bool isPassed = false;
    QString paper; ///< "季度测验 · B 卷"
};

/// The papers typed in since the page was opened, the last one first.
class PaperDoneModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the desk")
public:
    enum class Role { Name = firstRole, Branch, Points, IsPassed, Paper };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void add(PaperDoneRow row);
    /// Nothing where there is no such row.
    std::optional<PaperDoneRow> take(int row);
    [[nodiscard]] const PaperDoneRow *at(int row) const;
    void clear();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<PaperDoneRow> m_rows;
};

} // namespace zhixing
