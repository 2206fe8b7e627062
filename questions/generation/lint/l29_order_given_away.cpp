// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString orderGivenAway(const Item &item, const LintContext &)
{
    static const QRegularExpression cue(
        u"\\d{4}年|第[一二三四五六七八九十]+步|^(?:首先|其次|然后|最后|随后|之后)"_s);
    for (const Option &option : item.options) {
        if (item.kind == ItemKind::Ordering && cue.match(option.text).hasMatch()) {
            return u"ordering leak: "_s + option.text;
        }
    }
    return {};
}

} // namespace zhixing
