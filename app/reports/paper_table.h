// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/paper.h"
#include "reports/report_document.h"

namespace zhixing
{

/// Whether the table is wider than an upright page.
[[nodiscard]] PageOrientation orientationOf(const Typefaces &faces, const DocumentTable &table);

/// Writes the table with its title, its note and, below, the definitions of its columns. Its heads
/// are repeated on each page and no row is cut, but one higher than a page. A table wider than an
/// upright page turns to a lying one; one wider than that comes in parts, its leading columns
/// repeated in each. The page its title stands on, from 0.
std::size_t layTable(PaperFlow &flow, const DocumentTable &table);

} // namespace zhixing
