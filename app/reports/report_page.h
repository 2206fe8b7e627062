// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

namespace zhixing
{

/// The pieces a page of HTML is put together from. They are spelled so that a browser's tree,
/// spelled again, gives the same characters; and are well-formed XML, too.

enum class PagePartKind {
    Header, ///< title and facts
    Section, ///< its heading
    Figures,
    Chart,
    Table, ///< with its note and definitions
};

struct PagePart {
    PagePartKind kind = PagePartKind::Header;
    QString name; ///< as a reader knows it
    QString id; ///< of the section or table
    QString markup;
};

/// From the header to the end of what is seen.
[[nodiscard]] std::vector<PagePart> pageParts(const ReportDocument &document);

/// A text between tags or within an attribute: escaped, line breaks as a browser reads them, other
/// control characters replaced.
[[nodiscard]] QString pageText(const QString &text);
/// Up to the style sheet. `policy` says what the page may use besides itself.
[[nodiscard]] QString pageHead(const QString &title, const QString &policy);
[[nodiscard]] QString pageStyle();
/// Allows exactly this script or style sheet.
[[nodiscard]] QString policyFor(const QString &directive, const QString &text);

} // namespace zhixing
