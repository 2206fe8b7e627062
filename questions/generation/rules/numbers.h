// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// Characters of a stem that a figure is asked in, at most.
inline constexpr qsizetype longestNumberStem = 75;

/// A question whose only answer is the number, or why there is none.
struct NumberQuestion {
    QString stem;
    QString refusal;
};

/// The sentence with the gap in place of the number; a bound (不超过, 满) stays in the
/// stem beside the gap, so that every option is a bare value (L08).
[[nodiscard]] NumberQuestion numberQuestion(
    const Fact &fact, const Slot &slot, const Workshop &shop, const QString &gap);

/// 请假三天以上的，从第四天起…: an ordinal of the sentence tells the number.
[[nodiscard]] bool isToldByOrdinal(const Fact &fact, const Slot &slot);

/// Whether the sentence counts by the way: 两次值乘之间, 这两件事, 核定编制二十名.
[[nodiscard]] bool isBesideThePoint(const Fact &fact, const Slot &slot);

/// Whether the other figures of the same unit give this one: 共九十学时，其中…三十…六十;
/// 每年600元，每季度150元.
[[nodiscard]] bool isReckonable(const Fact &fact, const Slot &slot);

/// Whether another number stands to the other figures of its unit as this one does: men at 55 and
/// women at 50 are not mistaken for 45 and 50.
[[nodiscard]] bool keepsOrder(const Fact &fact, const Slot &slot, double number);

/// Why a number is not asked, in whatever form: any of these, or whyNoFigure(). Empty if it may be.
[[nodiscard]] QString whyNotNumber(const Fact &fact, const Slot &slot, const Lexicon &lexicon);

/// 延长时间最长不超过一年 -> 延长时间的最长时限是（　）。 Empty if the clause has another form.
[[nodiscard]] QString questionOfLimit(const Fact &fact, const Slot &slot, const QString &gap);

} // namespace zhixing
