// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// A text as a cell of a CSV file (RFC 4180). One that a spreadsheet would take for a formula,
/// because it begins with = + - @ (also after blanks, or with a tab or carriage return), gets a
/// leading apostrophe.
[[nodiscard]] QString csvCell(QString text);

} // namespace zhixing
