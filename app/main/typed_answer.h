// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"

#include <optional>
#include <set>

namespace zhixing
{

/// What a typed line answers at this entry; unset where it cannot be one. Choices: "A", "ac",
/// "1 3". 排序: every member once, "CABD" or "3 1 2 4". 连线: pairs "1B 2A", which are added to
/// those of `before`, "1-" to take one back, or a letter for every member in turn, "BAC". Others:
/// the line.
[[nodiscard]] std::optional<QStringList> readTypedAnswer(
    const FormEntry &entry, const QStringList &before, const QString &line);

/// Points of a 简答 by their numbers, as places: "1 3"; "0" for none; an empty line for what is
/// suggested. Unset where a number names no point.
[[nodiscard]] std::optional<QStringList> readTypedPoints(
    const Item &item, const std::set<int> &suggested, const QString &line);

/// How to type an answer of the kind; empty where the general hint says it.
[[nodiscard]] QString typingHint(ItemKind kind);
/// What to say of a line that is no answer.
[[nodiscard]] QString typingRefusal(ItemKind kind);

} // namespace zhixing
