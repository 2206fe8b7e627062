// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"

namespace zhixing
{

/// Gives every line its role. What belongs to the page and not to the text is told by position and
/// shape: page numbers and headers by what they consist of; titles, labels, bylines and captions by
/// standing at a page boundary, or between a line that breaks off in mid-sentence and one that
/// takes it up.
void markFurniture(Page *page);

/// The line right below one that a dash opens and that has a date, where the rest of an attribution
/// may stand: ——某局局长，2月21日在全市工作 and 会议上.
[[nodiscard]] bool followsDatedDash(const Page &page, std::size_t line);

/// A page number by itself: 12, - 12 -, 第12页, 12/40.
[[nodiscard]] bool isPageNumber(QStringView line);

/// A running header or footer that names the issue: 2021.8｜……, ……2021年第8期.
[[nodiscard]] bool isRunningHeader(QStringView line);

/// A picture's caption: 图为……, ▲ ……, ……（张三摄）.
[[nodiscard]] bool isCaption(QStringView line);

} // namespace zhixing
