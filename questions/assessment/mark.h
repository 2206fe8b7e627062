// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/marking_rules.h"
#include "assessment/near_miss.h"
#include "bank/item.h"

#include <QStringList>

#include <optional>
#include <set>

namespace zhixing
{

/// Points of a 简答 that its learner found in the answer, as places in the item's key; or halfMark
/// alone. Unset until confirmed.
using ConfirmedPoints = std::optional<std::set<int>>;

/// Who read the words of a 填空 or a 简答 on paper gave half of what there is to earn.
inline constexpr int halfMark = -1;
[[nodiscard]] bool isHalfMarked(const ConfirmedPoints &confirmed);

/// How one response was marked.
struct Mark {
    double earned = 0.0;
    double possible = 1.0;
    bool answered = false; ///< something was given, if only a part
    bool correct = false; ///< all there is to earn
    bool pending = false; ///< 待自评: a 简答 not confirmed yet; earns and weighs nothing
    NearMiss nearMiss = NearMiss::None; ///< of a wrong 填空
    bool operator==(const Mark &) const = default;
};

/// 判断, 单选, 填空: right or wrong, a 填空 on paper half, too. 填空: numerals (一/1/１), units
/// (半年 = 6个月), 《》“” and spaces do not matter. 多选 and 排序: by the rules. 连线: share of the
/// pairs. 简答: confirmed points over points.
[[nodiscard]] Mark markAnswer(const Item &item,
    const QStringList &answer,
    const MarkingRules &rules = {},
    const ConfirmedPoints &confirmed = std::nullopt);

/// Nothing is left to do: every pair drawn, every member placed; for the other kinds, answered.
[[nodiscard]] bool isComplete(const Item &item, const QStringList &answer);

} // namespace zhixing
