// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"

#include <map>

namespace zhixing
{

struct Tally {
    int items = 0;
    int correct = 0;
    int answered = 0;
    double earned = 0.0;
    double possible = 0.0;
    bool operator==(const Tally &) const = default;
};

/// How one response was marked.
struct Mark {
    double earned = 0.0;
    double possible = 1.0;
    bool answered = false;
    bool correct = false;
    bool operator==(const Mark &) const = default;
};

struct Score {
    std::vector<Mark> marks; ///< one per form entry
    Tally total;
    std::map<ItemKind, Tally> byKind;
    std::map<QString, Tally> byTopic;
    bool passed = false; ///< earned / possible >= the blueprint's pass mark
    bool operator==(const Score &) const = default;
};

/// Marks one answer. 判断, 单选, 填空, 排序: right or wrong. 多选: half for a part of the keys,
/// nothing once a wrong option is among them. 连线: share of the pairs. 简答 waits for a person and
/// weighs nothing. Cloze: numerals (一/1/１), units (半年 = 6个月), 《》“” and spaces do not
/// matter.
[[nodiscard]] Mark markAnswer(const Item &item, const QStringList &answer);

[[nodiscard]] Score scoreAttempt(const Attempt &attempt);

} // namespace zhixing
