// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// A sentence by which the occasion can be recognised where it was said.
struct QuotedSentence {
    Quote quote;
    QString text;
    double rarity = 0.0; ///< share of its wording that no other occasion has
};

/// What the refusals of quotable() are for.
enum class Recording { Refusals, Nothing };

/// The telling sentences of an occasion, at most two of each passage.
[[nodiscard]] std::vector<QuotedSentence> quotable(
    const Occasion &occasion, Workshop &shop, Recording recording);

/// Another occasion says the sentence, or much the same in other words.
[[nodiscard]] bool isSaidAt(const QString &text, const Occasion &other, const Workshop &shop);

/// Characters of the quotation stand in the key's name and in none of the others: 老船 and
/// 老旧渔船.
[[nodiscard]] bool pointsTo(
    const QString &quotation, const QString &key, const QStringList &others);

/// Who knows where a place lies knows which of the occasions was there.
[[nodiscard]] bool tellsPlace(
    const QString &quotation, const QStringList &options, const Lexicon &lexicon);

} // namespace zhixing
