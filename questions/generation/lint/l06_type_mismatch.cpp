// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/lint/option_form.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString typeMismatch(const Item &item, const LintContext &)
{
    if (!isChoice(item)) {
        return {};
    }
    QStringList types;
    for (const QString &text : optionTexts(item)) {
        types.append(optionType(text));
    }
    types.removeDuplicates();
    return types.size() > 1 ? u"type mismatch: "_s + types.join(u" and "_s) : QString();
}

} // namespace zhixing
