// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "generation/passage_index.h"
#include "generation/workshop.h"

#include <vector>

namespace zhixing
{

/// 多选, 排序, 连线, 简答: no one value or statement is asked for.
[[nodiscard]] bool asksForSeveral(ItemKind kind);

/// Without the number of the circular it follows, nor a rule that another, whole by itself,
/// follows: 根据人字（2001）3号文件通知精神，学徒入职仍保留学籍，凡年满… -> 凡年满…
[[nodiscard]] QString withoutPreamble(QString stem);

/// The item that a draft is for: options with ids and in an order that says nothing about the key,
/// what proves it, how hard it may be. `indices` are those of the passages.
[[nodiscard]] Item itemFrom(const Draft &draft,
    const std::vector<Passage> &passages,
    const std::vector<PassageIndex> &indices);

} // namespace zhixing
