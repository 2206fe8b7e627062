// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString clozeAnswerInStem(const Item &item)
{
    const QString answer = keyText(item);
    const bool isWord
        = answer.size() >= 2 && isHan(answer.front()) && !numeralValue(answer.first(1));
    if (says(item.stem, answer)) {
        return u"the answer stands in the stem: "_s + answer;
    }
    return isWord && item.stem.contains(answer.first(2))
        ? u"the answer's beginning stands in the stem: "_s + answer
        : QString();
}

QString pointInStem(const Item &item)
{
    // A point of one word or two, 可以 or 不得, is no leak: the question has to name what it is
    // about.
    constexpr qsizetype tellingLength = 4;
    const QString stem = bareText(item.stem);
    for (const QString &point : item.key) {
        const QString bare = bareText(point);
        if (bare.size() >= tellingLength && stem.contains(bare)) {
            return u"the point stands in the stem: "_s + point;
        }
    }
    return {};
}

} // namespace

QString answerInStem(const Item &item, const LintContext &)
{
    switch (item.kind) {
    case ItemKind::Cloze:
        return clozeAnswerInStem(item);
    case ItemKind::ShortAnswer:
        return pointInStem(item);
    default:
        return {};
    }
}

} // namespace zhixing
