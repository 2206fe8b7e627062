// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/learner_store.h"
#include "ui/row_list_model.h"

namespace zhixing
{

/// The learners on this computer but the one at work: those in the list, then those archived, the
/// first of whom opens the archive.
class LearnerListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the learners")
public:
    enum class Role {
        Name = firstRole,
        Place,
        LastActive,
        HasPin,
        IsArchived,
        OpensArchive,
        TimePercent
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void show(std::vector<ListedLearner> learners);
    /// Null where there is no such row.
    [[nodiscard]] const ListedLearner *at(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// "第一支部 · 第二小组"; empty where neither is known.
    [[nodiscard]] static QString placeOf(const Learner &learner);

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<ListedLearner> m_rows;
};

} // namespace zhixing
