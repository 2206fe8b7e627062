// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace zhixing
{

inline constexpr quint32 longestTitle = 60;

/// 政策问答　　　　5, · 4 ·　　　某某机场: the head or foot of a page, its number apart from it.
[[nodiscard]] bool holdsPageNumber(QStringView line);

/// Whether a line may be the title of an article by its words alone.
[[nodiscard]] bool canBeTitle(QStringView line);

/// 三、某县档案事业大事记 -> 某县档案事业大事记: the part of a longer piece, where nothing better
/// names the article. Empty for a line that is no such heading.
[[nodiscard]] QStringView titleOfPart(QStringView line);

/// 某县市场监督管理局食品安全协调股: the name of a body and nothing else.
[[nodiscard]] bool namesBody(QStringView line);

/// A byline or a body: what stands below a title in its own paragraph.
[[nodiscard]] bool isBelowTitle(QStringView line);

/// A title as it is told: without its sign, the blanks between its letters and its column's name.
[[nodiscard]] QString plainTitle(const QString &title);

} // namespace zhixing
