// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/quotations.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortestQuote = 17;
constexpr qsizetype longestQuote = 72;
constexpr std::size_t mostPerPassage = 2;

/// Why a sentence tells nothing about where it was said; empty if it does.
QString whyNotQuoted(const QString &text, const Workshop &shop)
{
    if (text.size() < shortestQuote || text.size() > longestQuote) {
        return u"R2 length: the quotation has not 15 to 70 characters"_s;
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
    // A quotation, a year, a count of something seen: nobody else said just this.
    static const QRegularExpression mark(
        u"[“《〈‘]|常说|说过|讲过|有句话|[\\d〇一二三四五六七八九十]{2,4}年(?![来级])"_s);
    static const QRegularExpression seen(
        u"(?:\\d+|[两二三四五六七八九十百千]{1,4}|整整[^，]{1,4})(?:多|余)?(?:年|个|户|次|人|名|位|天|里|件|张|头|间|本|条|支|项|回|趟|亩|万|斤|米|小时)"_s);
    static const QRegularExpression opposed(
        u"不是[^，。]{2,20}，?而是|最[^，。]{1,3}的(?:不?是|还是)"_s);
    // The name of a doctrine is no person's.
    static const QRegularExpression doctrine(u"马克思(?:列宁)?主义|自我革命|革命精神"_s);
    QString plain = text;
    plain.remove(doctrine);
    if (mark.match(text).hasMatch() || containsAny(plain, lexicon.anchors)) {
        return false;
    }
    return rarity < unheard || (!seen.match(text).hasMatch() && !opposed.match(text).hasMatch());
}

/// The wording of a sentence that hardly another passage has.
std::vector<quint32> rareWording(const QString &text, const Workshop &shop)
{
    constexpr std::size_t fewPassages = 3;
    auto pairs = bigramsOf(text);
    std::erase_if(pairs, [&](quint32 pair) { return shop.corpus().spread(pair) > fewPassages; });
    return pairs;
}

/// Another occasion says much the same in other words: a sentence of it has four of the rare pairs.
bool saysAlike(const QString &text, const Occasion &other, const Workshop &shop)
{
    constexpr std::size_t enough = 4;
    const auto rare = rareWording(text, shop);
    const auto &units = shop.corpus().units();
    return rare.size() >= enough && std::ranges::any_of(other.passages, [&](std::size_t p) {
        std::vector<quint32> common;
        std::size_t sentence = 0;
        for (const std::size_t u : shop.factsOfPassage(p)) {
            if (units[u].sentence != sentence) {
                common.clear();
                sentence = units[u].sentence;
            }
            for (const quint32 pair : rare) {
                if (std::ranges::binary_search(units[u].bigrams, pair)
                    && std::ranges::find(common, pair) == common.end()) {
                    common.push_back(pair);
                }
            }
            if (common.size() >= enough) {
                return true;
            }
        }
        return false;
    });
}

/// A name without what every occasion's name has, parted where its words part: 会上的 is no word.
QString ownWordsOf(const QString &text)
{
    static const QRegularExpression frame(
        u"[在的和与及时上中下是了为对把以从到各个]|讲话|谈话|发言|报告|会议|期间"_s);
    QString words = text;
    return words.replace(frame, u"，"_s);
}

/// The quotation names what the occasion's name names, and that does not name the others.
bool isLeaked(const QString &quotation, const Occasion &occasion, const Workshop &shop)
{
    const auto quoted = bigramsOf(ownWordsOf(quotation));
    const auto &passages = shop.corpus().passages();
    const std::size_t common = std::max<std::size_t>(3, passages.size() / 4);
    return std::ranges::any_of(bigramsOf(ownWordsOf(occasion.text)), [&](quint32 pair) {
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

} // namespace

std::vector<QuotedSentence> quotable(const Occasion &occasion, Workshop &shop, Recording recording)
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
            } else if (recording == Recording::Refusals) {
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

bool isSaidAt(const QString &text, const Occasion &other, const Workshop &shop)
{
    const auto &saying = shop.occasionsSaying(text);
    return !saying || saying->contains(&other) || saysAlike(text, other, shop);
}

bool pointsTo(const QString &quotation, const QString &key, const QStringList &others)
{
    constexpr qsizetype telling = 2;
    const QString said = ownWordsOf(quotation);
    const auto shared = [&said](const QString &occasion) {
        QString found;
        for (const QChar c : ownWordsOf(occasion)) {
            if (isHan(c) && said.contains(c) && !found.contains(c)) {
                found.append(c);
            }
        }
        return found;
    };
    // What another option has as well tells nothing.
    QString own = shared(key);
    for (const QString &other : others) {
        own.removeIf([&other](QChar c) { return other.contains(c); });
    }
    const auto most
        = std::ranges::max(others, {}, [&](const QString &other) { return shared(other).size(); });
    return own.size() >= telling && shared(key).size() > shared(most).size();
}

bool tellsPlace(const QString &quotation, const QStringList &options, const Lexicon &lexicon)
{
    return containsAny(quotation, lexicon.places)
        && std::ranges::any_of(
            options, [&](const QString &option) { return containsAny(option, lexicon.places); });
}

} // namespace zhixing
