// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/lexicon.h"
#include "generation/wording.h"

#include <vector>

namespace zhixing
{

enum class SlotKind { Duration, Number, Date, Start, Organ, Document, Quote, List };

/// How a number limits what it is said of: 为一年, 不超过一年 (AtMost), 满一年 (AtLeast).
enum class Bound { Exact, AtMost, AtLeast };

/// A typed value inside a sentence.
struct Slot {
    SlotKind kind = SlotKind::Number;
    TextRange range; ///< in the sentence; without 《》, with “”
    QString value; ///< as written
    QString unit; ///< numbers and durations
    double number = 0.0;
    Bound bound = Bound::Exact;
    TextRange boundRange; ///< the number with its bound word: 不超过一年
    bool isExtreme = false; ///< said to be 最长, 最少 …
    std::vector<TextRange> members; ///< lists: the members whose both ends are sure
    qsizetype sharedHead = 0; ///< lists: characters all members begin with, if two or more
    qsizetype sharedTail = 0; ///< lists: characters all members end with, if two or more
    /// Written in many ways: a number with its unit, or a date.
    [[nodiscard]] bool isFigure() const
    {
        return kind == SlotKind::Duration || kind == SlotKind::Number || kind == SlotKind::Date;
    }
    /// Something that can be asked: not a form of words.
    [[nodiscard]] bool isValue() const
    {
        return kind != SlotKind::Quote && kind != SlotKind::List;
    }
    bool operator==(const Slot &) const = default;
};

/// All slots of a sentence, by place. Numbers inside quotation marks, brackets and titles are left
/// out.
[[nodiscard]] std::vector<Slot> findSlots(const QString &sentence, const Lexicon &lexicon);

/// A number in the way another one of its unit is written: 半年, 一年半, 两年, 28周岁, 九个月.
/// Unset if it cannot be written so.
[[nodiscard]] QString writtenLike(const Slot &model, double number);

/// The ladder of a unit; null if it has none.
[[nodiscard]] const NumberLadder *ladderOf(const QString &unit, const Lexicon &lexicon);

} // namespace zhixing
