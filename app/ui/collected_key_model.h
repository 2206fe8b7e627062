// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/signing_keys.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

class Workspace;

/// The keys that bundles came under; unknown ones first.
class CollectedKeyModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the collection")
public:
    enum class Standing { Unknown, Accepted, Revoked };
    Q_ENUM(Standing)
    enum class Role {
        Branches = firstRole,
        Fingerprint,
        Decision,
        DecisionName,
        FirstSeen,
        Content, ///< how much came under it
        Note, ///< of the decision that holds
        IsDecided,
    };
    Q_ENUM(Role)

    explicit CollectedKeyModel(const Workspace &workspace, QObject *parent = nullptr);

    void show(std::vector<KeyRow> rows);
    [[nodiscard]] const std::vector<KeyRow> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    const Workspace &m_workspace;
    std::vector<KeyRow> m_rows;
};

} // namespace zhixing
