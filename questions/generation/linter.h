// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "bank/finding.h"
#include "generation/lexicon.h"

#include <memory>
#include <vector>

namespace zhixing
{

class Corpus;

/// Finds the flaws of items (L01 to L30, README.md) in what they and their bank's passages say.
/// Works on any bank, whoever made it. Keeps references: bank, corpus and lexicon must outlive it.
class Linter
{
public:
    Linter(const Bank &bank, const Corpus &corpus, const Lexicon &lexicon);
    ~Linter();
    Linter(const Linter &) = delete;
    Linter &operator=(const Linter &) = delete;

    /// The flaws of one item; `subject` is its id.
    [[nodiscard]] std::vector<Finding> findings(const Item &item) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The findings of all items, and after them those of what the bank asks as a whole (longest key,
/// key position, share of true statements, near duplicates; candidates and rejected items do not
/// count); their subject is one of the items or "bank".
[[nodiscard]] std::vector<Finding> lintBank(const Bank &bank, const Lexicon &lexicon);

/// The findings of one item of a bank. For many items use lintBank() or a Linter.
[[nodiscard]] std::vector<Finding> lint(const Item &item, const Bank &bank, const Lexicon &lexicon);

/// What a finding is about, in Chinese: 答案出现在题干中 for "L04", 引文 for "quote". Empty for an
/// unknown rule.
[[nodiscard]] QString findingTitle(const QString &rule);

} // namespace zhixing
