// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace zhixing
{

/// What a 多选 answer earns. Ticking every option earns nothing under any of them.
enum class MultipleChoiceCredit {
    AllOrNothing, ///< all keys and nothing else, or nothing
    HalfForSubset, ///< half for keys only but not all of them; nothing once a wrong one is ticked
    PerOption, ///< of n options each one judged rightly adds 1/n, wrongly takes 1/n; never below 0
};

/// What a 排序 answer earns.
enum class OrderingCredit {
    Exact, ///< the whole order, or nothing
    Partial, ///< 1 - Kendall's distance over its largest value: the share of pairs in right order
};

/// How a form is marked; part of its blueprint. The defaults are what forms without rules of their
/// own were marked by.
struct MarkingRules {
    MultipleChoiceCredit multipleChoice = MultipleChoiceCredit::HalfForSubset;
    OrderingCredit ordering = OrderingCredit::Exact;
    bool operator==(const MarkingRules &) const = default;
};

/// The names used in SQL and JSON: all_or_nothing, half_for_subset, per_option; exact, partial.
[[nodiscard]] QString toString(MultipleChoiceCredit credit);
[[nodiscard]] std::optional<MultipleChoiceCredit> multipleChoiceCreditFromString(QStringView name);
[[nodiscard]] QString toString(OrderingCredit credit);
[[nodiscard]] std::optional<OrderingCredit> orderingCreditFromString(QStringView name);

} // namespace zhixing
