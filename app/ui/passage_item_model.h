// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "reports/item_statistics.h"
#include "ui/row_list_model.h"

#include <QSet>

#include <vector>

namespace zhixing
{

class Library;

/// The items that rest on one passage and may be asked. A key is handed out only for a row
/// that was opened.
class PassageItemModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the reader")
public:
    enum class Role {
        ItemId = firstRole,
        Kind,
        Stem,
        IsFound, ///< the search led here
        IsOpen,
        KeyText, ///< empty until opened
        Rationale, ///< empty until opened
        RecordText, ///< empty for an item never answered
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void readPassage(const Library *library, const QString &passage, const QString &found);
    /// Items of a test that is not handed in: their keys are not told.
    void withholdKeys(const QSet<QString> &items);
    void setStatistics(const QHash<QString, ItemStatistics> &statistics);
    /// Over all items here.
    [[nodiscard]] ItemStatistics total() const;
    Q_INVOKABLE void toggle(int row);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Row {
        Item item;
        bool isFound = false;
        bool isOpen = false;
    };

    std::vector<Row> m_rows;
    QHash<QString, ItemStatistics> m_statistics;
    QSet<QString> m_withheld;
};

} // namespace zhixing
