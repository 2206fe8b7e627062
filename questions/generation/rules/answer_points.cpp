// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/answer_points.h"

#include "generation/rules/point_wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestJoined = 70; ///< more is two points, which nobody marks as one
constexpr std::size_t mostPoints = 6;
constexpr std::size_t fewestPoints = 2;

class PointReader
{
public:
    PointReader(const Question &question, const Workshop &shop)
        : m_question(question)
        , m_shop(shop)
        , m_stemPairs(bigramsOf(question.text))
    {
    }

    /// The points of a passage, or none and a reason.
    std::vector<AnswerPoint> read(std::size_t passage)
    {
        for (const std::size_t f : m_shop.factsOfPassage(passage)) {
            readUnit(f);
            if (!m_refusal.isEmpty()) {
                return {};
            }
        }
        if (m_points.size() == 1) {
            divideOnly();
        }
        if (m_points.size() > mostPoints) {
            leaveOtherMatters(passage);
        }
        joinShort();
        if (m_points.size() < fewestPoints) {
            m_refusal = u"B3 points: fewer than two"_s;
        } else if (m_points.size() > mostPoints) {
            m_refusal = u"B3 points: more than six"_s;
        } else if (!m_lost.empty()) {
            // Whoever writes what the key leaves out earns nothing for it.
            m_refusal = u"R4 reference: a part of the answer points outside itself"_s;
        }
        return std::move(m_points);
    }

    [[nodiscard]] const QString &refusal() const
    {
        return m_refusal;
    }

private:
    void readUnit(std::size_t index)
    {
        const Fact &fact = m_shop.facts()[index];
        const QString &unit = m_shop.corpus().units()[index].text;
        if (fact.refusal.startsWith(u"R1")) {
            m_refusal = fact.refusal;
            return;
        }
        // An example or advice is no point, and without it the answer is not told as it stands.
        static const QRegularExpression aside(u"^R9 trivia: (?:an example|advice)"_s);
        static const QRegularExpression member(u"：[（(][一二三四五六七八九十\\d]{1,2}[）)]"_s);
        static const QRegularExpression example(u"比如|打个?比方|举个?例|譬如"_s);
        if (member.match(unit).hasMatch()) {
            m_refusal = u"R6 enumeration: the answer goes on in a list"_s;
            return;
        }
        if (example.match(unit).hasMatch() || aside.match(fact.refusal).hasMatch()) {
            m_refusal = u"R9 trivia: an example or advice in the answer"_s;
            return;
        }
        const QString text
            = essenceOf(withoutEndMark(QStringView(fact.text).sliced(fact.frame.size())),
                m_before,
                m_shop.lexicon());
        m_before += unit;
        // Praise and reasons beside the rule need not be told.
        m_aside += std::max<qsizetype>(
            0, withoutEndMark(unit).size() - fact.frame.size() - text.size());
        // 考核与补贴的关系见第20问: where else one may read.
        static const QRegularExpression elsewhere(
            u"见(?:本文)?第[\\d一二三四五六七八九十]+[问条项章]"_s);
        if (elsewhere.match(text).hasMatch()) {
            m_aside += text.size();
            return;
        }
        // 有争议的怎么办？先单独登记: its case stands in a question.
        const auto &units = m_shop.corpus().units();
        static const QRegularExpression subjectless(u"^(?:先|一般|应|可以|由|按|必须|须)"_s);
        if (index > 0 && subjectless.match(text).hasMatch()
            && units[index - 1].passage == units[index].passage
            && units[index - 1].text.endsWith(u'？')) {
            m_lost.push_back(index);
            return;
        }
        static const QRegularExpression listed(
            u"(?:下列|以下)[^，。；]{0,6}(?:之一|：)|：(?:[（(]?一|①|1)|^[（(]?二[是）)、]|^②"_s);
        if (listed.match(unit).hasMatch()) {
            m_refusal = u"R6 enumeration: the answer goes on in a list"_s;
            return;
        }
        // 不能。志愿服务限于…: the plain answer leads the first point.
        static const QRegularExpression plainAnswer(
            u"^(?:不?(?:能|可以|可|行|必|需要|应当|应该|用|会)|必须|能够|一般不能|一般可以|原则上不能|是的?|不是)[。；]?$"_s);
        if (m_question.isYesNo && m_points.empty() && plainAnswer.match(unit).hasMatch()) {
            // 需要。我馆的计划……: no half of what follows.
            static const QRegularExpression leads(u"需要|会|是|用"_s);
            m_plain = withoutEndMark(unit);
            if (leads.match(m_plain).hasMatch()) {
                m_plain.clear();
                m_lost.push_back(index);
            } else {
                m_joined.push_back(index);
            }
            return;
        }
        static const QRegularExpression remark(
            u"^(?:实践证明|众所周知|总之)|^（[^（）]*）[。；]?$"_s);
        if (unit.endsWith(u'？') || unit.endsWith(u'：') || remark.match(unit).hasMatch()
            || isLeadIn(unit) || isFiller(text) || text.size() < 4) {
            m_aside += text.size();
            return;
        }
        static const QRegularExpression meaning(u"^什么是|是什么？|含义"_s);
        if (fact.definition && meaning.match(m_question.text).hasMatch()
            && !m_question.text.contains(fact.definition->term)) {
            m_aside += text.size();
            return;
        }
        static const QRegularExpression reason(u"^(?:这是)?(?:因为|由于)"_s);
        const bool isReason = reason.match(unit).hasMatch();
        // The half of a sentence says the rest of what its other half begins.
        if (!carriesRule(text) && !isReason && !isHalf(index)) {
            // （4）现场监销，双方签字: a step without a word of a rule is a step.
            static const QRegularExpression step(
                u"^(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|[①-⑳]|\\d{1,2}[.．、]|第[一二三四五六七八九十]，)"_s);
            if (step.match(unit).hasMatch()) {
                m_lost.push_back(index);
            }
            return;
        }
        const QStringList parts = partsOf(text, fact);
        QString context = m_question.text.chopped(1) + u'，';
        bool isWhole = !parts.isEmpty();
        for (const QString &part : parts) {
            // What hangs on a condition that cannot be told is not told either.
            isWhole = isWhole && add(withoutOwner(trimmedPart(part)), context, index, isReason);
            context += part + u'，';
        }
        if (!isWhole) {
            m_lost.push_back(index);
        }
    }

