// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "generation/generator.h"

#include <QString>

namespace zhixing
{

/// Passages of our own with a source they were cut from: lines of a few characters, a page header
/// in the middle of every text, and places that leave the header out.
class Sample
{
public:
    Sample();

    Sample &faq(const QString &heading, const QString &text);
    Sample &excerpt(const QString &text,
        const QString &dateText,
        const QString &start,
        const QString &occasion);

    /// `dateText` leads the text, or is its heading. Without `start` it has no date.
    Sample &event(const QString &text, const QString &dateText, const QString &start);

    /// Moves the last passage to an article of another title, or of another document.
    /// The last excerpt's attribution is printed so.
    Sample &attributed(const QString &attribution);
    Sample &in(const QString &article, const QString &document = {});

    [[nodiscard]] const Extraction &extraction() const
    {
        return m_extraction;
    }
    [[nodiscard]] const QString &source() const
    {
        return m_source;
    }
    [[nodiscard]] SourceReader reader() const;
    /// The bank made of it; a test fails where there is none.
    [[nodiscard]] Bank bank() const;

private:
    /// Prints a part into the source, a header after its first `beforeHeader` characters.
    std::vector<TextPosition> print(const QString &part, qsizetype beforeHeader);

    Extraction m_extraction;
    QString m_source;
};

/// The lexicon of the program, loaded once.
[[nodiscard]] const Lexicon &testLexicon();

/// The items of a rule.
[[nodiscard]] std::vector<Item> itemsOf(const Bank &bank, const QString &rule);

} // namespace zhixing
