// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString optionCount(const Item &item, const LintContext &)
{
    const auto count = item.options.size();
    if (item.kind == ItemKind::SingleChoice && (count < 3 || count > 5)) {
        return u"option count: %1, not 3 to 5"_s.arg(count);
    }
    if (item.kind == ItemKind::MultipleChoice) {
        const auto keys = static_cast<std::size_t>(item.key.size());
        if (count < 4 || count > 6 || keys < 2 || keys + 1 > count) {
            return u"option count: %1 keys of %2 options"_s.arg(keys).arg(count);
        }
    }
    return {};
}

} // namespace zhixing
