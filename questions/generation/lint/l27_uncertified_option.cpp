// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString uncertifiedOption(const Item &item, const LintContext &)
{
    for (const Option &option : item.options) {
        if (isChoice(item) && !item.key.contains(option.id) && !option.certificate) {
            return u"unkeyed option without certificate: "_s + option.text;
        }
    }
    return {};
}

} // namespace zhixing
