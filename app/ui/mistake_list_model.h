// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/item_book_model.h"

namespace zhixing
{

/// 错题本.
class MistakeListModel : public zhixing::ItemBookModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int leaveAfter READ leaveAfter NOTIFY filterChanged)
public:
    using ItemBookModel::ItemBookModel;

    [[nodiscard]] int leaveAfter() const;

protected:
    [[nodiscard]] std::vector<BookEntry> entries() const override;
    [[nodiscard]] PracticeSession::Mode mode() const override;
};

} // namespace zhixing
