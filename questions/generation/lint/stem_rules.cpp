// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/facts.h"
#include "generation/lead.h"
#include "generation/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// The stem without the sentence it quotes at its beginning: “……”这段话出自（　）。
QString ownWords(const QString &whole)
{
    const QString stem = withoutLead(whole);
    const auto end = stem.lastIndexOf(u'”');
    return stem.startsWith(u'“') && end > 0 ? stem.sliced(end + 1) : stem;
}

bool quotesSpeech(const Item &item, const LintContext &context)
{
    return std::ranges::any_of(item.evidence, [&](const Evidence &evidence) {
        const Passage *passage = context.passages.value(evidence.passage);
        return passage && passage->kind == PassageKind::Excerpt;
    });
}

} // namespace

QString absoluteTerm(const Item &item, const LintContext &context)
{
    const QString source = tidied(quotedText(item));
    const auto foreign = [&](const QString &text) {
        for (const QString &word : context.lexicon.absolutes) {
            if (text.contains(word) && !source.contains(word)) {
                return u"absolute term that the source does not use: "_s + word;
            }
        }
        return QString();
    };
    if (item.kind == ItemKind::TrueFalse) {
        return foreign(item.stem);
    }
    for (const Option &option : item.options) {
        if (const QString detail = foreign(option.text);
            !detail.isEmpty() && isChoice(item) && !item.key.contains(option.id)) {
            return detail;
        }
    }
    return {};
}

QString vagueTerm(const Item &item, const LintContext &context)
{
    const QString key = keyText(item);
    if (item.kind == ItemKind::Cloze || item.kind == ItemKind::SingleChoice) {
        return context.lexicon.vagueWords.contains(key) ? u"vague key: "_s + key : QString();
    }
    if (item.kind == ItemKind::TrueFalse) {
        const QString source = tidied(quotedText(item));
        for (const QString &word : context.lexicon.vagueWords) {
            if (item.stem.contains(word) && !source.contains(word)) {
                return u"vague term that the source does not use: "_s + word;
            }
        }
    }
    return {};
}

QString negativeStem(const Item &item, const LintContext &)
{
    static const QRegularExpression asks(
        u"(不正确|错误|不符合|不属于|不包括|不是|不恰当)的?(?:说法|选项|一项)?(?:是|有|为)?[（(]|除.{1,12}外"_s);
    if (isChoice(item) && asks.match(item.stem).hasMatch()
        && !tidied(quotedText(item)).contains(asks)) {
        return u"negative stem"_s;
    }
    static const QRegularExpression twice(
        u"并非[^，。]{0,12}不|不是不|没有不|无不|不无|未必不|不必不|不得不必"_s);
    const auto match = twice.match(item.stem);
    return match.hasMatch() && !quotedText(item).contains(match.captured())
        ? u"two negations: "_s + match.captured()
        : QString();
}

QString unfocusedStem(const Item &item, const LintContext &)
{
    if (item.stem.size() < 8) {
        return u"unfocused stem: fewer than eight characters"_s;
    }
    static const QRegularExpression bare(
        u"^(?:以下|下列|下面)(?:各项|选项)?(?:的)?(?:说法|叙述|表述|选项|各项)?中?，?[^，]{0,3}(?:正确|错误|符合)的(?:是|有)"_s);
    return bare.match(item.stem).hasMatch() ? u"unfocused stem: names no topic"_s : QString();
}

QString gratuitousWords(const Item &item, const LintContext &)
{
    // A quoted sentence is the matter asked about; around it, and with it, there is a limit all the
    // same.
    constexpr qsizetype withQuotation = 85;
    constexpr std::size_t mostClauses = 5;
    const QString own = ownWords(item.stem);
    const qsizetype limit = item.kind == ItemKind::TrueFalse ? 71 : withQuotation;
    if (own.size() > limit || withoutLead(item.stem).size() > withQuotation) {
        return u"gratuitous words: %1 characters"_s.arg(item.stem.size());
    }
    const auto clauses = clausesOf(own).size();
    return clauses > mostClauses ? u"gratuitous words: %1 clauses"_s.arg(clauses) : QString();
}

QString danglingWord(const Item &item, const LintContext &context)
{
    const bool isQuoted = quotesSpeech(item, context);
    QString stem = withoutLead(item.stem);
    if (stem.startsWith(u'“') || stem.startsWith(u'「')) {
        stem.remove(0, 1);
    }
    // 这句话, 这里的“…” point into the stem itself.
    stem.remove(u"这段话"_s).remove(u"这句话"_s).remove(u"这里的“"_s);
    QString detail = danglingReference(stem, context.lexicon, isQuoted);
    for (const Option &option : item.options) {
        if (detail.isEmpty() && isChoice(item) && !item.stem.contains(u"这段话"_s)
            && !item.stem.contains(u"这句话"_s)) {
            static const QRegularExpression pointing(u"^(?:该|此|这|上述)|上述|前款"_s);
            detail = pointing.match(option.text).hasMatch() ? u"reference: "_s + option.text
                                                            : QString();
        }
    }
    return detail.isEmpty() ? QString() : u"dangling "_s + detail;
}

QString debris(const Item &item, const LintContext &)
{
    static const QRegularExpression inside(
        u"[\\x{4E00}-\\x{9FFF}][ \\t]+[\\x{4E00}-\\x{9FFF}]|[荨▲茛□■◆●�]|(?:^|[^\\d一二三四五六七八九十])月 ?日"_s);
    QStringList texts {item.stem};
    for (const Option &option : item.options) {
        texts.append(option.text);
    }
    for (const QString &text : texts) {
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
