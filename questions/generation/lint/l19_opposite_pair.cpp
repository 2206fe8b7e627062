// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString oppositePair(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.key.size() != 1 || item.options.size() < 3) {
        return {};
    }
    const QString key = keyText(item);
    static const QStringList negations {u"不"_s, u"未"_s, u"无"_s, u"非"_s, u"没有"_s};
    for (const QString &other : distractorTexts(item)) {
        for (const QString &negation : negations) {
            QString bareKey = key;
            QString bareOther = other;
            bareKey.remove(negation);
            bareOther.remove(negation);
            if (key != other && bareKey == bareOther) {
                return u"opposite pair: “%1” and “%2”"_s.arg(key, other);
            }
        }
    }
    return {};
}

} // namespace zhixing
