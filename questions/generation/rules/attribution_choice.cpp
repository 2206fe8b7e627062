// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortestQuote = 17;
constexpr qsizetype longestQuote = 60;
constexpr std::size_t mostPerPassage = 2;

struct QuotedSentence {
    Quote quote;
    QString text;
    double rarity = 0.0; ///< share of its wording that no other occasion has
};

/// Why a sentence tells nothing about where it was said; empty if it does.
QString whyNotQuoted(const QString &text, const Workshop &shop)
{
    if (text.size() < shortestQuote || text.size() > longestQuote) {
        return u"R2 length: the quotation has not 15 to 60 characters"_s;
    }
    if (!isBalanced(text)) {
        return u"L24 debris: marks do not pair"_s;
    }
    if (!leadingWord(text, shop.lexicon().contrasts).isEmpty()
        || !leadingWord(text, shop.lexicon().connectives).isEmpty()) {
        return u"R3 reference: goes on from the sentence before"_s;
    }
    if (containsAny(text, shop.lexicon().boilerplate)) {
        return u"R8 boilerplate: a set phrase known to everybody"_s;
    }
    static const QRegularExpression openings(
        u"^(?:大家想想|如果|假如|试想|我们党历来|只有|只要|要|有人(?:问|说)|后来|那时|当时|"
        u"我的回答|"
        u"差别|总之|可见|[^，。]{1,4}(?:年|天|遍|次|番)(?:以后|之后|后|下来|过去)，?)|那个|那种"_s);
    if (openings.match(text).hasMatch() || text.endsWith(u'？') || text.endsWith(u'！')) {
        return u"R3 reference: a call, a question or a word that leans on the text before"_s;
    }
    return danglingReference(text, shop.lexicon(), true);
}

/// Nothing in it to be recognised by: it could stand in any speech.
bool isCommonplace(const QString &text, double rarity, const Lexicon &lexicon)
{
    constexpr double unheard = 0.85;
    static const QRegularExpression mark(
        u"[“《〈‘]|[\\d〇一二三四五六七八九十]{2,4}年(?![来级])"_s);
    return rarity < unheard && !mark.match(text).hasMatch() && !containsAny(text, lexicon.anchors);
}

/// Who knows where a place lies knows which of the occasions was there.
bool tellsPlace(const QString &quotation, const QStringList &options, const Lexicon &lexicon)
{
    return containsAny(quotation, lexicon.places)
        && std::ranges::any_of(
            options, [&](const QString &option) { return containsAny(option, lexicon.places); });
}

/// Another occasion says much the same in other words.
bool saysAlike(const QString &text, const Occasion &other, const Workshop &shop)
{
    constexpr std::size_t fewPassages = 3;
    const auto quoted = bigramsOf(text);
    return std::ranges::any_of(other.passages, [&](std::size_t p) {
        const QString &whole = shop.corpus().passages()[p].text;
        return std::ranges::any_of(sentencesOf(whole), [&](TextRange range) {
            const auto pairs = bigramsOf(QStringView(whole).sliced(range.start, range.length()));
            std::size_t common = 0;
            for (const quint32 pair : pairs) {
                common += std::ranges::binary_search(quoted, pair)
                        && shop.corpus().spread(pair) <= fewPassages
                    ? 1
                    : 0;
            }
            return common >= 4;
        });
    });
}

/// The quotation names what the occasion's name names, and that does not name the others.
bool isLeaked(const QString &quotation, const Occasion &occasion, const Workshop &shop)
{
    const auto quoted = bigramsOf(quotation);
    const auto &passages = shop.corpus().passages();
    const std::size_t common = std::max<std::size_t>(3, passages.size() / 4);
    return std::ranges::any_of(bigramsOf(occasion.text), [&](quint32 pair) {
        return std::ranges::binary_search(quoted, pair) && shop.corpus().spread(pair) < common;
    });
}

/// Share of a sentence's wording that stands in no passage of another occasion.
double rarityOf(const QString &text, const Occasion &occasion, const Workshop &shop)
{
    const auto pairs = bigramsOf(text);
    std::size_t rare = 0;
    for (const quint32 pair : pairs) {
        rare += shop.corpus().spread(pair) <= occasion.passages.size() ? 1 : 0;
    }
    return pairs.empty() ? 0.0 : static_cast<double>(rare) / static_cast<double>(pairs.size());
}

