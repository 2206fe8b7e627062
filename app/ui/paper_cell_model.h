// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// The answers of one paper as they are typed in, an item a cell, marked at once.
class PaperCellModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the desk")
public:
    enum class Role {
        Number = firstRole,
        Kind, ///< 单选
        Typed, ///< "B"; empty: not typed yet
        Verdict,
        IsFirst ///< of its kind
    };
    Q_ENUM(Role)
    enum class State { Untyped, Blank, Right, Partly, Wrong };
    Q_ENUM(State)

    using RowListModel::RowListModel;

    /// Another paper: nothing is typed.
    void show(const Form &form);
    void setTyped(int row, const QString &typed);
    /// One text an item; too few are filled up.
    void setAllTyped(const QStringList &typed);
    [[nodiscard]] QStringList typed() const;
    [[nodiscard]] QString typedAt(int row) const;
    [[nodiscard]] const FormEntry *entryAt(int row) const;
    /// How many are not typed yet.
    [[nodiscard]] int untyped() const;
    /// Earned so far.
    [[nodiscard]] double earned() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] State stateOf(int row) const;

    Form m_form;
    QStringList m_typed;
};

} // namespace zhixing
