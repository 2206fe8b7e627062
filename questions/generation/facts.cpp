// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts.h"

#include "generation/doubts.h"
#include "generation/lead.h"
#include "generation/self_containment.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

class FactBuilder
{
public:
    FactBuilder(const Corpus &corpus, const Lexicon &lexicon)
        : m_corpus(corpus)
        , m_lexicon(lexicon)
        , m_doubts(corpus)
    {
    }

    Fact build(std::size_t unitIndex)
    {
        const Unit &unit = m_corpus.units()[unitIndex];
        const Passage &passage = m_corpus.passages()[unit.passage];
        Fact fact;
        fact.unit = unitIndex;
        fact.passage = unit.passage;
        fact.topic = tidied(passage.heading);
        fact.isSpoken = passage.kind == PassageKind::Excerpt;
        fact.id = stableId(u"f"_s, {passage.id, unit.text, QString::number(ordinalOf(unitIndex))});
        fact.text = withoutEndMark(unit.text);
        if (fact.text.endsWith(u"。”")) {
            fact.text.remove(fact.text.size() - 2, 1);
        }
        stripConnective(fact);
        if (!fact.isSpoken) {
            dropReferences(fact, unitIndex);
            carryCondition(fact, unitIndex);
        }
        fact.refusal = makeSelfContained(fact, m_start, m_corpus, m_lexicon);
        if (const QString doubt = m_doubts.about(unitIndex); !doubt.isEmpty()) {
            fact.refusal = doubt;
            fact.leans = false;
        }
        fact.text += u'。';
        fact.slots = fact.text == unit.text ? unit.slots : findSlots(fact.text, m_lexicon);
        fact.clauses = clausesOf(fact.text);
        readDefinition(fact);
        readModality(fact);
        static const QRegularExpression denial(u"不是|不属于|没有|不予|不再"_s);
        if (fact.text.contains(denial)
            || (fact.modality && fact.modality->word.startsWith(u'不'))) {
            fact.polarity = Polarity::Denied;
        }
        return fact;
    }

private:
    /// Two sentences of one passage may read the same.
    int ordinalOf(std::size_t unitIndex) const
    {
        const auto &units = m_corpus.units();
        int ordinal = 0;
        for (std::size_t i = unitIndex; i > 0 && units[i - 1].passage == units[unitIndex].passage;
            --i) {
            ordinal += units[i - 1].text == units[unitIndex].text ? 1 : 0;
        }
        return ordinal;
    }

    void stripConnective(Fact &fact) const
    {
        // 即 leads in what was meant; 即使 and 即将 are words of their own.
        static const QRegularExpression longer(u"^即[使便将可日时刻期]"_s);
        const QString word = leadingWord(fact.text, m_lexicon.connectives);
        if (!word.isEmpty() && !longer.match(fact.text).hasMatch()) {
            fact.text.remove(0, word.size());
        }
        if (const QString contrast = leadingWord(fact.text, m_lexicon.contrasts);
            !contrast.isEmpty()) {
            fact.text.remove(0, contrast.size());
            m_start.needsFrame = true;
        } else {
            m_start.needsFrame = false;
        }
        if (fact.text.startsWith(u'，')) {
            fact.text.remove(0, 1);
        }
        // 对会员，则应开除会籍: set against what stands before.
        static const QRegularExpression opposing(u"^([^，]{2,30})，则(?=应|不|可|须|由|要|必)"_s);
        fact.text.replace(opposing, u"\\1，"_s);
        // 休整船则是指…: set against another term.
        static const QRegularExpression opposedTerm(
            u"^([^，。]{1,9}[^，。原规准细法守总附通学])则(?=是指|指的是)"_s);
        if (!fact.isSpoken) {
            fact.text.replace(opposedTerm, u"\\1"_s);
        }
        // 先讲原则：…, 答复是：…: said on the way to the rule.
        static const QRegularExpression onTheWay(
            u"^(?:先讲|先说|再讲|再说|答复|回答|结论|总的)[^，。；：]{0,4}："_s);
        fact.text.remove(onTheWay);
        // ——受理：接到投诉后…: what a list's member is called.
        static const QRegularExpression member(u"^(?:——|—|－|-)(?:[^，。：；]{1,6}：)?"_s);
        if (!fact.isSpoken) {
            fact.text.remove(member);
        }
    }

