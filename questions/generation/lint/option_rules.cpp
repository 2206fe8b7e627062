// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/ordering.h"
#include "generation/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QStringList optionTexts(const Item &item)
{
    QStringList texts;
    for (const Option &option : item.options) {
        texts.append(option.text);
    }
    return texts;
}

/// What sort of thing an option is, as far as its form shows.
QString typeOf(const QString &text)
{
    if (sortableDate(text)) {
        return u"date"_s;
    }
    if (text.startsWith(u'《')) {
        return u"document"_s;
    }
    if (text.endsWith(u"之日"_s)) {
        return u"starting point"_s;
    }
    static const QRegularExpression quantity(u"^[0-9.]+([^0-9]{0,4})$"_s);
    if (const auto match = quantity.match(canonicalAnswer(text)); match.hasMatch()) {
        return u"number of "_s + match.captured(1);
    }
    return u"words"_s;
}

/// Both are said of a value with the same bound: 超过三天, 超过五天.
QString boundOf(const QString &text)
{
    static const QRegularExpression bound(
        u"(不超过|不少于|不低于|不高于|超过|至少|至多|以上|以下|以内)"_s);
    return bound.match(text).captured(1);
}

} // namespace

QString longestKey(const Item &item, const LintContext &)
{
    const QString key = keyText(item);
    const QStringList others = distractorTexts(item);
    if (!isChoice(item) || item.key.size() != 1 || others.isEmpty()) {
        return {};
    }
    const qsizetype second
        = std::ranges::max(others, {}, [](const QString &text) { return text.size(); }).size();
    const bool isConspicuous = static_cast<double>(key.size()) > 1.25 * static_cast<double>(second)
        && key.size() >= second + 4;
    return isConspicuous ? u"longest option is the key: "_s + key : QString();
}

QString lengthOutlier(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.options.size() < 2) {
        return {};
    }
    QList<qsizetype> lengths;
    for (const Option &option : item.options) {
        lengths.append(option.text.size());
    }
    std::ranges::sort(lengths);
    const qsizetype median = lengths[lengths.size() / 2];
    for (const Option &option : item.options) {
        const qsizetype length = option.text.size();
        if (std::abs(length - median) >= 8 && (length > 2 * median || 2 * length < median)) {
            return u"length outlier: "_s + option.text;
        }
    }
    return {};
}

QString grammaticalCue(const Item &item, const LintContext &)
{
    if (!isChoice(item)) {
        return {};
    }
    // Each of these joins the option to the stem's words around the gap.
    static const QRegularExpression edge(u"(^[《“]|之日$|的$|[，。；]$|^(?:向|由|从|经|在))"_s);
    const QStringList texts = optionTexts(item);
    QStringList edges;
    for (const QString &text : texts) {
        edges.append(edge.match(text).captured());
    }
    edges.removeDuplicates();
    return edges.size() > 1 ? u"grammatical cue: options begin or end in different ways"_s
                            : QString();
}

QString typeMismatch(const Item &item, const LintContext &)
{
    if (!isChoice(item)) {
        return {};
    }
    QStringList types;
    for (const QString &text : optionTexts(item)) {
        types.append(typeOf(text));
    }
    types.removeDuplicates();
    return types.size() > 1 ? u"type mismatch: "_s + types.join(u" and "_s) : QString();
}

QString duplicateOptions(const Item &item, const LintContext &)
{
    QStringList seen;
    for (const QString &text : optionTexts(item)) {
        const QString canonical = canonicalAnswer(text);
        if (seen.contains(canonical)) {
            return u"duplicate options: "_s + text;
        }
        seen.append(canonical);
    }
    return {};
}

QString optionInOption(const Item &item, const LintContext &)
{
    if (!isChoice(item)) {
        return {};
    }
    const QStringList texts = optionTexts(item);
    for (const QString &a : texts) {
        for (const QString &b : texts) {
            // Figures may well be part of each other: 2天 and 12天.
            if (a != b && a.contains(b) && typeOf(b) != typeOf(u"1天"_s) && !sortValue(b)) {
                return u"sub-string options: “%1” in “%2”"_s.arg(b, a);
            }
        }
    }
    return {};
}

QString allOrNone(const Item &item, const LintContext &)
{
    static const QRegularExpression forbidden(
        u"以上(?:都|皆|均|全)|都(?:对|不对|正确|是)$|都不是$|全部正确|^[A-F甲乙丙丁]和[A-F甲乙丙丁]|以上[选各]项"_s);
    for (const QString &text : optionTexts(item)) {
        if (isChoice(item) && forbidden.match(text).hasMatch()) {
            return u"all or none of the above: "_s + text;
        }
    }
    return {};
}

QString combinedOption(const Item &item, const LintContext &)
{
    static const QRegularExpression combined(u"^[①②③④⑤⑥⑦⑧⑨、，和]+$"_s);
    for (const QString &text : optionTexts(item)) {
        if (combined.match(text).hasMatch()) {
            return u"K-type option: "_s + text;
        }
    }
    return {};
}

QString convergence(const Item &item, const LintContext &)
{
    if (!isChoice(item) || item.key.size() != 1 || item.options.size() < 4
        || typeOf(keyText(item)) != u"words") {
        return {};
    }
    std::size_t ofKey = 0;
    std::size_t best = 0;
    for (const Option &option : item.options) {
        const auto pairs = bigramsOf(option.text);
        std::size_t partners = 0;
        for (const Option &other : item.options) {
            partners
                += option.id != other.id && containment(pairs, bigramsOf(other.text)) > 0 ? 1 : 0;
        }
        if (item.key.contains(option.id)) {
            ofKey = partners;
        } else {
            best = std::max(best, partners);
        }
    }
    return ofKey >= best + 2 ? u"convergence cue: only the key shares words with most options"_s
                             : QString();
}

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

QString lostSequence(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::SingleChoice) {
        return {};
    }
    double last = -1;
    for (const Option &option : item.options) {
        const auto value = sortValue(option.text);
        if (!value) {
            return {};
        }
        if (*value <= last) {
            return u"lost sequence: numbers or dates do not ascend at "_s + option.text;
        }
        last = *value;
    }
    return item.optionOrder == OptionOrder::Fixed || item.options.empty()
        ? QString()
        : u"lost sequence: numbers or dates are to be shuffled"_s;
}

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

QString uncertifiedOption(const Item &item, const LintContext &)
{
    for (const Option &option : item.options) {
        if (isChoice(item) && !item.key.contains(option.id) && !option.certificate) {
            return u"unkeyed option without certificate: "_s + option.text;
        }
    }
    return {};
}

QString orderGivenAway(const Item &item, const LintContext &)
{
    static const QRegularExpression cue(
        u"\\d{4}年|第[一二三四五六七八九十]+步|^(?:首先|其次|然后|最后|随后|之后)"_s);
    for (const Option &option : item.options) {
        if (item.kind == ItemKind::Ordering && cue.match(option.text).hasMatch()) {
            return u"ordering leak: "_s + option.text;
        }
    }
    return {};
}

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
        item.options, [](const Option &option) { return !boundOf(option.text).isEmpty(); });
    if (bringsBound && bounded.match(item.stem).hasMatch()) {
        return u"entailed option: both the stem and an option bound the number"_s;
    }
    QStringList bounds;
    for (const Option &option : item.options) {
        if (const QString bound = boundOf(option.text); !bound.isEmpty()
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
