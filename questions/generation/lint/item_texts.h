// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"

namespace zhixing
{

/// The text of the key; for 填空 the answer from the text. Empty where the key is no option.
[[nodiscard]] QString keyText(const Item &item);
/// The options that are no key.
[[nodiscard]] QStringList distractorTexts(const Item &item);
[[nodiscard]] QStringList optionTexts(const Item &item);
[[nodiscard]] QStringList targetTexts(const Item &item);
/// What stands at the same level as the key: options and targets, or the points of 简答.
[[nodiscard]] QStringList memberTexts(const Item &item);
/// All quotes of an item in one text.
[[nodiscard]] QString quotedText(const Item &item);
/// What two items have in common when they ask the same: the stem without its lead and, where that
/// says little by itself, what is to be chosen, filled in, ordered, paired or told.
[[nodiscard]] QString askedText(const Item &item);
[[nodiscard]] bool isChoice(const Item &item);
/// Letters and digits, a point and a percent sign; nothing else.
[[nodiscard]] QString bareText(QStringView text);

} // namespace zhixing
