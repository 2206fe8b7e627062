// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/workshop.h"

#include "bank/canonical.h"
#include "generation/rules/events.h"
#include "generation/rules/figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr double rivalShare = 0.5;

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

/// Neither thrice as much nor a half among large numbers: nobody takes 一年半 for 五年.
bool isPlausible(double key, double number)
{
    const bool isBroken = number != std::floor(number);
    return number <= (key < 1 ? 4 : 3) * key && key <= 3 * number
        && !(isBroken && number > 1 && (key < 1 || (key == std::floor(key) && key >= 3)));
}

/// What a slot says, the same for every spelling; bodies of one level count as one, since nobody
/// could tell them apart.
QString meaningOf(const Slot &slot, const Lexicon &lexicon)
{
    if (slot.kind == SlotKind::Organ) {
        const auto it = std::ranges::find(lexicon.organs, slot.value, &Organ::name);
        return it == lexicon.organs.end() ? slot.value : it->domain + u'/' + it->level;
    }
    return canonicalAnswer(slot.value);
}

/// Values that answer one question. Lengths of time compare whatever their units.
bool isSameType(const Slot &a, const Slot &b)
{
    const auto unit = [](const Slot &slot) {
        return slot.unit == u"周岁" ? u"岁"_s : slot.unit;
    };
    return a.kind == b.kind && (a.kind == SlotKind::Duration || unit(a) == unit(b));
}

QStringList meaningsOf(
    const std::vector<Slot> &slots, const Slot &type, qsizetype end, const Lexicon &lexicon)
{
    QStringList meanings;
    for (const Slot &slot : slots) {
        if (isSameType(slot, type) && slot.range.start < end) {
            meanings.append(meaningOf(slot, lexicon));
        }
    }
    return meanings;
}

/// A statement of the same wording gives another value. `place` is that of the value among `own`.
bool contradicts(const QStringList &others, const QStringList &own, qsizetype place)
{
    if (others.isEmpty()) {
        return false;
    }
    if (!others.contains(own[place])) {
        return true;
    }
    // It says all of this and perhaps more; or it says as many values, and another one differs.
    const bool saysAll
        = std::ranges::all_of(own, [&](const QString &value) { return others.contains(value); });
    return !saysAll && !(others.size() == own.size() && others[place] == own[place]);
}

/// Whether another statement of the wording around a slot has another value, or nobody can know.
bool isContradicted(const Fact &fact, const Slot &slot, const QString &window, const Workshop &shop)
{
    constexpr std::size_t telling = 4;
    const auto &units = shop.corpus().units();
    std::vector<TextRange> leftOut;
    qsizetype place = 0;
    for (const Slot &other : fact.slots) {
        if (other.range == slot.range || other.isFigure()) {
            leftOut.push_back(other.range);
        }
        place += isSameType(other, slot) && other.range.start < slot.range.start ? 1 : 0;
    }
    // 1956年9月，…: what is said of a time stands behind it.
    const QString &wording = matterOf(window, leftOut).size() < telling ? fact.text : window;
    const QStringList own = meaningsOf(fact.slots, slot, wording.size(), shop.lexicon());
    if (own.size() <= place) {
        return false;
    }
    const auto isDenied = [&](const RestatementIndex::Found &found) {
        return found.isCommonplace || std::ranges::any_of(found.numbers, [&](std::size_t unit) {
            const QStringList others
                = meaningsOf(units[unit].slots, slot, units[unit].text.size(), shop.lexicon());
            return unit != fact.unit && contradicts(others, own, place);
        });
    };
    if (isDenied(shop.corpus().restating(matterOf(wording, leftOut)))) {
        return true;
    }
    // The other statement may stand under another heading.
    if (fact.frame.isEmpty()) {
        return false;
    }
    leftOut.push_back({0, fact.frame.size()});
    const auto unframed = matterOf(wording, leftOut);
    return unframed.size() >= telling && isDenied(shop.corpus().restating(unframed));
}

