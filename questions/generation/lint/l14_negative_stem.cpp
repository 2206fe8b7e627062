// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString negativeStem(const Item &item, const LintContext &)
{
    static const QRegularExpression asks(
        u"(不正确|错误|不符合|不属于|不包括|不是|不恰当)的?(?:说法|选项|一项)?(?:是|有|为)?[（(]|除.{1,12}外"_s);
    if (isChoice(item) && asks.match(item.stem).hasMatch()
        && !tidied(quotedText(item)).contains(asks)) {
        return u"negative stem"_s;
    }
    static const QRegularExpression twice(
        u"并非[^，。]{0,12}不|不是不|没有不|无不|不无|未必不|不必不|不得不必"_s);
    const auto match = twice.match(item.stem);
    return match.hasMatch() && !quotedText(item).contains(match.captured())
        ? u"two negations: "_s + match.captured()
        : QString();
}

} // namespace zhixing
