// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/workshop.h"

#include "bank/canonical.h"
#include "generation/rivals.h"
#include "generation/rules/events.h"
#include "generation/speaking.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Both limits of L01 and L02, before the linter says it.
bool areAlike(const QStringList &options)
{
    QList<qsizetype> lengths;
    for (const QString &option : options) {
        lengths.append(option.size());
    }
    std::ranges::sort(lengths);
    const auto median = static_cast<double>(lengths[lengths.size() / 2]);
    return std::ranges::all_of(lengths, [median](qsizetype length) {
        const auto size = static_cast<double>(length);
        return std::abs(size - median) < 8 || (size <= 2 * median && size >= 0.5 * median);
    });
}

bool isOverlapping(const QString &a, const QString &b)
{
    return a.contains(b) || b.contains(a) || canonicalAnswer(a) == canonicalAnswer(b);
}

} // namespace

Workshop::Workshop(const Corpus &corpus,
    const std::vector<Fact> &facts,
    const Lexicon &lexicon,
    const ReaderModel *readers)
    : m_corpus(corpus)
    , m_facts(facts)
    , m_lexicon(lexicon)
    , m_readers(readers)
    , m_speaks(speakingPassages(corpus))
{
    const auto &passages = corpus.passages();
    m_statements.resize(passages.size());
    std::map<QStringList, std::size_t> known;
    std::map<QStringList, std::size_t> knownArticles;
    for (std::size_t p = 0; p < passages.size(); ++p) {
        m_occasionOfPassage.push_back(-1);
        const Passage &passage = passages[p];
        const QStringList articleKey {passage.document, passage.article, toString(passage.kind)};
        const auto [article, isNewArticle]
            = knownArticles.try_emplace(articleKey, m_articles.size());
        if (isNewArticle) {
            m_articles.push_back({passage.article, passage.document, passage.kind, {}});
        }
        m_articles[article->second].passages.push_back(p);
        // 8月7日 below a title with the year: a day that no item can ask or answer with.
        static const QRegularExpression bareDay(
            u"^(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月"_s);
        const bool isDated = passage.kind == PassageKind::Excerpt && passage.date
            && !bareDay.match(passage.date->text).hasMatch();
        if (!isDated || passage.occasion.isEmpty()) {
            continue;
        }
        const QStringList key {
            passage.document, passage.article, passage.date->start, tidied(passage.occasion)};
        auto [it, isNew] = known.try_emplace(key, m_occasions.size());
        if (isNew) {
            m_occasions.push_back(
                {tidied(passage.occasion), *passage.date, passage.article, passage.document, {}});
        }
        m_occasions[it->second].passages.push_back(p);
        m_occasionOfPassage.back() = static_cast<std::ptrdiff_t>(it->second);
    }
    m_firstFact.assign(passages.size() + 1, facts.size());
    for (std::size_t f = facts.size(); f-- > 0;) {
        m_firstFact[facts[f].passage] = f;
    }
    for (std::size_t p = passages.size(); p-- > 0;) {
        m_firstFact[p] = std::min(m_firstFact[p], m_firstFact[p + 1]);
    }
    for (std::size_t f = 0; f < facts.size(); ++f) {
        for (const Slot &slot : facts[f].slots) {
            auto &list = m_factsWith[{slot.kind, passages[facts[f].passage].document}];
            if (list.empty() || list.back() != f) {
                list.push_back(f);
            }
        }
    }
}

const std::vector<Event> &Workshop::eventsOf(const Article &article) const
{
    auto &events = m_events[&article];
    if (!events) {
        events = std::make_shared<const std::vector<Event>>(readEvents(article, *this));
    }
    return *events;
}

const Occasion *Workshop::occasionOf(std::size_t passage) const
{
    const std::ptrdiff_t index = m_occasionOfPassage[passage];
    return index < 0 ? nullptr : &m_occasions[static_cast<std::size_t>(index)];
}

std::vector<const Occasion *> Workshop::occasionsOfArticle(const Occasion &occasion) const
{
    // Occasions of one article stand together, as its passages do.
    const std::ptrdiff_t here = &occasion - m_occasions.data();
    const auto size = static_cast<std::ptrdiff_t>(m_occasions.size());
    const auto belongs = [&](std::ptrdiff_t index) {
        const Occasion &other = m_occasions[static_cast<std::size_t>(index)];
        return other.article == occasion.article && other.document == occasion.document;
    };
    std::ptrdiff_t first = here;
    while (first > 0 && belongs(first - 1)) {
        --first;
    }
    std::vector<const Occasion *> others;
    for (std::ptrdiff_t index = first; index < size && belongs(index); ++index) {
        if (index != here) {
            others.push_back(&m_occasions[static_cast<std::size_t>(index)]);
        }
    }
    return others;
}

std::span<const std::size_t> Workshop::factsWith(SlotKind kind, const Fact &near) const
{
    const auto it = m_factsWith.find({kind, m_corpus.passages()[near.passage].document});
    if (it == m_factsWith.end()) {
        return {};
    }
    // A window, or a long document would make the search quadratic.
    constexpr std::ptrdiff_t reach = 100;
    const auto &list = it->second;
    const auto here = std::ranges::lower_bound(list, near.unit) - list.begin();
    const auto size = static_cast<std::ptrdiff_t>(list.size());
    const auto first = std::max<std::ptrdiff_t>(0, here - reach);
    return std::span(list).subspan(static_cast<std::size_t>(first),
        static_cast<std::size_t>(std::min(size, here + reach) - first));
}