/// 干线…；高峰时段间隔不超过八分钟。 beside 支线高峰间隔不超过五分钟。: the half of a sentence says
/// less than it means, and the passage has another value for what it says.
bool leansOnOtherHalf(
    const Fact &fact, const Slot &slot, const QString &frame, const Workshop &shop)
{
    constexpr double alike = 0.4;
    const auto &units = shop.corpus().units();
    const bool isLaterHalf = fact.unit > 0 && units[fact.unit - 1].passage == fact.passage
        && units[fact.unit - 1].sentence == units[fact.unit].sentence;
    if (!isLaterHalf || fact.isCondition(0)) {
        return false;
    }
    const auto own = bigramsOf(frame);
    return std::ranges::any_of(shop.factsOfPassage(fact.passage), [&](std::size_t other) {
        return units[other].sentence != units[fact.unit].sentence
            && containment(own, bigramsOf(units[other].text)) >= alike
            && std::ranges::any_of(units[other].slots, [&](const Slot &value) {
                   return isSameType(value, slot)
                       && canonicalAnswer(value.value) != canonicalAnswer(slot.value);
               });
    });
}

Rivals findRivals(const Fact &fact, const Slot &slot, const Workshop &shop)
{
    Rivals rivals;
    const Lexicon &lexicon = shop.lexicon();
    const auto &units = shop.corpus().units();
    const QString window = windowFor(fact, slot);
    if (isContradicted(fact, slot, window, shop)) {
        rivals.isAmbiguous = true;
        return rivals;
    }
    const QString meaning = canonicalAnswer(slot.value);
    const QString frame = replaced(window, slot.range, u"，"_s);
    if (leansOnOtherHalf(fact, slot, frame, shop)) {
        rivals.isAmbiguous = true;
        return rivals;
    }
    for (const auto &match : shop.corpus().similar(frame, rivalShare)) {
        const Unit &unit = units[match.unit];
        if (unit.passage == fact.passage) {
            continue;
        }
        for (const Slot &other : unit.slots) {
            if (const QString value = canonicalAnswer(other.value);
                isSameType(other, slot) && value != meaning) {
                rivals.values.append(value);
            }
        }
        // A body may stand in a similar rule without being its slot: 甲或乙党组织.
        if (slot.kind == SlotKind::Organ) {
            for (const Organ &organ : lexicon.organs) {
                if (unit.text.contains(organ.name)) {
                    rivals.values.append(canonicalAnswer(organ.name));
                }
            }
        }
    }
    return rivals;
}

bool isOverlapping(const QString &a, const QString &b)
{
    return a.contains(b) || b.contains(a) || canonicalAnswer(a) == canonicalAnswer(b);
}

} // namespace

