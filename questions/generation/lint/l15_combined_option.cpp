// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString combinedOption(const Item &item, const LintContext &)
{
    static const QRegularExpression combined(
        u"^[①②③④⑤⑥⑦⑧⑨、，,和及]+$|^[A-F甲乙丙丁](?:[、，,和及]?[A-F甲乙丙丁])+$"_s);
    for (const QString &text : optionTexts(item)) {
        if (isChoice(item) && combined.match(text).hasMatch()) {
            return u"K-type option: "_s + text;
        }
    }
    return {};
}

} // namespace zhixing
