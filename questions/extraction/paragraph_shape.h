// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <QStringView>

namespace zhixing
{

/// The first printed line of a paragraph, from where the paragraph begins.
[[nodiscard]] QStringView firstLineOf(const Page &page, const Paragraph &paragraph);

/// The last printed line of a paragraph, to where the paragraph ends.
[[nodiscard]] QStringView lastLineOf(const Page &page, const Paragraph &paragraph);

/// Characters between the first and the last, line breaks counted.
[[nodiscard]] inline quint32 lengthOf(const Paragraph &paragraph)
{
    return paragraph.end - paragraph.start;
}

/// Short, and not ended like a sentence: a title, a sub-heading, a label.
[[nodiscard]] bool isHeadingLike(const Page &page, const Paragraph &paragraph);

/// A line of a column set like a heading. What stands at the top of a page may be a label of it,
/// but only its first line of text keeps a blank.
[[nodiscard]] bool isSetAsHeading(const Page &page, const Paragraph &paragraph);

/// Something about the text and not of it: a note, its origin, who supplied it, links of a web
/// page.
[[nodiscard]] bool isRemark(const Page &page, const Paragraph &paragraph);

/// A line of names or an office without any sentence, as it stands under a title.
[[nodiscard]] bool isByline(QStringView line);

/// An editor's words before an article: 编者按：……; what stands before them is another article.
[[nodiscard]] bool isEditorsNote(const Page &page, const Paragraph &paragraph);

/// A word before a collection: "现将……摘编如下：", an editor's note.
[[nodiscard]] bool isIntroduction(const Page &page, const Paragraph &paragraph);

/// What follows is no part of the text around it: 广告, 启事, a title set apart like 停 电 公 告,
/// or an end mark on a line of its own.
[[nodiscard]] bool opensNotice(const Page &page, const Paragraph &paragraph);

/// The article is over after this paragraph: it carries an end mark.
[[nodiscard]] bool endsArticle(const Page &page, const Paragraph &paragraph);

} // namespace zhixing
