// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include "bank/item.h"

#include <QSet>

#include <optional>
#include <vector>

namespace zhixing
{

class ItemLinter;
class Workspace;

/// The items of the bank that fit what is asked for, in the order of the bank.
class BankModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the review")
public:
    enum class Role {
        ItemId = firstRole,
        Stem,
        Kind,
        StateName,
        ReviewState,
        FindingCount,
        IsOpen
    };
    Q_ENUM(Role)
    enum class State { Unreviewed, Candidate, Approved, Edited, Rejected };
    Q_ENUM(State)
    /// What a reviewer looks for: a state, or what is up again.
    enum class Show {
        All,
        Unreviewed,
        Candidates,
        Approved,
        Edited,
        Rejected,
        Stale,
        Conflicting,
        Flawed
    };

    struct Filter {
        QString text; ///< in stem, options, answers, rationale or passage
        QString topic; ///< empty: all
        QString passage; ///< id; empty: all
        std::optional<ItemKind> kind;
        Show show = Show::All;
        bool operator==(const Filter &) const = default;
    };

    BankModel(Workspace &workspace, ItemLinter &linter, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const;
    /// Reads the bank again, keeping to the filter. An item named here stays listed whether it fits
    /// or not.
    void read(const QString &kept = {});
    void itemChanged(const QString &item);
    [[nodiscard]] int rowOf(const QString &item) const;
    [[nodiscard]] const Item *itemAt(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] bool fits(const Item &item, const QSet<QString> &passages) const;
    [[nodiscard]] bool isShown(const Item &item) const;

    Workspace &m_workspace;
    ItemLinter &m_linter;
    Filter m_filter;
    std::vector<std::size_t> m_rows; ///< places in the bank's items
};

} // namespace zhixing
