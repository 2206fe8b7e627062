// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace zhixing
{

/// One bar, point or day of a picture, and its row in the table beside it.
struct FigureRow {
    QString label; ///< what it is of: a topic, a day
    QString note; ///< more of that, smaller
    double share = 0.0; ///< how much of the scale is drawn, 0 to 1
    std::optional<double> line = std::nullopt; ///< a place on the scale to compare with
    QString text; ///< the figure as it is printed
    QString words; ///< all of it as a sentence
    int level = 0; ///< shade, 0 for nothing
    bool isMarked = false;
    QString target; ///< id of what pressing it opens
    QStringList cells; ///< its row of the table; empty: none
    bool operator==(const FigureRow &) const = default;
};

/// A picture of numbers as it is handed to the pages.
struct Picture {
    QString summary; ///< the picture in words
    QStringList heads; ///< of the table
    std::vector<FigureRow> rows;
    bool operator==(const Picture &) const = default;
};

class FigureListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the progress")
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList heads READ heads NOTIFY changed)
public:
    enum class Role {
        Label = firstRole,
        Note,
        Share,
        Line, ///< -1 for none
        Text,
        Words,
        Level,
        IsMarked,
        Target,
        Cells,
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void setFigure(Picture figure);
    [[nodiscard]] const Picture &figure() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList heads() const;
    /// What a row says; empty for none.
    [[nodiscard]] Q_INVOKABLE QString words(int row) const;
    /// What pressing a row opens; empty for nothing.
    [[nodiscard]] Q_INVOKABLE QString target(int row) const;
    /// The sizes drawn, for what joins them by a line.
    [[nodiscard]] Q_INVOKABLE QList<double> shares() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    Picture m_figure;
};

} // namespace zhixing