std::vector<QuotedSentence> quotable(const Occasion &occasion, Workshop &shop)
{
    std::vector<QuotedSentence> all;
    for (const std::size_t p : occasion.passages) {
        const QString &text = shop.corpus().passages()[p].text;
        std::vector<QuotedSentence> found;
        for (const TextRange range : sentencesOf(text)) {
            const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
            const Quote quote {p, PassagePart::Text, range};
            QString reason = whyNotQuoted(sentence, shop);
            if (reason.isEmpty() && isLeaked(sentence, occasion, shop)) {
                reason = u"L03 leak: the quotation names the occasion"_s;
            }
            const double rarity = reason.isEmpty() ? rarityOf(sentence, occasion, shop) : 0.0;
            if (reason.isEmpty() && rarity < 0.4) {
                reason = u"R7 not unique: the wording is that of other passages"_s;
            }
            if (reason.isEmpty() && isCommonplace(sentence, rarity, shop.lexicon())) {
                reason
                    = u"R9 trivia: no person, event, document, figure of speech or quotation in it"_s;
            }
            if (reason.isEmpty()) {
                found.push_back({quote, sentence, rarity});
            } else {
                shop.refuse(u"S-ATTR"_s, quote, reason, sentence);
            }
        }
        std::ranges::stable_sort(found, std::greater {}, &QuotedSentence::rarity);
        found.resize(std::min(found.size(), mostPerPassage));
        std::ranges::stable_sort(
            found, {}, [](const QuotedSentence &sentence) { return sentence.quote.range.start; });
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace

void chooseAttribution(const Occasion &occasion, Workshop &shop)
{
    const auto others = shop.occasionsOfArticle(occasion);
    for (const QuotedSentence &sentence : quotable(occasion, shop)) {
        std::vector<Distractor> candidates;
        for (const Occasion *other : others) {
            const bool isAsserted = std::ranges::any_of(
                shop.corpus().similar(sentence.text, 0.8), [&](const auto &match) {
                    return shop.occasionOf(shop.corpus().units()[match.unit].passage) == other;
                });
            if (!isAsserted && other->text != occasion.text
                && !saysAlike(sentence.text, *other, shop)) {
                candidates.push_back({other->text, {u"W1"_s, u"的节选中没有这句话"_s}});
            }
        }
        // Like lengths first, and among those an order that follows from the sentence.
        std::ranges::stable_sort(candidates, {}, [&](const Distractor &candidate) {
            const auto apart = std::abs(candidate.text.size() - occasion.text.size());
            return std::pair(apart / 8, stableNumber(sentence.text + candidate.text));
        });
        Draft draft;
        draft.kind = ItemKind::SingleChoice;
        draft.rule = u"S-ATTR"_s;
        draft.passage = sentence.quote.passage;
        draft.fact
            = stableId(u"f"_s, {shop.corpus().passages()[draft.passage].id, sentence.text, u"0"});
        QString quotation = sentence.text;
        quotation.replace(u'“', u'‘').replace(u'”', u'’');
        draft.stem = u"“"_s + quotation + u"”这句话出自（　）。"_s;
        draft.answer = occasion.text;
        draft.distractors = alikeDistractors(occasion.text, draft.stem, std::move(candidates));
        const Passage &passage = shop.corpus().passages()[draft.passage];
        draft.quotes = {sentence.quote,
            {draft.passage, PassagePart::Attribution, {0, passage.attribution.size()}}};
        QStringList options {draft.answer};
        for (const Distractor &distractor : draft.distractors) {
            options.append(distractor.text);
        }
        if (tellsPlace(sentence.text, options, shop.lexicon())) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"L03 leak: a place in the quotation points to a place among the options"_s,
                draft.stem);
            continue;
        }
        if (draft.distractors.size() < 2) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"B3 distractors: fewer than two have a certificate"_s,
                draft.stem);
            continue;
        }
        draft.rationale = u"材料为这段文字注明的出处是「"_s + attributionOf(passage)
            + u"」。其余各项是同一篇材料中其他节选的出处，节选中没有这句话。"_s;
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
