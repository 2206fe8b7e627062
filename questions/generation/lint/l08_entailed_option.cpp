// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/lint/option_form.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString entailedOption(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::SingleChoice) {
        return {};
    }
    static const QRegularExpression bounded(u"(?:不(?:得|能|应|可|宜)?(?:超过|多于|高于|大于|长于|"
                                            u"少于|低于|小于|短于)|至少|至多|超过|不满|"
                                            u"不足|年满|提前)(?:[^，。；]{0,8}的)?[（(]　*[)）]|"
                                            u"[（(]　*[)）](以上|以下|以内|之内|内)"_s);
    // Bare values in one gap beside a fixed bound are no rivals; a bound of their own makes them
    // so.
    const bool bringsBound = std::ranges::any_of(
        item.options, [](const Option &option) { return !numberBound(option.text).isEmpty(); });
    if (bringsBound && bounded.match(item.stem).hasMatch()) {
        return u"entailed option: both the stem and an option bound the number"_s;
    }
    QStringList bounds;
    for (const Option &option : item.options) {
        if (const QString bound = numberBound(option.text); !bound.isEmpty()
            && canonicalAnswer(option.text)
                .contains(QRegularExpression(u"\\d|[一二三四五六七八九十]"_s))) {
            if (bounds.contains(bound)) {
                return u"overlapping options: "_s + option.text;
            }
            bounds.append(bound);
        }
    }
    return {};
}

} // namespace zhixing
