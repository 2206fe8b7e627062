// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString answerInStem(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::Cloze) {
        return {};
    }
    const QString answer = keyText(item);
    const bool isWord
        = answer.size() >= 2 && isHan(answer.front()) && !numeralValue(answer.first(1));
    if (!answer.isEmpty() && item.stem.contains(answer)) {
        return u"the answer stands in the stem: "_s + answer;
    }
    return isWord && item.stem.contains(answer.first(2))
        ? u"the answer's beginning stands in the stem: "_s + answer
        : QString();
}

} // namespace zhixing
