// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString duplicateOptions(const Item &item, const LintContext &)
{
    QStringList seen;
    for (const QString &text : optionTexts(item)) {
        const QString canonical = canonicalAnswer(text);
        if (seen.contains(canonical)) {
            return u"duplicate options: "_s + text;
        }
        seen.append(canonical);
    }
    return {};
}

} // namespace zhixing
