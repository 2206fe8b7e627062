// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "result.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace zhixing
{

/// An item of a live room that was answered by a show of hands.
struct CountedItem {
    FormEntry entry;
    int number = 0; ///< from 1
    std::map<QString, int> hands; ///< by option
    std::optional<int> notRaised; ///< unset: not known
};

/// What was counted in a room.
struct HandsRecord {
    QString title;
    QString day;
    int people = 0; ///< in the hall; 0: not counted
    std::vector<CountedItem> items;
};

/// A text, or a number.
using HandsCell = std::variant<QString, int>;

/// The table of a record: three lines that say what it is, one of heads, then an option a line. In
/// Chinese whatever the language of the window, as other exports. No names are in it: by hands
/// nobody's answer is known, and it says so.
[[nodiscard]] std::vector<std::vector<HandsCell>> handsLines(const HandsRecord &record);

/// UTF-8 CSV with a byte order mark, CRLF; cells that a spreadsheet would take for formulas are
/// guarded.
[[nodiscard]] QByteArray handsTable(const HandsRecord &record);
/// The same as a workbook of one sheet, texts always as texts. Written aside and moved into place.
[[nodiscard]] Result<void> writeHandsXlsx(const HandsRecord &record, const QString &path);

} // namespace zhixing
