// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

namespace zhixing::test
{

/// A judged statement; `isTrue` is its key.
[[nodiscard]] Item trueFalseItem(const QString &id, bool isTrue);
/// One key ("o0") among `options` options, o0 first in the bank.
[[nodiscard]] Item singleChoiceItem(const QString &id, int options = 4);
/// Keys o0 and o2 of four.
[[nodiscard]] Item multipleChoiceItem(const QString &id);
[[nodiscard]] Item clozeItem(const QString &id, const QStringList &accepted);
/// Four steps, keyed in the order of their ids.
[[nodiscard]] Item orderingItem(const QString &id);

/// Items of two topics (甲篇, 乙篇) and four kinds with two passages: 24 判断, 24 单选, 12 多选, 12
/// 填空, 4 排序. Every fact belongs to one item.
[[nodiscard]] Bank sampleBank();

} // namespace zhixing::test
