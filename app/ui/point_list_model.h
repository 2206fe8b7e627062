// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

/// 采分点 of a 简答 after the end: ticked by keywords at first, then as the learner finds them.
class PointListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a result")
    /// Ticks can be changed: nothing is confirmed yet, or it is looked at again.
    Q_PROPERTY(bool open READ isOpen NOTIFY ticksChanged)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY ticksChanged)
    /// On paper: half was given for the whole, whatever the points.
    Q_PROPERTY(bool half READ isHalf NOTIFY ticksChanged)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY ticksChanged)
public:
    enum class Role { PointText = firstRole, IsTicked, IsSuggested };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    /// `confirmed` unset: the suggestions are ticked and wait to be confirmed.
    void setPoints(const QStringList &points,
        const std::set<int> &suggested,
        const std::optional<std::set<int>> &confirmed);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] bool isHalf() const;
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] std::set<int> ticked() const;

    /// Only while open.
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void reopen();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Row {
        QString text;
        bool isTicked = false;
        bool isSuggested = false;
    };
    std::vector<Row> m_rows;
    bool m_confirmed = false;
    bool m_half = false;
    bool m_open = false;
};

} // namespace zhixing
