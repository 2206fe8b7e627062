// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/paper_form.h"
#include "result.h"

namespace zhixing
{

/// What a line on paper is, for those who set it.
enum class PaperStyle { Title, Facts, Note, Heading, Stem, Option, Answer, Detail };

/// A line of words with what is below it to write in.
struct PaperLine {
    PaperStyle style = PaperStyle::Stem;
    QString text; ///< empty: only what is below
    int ruledLines = 0;
    QStringList boxes = {}; ///< a row of boxes to write in, each with this small in it
    int columns = 0; ///< how many boxes of this width fill the page
    bool operator==(const PaperLine &) const = default;
};

/// Lines that stay on one page where they fit on one.
using PaperBlock = std::vector<PaperLine>;

/// What is handed out or kept as one document: the questions, the answer sheet, the key.
struct PaperSheet {
    QString title;
    QString mark; ///< at the foot of each page, before its number
    std::vector<PaperBlock> blocks;
    bool operator==(const PaperSheet &) const = default;
};

[[nodiscard]] PaperSheet questionSheet(const PaperForm &paper);
/// 答题卡: branch, name, number, and room for each answer.
[[nodiscard]] PaperSheet answerSheet(const PaperForm &paper);
/// Keys with their reasons, the words they rest on, and where these stand.
[[nodiscard]] PaperSheet keySheet(const PaperForm &paper);

/// All words of a sheet in their order, a line each, without what stands at the foot of the pages.
[[nodiscard]] QString wordsOf(const PaperSheet &sheet);
/// "卷号 K7M24Q A 卷 · 第 1 页，共 4 页".
[[nodiscard]] QString footOf(const PaperSheet &sheet, const QString &page, const QString &pages);

/// Writes A4 pages as PDF, fonts embedded, the foot on each. A block stays on one page where it
/// fits on one; no line is cut. Written aside and moved into place. Unwritable if that fails. Needs
/// a QGuiApplication.
[[nodiscard]] Result<void> writePdf(const PaperSheet &sheet, const QString &path);

/// Writes the same as OpenDocument text, A4, the foot on each page, to be changed before it is
/// printed. ODT rather than DOCX: it is a standard that LibreOffice, WPS and Word all open, and the
/// office programs of Debian and its relatives keep it as their own, so that keeping lines
/// together, page numbers and ruled lines arrive as they were meant. Unwritable if that fails.
[[nodiscard]] Result<void> writeOdt(const PaperSheet &sheet, const QString &path);

} // namespace zhixing
