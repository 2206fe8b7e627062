// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString absoluteTerm(const Item &item, const LintContext &context)
{
    const QString source = tidied(quotedText(item));
    const auto foreign = [&](const QString &text) {
        for (const QString &word : context.lexicon.absolutes) {
            if (text.contains(word) && !source.contains(word)) {
                return u"absolute term that the source does not use: "_s + word;
            }
        }
        return QString();
    };
    if (item.kind == ItemKind::TrueFalse) {
        return foreign(item.stem);
    }
    for (const Option &option : item.options) {
        if (const QString detail = foreign(option.text);
            !detail.isEmpty() && isChoice(item) && !item.key.contains(option.id)) {
            return detail;
        }
    }
    return {};
}

} // namespace zhixing
