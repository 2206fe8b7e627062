// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/passage_misses.h"
#include "ui/row_list_model.h"

namespace zhixing
{

/// The places of the open passage that were missed.
class MissListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the reader")
public:
    enum class Role {
        Start = firstRole, ///< in the body as it is shown
        End,
        Errors, ///< in practice and in tests
        Words, ///< the same, told apart, with the beginning of the words missed
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    /// `text`: of the passage.
    void setMisses(std::vector<PassageMiss> misses, const QString &text);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] QString words(const PassageMiss &miss) const;

    std::vector<PassageMiss> m_misses;
    QString m_text;
};

} // namespace zhixing
