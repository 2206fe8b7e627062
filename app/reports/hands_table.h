// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"

#include <QByteArray>

#include <map>
#include <optional>
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

/// What was counted in a room, an option a line: UTF-8 CSV with a byte order mark, CRLF. In Chinese
/// whatever the language of the window, as other exports. No names are in it: by hands nobody's
/// answer is known, and it says so. `people`: in the hall; 0: not counted.
[[nodiscard]] QByteArray handsTable(
    const QString &title, const QString &day, int people, const std::vector<CountedItem> &items);

} // namespace zhixing
