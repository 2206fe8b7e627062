// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace zhixing
{

/// One spelling for answers that mean the same: NFKC, no white space, no 《》“” and no closing
/// mark, numerals in digits (一, 1 and １ are "1"; 二十八 is "28"; 百分之十 is "10%"), units in one
/// form (半年 and 一年半 are "6个月" and "18个月", 一年 is "12个月", 周岁 is 岁, 日 is 天, 周 is
/// 7天). A text that is no quantity keeps its words. Equal results mean equal answers.
[[nodiscard]] QString canonicalAnswer(QStringView answer);

/// The ways an answer may be written, the given one first (without 《》“” and spaces): 一年, 1年,
/// 12个月, 十二个月. All have the same canonicalAnswer().
[[nodiscard]] QStringList answerAliases(QStringView answer);

/// The value of a numeral: 28, １２, 二十八, 两, 半, 一百零五, 三万, 二〇二一, 1.5, 1,000. Unset if
/// it is none.
[[nodiscard]] std::optional<double> numeralValue(QStringView numeral);

/// 28 -> 二十八. For 0 to 99,999,999; 2 is 二.
[[nodiscard]] QString chineseNumeral(qint64 number);

} // namespace zhixing
