// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/text_range.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <initializer_list>
#include <vector>

namespace zhixing
{

[[nodiscard]] bool isHan(QChar c);

/// The characters of a text, as a sketch: what it does not know is surely not in the text. For
/// texts that are searched for many words of which they hold few.
class CharacterSketch
{
public:
    explicit CharacterSketch(QStringView text)
    {
        for (const QChar c : text) {
            m_bits[wordOf(c)] |= bitOf(c);
        }
    }
    /// False only if the text does not contain the word.
    [[nodiscard]] bool mayContain(QStringView word) const
    {
        return word.isEmpty() || (has(word.front()) && has(word.back()));
    }

private:
    [[nodiscard]] bool has(QChar c) const
    {
        return (m_bits[wordOf(c)] & bitOf(c)) != 0;
    }
    static std::size_t wordOf(QChar c)
    {
        return c.unicode() / 64 % 16;
    }
    static quint64 bitOf(QChar c)
    {
        return quint64(1) << (c.unicode() % 64);
    }

    std::array<quint64, 16> m_bits {};
};

/// The text as it should be read: blanks inside Chinese removed, ASCII punctuation between Chinese
/// made full-width, figures of full width made ASCII. Never used for evidence.
[[nodiscard]] QString tidied(QStringView text);

/// Pairs of neighbouring letters or digits, punctuation left out, each once, ascending.
[[nodiscard]] std::vector<quint32> bigramsOf(QStringView text);

/// How many pairs of `part` are in `whole`; both ascending.
[[nodiscard]] std::size_t sharedPairs(
    const std::vector<quint32> &part, const std::vector<quint32> &whole);

/// Share of `part` that is in `whole`; both ascending. 0 for an empty part.
[[nodiscard]] double containment(
    const std::vector<quint32> &part, const std::vector<quint32> &whole);

/// At least that share of the pairs of one text, the shorter as a rule, is in the other.
[[nodiscard]] bool readsAlike(QStringView a, QStringView b, double share);

/// Depth of quotation marks, brackets and title marks after each character of a text.
[[nodiscard]] std::vector<int> nestingOf(QStringView text);

/// Every mark that opens closes again, in order.
[[nodiscard]] bool isBalanced(QStringView text);

/// The parts between ，；： outside of quotation marks and brackets, end mark excluded.
[[nodiscard]] std::vector<TextRange> clausesOf(QStringView text);

/// Sentences with their end marks; a line feed always ends one. Blank ones are left out.
[[nodiscard]] std::vector<TextRange> sentencesOf(QStringView text);

/// Length of the longest run of Chinese characters both texts have.
[[nodiscard]] qsizetype sharedRun(QStringView a, QStringView b);

/// The first of the words the text begins with; empty if none. Words are tried in order.
[[nodiscard]] QString leadingWord(QStringView text, const QStringList &words);
/// Characters that numbers are written with.
inline constexpr QStringView numeralCharacters = u"0123456789.〇零一二两三四五六七八九十百千万半";

/// A word stands in a text, and a quantity not as the end of a greater one: 十年 is not in 二十年.
/// False for an empty word.
[[nodiscard]] bool says(QStringView text, QStringView word);
[[nodiscard]] bool containsAny(QStringView text, const QStringList &words);

/// A text cut to `limit` characters, with … where it was cut.
[[nodiscard]] QString shortened(const QString &text, qsizetype limit = 60);

/// Without its last 。，；： and the like.
[[nodiscard]] QString withoutEndMark(QStringView text);

/// An id that depends on nothing but the parts.
[[nodiscard]] QString stableId(const QString &prefix, std::initializer_list<QStringView> parts);

/// A number that depends on nothing but the text: for choices that must look random and repeat.
[[nodiscard]] quint64 stableNumber(QStringView text);

} // namespace zhixing