    /// What points back and may go, since a lead names it: 在这些人中，只要…; 如果这种审查… after
    /// 审查 was spoken of; and the 还 of 还应. A long sentence loses 在查明情况后，
    void dropReferences(Fact &fact, std::size_t unitIndex) const
    {
        static const QRegularExpression among(
            u"^在?(?:这些|此类|上述)(?:人|人员|同志)(?:中|当中|之中)，"_s);
        if (const auto match = among.match(fact.text);
            match.hasMatch() && containsAny(fact.topic, m_lexicon.persons)) {
            fact.text.remove(0, match.capturedLength());
            fact.needsHeading = true;
        }
        static const QRegularExpression kind(
            u"^(?:如果|如|若|对|对于)?(这种|这类|这项|此种|此类)([\\x{4E00}-\\x{9FFF}]{4})"_s);
        if (const auto match = kind.match(fact.text); match.hasMatch()) {
            const auto &units = m_corpus.units();
            for (std::size_t i = unitIndex; i > 0 && units[i - 1].passage == fact.passage; --i) {
                if (units[i - 1].text.contains(match.captured(2))) {
                    fact.text.remove(match.capturedStart(1), match.capturedLength(1));
                    fact.needsHeading = true;
                    break;
                }
            }
        }
        static const QRegularExpression besides(
            u"^([^，]{2,20})还(?=(?:应当|应|必须|须|需|要|可以|可|不得))"_s);
        fact.text.replace(besides, u"\\1"_s);
        constexpr qsizetype tooLong = 85;
        static const QRegularExpression meanwhile(u"，在[^，；：]{2,8}后(?=，)"_s);
        if (const auto match = meanwhile.match(fact.text);
            match.hasMatch() && fact.text.size() > tooLong) {
            fact.text.remove(match.capturedStart(), match.capturedLength());
        }
    }

    /// A的，如B的，P；如C的，Q: the second half stands under A as well.
    void carryCondition(Fact &fact, std::size_t unitIndex)
    {
        m_start.carried.clear();
        m_start.isLaterHalf = false;
        const auto &units = m_corpus.units();
        if (unitIndex == 0 || units[unitIndex - 1].sentence != units[unitIndex].sentence) {
            m_start.head = fact.text;
            return;
        }
        m_start.isLaterHalf = true;
        const QString opening = fact.text.first(std::min<qsizetype>(1, fact.text.size()));
        if (!u"如若系属因"_s.contains(opening)) {
            return;
        }
        const auto clauses = clausesOf(m_start.head);
        for (std::size_t i = 1; i < clauses.size(); ++i) {
            const QStringView lead = QStringView(m_start.head).first(clauses[i].start);
            if (QStringView(m_start.head).sliced(clauses[i].start).startsWith(opening)) {
                // After a colon begins what the condition belongs to.
                const auto colon = lead.lastIndexOf(u'：');
                m_start.carried = lead.sliced(colon + 1).toString();
                break;
            }
        }
        fact.text.prepend(m_start.carried);
    }

    void readDefinition(Fact &fact) const
    {
        static const QRegularExpression pattern(
            u"^(?:[^，。；]{0,10}?所称的?)?([^，。；]{2,14})，?(?:，?主要)?是指([^。；]{4,60})。$"_s);
        if (const auto match = pattern.match(fact.text); match.hasMatch()) {
            fact.definition = Definition {match.captured(1), match.captured(2)};
        }
    }

