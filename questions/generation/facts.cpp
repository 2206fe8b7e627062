// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts.h"

#include "generation/lead.h"

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
        fact.refusal = refusalOf(fact, unit);
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
            m_needsFrame = true;
        } else {
            m_needsFrame = false;
        }
        if (fact.text.startsWith(u'，')) {
            fact.text.remove(0, 1);
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
        m_carried.clear();
        m_isLaterHalf = false;
        const auto &units = m_corpus.units();
        if (unitIndex == 0 || units[unitIndex - 1].sentence != units[unitIndex].sentence) {
            m_head = fact.text;
            return;
        }
        m_isLaterHalf = true;
        const QString opening = fact.text.first(std::min<qsizetype>(1, fact.text.size()));
        if (!u"如若系属因"_s.contains(opening)) {
            return;
        }
        const auto clauses = clausesOf(m_head);
        for (std::size_t i = 1; i < clauses.size(); ++i) {
            const QStringView lead = QStringView(m_head).first(clauses[i].start);
            if (QStringView(m_head).sliced(clauses[i].start).startsWith(opening)) {
                // After a colon begins what the condition belongs to.
                const auto colon = lead.lastIndexOf(u'：');
                m_carried = lead.sliced(colon + 1).toString();
                break;
            }
        }
        fact.text.prepend(m_carried);
    }

    /// Why nobody can tell of whom or of what a written sentence speaks; empty if one can.
    QString unnamedMatter(const Fact &fact) const
    {
        // 甲、乙、丙怎样分工？作出决议…: which of them?
        static const QRegularExpression several(
            u"^(?:\\d{1,2}[.．、]\\s*)?([^，。？]{2,12}(?:、[^，。？]{2,12})*(?:、|和|与|及)[^，。？]{2,12}?)[一二两三四五六]?者?(?:之间)?(?:怎样|如何|怎么|有什么|有哪些|的)[^，。？]{0,4}(?:分工|区别|不同|关系)"_s);
        if (const auto match = several.match(fact.topic); match.hasMatch()) {
            static const QRegularExpression joint(u"、|和|与|及"_s);
            const QStringList names = match.captured(1).split(joint, Qt::SkipEmptyParts);
            const bool namesOne = std::ranges::any_of(
                names, [&](const QString &name) { return fact.text.contains(name); });
            if (!namesOne) {
                return u"R5 subject: does not say which of those in the heading"_s;
            }
        }
        // 隐瞒不报的，…: of what? Neither the heading nor a person says it.
        static const QRegularExpression shortCase(u"^[^，]{2,5}的，"_s);
        if (const auto match = shortCase.match(fact.text); match.hasMatch() && m_carried.isEmpty()
            && !containsAny(match.capturedView(), m_lexicon.persons)
            && containment(bigramsOf(match.capturedView()), bigramsOf(fact.topic)) == 0.0) {
            return u"R5 subject: the case does not say of what"_s;
        }
        // 司机岗前培训…；列车员不少于三百学时: of what, the half before says.
        static const QRegularExpression verbless(
            u"^[^，。应须可是为由]{2,8}(?:不少于|不低于|不超过|不多于|至少|最多)[\\d一两二三四五六七八九十百千半]"_s);
        if (m_isLaterHalf && m_carried.isEmpty() && verbless.match(fact.text).hasMatch()) {
            return u"R5 subject: the half of a sentence leans on the half before it"_s;
        }
        return {};
    }

    /// Why a written sentence says too little without those beside it; empty if it does not.
    QString leaningOnNeighbours(const Fact &fact, const Unit &unit) const
    {
        // …作了如下规定：, 主要有以下几项。: what is announced stands behind it.
        static const QRegularExpression announcing(
            u"(?:(?:以下|下列|如下)[^，。；：]{0,8}|：)$|(?:主要|大致|一般)?[有分](?:为|成|以下)?[几两二三四五六七八九十](?:点|项|条|类|步|个方面|个步骤)(?:不同|要求|规定|内容)?$"_s);
        static const QRegularExpression listing(
            u"(?:以下|下列|下面|如下)[^，。；：]{0,8}：|(?:以下|下列|下面|上列)[^，。；：]{0,6}之一"_s);
        const bool isAnnounced = unit.text.endsWith(u'：') || announcing.match(fact.text).hasMatch()
            || listing.match(fact.text).hasMatch();
        if (isAnnounced) {
            return u"R6 enumeration: announces what stands behind it"_s;
        }
        // 举例来说，…七百元除以三十: an example reckoned out is no rule.
        static const QRegularExpression reckoned(
            u"除以|乘以|^(?:举例|举个例|打个?比方|以[^，]{2,12}为例)"_s);
        if (reckoned.match(fact.text).hasMatch()) {
            return u"R9 trivia: an example that is reckoned out"_s;
        }
        // 曾经有一家单位…: a story told to warn is no rule.
        static const QRegularExpression told(
            u"曾经?有(?:过|一|几|[个位家])|^(?:去年|前年|前几年|上个月|有一(?:年|次|回|家|位|名))"_s);
        if (told.match(fact.text).hasMatch()) {
            return u"R9 trivia: a story told by the way"_s;
        }
        // 属于例外, 再划出三十米, 各为五米, 优先从…中选聘: from what, of what, whom?
        static const QRegularExpression beyond(
            u"(?:属于|算作|作为)例外$|不在此[限列]$|^(?:[^，]{2,12}以外，)?再(?![次度])|^(?:优先从|"
            u"写明|注明)|"
            u"^[^，宽高长厚深距额价费期]{2,16}各为[\\d一二两三四五六七八九十百半]"_s);
        if (beyond.match(fact.text).hasMatch()) {
            return u"R4 reference: the sentence before says of what"_s;
        }
        // 如果…，过一个月还能…，这才是推广: the conclusion is what the condition is for.
        static const QRegularExpression concluding(
            u"^(?:如果|假如|要是)[^。；]*，(?:这才|那才|才|这就)"_s);
        if (concluding.match(fact.text).hasMatch()) {
            return u"R9 trivia: a definition by supposing"_s;
        }
        // 有争议的怎么办？先单独登记: the question says of what.
        const auto &units = m_corpus.units();
        static const QRegularExpression subjectless(
            u"^(?:先|一般|应|可以?|由|按|不|必须|须|要|能|主要|通常|当然|原则上)"_s);
        if (subjectless.match(fact.text).hasMatch() && fact.unit > 0
            && units[fact.unit - 1].passage == fact.passage
            && units[fact.unit - 1].text.endsWith(u'？')) {
            return u"R4 reference: answers the question before it"_s;
        }
        // 情况复杂的，可以延长十日: of what, the sentence before says.
        static const QRegularExpression prolonged(
            u"(?:提前|延长|缩短)(?:，|$)|延长(?:至)?[\\d一两二三四五六七八九十百半]"_s);
        static const QRegularExpression term(u"期|时限|时间|年限|个月|[年月日天时钟]内"_s);
        if (const auto match = prolonged.match(fact.text); match.hasMatch()
            && !term.match(QStringView(fact.text).first(match.capturedStart())).hasMatch()) {
            return u"R5 subject: does not say what is prolonged"_s;
        }
        // 《管理办法》还规定: short for a title that another place gives in full.
        static const QRegularExpression brief(
            u"《(?:管理|实施|暂行|工作)?(?:办法|细则|规定|条例|规程|规则|意见|通知|方案|制度)》"_s);
        if (brief.match(fact.text).hasMatch()) {
            return u"R4 reference: a short title stands for its document"_s;
        }
        return {};
    }

    QString refusalOf(Fact &fact, const Unit &unit)
    {
        if (fact.text.size() < 6) {
            return u"R2 length: a fragment"_s;
        }
        static const QRegularExpression lostDigits(
            u"(^|[^\\d〇一二三四五六七八九十月年])[月日] ?(月|日)[，日]"_s);
        if (!isBalanced(fact.text) || lostDigits.match(unit.text).hasMatch()) {
            return u"R1 debris: marks do not pair or digits are lost"_s;
        }
        if (unit.text.endsWith(u'？') || unit.text.endsWith(u'?')) {
            return u"R2 length: a question"_s;
        }
        static const QRegularExpression listed(
            u"^(?:[①-⑳]|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])"_s);
        const bool isMember = m_isLaterHalf && m_carried.isEmpty() && m_head.contains(u'：');
        if (!fact.isSpoken && (listed.match(fact.text).hasMatch() || isMember)) {
            return u"R6 enumeration: a member of a list without its lead-in"_s;
        }
        static const QRegularExpression bare(
            u"^(?:[^，]{1,6}|[^，]{2,4}[后时期]仍?[^，]{1,8})的，"_s);
        // 超过五成的，…: of what, the half before says.
        static const QRegularExpression measured(
            u"^(?:减少|增加|超过|达到|低于|高于|不足|不满)[^，]{0,4}[\\d一二两三四五六七八九十百半]|^[\\d一二两三四五六七八九十百千万半]+[^，]{1,3}(?:以上|以下|以内|不足|不满|至)?[^，]{0,6}的"_s);
        if (!fact.isSpoken && m_isLaterHalf && m_carried.isEmpty()
            && measured.match(fact.text).hasMatch() && fact.frame.isEmpty()
            && !fact.topic.contains(fact.text.first(2))) {
            return u"R5 subject: the half of a sentence leans on the half before it"_s;
        }
        if (const QString refusal = fact.isSpoken ? QString() : unnamedMatter(fact);
            !refusal.isEmpty()) {
            return refusal;
        }
        // 检定合格的，… after 检定误差超过范围的，…: the opening is spoken of already.
        const QString opening = fact.text.first(2);
        const bool isNamed = m_head.contains(opening) || fact.topic.contains(opening);
        if (!fact.isSpoken && m_isLaterHalf && m_carried.isEmpty() && !isNamed
            && bare.match(fact.text).hasMatch()) {
            return u"R5 subject: the half of a sentence leans on the half before it"_s;
        }
        if (!fact.isSpoken && opensList(fact, unit)) {
            return u"R6 enumeration: the sentence opens a list and the fact holds a part of it"_s;
        }
        if (const QString refusal = fact.isSpoken ? QString() : leaningOnNeighbours(fact, unit);
            !refusal.isEmpty()) {
            return refusal;
        }
        // 即使属于例外, 三级是指…, 8月，…: the exception, the grades, the year stand before it.
        static const QRegularExpression leaning(
            u"^(?:即[使便]|其[他它](?!人)|其余|[^，]{2,8}其他[^，]{1,4}的，|[\\d一两三四五六七八九十半]+个?[年月日天周](?:以后|之后|后)|[一二两三四五六七八九十][级类种项条个]，?是指|[^，]{2,6}一般?也[由应可须]|(?:治愈|期满|逾期|到期|届满|康复|满期)(?:后|的|[^，]{0,6}，)|至于|[^，]{2,8}逾期[未不])|[按照依据]此(?![类种项外])"_s);
        static const QRegularExpression monthOnly(u"^(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月"_s);
        const bool isEvent = m_corpus.passages()[fact.passage].kind == PassageKind::Chronicle;
        if ((!fact.isSpoken && leaning.match(fact.text).hasMatch())
            || (isEvent && monthOnly.match(fact.text).hasMatch())) {
            return u"R4 reference: leans on the sentence before"_s;
        }
        if (containsAny(fact.text, m_lexicon.privatePersons)) {
            return u"R10 private: a private person's affairs"_s;
        }
        if (!fact.isSpoken) {
            if (const QString refusal = applyFrame(fact); !refusal.isEmpty()) {
                return refusal;
            }
        }
        const QString dangling = danglingReference(fact.text, m_lexicon, fact.isSpoken);
        if (dangling.isEmpty() || fact.isSpoken) {
            return dangling;
        }
        // 如本人因故不能到会 under 党员因故不能到会，可否讨论: the heading says who it is.
        static const QRegularExpression supposing(u"^R3 reference: opens with “(?:如果|如|若)"_s);
        const bool mayLean
            = dangling.startsWith(u"R4 reference: “") || supposing.match(dangling).hasMatch();
        const QString topic = topicOf(m_corpus.passages()[fact.passage].heading);
        if (mayLean && containsAny(topic, m_lexicon.persons)
            && danglingReference(topic + u'：' + fact.text, m_lexicon, false).isEmpty()) {
            fact.needsHeading = true;
            return {};
        }
        return dangling;
    }

    /// 主要看三条：甲，乙，丙: each member is a matter of its own, and a statement holds but the
    /// first.
    bool opensList(const Fact &fact, const Unit &unit) const
    {
        static const QRegularExpression counted(
            u"(?:[一二两三四五六七八九十\\d]+(?:个|条|件|种|项|等|点|类|步|方面)[^，。；：]{0,6}|(?:次序|顺序|步骤|标准|条件|情形)(?:是|为|如下)|“[一二两三四五六七八九十][^”]{1,3}”|[有为分][两二三四五六七八九十][个条种项类档级步层段块]?)：([^；。]*)"_s);
        const auto match = counted.match(fact.text);
        if (!match.hasMatch()) {
            return false;
        }
        const auto next = fact.unit + 1;
        const bool goesOn
            = next < m_corpus.units().size() && m_corpus.units()[next].sentence == unit.sentence;
        return goesOn || match.captured(1).contains(u'，');
    }

    QString applyFrame(Fact &fact) const
    {
        if (fact.needsHeading) {
            return {};
        }
        const bool isBare = lacksSubject(fact.text);
        if (isBare && m_isLaterHalf && m_carried.isEmpty()) {
            return u"R5 subject: the half of a sentence leans on the half before it"_s;
        }
        if (!isBare && !m_needsFrame) {
            // Short and with no word of its heading: 读者每天使用时间不超过四小时 – of what?
            const bool isFar = fact.text.size() < 16
                && containment(bigramsOf(fact.topic), bigramsOf(fact.text)) == 0.0;
            return isFar ? u"R5 subject: the sentence leaves open what its heading says"_s
                         : QString();
        }
        const QString &heading = m_corpus.passages()[fact.passage].heading;
        // 如本人因故不能到会，…: no frame, but a heading that says who.
        static const QRegularExpression person(u"^(?:如果|如|若)本人"_s);
        if (person.match(fact.text).hasMatch()
            && containsAny(topicOf(heading), m_lexicon.persons)) {
            fact.needsHeading = true;
            return {};
        }
        const QString frame = frameFromHeading(heading);
        // 捐赠人要求退回的，要求设立专架的，…: of two conditions the first would govern nothing.
        static const QRegularExpression ownCondition(u"^[^，。；：]{4,}(?:的|、[^，]*)，"_s);
        if (frame.endsWith(u"的，") && ownCondition.match(fact.text).hasMatch()) {
            fact.needsHeading = true;
            return {};
        }
        // A frame that repeats the sentence's own beginning reads as a stammer.
        const bool repeats = !frame.isEmpty()
            && sharedRun(
                   frame, QStringView(fact.text).first(std::min<qsizetype>(12, fact.text.size())))
                >= 5;
        if (frame.isEmpty() || repeats) {
            return isBare || !repeats ? u"R5 subject: the sentence does not say what it speaks of"_s
                                      : QString();
        }
        fact.frame = frame;
        fact.text.prepend(frame);
        return {};
    }

    bool lacksSubject(QStringView text) const
    {
        // 按照章程规定，一般情况下，: what comes before the sentence proper.
        static const QRegularExpression executed(u"^(?:按照?|依照?)《[^》]*》[^，]{0,4}执行$"_s);
        if (executed.match(text).hasMatch()) {
            return true;
        }
        static const QRegularExpression adverbial(
            u"^(?:(?:按照|根据|依据|依照)[^，]{2,40}|[^，]{2,6}情况下|原则上|一般(?:来说)?|通常)，"_s);
        if (const auto match = adverbial.match(text); match.hasMatch()) {
            text = text.sliced(match.capturedLength());
        }
        if (text.startsWith(u"除名") || leadingWord(text, m_lexicon.verbs).isEmpty()) {
            return false;
        }
        // 办理住院手续时，患者应当…: the subject stands in the next clause.
        static const QRegularExpression occasion(u"^[^，]{2,16}(?:时|前|后|期间)，(?=[^，]{2,})"_s);
        if (const auto match = occasion.match(text); match.hasMatch()) {
            text = text.sliced(match.capturedLength());
            if (leadingWord(text, m_lexicon.verbs).isEmpty()) {
                return false;
            }
        }
        // 要求入党的积极分子, 不具备条件的人: a verb that belongs to the subject.
        const QStringView opening
            = text.first(text.indexOf(u'，') < 0 ? text.size() : text.indexOf(u'，'));
        const auto noun = opening.lastIndexOf(u'的');
        return !(noun > 0 && noun + 1 < opening.size()
                   && containsAny(opening.sliced(noun), m_lexicon.persons))
            && !(noun < 0 && opening.size() >= 8 && containsAny(opening, m_lexicon.persons)
                && !isHeadless(opening));
    }

    /// 应由支部…, 须经部门…: the verb is the sentence's own, whoever is named after it.
    static bool isHeadless(QStringView opening)
    {
        static const QRegularExpression own(
            u"^(应(?!聘|招|届|征|邀)|必须|不得|不能|不宜|可|须|需|要(?!求)|由|向|将|把|并|经|报|因|如|若|每|请|待|等|凭|持|有|无)"_s);
        return own.match(opening).hasMatch();
    }

    void readDefinition(Fact &fact) const
    {
        static const QRegularExpression pattern(
            u"^(?:所称的?)?([^，。；]{2,14})，?(?:，?主要)?是指([^。；]{4,60})。$"_s);
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
    mutable bool m_needsFrame = false;
    QString m_head; ///< the first half of the sentence at hand
    QString m_carried;
    bool m_isLaterHalf = false;
};

} // namespace

