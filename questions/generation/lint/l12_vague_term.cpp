// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString vagueTerm(const Item &item, const LintContext &context)
{
    const QString key = keyText(item);
    if (item.kind == ItemKind::Cloze || item.kind == ItemKind::SingleChoice) {
        return context.lexicon.vagueWords.contains(key) ? u"vague key: "_s + key : QString();
    }
    if (item.kind == ItemKind::TrueFalse) {
        const QString source = tidied(quotedText(item));
        for (const QString &word : context.lexicon.vagueWords) {
            if (item.stem.contains(word) && !source.contains(word)) {
                return u"vague term that the source does not use: "_s + word;
            }
        }
    }
    return {};
}

} // namespace zhixing
