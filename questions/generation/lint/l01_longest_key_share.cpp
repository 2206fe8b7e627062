// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// With fewer items a share says nothing.
constexpr int fewest = 20;

} // namespace

void longestKeyShare(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    int choices = 0;
    int longest = 0;
    for (const Item &item : bank.items) {
        if (item.kind != ItemKind::SingleChoice || item.options.size() < 3) {
            continue;
        }
        ++choices;
        const qsizetype key = keyText(item).size();
        longest += std::ranges::all_of(
            distractorTexts(item), [key](const QString &text) { return text.size() < key; });
    }
    if (choices >= fewest && longest * 10 > choices * 3) {
        findings.push_back({u"L01"_s,
            u"bank"_s,
            u"the key is the longest option in %1 of %2 items"_s.arg(longest).arg(choices)});
    }
}

} // namespace zhixing
