// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/lint/option_form.h"
#include "generation/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Pairs of neighbouring Chinese characters, in their order.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype i = 0; i + 2 <= text.size(); ++i) {
        if (isHan(text[i]) && isHan(text[i + 1])) {
            words.append(text.sliced(i, 2));
        }
    }
    return words;
}

/// A word of a member and its target that no other target has.
QString sharedWord(const QString &member, qsizetype own, const QStringList &targets)
{
    for (const QString &word : wordsOf(member)) {
        const auto holders = std::ranges::count_if(
            targets, [&](const QString &target) { return target.contains(word); });
        if (holders == 1 && targets[own].contains(word)) {
            return word;
        }
    }
    return {};
}

QString mixedTypes(const QStringList &texts)
{
    QStringList types;
    for (const QString &text : texts) {
        types.append(optionType(text));
    }
    types.removeDuplicates();
    return types.size() > 1 ? types.join(u" and "_s) : QString();
}

} // namespace

QString pairGivenAway(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::Matching) {
        return {};
    }
    const QStringList targets = targetTexts(item);
    // Only one target of a sort: it finds its partner by its looks.
    for (const QStringList &side : {optionTexts(item), targets}) {
        if (const QString types = mixedTypes(side); !types.isEmpty()) {
            return u"unequal members to match: "_s + types;
        }
    }
    const auto pairs = std::min(item.options.size(), static_cast<std::size_t>(item.key.size()));
    for (std::size_t i = 0; i < pairs; ++i) {
        const auto it
            = std::ranges::find(item.targets, item.key[static_cast<qsizetype>(i)], &Option::id);
        if (it == item.targets.end()) {
            continue;
        }
        const QString word = sharedWord(item.options[i].text, it - item.targets.begin(), targets);
        if (!word.isEmpty()) {
            return u"a shared word gives the pair away: “%1” in “%2” and “%3”"_s.arg(
                word, item.options[i].text, it->text);
        }
    }
    return {};
}

} // namespace zhixing
