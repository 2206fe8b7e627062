// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/practice_store.h"
#include "ui/item_book_model.h"

#include <optional>

namespace zhixing
{

/// 收藏.
class FavouriteListModel : public zhixing::ItemBookModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
public:
    FavouriteListModel(
        PracticeRecords &records, PracticeSession &session, QObject *parent = nullptr);

    /// Takes an item out; removed() follows unless it could not be stored.
    Q_INVOKABLE void remove(int row);
    /// Puts the item removed last back where it stood, once, while its learner is at work.
    Q_INVOKABLE void undoRemoval();

Q_SIGNALS:
    void removed(const QString &text);

protected:
    [[nodiscard]] std::vector<BookEntry> entries() const override;
    [[nodiscard]] PracticeSession::Mode mode() const override;

private:
    struct Removal {
        QString learner;
        Favourite favourite;
    };

    PracticeRecords &m_records;
    std::optional<Removal> m_removal;
};

} // namespace zhixing