const std::optional<std::set<const Occasion *>> &Workshop::occasionsSaying(
    const QString &sentence) const
{
    constexpr double nearly = 0.8;
    const auto [it, isNew] = m_saying.try_emplace(sentence);
    if (isNew) {
        bool isCut = false;
        const auto matches = m_corpus.similar(sentence, nearly, &isCut);
        if (!isCut) {
            it->second.emplace();
            for (const auto &match : matches) {
                it->second->insert(occasionOf(m_corpus.units()[match.unit].passage));
            }
        }
    }
    return it->second;
}

const Rivals &Workshop::rivalsOf(const Fact &fact, const Slot &slot) const
{
    const auto [it, isNew]
        = m_rivals.try_emplace(std::tuple(fact.unit, slot.kind, slot.range.start));
    if (isNew) {
        it->second = findRivals(fact, slot, *this);
    }
    return it->second;
}

bool Workshop::isFirstUse(const QString &text)
{
    const auto before = m_used.size();
    m_used.insert(text);
    return m_used.size() > before;
}

void Workshop::refuse(
    const QString &rule, const Fact &fact, const QString &reason, const QString &text)
{
    refuse(rule, {fact.passage, PassagePart::Text, m_corpus.units()[fact.unit].span}, reason, text);
}

void Workshop::refuse(
    const QString &rule, const Quote &quote, const QString &reason, const QString &text)
{
    m_refusals.push_back({rule, reason, text, quote});
}

Draft draftFor(const Fact &fact, const Workshop &shop, ItemKind kind, const QString &rule)
{
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.fact = fact.id;
    draft.passage = fact.passage;
    draft.needsHeading = fact.needsHeading;
    draft.quotes = {{fact.passage, PassagePart::Text, shop.corpus().units()[fact.unit].span}};
    return draft;
}

Draft draftFor(std::size_t passage, const Workshop &shop, ItemKind kind, const QString &rule)
{
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.fact = stableId(u"f"_s, {shop.corpus().passages()[passage].id, rule});
    draft.passage = passage;
    draft.namesTopic = true;
    return draft;
}

QString citation(const Fact &fact, const Workshop &shop)
{
    return u"材料原文：「"_s + shop.corpus().units()[fact.unit].text + u'」';
}

QString filledIn(const QString &answer)
{
    return answer.startsWith(u'“') ? u"空格处应填"_s + answer + u'。'
                                   : u"空格处应填“"_s + answer + u"”。"_s;
}

QString chosen(const QString &answer)
{
    return u"应选「"_s + answer + u"」。"_s;
}

QString attributionOf(const Passage &passage)
{
    QString text = withoutEndMark(tidied(passage.attribution).trimmed());
    // One of the pair may be half-width, or stand alone.
    if (!text.isEmpty() && u"（(—"_s.contains(text.front())) {
        text.remove(0, 1);
    }
    if (!text.isEmpty() && u"）)"_s.contains(text.back()) && !isBalanced(text)) {
        text.chop(1);
    }
    while (text.startsWith(u'—')) {
        text.remove(0, 1);
    }
    return text;
}

QString replaced(const QString &text, TextRange range, const QString &by)
{
    return text.first(range.start) + by + text.sliced(range.end);
}

const Rivals &rivalsOf(const Fact &fact, const Slot &slot, const Workshop &shop)
{
    return shop.rivalsOf(fact, slot);
}

std::vector<Distractor> alikeDistractors(
    const QString &key, const QString &stem, std::vector<Distractor> candidates, std::size_t limit)
{
    std::vector<Distractor> chosen;
    QStringList options {key};
    for (Distractor &candidate : candidates) {
        if (chosen.size() == limit) {
            break;
        }
        const bool overlaps = std::ranges::any_of(
            options, [&](const QString &option) { return isOverlapping(option, candidate.text); });
        if (overlaps || stem.contains(candidate.text)
            || !areAlike(options + QStringList {candidate.text})) {
            continue;
        }
        options.append(candidate.text);
        chosen.push_back(std::move(candidate));
    }
    return chosen;
}

QString reasonsOf(const std::vector<Distractor> &distractors)
{
    // Distractors with one reason share one sentence.
    std::vector<std::pair<QString, QStringList>> groups;
    for (const Distractor &distractor : distractors) {
        const QString &reason = distractor.certificate.reason;
        auto it = std::ranges::find(groups, reason, &std::pair<QString, QStringList>::first);
        if (it == groups.end()) {
            groups.push_back({reason, {}});
            it = std::prev(groups.end());
        }
        it->second.append(u"「"_s + distractor.text + u"」"_s);
    }
    QStringList sentences;
    for (const auto &[reason, texts] : groups) {
        sentences.append(texts.join(QString()) + reason);
    }
    return sentences.isEmpty() ? QString() : sentences.join(u"；"_s) + u"。"_s;
}

} // namespace zhixing