Workshop::Workshop(const Corpus &corpus, const std::vector<Fact> &facts, const Lexicon &lexicon)
    : m_corpus(corpus)
    , m_facts(facts)
    , m_lexicon(lexicon)
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
        if (passage.kind != PassageKind::Excerpt || !passage.date || passage.occasion.isEmpty()) {
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

namespace
{

bool isDefinedBeyond(const Fact &fact, std::size_t clause)
{
    static const QRegularExpression goesOn(u"^(?:并|且|或|以及|而且)"_s);
    const auto textOf = [&](std::size_t c) {
        return QStringView(fact.text).sliced(fact.clauses[c].start, fact.clauses[c].length());
    };
    return clause + 1 < fact.clauses.size() && textOf(clause).contains(u"是指")
        && goesOn.match(textOf(clause + 1)).hasMatch();
}

} // namespace

QString windowFor(const Fact &fact, const Slot &slot)
{
    std::size_t clause = fact.clauseAt(slot.range.end - 1);
    if (clause == fact.assertion() && fact.clauses[clause].end == slot.range.end
        && !fact.isCondition(clause)) {
        // 见习期为三个月，讲解应由…陪同: what follows is another matter.
        return fact.upToClause(clause);
    }
    if (fact.modality && clause < fact.modality->clause) {
        clause = fact.modality->clause;
    } else if (fact.isCondition(clause) || (!fact.modality && fact.limitsCondition(slot))) {
        clause = fact.clauses.size() - 1;
    }
    // 快件超过3日，仍未送达的，视为丢失: what goes beyond a bound is not over before the case is.
    // 学徒是指签订一年以上合同，并由企业培养的新职工: a definition says what is meant at its end.
    static const QRegularExpression beyond(u"(?:超过|逾|达到?|满|未满|不满|不足)$"_s);
    if ((beyond.match(QStringView(fact.text).first(slot.range.start)).hasMatch()
            && fact.caseGoesOnAfter(clause))
        || isDefinedBeyond(fact, clause)) {
        clause = fact.clauses.size() - 1;
    }
    // 到班组后七天内，由班组提名; 未经甲同意，不得清理: a time or a lack of leave alone says
    // nothing.
    static const QRegularExpression timeOnly(
        u"(?:内|前|后|时|起|未经[^，。；]{2,20}(?:同意|批准|许可|允许))。$"_s);
    while (clause + 1 < fact.clauses.size() && timeOnly.match(fact.upToClause(clause)).hasMatch()) {
        ++clause;
    }
    return fact.upToClause(clause);
}

const Rivals &rivalsOf(const Fact &fact, const Slot &slot, const Workshop &shop)
{
    return shop.rivalsOf(fact, slot);
}

namespace
{

/// An age is mistaken for one a few years off: nobody is 140 years old.
bool isPlausibleAge(const Slot &slot, double number)
{
    constexpr double farthest = 15;
    return !slot.unit.endsWith(u'岁') || std::abs(number - slot.number) <= farthest;
}

/// Of what is measured, neither twice as much nor a half: nobody gives 20 公斤 for 50.
/// A body is of a size that everybody knows: no child of two metres.
bool isPlausibleMeasure(const Fact &fact, const Slot &slot, double number, const Lexicon &lexicon)
{
    static const QRegularExpression body(u"身高|体重|体温|年龄|周岁|脉搏|血压"_s);
    constexpr double near = 1.35;
    const bool isOfBody = slot.unit.endsWith(u'岁')
        || (isMeasure(slot, lexicon)
            && body.match(QStringView(fact.text).first(slot.range.start)).hasMatch());
    if (isOfBody && (number > near * slot.number || slot.number > near * number)) {
        return false;
    }
    return !isMeasure(slot, lexicon) || (number <= 2 * slot.number && slot.number <= 2 * number);
}

/// Of a whole no more than all: 97 % is not mistaken for 194 %.
bool isPlausibleShare(const Slot &slot, double number)
{
    constexpr double whole = 100;
    return !(slot.unit == u"%" || slot.unit == u"％") || slot.number > whole || number <= whole;
}

/// 应当两人同行: one would do nothing together.
bool isTooFew(const Fact &fact, const Slot &slot, double number)
{
    static const QRegularExpression together(
        u"^[^，。；]{0,12}(?:同行|同时|共同|一起|陪同|互相|分别|交叉|之间|联名)"_s);
    // 不得少于一人: less is nobody.
    return (number <= 1 && slot.bound == Bound::AtLeast && u"人名位"_s.contains(slot.unit))
        || (number < 2 && together.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch());
}

/// What fits into the period that a figure is counted in: 每月巡护不少于三十天 nobody believes.
double mostInPeriod(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression period(
        u"(?:每|一)(?:个)?(年|月|周|星期|天|日)[^，。；]{0,16}$"_s);
    const auto match = period.match(QStringView(fact.text).first(slot.range.start));
    if (!match.hasMatch()) {
        return std::numeric_limits<double>::infinity();
    }
    const QString per = match.captured(1);
    const bool ofDays = slot.unit == u"天" || slot.unit == u"日" || slot.unit == u"个工作日";
    if (per == u"年") {
        return ofDays                   ? 300
            : slot.unit.contains(u'月') ? 11
                                        : std::numeric_limits<double>::infinity();
    }
    if (per == u"月") {
        return ofDays ? 27 : std::numeric_limits<double>::infinity();
    }
    if (per == u"周" || per == u"星期") {
        return ofDays ? 6 : std::numeric_limits<double>::infinity();
    }
    return slot.unit.endsWith(u"小时") ? 16 : std::numeric_limits<double>::infinity();
}

} // namespace

std::vector<Distractor> numberDistractors(const Fact &fact,
    const Slot &slot,
    const Workshop &shop,
    const std::function<bool(double)> &allowed)
{
    struct Value {
        double number = 0.0;
        Distractor distractor;
        int rank = 0;
    };
    std::vector<Value> below;
    std::vector<Value> above;
    const Rivals rivals = rivalsOf(fact, slot, shop);
    if (rivals.isAmbiguous) {
        return {};
    }
    QStringList seen {canonicalAnswer(slot.value)};
    // 满一年不满三年: the two ends of a span must stay in their order.
    const auto keepsSpan = [&](double number) {
        return std::ranges::none_of(fact.slots, [&](const Slot &other) {
            const bool isEnd = other.unit == slot.unit && other.range != slot.range
                && fact.clauseAt(other.range.start) == fact.clauseAt(slot.range.start);
            return isEnd
                && (other.range.start > slot.range.start ? number >= other.number
                                                         : number <= other.number);
        });
    };
    // 进入8公里的停止售票，进入5公里的停止载客: what is graded keeps its order.
    const auto keepsGrade = [&](double number) {
        const NumberLadder *ladder = ladderOf(slot.unit, shop.lexicon());
        const bool isGraded
            = isMeasure(slot, shop.lexicon()) || (ladder && ladder->kind == u"金额");
        return !isGraded || std::ranges::none_of(fact.slots, [&](const Slot &other) {
            return other.range != slot.range && other.unit == slot.unit
                && other.number != slot.number
                && (number == other.number
                    || (number < other.number) != (slot.number < other.number));
        });
    };
    // 由五人组成，其中渔民不少于三人: no more than all. 由四十分钟缩短为三十分钟: shorter than
    // before.
    const QStringView ahead = QStringView(fact.text).first(slot.range.start);
    const auto fitsWhole = [&](double number) {
        static const QRegularExpression part(u"其中[^，。；]*$"_s);
        static const QRegularExpression less(u"(?:缩短|减少|降低|降|减|压缩|缩减)[为到至]$"_s);
        static const QRegularExpression more(u"(?:延长|增加|提高|增|升|放宽|扩大|上浮)[为到至]$"_s);
        const bool isPart = part.match(ahead).hasMatch() || less.match(ahead).hasMatch();
        const bool isMore = more.match(ahead).hasMatch();
        return std::ranges::none_of(fact.slots, [&](const Slot &other) {
            return other.range.end <= slot.range.start && other.unit == slot.unit
                && ((isPart && number >= other.number) || (isMore && number <= other.number));
        });
    };
    // 未成年人, 儿童: of age is nobody called so.
    static const QRegularExpression minors(u"未成年|儿童|青少年|幼儿|学龄"_s);
    const bool isOfMinors = slot.unit.endsWith(u'岁')
        && (minors.match(fact.text).hasMatch() || minors.match(fact.topic).hasMatch());
    constexpr double ofAge = 18;
    const auto add = [&](double number, const Certificate &certificate, int rank) {
        const QString text = writtenLike(slot, number);
        const QString canonical = canonicalAnswer(text);
        if (text.isEmpty() || number == slot.number || !allowed(number) || !keepsSpan(number)
            || !keepsGrade(number) || !fitsWhole(number) || (isOfMinors && number > ofAge)
            || number > mostInPeriod(fact, slot) || !isPlausibleAge(slot, number)
            || !isPlausibleShare(slot, number)
            || !isPlausibleMeasure(fact, slot, number, shop.lexicon())
            || isTooFew(fact, slot, number) || !isPlausible(slot.number, number)
            || seen.contains(canonical) || rivals.values.contains(canonical)) {
            return;
        }
        seen.append(canonical);
        (number < slot.number ? below : above).push_back({number, {text, certificate}, rank});
    };
    for (const Slot &other : fact.slots) {
        // Three hours a day and thirty-six a month are no alternatives.
        const bool isNear = other.number <= 5 * slot.number && slot.number <= 5 * other.number;
        if (isNear && other.unit == slot.unit && other.kind == slot.kind
            && slot.value.front().isDigit() == other.value.front().isDigit()) {
            const QString reason = other.bound == slot.bound ? u"是同一条规定中另一情形的数值"_s
                : other.bound == Bound::AtMost               ? u"是同一条规定中的上限"_s
                : other.bound == Bound::AtLeast              ? u"是同一条规定中的下限"_s
                                                             : u"是同一条规定中另一处的数值"_s;
            add(other.number, {u"W4"_s, reason}, 0);
        }
    }
    if (const NumberLadder *ladder = ladderOf(slot.unit, shop.lexicon())) {
        int rank = 1;
        const auto up = std::ranges::upper_bound(ladder->values, slot.number);
        for (auto it = up; it != ladder->values.end() && rank <= 3; ++it) {
            add(*it, {u"W6"_s, u"与材料规定的数值不符"_s}, rank++);
        }
        rank = 1;
        const auto down = std::ranges::lower_bound(ladder->values, slot.number);
        for (auto it = down; it != ladder->values.begin() && rank <= 3;) {
            --it;
            add(*it, {u"W6"_s, u"与材料规定的数值不符"_s}, rank++);
        }
        // Twice as long may be meant; twice as wide is a guess that nobody makes.
        if (above.size() < 2 && ladder->kind == u"时间") {
            add(slot.number * 2, {u"W6"_s, u"与材料规定的数值不符"_s}, rank++);
        }
    }
    std::ranges::stable_sort(below, {}, &Value::rank);
    std::ranges::stable_sort(above, {}, &Value::rank);
    // The key's place in the window follows from the fact, so that no letter is favoured.
    const std::size_t total = std::min<std::size_t>(3, below.size() + above.size());
    // Mostly in the middle: at the lower end of a ladder it is first often enough.
    static constexpr std::array<std::size_t, 8> places {0, 1, 1, 2, 2, 3, 3, 2};
    std::size_t under = std::min(total, places[stableNumber(fact.id + slot.value) % places.size()]);
    const auto isSibling = [](const Value &value) {
        return value.rank == 0;
    };
    // The other value of the same rule is the best of distractors; it is never left out.
    if (std::ranges::any_of(below, isSibling)) {
        under = std::max<std::size_t>(under, 1);
    }
    if (std::ranges::any_of(above, isSibling)) {
        under = std::min(under, total - 1);
    }
    // Neither end of the options is told by what is asked: a neighbour stands on both sides.
    if (!below.empty() && !above.empty() && total > 1) {
        under = std::clamp<std::size_t>(under, 1, total - 1);
    }
    under = std::min(under, below.size());
    if (total - under > above.size()) {
        under = total - above.size();
    }
    std::vector<Value> chosen(below.begin(), below.begin() + static_cast<std::ptrdiff_t>(under));
    chosen.insert(
        chosen.end(), above.begin(), above.begin() + static_cast<std::ptrdiff_t>(total - under));
    std::ranges::sort(chosen, {}, &Value::number);
    std::vector<Distractor> distractors;
    for (Value &value : chosen) {
        distractors.push_back(std::move(value.distractor));
    }
    return distractors;
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
