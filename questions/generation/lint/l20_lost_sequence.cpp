// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/ordering.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString lostSequence(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.options.empty()) {
        return {};
    }
    double last = -1;
    QString descent;
    for (const Option &option : item.options) {
        const auto value = sortValue(option.text);
        if (!value) {
            return {};
        }
        if (*value <= last && descent.isEmpty()) {
            descent = option.text;
        }
        last = *value;
    }
    if (!descent.isEmpty()) {
        return u"lost sequence: numbers or dates do not ascend at "_s + descent;
    }
    return item.optionOrder == OptionOrder::Fixed
        ? QString()
        : u"lost sequence: numbers or dates are to be shuffled"_s;
}

} // namespace zhixing
