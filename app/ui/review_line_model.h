// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

namespace zhixing
{

/// One line of a list on the page 题库: an option, a finding, a decision, a figure.
struct ReviewLine {
    enum class Tone { Plain, Right, Warning, Faded };

    QString id; ///< of the option or the decision
    QString label;
    QString words;
    QString detail;
    Tone tone = Tone::Plain;
    bool canAct = false; ///< a decision: it can be taken back, or brought back
    bool operator==(const ReviewLine &) const = default;
};

class ReviewLineModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the review")
public:
    enum class Role { LineId = firstRole, Label, Words, Detail, Tone, CanAct };
    Q_ENUM(Role)
    enum class LineTone { Plain, Right, Warning, Faded };
    Q_ENUM(LineTone)

    using RowListModel::RowListModel;
    void setLines(std::vector<ReviewLine> lines);
    [[nodiscard]] const std::vector<ReviewLine> &lines() const;
    /// What somebody types into a line; no signal, the words come from there.
    void takeWords(int row, const QString &words);
    void takeDetail(int row, const QString &detail);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<ReviewLine> m_lines;
};

} // namespace zhixing
