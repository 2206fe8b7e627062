// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/random.h"
#include "bank/item.h"

#include <QStringList>

#include <vector>

namespace zhixing
{

/// One item in its place on a form, with the order its options are shown in.
struct Arranged {
    const Item *item = nullptr;
    QStringList optionOrder;
    QStringList targetOrder; ///< of 连线
};

/// Puts drawn items in the order they are asked: grouped by kind (判断, 单选, 多选, 填空, 排序,
/// 连线, 简答), random within. True and false, and the key's place in 单选, stay at most three
/// times the same in a row, and no place holds more than 40 % of the keys that may move, as far as
/// the items allow it.
[[nodiscard]] std::vector<Arranged> arrangeItems(std::vector<const Item *> items, Random &random);

} // namespace zhixing
