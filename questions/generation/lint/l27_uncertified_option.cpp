// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString uncertifiedAmong(const std::vector<Option> &options, const QStringList &key)
{
    for (const Option &option : options) {
        if (!key.contains(option.id) && !option.certificate) {
            return u"unkeyed option without certificate: "_s + option.text;
        }
    }
    return {};
}

} // namespace

QString uncertifiedOption(const Item &item, const LintContext &)
{
    if (item.kind == ItemKind::Matching) {
        return uncertifiedAmong(item.targets, item.key);
    }
    return isChoice(item) ? uncertifiedAmong(item.options, item.key) : QString();
}

} // namespace zhixing