std::size_t Fact::clauseAt(qsizetype place) const
{
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (place < clauses[i].end) {
            return i;
        }
    }
    return clauses.empty() ? 0 : clauses.size() - 1;
}

QString Fact::upToClause(std::size_t clause) const
{
    // 应将材料，转给…: the clause is not over before its verb has come.
    if (clause + 1 < clauses.size()) {
        const QStringView own
            = QStringView(text).sliced(clauses[clause].start, clauses[clause].length());
        const QChar next = text[clauses[clause + 1].start];
        if ((own.contains(u'将') || own.contains(u'把'))
            && u"转交报送提列作放退存归通"_s.contains(next)) {
            ++clause;
        }
    }
    return text.first(clauses[clause].end) + u'。';
}

bool Fact::isCondition(std::size_t clause) const
{
    if (clause + 1 >= clauses.size()) {
        return false;
    }
    const QStringView view
        = QStringView(text).sliced(clauses[clause].start, clauses[clause].length());
    static const QRegularExpression ending(
        u"(的|时|后|前|者|之日起|情况下|情形下|期间|以前|以后|之后|之前|(?<!算)起|期满|届满)$"_s);
    // 年满十八岁，身体健康，愿意服务的，都可以报名: the whole of it supposes.
    static const QRegularExpression asserting(
        u"应|必须|须|不得|不能|不予|可以|由|要|是|为|有|[\\x{4E00}-\\x{9FFF}]{2,}(?:需|可)"_s);
    static const QRegularExpression quality(
        u"^(?:年满|未满|具有|具备|身体|品行|热爱|自愿|遵纪|遵守|拥护|符合)"_s);
    if (quality.match(view).hasMatch() && !asserting.match(view).hasMatch()) {
        for (std::size_t c = clause + 1; c + 1 < clauses.size(); ++c) {
            const QStringView later
                = QStringView(text).sliced(clauses[c].start, clauses[c].length());
            if (later.endsWith(u'的')) {
                return true;
            }
            if (asserting.match(later).hasMatch()) {
                break;
            }
        }
    }
    static const QRegularExpression opening(
        u"^(如|如果|若|倘若|凡|凡是|对|对于|因|在|经|当|只要|只有|除|自|从|根据|按照|依据|由于|为了|为|一般情况|特殊情况|一旦)"_s);
    return ending.match(view).hasMatch() || opening.match(view).hasMatch();
}

