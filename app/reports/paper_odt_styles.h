// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/paper_sheet.h"

namespace zhixing
{

class OdfXml;

/// How a paper looks as OpenDocument text: styles.xml, with the page, its foot and its numbers.
[[nodiscard]] QByteArray odtStyles(const PaperSheet &sheet);
[[nodiscard]] QString odtStyleName(PaperStyle style);
/// The same for lines that stay with the next.
[[nodiscard]] QString keptOdtStyleName(PaperStyle style);
void writeOdtFonts(OdfXml &xml);
/// Widths and borders of the rows of boxes; one table style for each number of columns.
void writeOdtBoxStyles(OdfXml &xml);

} // namespace zhixing
