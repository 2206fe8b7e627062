// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString debris(const Item &item, const LintContext &)
{
    static const QRegularExpression inside(
        u"[\\x{4E00}-\\x{9FFF}][ \\t]+[\\x{4E00}-\\x{9FFF}]|[荨▲茛□■◆●�]|(?:^|[^\\d一二三四五六七八九十])月 ?日"_s);
    for (const QString &text : QStringList {item.stem} + memberTexts(item)) {
        if (!isBalanced(text)) {
            return u"debris: marks do not pair in “%1”"_s.arg(shortened(text, 30));
        }
        if (const auto match = inside.match(text); match.hasMatch()) {
            return u"debris: “%1”"_s.arg(match.captured());
        }
    }
    if (!isBalanced(item.rationale)) {
        return u"debris: marks do not pair in the rationale"_s;
    }
    if (item.kind == ItemKind::Cloze && item.stem.count(u"____"_s) != 1) {
        return u"debris: not one gap"_s;
    }
    return {};
}

} // namespace zhixing