std::size_t Fact::assertion() const
{
    for (std::size_t c = 0; c + 1 < clauses.size(); ++c) {
        if (isCondition(c)) {
            continue;
        }
        if (modality && modality->clause == c) {
            return c;
        }
        const QStringView own = QStringView(text).sliced(clauses[c].start, clauses[c].length());
        static const QRegularExpression denial(u"不是|不属于|不予|不再|是指|连续计算|算起"_s);
        const bool isFigure = std::ranges::any_of(slots, [&](const Slot &slot) {
            static const QRegularExpression before(
                u"(?:为|是|达|不超过|不少于|不满|至少|最多|最少|最长|最短)$"_s);
            return slot.range.end == clauses[c].end
                && (slot.kind == SlotKind::Duration || slot.kind == SlotKind::Number)
                && before.match(QStringView(text).first(slot.range.start)).hasMatch();
        });
        if (isFigure || denial.match(own).hasMatch()) {
            return c;
        }
    }
    return modality ? modality->clause : clauses.empty() ? 0 : clauses.size() - 1;
}

bool Fact::limitsCondition(const Slot &slot) const
{
    const std::size_t clause = clauseAt(slot.range.start);
    if (modality) {
        // 七日内应当答复 demands the seven days; 超过七日应当登记 and 满七日的人应当 suppose them.
        const bool isBefore
            = clause == modality->clause && slot.range.start < modality->range.start;
        const bool isSupposed = slot.bound == Bound::AtLeast
            || (isBefore
                && QStringView(text)
                    .sliced(slot.range.end, modality->range.start - slot.range.end)
                    .contains(u'的'));
        // 每年至少召开两次，…方可举行: the bound itself demands.
        static const QRegularExpression demanding(
            u"(?:至少|最少|不少于|不低于|最多|至多|不超过)[^，。；]{0,4}$"_s);
        const bool isDemanded = !isCondition(clause)
            && demanding.match(QStringView(text).first(slot.range.start)).hasMatch();
        return (clause < modality->clause && !isDemanded) || (isBefore && isSupposed);
    }
    // 距林缘一百米以内的区域都属于…, 树龄满两百年的就是…: what it is asked of.
    if (QStringView(text).sliced(slot.boundRange.end).startsWith(u'的')) {
        return true;
    }
    if (clause + 1 >= clauses.size()) {
        return false;
    }
    const QStringView rest
        = QStringView(text).sliced(slot.range.end, clauses[clause].end - slot.range.end);
    return isCondition(clause) || rest.contains(u'的');
}

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

