// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/lint/option_form.h"
#include "generation/ordering.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString optionInOption(const Item &item, const LintContext &)
{
    if (!isChoice(item)) {
        return {};
    }
    const QStringList texts = optionTexts(item);
    for (const QString &a : texts) {
        for (const QString &b : texts) {
            // Figures may well be part of each other: 2天 and 12天.
            if (a != b && a.contains(b) && optionType(b) != optionType(u"1天"_s) && !sortValue(b)) {
                return u"sub-string options: “%1” in “%2”"_s.arg(b, a);
            }
        }
    }
    return {};
}

} // namespace zhixing
