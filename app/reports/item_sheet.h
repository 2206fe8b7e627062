// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhixing
{

/// One item in the words in which it is printed.
struct SheetItem {
    QString kind;
    QString stem;
    QStringList options; ///< a line each, with their letters
    int answerLines = 1; ///< room to write
    QString key;
    QString rationale;
    QString source; ///< the words quoted and where they stand
    bool operator==(const SheetItem &) const = default;
};

enum class SheetKeys { None, AtEnd };

/// Items on paper: 错题本 or 收藏 of a learner.
struct ItemSheet {
    QString title;
    QString learner;
    QString date;
    SheetKeys keys = SheetKeys::None;
    std::vector<SheetItem> items;
    bool operator==(const ItemSheet &) const = default;
};

/// Writes A4 pages as PDF, fonts embedded, pages numbered. An item stays on one page where it fits
/// on one; no line is cut. Written aside and moved into place. Unwritable if that fails. Needs a
/// QGuiApplication.
[[nodiscard]] Result<void> writePdf(const ItemSheet &sheet, const QString &path);

} // namespace zhixing
