// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QMetaEnum>
#include <QtQml/qqmlregistration.h>

#include <utility>
#include <vector>

namespace zhixing
{

/// A list whose rows live in the subclass. The subclass declares `enum class Role` with Q_ENUM; a
/// role named OptionText is seen by QML as optionText.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged();

protected:
    static constexpr int firstRole = Qt::UserRole + 1;

    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] virtual QVariant value(int row, int role) const = 0;

    template <typename RoleEnum>
    [[nodiscard]] static QHash<int, QByteArray> namesOf()
    {
        QHash<int, QByteArray> names;
        const QMetaEnum roles = QMetaEnum::fromType<RoleEnum>();
        for (int i = 0; i < roles.keyCount(); ++i) {
            QByteArray name = roles.key(i);
            name.front() = static_cast<char>(name.front() - 'A' + 'a');
            names.insert(roles.value(i), name);
        }
        return names;
    }
    void rowChanged(int row);
    /// Shows `rows` instead of `own`. As many as before keep their delegates: only what differs is
    /// told.
    template <typename Row>
    void replaceRows(std::vector<Row> &own, std::vector<Row> rows)
    {
        if (rows.size() != own.size()) {
            beginResetModel();
            own = std::move(rows);
            endResetModel();
            Q_EMIT countChanged();
            return;
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (own[row] != rows[row]) {
                own[row] = std::move(rows[row]);
                rowChanged(static_cast<int>(row));
            }
        }
    }
};

} // namespace zhixing
