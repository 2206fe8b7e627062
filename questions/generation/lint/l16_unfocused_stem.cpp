// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString unfocusedStem(const Item &item, const LintContext &)
{
    if (item.stem.size() < 8) {
        return u"unfocused stem: fewer than eight characters"_s;
    }
    static const QRegularExpression bare(
        u"^(?:以下|下列|下面)(?:各项|选项)?(?:的)?(?:说法|叙述|表述|选项|各项)?中?，?[^，]{0,3}(?:正确|错误|符合)的(?:是|有)"_s);
    return bare.match(item.stem).hasMatch() ? u"unfocused stem: names no topic"_s : QString();
}

} // namespace zhixing