    void readModality(Fact &fact) const
    {
        const auto depths = nestingOf(fact.text);
        for (std::size_t c = 0; c < fact.clauses.size(); ++c) {
            if (fact.isCondition(c) || isSupposed(fact, c)) {
                continue;
            }
            const auto found = modalsIn(fact, fact.clauses[c], depths);
            if (found.empty()) {
                continue;
            }
            Modality modality = found.front();
            modality.clause = c;
            fact.condition = fact.text.first(fact.clauses[c].start);
            fact.actor = fact.text.sliced(
                fact.clauses[c].start, modality.range.start - fact.clauses[c].start);
            fact.predicate
                = fact.text.sliced(modality.range.end, fact.clauses[c].end - modality.range.end);
            fact.modality = modality;
            return;
        }
    }

    /// 甲因故不能到会，或已调离的，…: a supposition without the ending of one.
    static bool isSupposed(const Fact &fact, std::size_t clause)
    {
        if (clause + 1 >= fact.clauses.size()) {
            return false;
        }
        const QStringView next = QStringView(fact.text).sliced(fact.clauses[clause + 1].start);
        const QStringView own = QStringView(fact.text).sliced(
            fact.clauses[clause].start, fact.clauses[clause].length());
        static const QRegularExpression cause(
            u"因(?:故|病|事|特殊|客观|工作|公|私|其他)|如果|如遇|一旦|虽"_s);
        return next.startsWith(u'或') || cause.match(own).hasMatch();
    }

    std::vector<Modality> modalsIn(
        const Fact &fact, TextRange clause, const std::vector<int> &depths) const
    {
        std::vector<Modality> found;
        for (qsizetype at = clause.start; at < clause.end; ++at) {
            if (depths[static_cast<std::size_t>(at)] > 0) {
                continue;
            }
            const QStringView rest = QStringView(fact.text).sliced(at, clause.end - at);
            for (const auto &[word, contrary] : m_lexicon.modalFlips) {
                if (rest.front() != word.front() || !rest.startsWith(word)) {
                    continue;
                }
                const TextRange range {at, at + word.size()};
                // 应|当天, 应|当场: 当 belongs to the word behind.
                static const QRegularExpression onTheDay(u"^当[天日场时面班众年月晚]"_s);
                if (word.endsWith(u'当')
                    && onTheDay.match(rest.sliced(word.size() - 1)).hasMatch()) {
                    break;
                }
                if (!isStopped(fact.text, range) && !isInNumber(fact, range)) {
                    found.push_back({word, contrary, range, 0});
                }
                at += word.size() - 1;
                break;
            }
        }
        return found;
    }

    bool isStopped(const QString &text, TextRange range) const
    {
        return std::ranges::any_of(m_lexicon.modalStops, [&](const QString &stop) {
            const qsizetype from = std::max<qsizetype>(0, range.start - stop.size() + 1);
            for (qsizetype at = from; at < range.end && at + stop.size() <= text.size(); ++at) {
                if (QStringView(text).sliced(at).startsWith(stop)) {
                    return true;
                }
            }
            return false;
        });
    }

    static bool isInNumber(const Fact &fact, TextRange range)
    {
        return std::ranges::any_of(fact.slots, [range](const Slot &slot) {
            return range.start >= slot.boundRange.start && range.start < slot.boundRange.end;
        });
    }

    const Corpus &m_corpus;
    const Lexicon &m_lexicon;
    Doubts m_doubts;
    mutable SentenceStart m_start; ///< of the sentence at hand
};

} // namespace

std::vector<Fact> factsOf(const Corpus &corpus, const Lexicon &lexicon)
{
    std::vector<Fact> facts;
    facts.reserve(corpus.units().size());
    FactBuilder builder(corpus, lexicon);
    for (std::size_t i = 0; i < corpus.units().size(); ++i) {
        facts.push_back(builder.build(i));
    }
    return facts;
}

} // namespace zhixing
