// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"

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
    return danglingReference(text, shop.lexicon(), true);
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
            if (!isAsserted && other->text != occasion.text) {
                candidates.push_back({other->text, {u"W1"_s, u"的讲话节选中没有这段话"_s}});
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
        draft.stem = u"“"_s + quotation + u"”这段话出自（　）。"_s;
        draft.answer = occasion.text;
        draft.distractors = alikeDistractors(occasion.text, draft.stem, std::move(candidates));
        const Passage &passage = shop.corpus().passages()[draft.passage];
        draft.quotes = {sentence.quote,
            {draft.passage, PassagePart::Attribution, {0, passage.attribution.size()}}};
        if (draft.distractors.size() < 2) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"B3 distractors: fewer than two have a certificate"_s,
                draft.stem);
            continue;
        }
        draft.rationale = u"材料中这段话的题注为"_s + tidied(passage.attribution)
            + u"。其余各项是同一篇材料中其他节选的出处，节选中没有这段话。"_s;
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
