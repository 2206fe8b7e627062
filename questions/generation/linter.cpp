// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/linter.h"

namespace zhixing
{

std::vector<Finding> lint(const Item &, const Bank &, const Lexicon &)
{
    return {};
}

std::vector<Finding> lintBank(const Bank &bank, const Lexicon &lexicon)
{
    std::vector<Finding> findings;
    for (const Item &item : bank.items) {
        for (Finding &finding : lint(item, bank, lexicon)) {
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace zhixing
