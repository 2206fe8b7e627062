// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString keyRepeatsStem(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.key.size() != 1) {
        return {};
    }
    const QString key = keyText(item);
    if (sharedRun(item.stem, key) < 3) {
        return {};
    }
    for (const QString &other : distractorTexts(item)) {
        if (sharedRun(item.stem, other) < 3) {
            return u"the key repeats words of the stem: "_s + key;
        }
    }
    return {};
}

} // namespace zhixing