QString danglingReference(QStringView statement, const Lexicon &lexicon, bool isQuoted)
{
    const QString refersBack = u"R3 reference: opens with “%1”"_s;
    if (const QString word = leadingWord(statement, lexicon.anaphora);
        !word.isEmpty() && !statement.startsWith(u"其他") && !statement.startsWith(u"其余")) {
        return refersBack.arg(word);
    }
    static const QRegularExpression conditional(u"^(如果|如|若|凡|因|对|当|即使)"_s);
    if (const auto match = conditional.match(statement); match.hasMatch()) {
        const QStringView rest = statement.sliced(match.capturedLength());
        const QString word = leadingWord(rest, lexicon.pronouns);
        if (!word.isEmpty() || rest.startsWith(u'这') || rest.startsWith(u"不是由于本人")) {
            return refersBack.arg(statement.first(match.capturedLength()).toString() + word);
        }
    }
    static const QRegularExpression summed(u"^(?:这?两个会(?!议)|两者|二者|两项|两类|两种)|除此"_s);
    if (const auto match = summed.match(statement); match.hasMatch()) {
        return u"R4 reference: “%1” sums up what stands before"_s.arg(match.captured());
    }
    // 见本文第22问, 第（5）项物品, 前五项, 第五步: places of the page. 条例第五条第二项 is a
    // citation.
    static const QRegularExpression place(
        u"[不在]在?此列|本文第|见第|[前上][一两二三四五六七八九十]?[问题](?!题)|前["
        u"两二三四五六七八九十](?:项|条|"
        u"款|步)|"
        u"(?<![条款\\d一二三四五六七八九十])第[（(]?[\\d一二三四五六七八九十]{1,3}[）)]?(?:[、至和][（(]?[\\d一二三四五六七八九十]{1,3}[）)]?)*(?:问|步|项(?!目))"_s);
    if (const auto match = place.match(statement); !isQuoted && match.hasMatch()) {
        return u"R3 reference: “%1” is a place on the page"_s.arg(match.captured());
    }
    static const QRegularExpression address(u"我们?|你们?|您|咱们?"_s);
    if (!isQuoted && address.match(statement).hasMatch()) {
        return u"R4 reference: speaks to or as a person"_s;
    }
    // 尤其, 与其, 其中, 其他: no pronouns. 本人 and the like need somebody before them in the
    // sentence.
    static const QRegularExpression pronoun(
        u"(?<![尤与极莫])其(?![中他它余次实])|他们|她们|它们|(?<!其)他(?!人|方|国|乡)|她|它|本人|对方|双方"_s);
    for (auto it = pronoun.globalMatch(statement); it.hasNext();) {
        const auto match = it.next();
        const QStringView before = statement.first(match.capturedStart());
        const bool mayBeBody = u"其它们对方双方"_s.contains(match.capturedView());
        // 由支部根据其…: the body acts; whom it acts on is not said.
        static const QRegularExpression acting(u"由[^，。；的]{2,12}(?:根据|按照|依据)$"_s);
        const bool isActedOn = match.capturedView() == u"其" && acting.match(before).hasMatch();
        const bool hasNoun = containsAny(before, lexicon.persons)
            || (mayBeBody && !isActedOn && containsAny(before, lexicon.bodies))
            || (match.capturedView() == u"其" && before.size() >= 8 && !isActedOn);
        if (!hasNoun) {
            return u"R4 reference: “%1” stands for nobody in the sentence"_s.arg(match.captured());
        }
    }
    static const QRegularExpression pointing(
        u"(?<!应)该(?!当)([\\x{4E00}-\\x{9FFF}]{2})|(?:这种|这类|这些|这个|这项|此类|此项|此种|上述|前款|前述|前条|该等|这一|那一|这(?:段|件|句|笔|份|本|位|条|张|座|支|家|场|次|回|套|番|股|颗|[二三四五六七八九十]{1,3}个?))([\\x{4E00}-\\x{9FFF}]{0,2})"_s);
    for (auto it = pointing.globalMatch(statement); it.hasNext();) {
        const auto match = it.next();
        const QStringView noun
            = match.capturedView(1).isEmpty() ? match.capturedView(2) : match.capturedView(1);
        const QStringView before = statement.first(match.capturedStart());
        // 这些同志 after 借调人员: persons, whatever they are called.
        const bool isPerson = match.captured().startsWith(u"这些")
            && containsAny(noun, lexicon.persons) && containsAny(before, lexicon.persons);
        if (noun.isEmpty() || (!isPerson && !before.contains(noun))) {
            return u"R4 reference: “%1” points outside the sentence"_s.arg(match.captured());
        }
    }
    return {};
}

} // namespace zhixing
