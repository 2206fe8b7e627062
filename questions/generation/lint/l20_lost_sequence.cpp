// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/ordering.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString lostSequence(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::SingleChoice) {
        return {};
    }
    double last = -1;
    for (const Option &option : item.options) {
        const auto value = sortValue(option.text);
        if (!value) {
            return {};
        }
        if (*value <= last) {
            return u"lost sequence: numbers or dates do not ascend at "_s + option.text;
        }
        last = *value;
    }
    return item.optionOrder == OptionOrder::Fixed || item.options.empty()
        ? QString()
        : u"lost sequence: numbers or dates are to be shuffled"_s;
}

} // namespace zhixing
