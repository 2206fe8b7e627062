// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/passage.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace zhixing
{

/// An item as somebody reads it who decides whether it is any good.
struct Reading {
    QString stem; ///< with its lead
    QString rule;
    PassageKind passage = PassageKind::Faq;
    QString heading; ///< of its passage
    bool opensPassage = false; ///< it asks of the first sentence
};

/// What a model of the readers looks at: the characters and pairs of characters of the stem without
/// its lead (figures in digits are one, a gap is one), and six figures of its form: length,
/// clauses, pairs shared with the heading, whether it has a lead, whether the sentence before is
/// told with it, whether it asks of the first sentence. Of a dated event the deed alone, however
/// its year is asked; of others the rule and the passage's kind, too. Name and value; every name
/// once.
[[nodiscard]] std::vector<std::pair<QString, double>> featuresOf(const Reading &reading);

/// Which items readers would not keep, learned from those they have read (tests/readers): logistic
/// regression on featuresOf(), one for events and one for the rest. A rule knows the flaws that
/// somebody has put into words; this knows the company that flawed sentences keep.
class ReaderModel
{
public:
    /// Reads data/readers/model.json. Invalid with the place if it has another form.
    [[nodiscard]] static Result<ReaderModel> parse(const QByteArray &json, const QString &fileName);

    /// How likely readers are to find a fault, 0 to 1.
    [[nodiscard]] double doubt(const Reading &reading) const;
    /// Doubt above this keeps an item from such a passage out of the bank.
    [[nodiscard]] double limit(PassageKind passage) const;
    [[nodiscard]] bool isTrusted(const Reading &reading) const
    {
        return doubt(reading) <= limit(reading.passage);
    }
    /// Whether readers kept three in four of what a rule made, or have not read enough of it.
    [[nodiscard]] bool isTrusted(const QString &rule) const
    {
        return !m_distrusted.contains(rule);
    }
    /// Whether readers have read this very item and kept it: then nothing needs to be guessed.
    [[nodiscard]] bool isKept(const QString &item) const
    {
        return m_kept.contains(item);
    }

private:
    struct Regression {
        double limit = 1;
        double bias = 0;
        QHash<QString, double> weights;
    };
    [[nodiscard]] const Regression &of(PassageKind passage) const
    {
        return passage == PassageKind::Chronicle ? m_events : m_others;
    }

    Regression m_events;
    Regression m_others;
    QSet<QString> m_distrusted;
    QSet<QString> m_kept;
};

/// The model that is part of the program.
[[nodiscard]] Result<ReaderModel> builtinReaderModel();

} // namespace zhixing
