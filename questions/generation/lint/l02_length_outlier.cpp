// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString lengthOutlier(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.options.size() < 2) {
        return {};
    }
    QList<qsizetype> lengths;
    for (const Option &option : item.options) {
        lengths.append(option.text.size());
    }
    std::ranges::sort(lengths);
    const qsizetype median = lengths[lengths.size() / 2];
    for (const Option &option : item.options) {
        // Among several right ones a long or a short one tells nothing of the wrong.
        if (item.kind == ItemKind::MultipleChoice && item.key.contains(option.id)) {
            continue;
        }
        const qsizetype length = option.text.size();
        if (std::abs(length - median) >= 8 && (length > 2 * median || 2 * length < median)) {
            return u"length outlier: "_s + option.text;
        }
    }
    return {};
}

} // namespace zhixing
