// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const QRegularExpression &gapPattern()
{
    static const QRegularExpression pattern(u"[（(][　 ]*[)）]|_{2,}"_s);
    return pattern;
}

QString bareText(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'%' || c == u'.') {
            bare += c;
        }
    }
    return bare;
}

} // namespace

QString keyRepeatsStem(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.key.size() != 1) {
        return {};
    }
    const QString key = keyText(item);
    if (sharedRun(item.stem, key) < 3) {
        return {};
    }
    for (const QString &other : distractorTexts(item)) {
        if (sharedRun(item.stem, other) < 3) {
            return u"the key repeats words of the stem: "_s + key;
        }
    }
    return {};
}

QString answerInStem(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::Cloze) {
        return {};
    }
    const QString answer = keyText(item);
    const bool isWord
        = answer.size() >= 2 && isHan(answer.front()) && !numeralValue(answer.first(1));
    if (!answer.isEmpty() && item.stem.contains(answer)) {
        return u"the answer stands in the stem: "_s + answer;
    }
    return isWord && item.stem.contains(answer.first(2))
        ? u"the answer's beginning stands in the stem: "_s + answer
        : QString();
}

QString secondAnswer(const Item &item, const LintContext &context)
{
    if (item.kind == ItemKind::TrueFalse) {
        const bool isFalse = item.key == QStringList {u"false"_s};
        return isFalse && context.corpus.asserts(item.stem)
            ? u"second answer: the source says just this"_s
            : QString();
    }
    if (item.kind != ItemKind::SingleChoice || !gapPattern().match(item.stem).hasMatch()) {
        return {};
    }
    for (const QString &other : distractorTexts(item)) {
        QString statement = item.stem;
        statement.replace(gapPattern(), other);
        if (context.corpus.asserts(statement)) {
            return u"second answer: the source says “%1”"_s.arg(statement);
        }
    }
    return {};
}

QString keyNotQuoted(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::SingleChoice && item.kind != ItemKind::Cloze) {
        return {};
    }
    const QString key = keyText(item);
    const QString quoted = quotedText(item);
    if (key.isEmpty() || item.evidence.empty()) {
        return u"the key or its quotation is missing"_s;
    }
    if (bareText(quoted).contains(bareText(key))) {
        return {};
    }
    // Another spelling of the same: 6个月 for 半年.
    for (const QString &alias : answerAliases(key)) {
        if (bareText(quoted).contains(bareText(alias))) {
            return {};
        }
    }
    return u"the quotation does not hold the key: "_s + key;
}

QString stillEntailed(const Item &item, const LintContext &context)
{
    if (item.kind != ItemKind::TrueFalse || item.key != QStringList {u"false"_s}) {
        return {};
    }
    const auto stated = findSlots(item.stem, context.lexicon);
    const auto given = findSlots(tidied(quotedText(item)), context.lexicon);
    static const QRegularExpression most(
        u"(?:不(?:得|能|应|可|宜)?(?:超过|多于|高于|大于)|至多)$"_s);
    static const QRegularExpression least(u"(?:不(?:得|能|应|可|宜)?(?:少于|低于|小于)|至少)$"_s);
    for (const Slot &slot : stated) {
        const QStringView before = QStringView(item.stem).first(slot.range.start);
        const bool isMost = most.match(before).hasMatch();
        const bool isLeast = least.match(before).hasMatch();
        if (!isMost && !isLeast) {
            continue;
        }
        const bool isKept = std::ranges::any_of(given, [&](const Slot &other) {
            return canonicalAnswer(other.value) == canonicalAnswer(slot.value);
        });
        for (const Slot &other : given) {
            const bool isSame = other.unit == slot.unit && other.bound == slot.bound && !isKept;
            if (isSame
                && ((isMost && slot.number > other.number)
                    || (isLeast && slot.number < other.number))) {
                return u"still entailed: %1 follows from %2"_s.arg(slot.value, other.value);
            }
        }
    }
    return {};
}

} // namespace zhixing
