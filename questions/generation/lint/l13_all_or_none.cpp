// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString allOrNone(const Item &item, const LintContext &)
{
    static const QRegularExpression forbidden(
        u"以上(?:都|皆|均|全)|都(?:对|不对|正确|是)$|都不是$|全部正确|^[A-F甲乙丙丁]和[A-F甲乙丙丁]|以上[选各]项"_s);
    for (const QString &text : optionTexts(item)) {
        if (isChoice(item) && forbidden.match(text).hasMatch()) {
            return u"all or none of the above: "_s + text;
        }
    }
    return {};
}

} // namespace zhixing
