// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString duplicateAmong(const QStringList &texts)
{
    QStringList seen;
    for (const QString &text : texts) {
        const QString canonical = canonicalAnswer(text);
        if (seen.contains(canonical)) {
            return u"duplicate options: "_s + text;
        }
        seen.append(canonical);
    }
    return {};
}

} // namespace

QString duplicateOptions(const Item &item, const LintContext &)
{
    if (item.kind == ItemKind::ShortAnswer) {
        return duplicateAmong(item.key);
    }
    const QString left = duplicateAmong(optionTexts(item));
    return left.isEmpty() ? duplicateAmong(targetTexts(item)) : left;
}

} // namespace zhixing
