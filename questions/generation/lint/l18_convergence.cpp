// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/lint/option_form.h"
#include "generation/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString convergence(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.key.size() != 1 || item.options.size() < 4
        || optionType(keyText(item)) != u"words") {
        return {};
    }
    std::size_t ofKey = 0;
    std::size_t best = 0;
    for (const Option &option : item.options) {
        const auto pairs = bigramsOf(option.text);
        std::size_t partners = 0;
        for (const Option &other : item.options) {
            partners
                += option.id != other.id && containment(pairs, bigramsOf(other.text)) > 0 ? 1 : 0;
        }
        if (item.key.contains(option.id)) {
            ofKey = partners;
        } else {
            best = std::max(best, partners);
        }
    }
    return ofKey >= best + 2 ? u"convergence cue: only the key shares words with most options"_s
                             : QString();
}

} // namespace zhixing
