// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"
#include "ui/template_plan.h"

namespace zhixing
{

/// A saved template, and what the loaded bank has for it.
struct TemplateRow {
    ExamTemplate content;
    std::optional<TemplateFit> fit; ///< unset: no bank is loaded yet
};

/// The templates of 组卷, the one saved last first.
class TemplateListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the templates")
public:
    enum class Role {
        Name = firstRole,
        Summary, ///< "20 题 · 30 分钟 · 合格 60 分"
        Missing, ///< what the bank lacks, and what can be drawn; empty where it has all
        Drawable, ///< how many items can be drawn
        IsWhole ///< all it asks for can be drawn
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void show(std::vector<TemplateRow> rows);
    /// Null where there is no such row.
    [[nodiscard]] const TemplateRow *at(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] static QString summaryOf(const ExamTemplate &content);
    [[nodiscard]] static QString missingOf(const TemplateRow &row);

    std::vector<TemplateRow> m_rows;
};

} // namespace zhixing