    bool isHalf(std::size_t index) const
    {
        const auto &units = m_shop.corpus().units();
        const auto shares = [&](std::size_t other) {
            return other < units.size() && units[other].sentence == units[index].sentence
                && units[other].passage == units[index].passage;
        };
        return shares(index + 1) || (index > 0 && shares(index - 1));
    }

    bool isPointing(const QString &context, const QString &text) const
    {
        // 在我市只安排一次: where the source is at home, and nobody it speaks to.
        static const QRegularExpression athome(u"我(?=[省市县区州旗镇乡村国校院所局馆站会])"_s);
        QString said = context + text;
        said.remove(athome);
        const QString dangling = danglingReference(said, m_shop.lexicon(), false);
        // 只要他是党员: the points are read together, and one before names him.
        static const QRegularExpression person(u"^R4 reference: “[他她其]"_s);
        const bool isNamedBefore
            = person.match(dangling).hasMatch() && containsAny(m_before, m_shop.lexicon().persons);
        return (!dangling.isEmpty() && !isNamedBefore)
            || (!text.startsWith(u"本人") && !text.startsWith(u"当日")
                && !leadingWord(text, m_shop.lexicon().anaphora).isEmpty());
    }

    /// Adds a point unless the question says it. False if it cannot be told.
    bool add(QString text, const QString &context, std::size_t unit, bool isReason)
    {
        static const QRegularExpression decides(
            u"应|必须|不得|不能|不宜|可以|[，的]可|须|需|要(?!求)"_s);
        const bool isDecision
            = m_question.isYesNo && m_points.empty() && decides.match(text).hasMatch();
        const double said = containment(bigramsOf(text), m_stemPairs);
        if ((said >= 0.75 && !isDecision) || text.size() < 4) {
            m_aside += text.size();
            return true;
        }
        if (isPointing(context, text)) {
            // What leans on the point before is told with it.
            const auto &units = m_shop.corpus().units();
            if (!m_points.empty() && m_points.back().text.size() + text.size() < longestJoined
                && units[m_points.back().unit].sentence == units[unit].sentence) {
                m_points.back().text += u'；' + text;
                m_joined.push_back(unit);
                return true;
            }
            text = beforePointing(text, context);
            if (text.isEmpty()) {
                return false;
            }
        }
        const bool isRepeated = std::ranges::any_of(m_points, [&](const AnswerPoint &point) {
            return containment(bigramsOf(text), bigramsOf(point.text)) >= 0.9;
        });
        if (isRepeated) {
            m_aside += text.size();
            return true;
        }
        if (text.size() < shortestPoint && !m_points.empty()
            && m_points.back().text.size() + text.size() < longestPoint) {
            const bool isSame = m_points.back().unit == unit;
            m_points.back().text += (isSame ? u'，' : u'；') + text;
            m_joined.push_back(unit);
            return true;
        }
        if (!m_plain.isEmpty()) {
            text.prepend(std::exchange(m_plain, {}) + u'，');
        }
        m_points.push_back({text, unit, isReason});
        return true;
    }

    /// The main clause before the first clause that points away: 甲是静态的，只要他…
    QString beforePointing(const QString &text, const QString &context) const
    {
        Fact whole;
        whole.text = text;
        whole.clauses = clausesOf(text);
        static const QRegularExpression statesNature(u"^[^，]{2,8}是[^，]{1,20}的$"_s);
        QString kept;
        bool hasMain = false;
        for (std::size_t c = 0; c < whole.clauses.size(); ++c) {
            const QString upTo = text.first(whole.clauses[c].end);
            if (isPointing(context, upTo)) {
                break;
            }
            kept = upTo;
            hasMain = !whole.isCondition(c) || statesNature.match(upTo).hasMatch();
        }
        return hasMain ? kept : QString();
    }

    /// One sentence may still say two things: the case and what is to be done.
    void divideOnly()
    {
        const AnswerPoint only = m_points.front();
        const auto clauses = clausesOf(only.text);
        for (std::size_t c = 1; c < clauses.size(); ++c) {
            const QString head = trimmedPart(only.text.first(clauses[c].start - 1));
            const QString tail = trimmedPart(only.text.sliced(clauses[c].start));
            if (head.size() >= shortestPoint && tail.size() >= shortestPoint && carriesRule(tail)
                && carriesRule(head)) {
                m_points = {{head, only.unit, only.isReason}, {tail, only.unit, only.isReason}};
                return;
            }
        }
    }

    /// A later paragraph may go over to another matter: its first decision is none of the
    /// question's words.
    void leaveOtherMatters(std::size_t passage)
    {
        const QString &text = m_shop.corpus().passages()[passage].text;
        const auto paragraphOf = [&](std::size_t unit) {
            const auto start = m_shop.corpus().units()[unit].span.start;
            return QStringView(text).first(start).count(u'\n');
        };
        std::map<qsizetype, bool> isOther;
        for (const std::size_t f : m_shop.factsOfPassage(passage)) {
            const qsizetype paragraph = paragraphOf(f);
            if (paragraph > 0 && !isOther.contains(paragraph)) {
                const Fact &fact = m_shop.facts()[f];
                // 中途可以换人 under 师徒协议如何签订，中途能否换人: what the question names is its
                // matter.
                isOther[paragraph]
                    = sharedRun(fact.text, m_question.text) < 2 && fact.modality.has_value();
            }
        }
        for (const std::size_t f : m_shop.factsOfPassage(passage)) {
            if (isOther[paragraphOf(f)]) {
                m_aside += m_shop.corpus().units()[f].text.size();
            }
        }
        std::erase_if(
            m_points, [&](const AnswerPoint &point) { return isOther[paragraphOf(point.unit)]; });
        std::erase_if(m_lost, [&](std::size_t unit) { return isOther[paragraphOf(unit)]; });
    }

    /// Neighbours that fit in one, until there are six.
    void joinShort()
    {
        while (m_points.size() > mostPoints) {
            std::size_t best = 0;
            qsizetype least = longestPoint;
            for (std::size_t i = 0; i + 1 < m_points.size(); ++i) {
                const qsizetype size = m_points[i].text.size() + m_points[i + 1].text.size() + 1;
                if (size <= least) {
                    least = size;
                    best = i + 1;
                }
            }
            if (best == 0) {
                return;
            }
            m_points[best - 1].text += u'；' + m_points[best].text;
            m_joined.push_back(m_points[best].unit);
            m_points.erase(m_points.begin() + static_cast<std::ptrdiff_t>(best));
        }
    }

public:
    /// Characters of the answer that nobody is asked for.
    [[nodiscard]] qsizetype aside() const
    {
        return m_aside;
    }
    /// Units that were joined to the point of another.
    [[nodiscard]] const std::vector<std::size_t> &joined() const
    {
        return m_joined;
    }

private:
    const Question &m_question;
    const Workshop &m_shop;
    std::vector<quint32> m_stemPairs;
    std::vector<AnswerPoint> m_points;
    std::vector<std::size_t> m_joined;
    QString m_plain; ///< 不能, 可以: an answer of one word, until it leads a point
    QString m_before; ///< the answer up to the unit at hand
    std::vector<std::size_t> m_lost; ///< units that cannot be told
    qsizetype m_aside = 0;
    QString m_refusal;
};

} // namespace

bool isLeadIn(const QString &sentence)
{
    static const QRegularExpression lead(u"^要看[^，。]{1,14}[。；]?$"_s);
    return lead.match(sentence).hasMatch();
}

AnswerPoints pointsOf(const Question &question, std::size_t passage, const Workshop &shop)
{
    PointReader reader(question, shop);
    AnswerPoints found;
    found.points = reader.read(passage);
    found.refusal = reader.refusal();
    found.joined = reader.joined();
    found.aside = reader.aside();
    return found;
}

} // namespace zhixing
