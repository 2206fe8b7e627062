// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/self_containment.h"

#include "generation/asides.h"
#include "generation/lead.h"
#include "generation/leaning.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

class SelfContainment
{
public:
    SelfContainment(const SentenceStart &start, const Corpus &corpus, const Lexicon &lexicon)
        : m_start(start)
        , m_corpus(corpus)
        , m_lexicon(lexicon)
    {
    }

    /// Whether all that a refused fact lacks stands right before it.
    bool leans(const Fact &fact, const QString &refusal) const
    {
        if (refusal != leansOnHalf && refusal != leansOnSentence) {
            return false;
        }
        // The first refusal ends the search; what may not be mended is looked for behind it.
        const Unit &unit = m_corpus.units()[fact.unit];
        const QString other = leaningOnNeighbours(fact, unit, m_start, m_corpus);
        return !fact.isSpoken && !opensList(fact, unit)
            && (other.isEmpty() || other.startsWith(u"R5"))
            && m_corpus.passages()[fact.passage].kind == PassageKind::Faq
            && !containsAny(fact.text, m_lexicon.privatePersons)
            && whyAside(fact.text, m_start.head).isEmpty()
            && danglingReference(fact.text, m_lexicon, false).isEmpty();
    }

    /// Empty if the fact can stand alone.
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
        // 外侧l米范围: a letter where a figure was. ——某局局长，7月5日: an attribution.
        static const QRegularExpression misread(
            u"(?<![A-Za-z])[lIOo](?=[米元天日个人次年月%％]|小时|公里)"_s);
        static const QRegularExpression attributed(u"^——[^。；]*月\\d{1,2}日"_s);
        if (misread.match(unit.text).hasMatch() || attributed.match(unit.text).hasMatch()) {
            return u"R1 debris: a letter for a figure, or a line that is no sentence"_s;
        }
        // 某刊·2024年第2期·言论摘编10: the head of a page.
        static const QRegularExpression pageHead(
            u"^[^，。；]{2,16}[·•．]?\\s*\\d{4}年第\\d{1,3}期[·•．]?[^，。；]{0,12}\\d{1,3}[·•．]?。?$"_s);
        // 支部委员会研究人选（某局机关党委供图）。: what stands below a picture.
        static const QRegularExpression caption(
            u"[（(][^（）()]{1,20}(?:供图|(?<![拍录])摄影?)[）)][。．]?$|^▲|(?:本刊|资料)图片。?$|供图。?$"_s);
        if (pageHead.match(unit.text).hasMatch() || caption.match(unit.text).hasMatch()) {
            return u"R1 debris: the head of a page, or a caption"_s;
        }
        // 内控规定②分了三档: the mark of a footnote.
        static const QRegularExpression noted(
            u"(?<=[\\x{4E00}-\\x{9FFF}”》）])[①-⑳](?=[\\x{4E00}-\\x{9FFF}，。；])"_s);
        if (unit.text.count(noted) == 1) {
            return u"R1 debris: the mark of a footnote"_s;
        }
        if (unit.text.endsWith(u'？') || unit.text.endsWith(u'?')) {
            return u"R2 length: a question"_s;
        }
        static const QRegularExpression listed(
            u"^(?:[①-⑳]|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])"_s);
        const bool isMember
            = m_start.isLaterHalf && m_start.carried.isEmpty() && m_start.head.contains(u'：');
        if (!fact.isSpoken && (listed.match(fact.text).hasMatch() || isMember)) {
            return u"R6 enumeration: a member of a list without its lead-in"_s;
        }
        static const QRegularExpression bare(
            u"^(?:[^，]{1,6}|[^，]{2,4}[后时期]仍?[^，]{1,8})的，"_s);
        // 超过五成的，…: of what, the half before says.
        static const QRegularExpression measured(
            u"^(?:预计|估计|合计|实际|实测)?(?:减少|增加|超过|达到|低于|高于|不足|不满)[^，]{0,4}[\\d一二两三四五六七八九十百半]|^[\\d一二两三四五六七八九十百千万半]+[^，]{1,3}(?:以上|以下|以内|不足|不满|至)?[^，]{0,6}的"_s);
        if (!fact.isSpoken && m_start.isLaterHalf && m_start.carried.isEmpty()
            && measured.match(fact.text).hasMatch() && fact.frame.isEmpty()
            && !fact.topic.contains(fact.text.first(2))) {
            return leansOnHalf;
        }
        if (const QString refusal
            = fact.isSpoken ? QString() : unnamedMatter(fact, m_start, m_lexicon);
            !refusal.isEmpty()) {
            return refusal;
        }
        // 检定合格的，… after 检定误差超过范围的，…: the opening is spoken of already.
        const QString opening = fact.text.first(2);
        const bool isNamed = m_start.head.contains(opening) || fact.topic.contains(opening);
        if (!fact.isSpoken && m_start.isLaterHalf && m_start.carried.isEmpty() && !isNamed
            && bare.match(fact.text).hasMatch()) {
            return leansOnHalf;
        }
        // 笔试中，缺考的…；使用违禁设备的，五年内不得报考: in what, the first half says for both.
        static const QRegularExpression scope(
            u"^(?:在|对|就)?[^，；的]{2,14}(?:[中时下]|期间|方面|环节|阶段)，"_s);
        if (!fact.isSpoken && m_start.isLaterHalf && m_start.carried.isEmpty()
            && scope.match(m_start.head).hasMatch() && !scope.match(fact.text).hasMatch()) {
            return leansOnHalf;
        }
        if (!fact.isSpoken && opensList(fact, unit)) {
            return u"R6 enumeration: the sentence opens a list and the fact holds a part of it"_s;
        }
        if (const QString refusal
            = fact.isSpoken ? QString() : leaningOnNeighbours(fact, unit, m_start, m_corpus);
            !refusal.isEmpty()) {
            return refusal;
        }
        if (const QString aside = fact.isSpoken
                ? QString()
                : whyAside(fact.text, m_start.isLaterHalf ? m_start.head : QString());
            !aside.isEmpty()) {
            return aside;
        }
        // 即使属于例外, 三级是指…, 三人中任何一人…, 8月，…: the exception, the grades, the three
        // and the year stand before it.
        static const QRegularExpression leaning(
            u"^(?:[一两二三四五六七八九十\\d]+[人方者家位名]中|期内|(?:以后|此后|之后|其后|随后|届时|事后)(?!的)|即[使便]|其[他它](?!人)|其余|[^，]{2,8}其他[^，]{1,4}的，|[\\d一两三四五六七八九十半]+个?(?:[年月日天周]|小时|分钟)(?:以后|之后|后)|[一二两三四五六七八九十][级类种项条个]，?是指|[^，]{2,6}一般?也[由应可须]|(?:治愈|期满|逾期|到期|届满|康复|满期)(?:后|的|[^，]{0,6}，)|至于|[^，]{2,8}逾期[未不]|[^，]，是?指)|[按照依据]此(?![类种项外])"_s);
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

private:
    /// 主要看三条：甲，乙，丙: each member is a matter of its own, and a statement holds but the
    /// first.
    bool opensList(const Fact &fact, const Unit &unit) const
    {
        static const QRegularExpression counted(
            u"(?:[一二两三四五六七八九十\\d]+(?:个|条|件|种|项|等|点|类|步|部分|方面|环节|阶段)[^，。；：]{0,6}|(?:次序|顺序|步骤|标准|条件|情形)(?:是|为|如下)|“[一二两三四五六七八九十][^”]{1,3}”|(?:[有为分]|分[了为成作])[两二三四五六七八九十][个条种项类档级步层段块]?[^，。；：]{0,4})：([^；。]*)"_s);
        const auto next = fact.unit + 1;
        const bool goesOn
            = next < m_corpus.units().size() && m_corpus.units()[next].sentence == unit.sentence;
        // 办法写明的还有：改变用途；… , 顺序不能乱：先查仪器；…
        constexpr qsizetype longestOpening = 20;
        const qsizetype colon = fact.text.indexOf(u'：');
        static const QRegularExpression saying(u"(?:规定|要求|指出|明确|写明|提出|表示|强调)："_s);
        if (goesOn && colon > 0 && colon < longestOpening && !saying.match(fact.text).hasMatch()) {
            return true;
        }
        const auto match = counted.match(fact.text);
        if (!match.hasMatch()) {
            return false;
        }
        return goesOn || match.captured(1).contains(u'，');
    }

    QString applyFrame(Fact &fact) const
    {
        if (fact.needsHeading) {
            return {};
        }
        // 补考过的学员不得参评: in what, the heading says.
        static const QRegularExpression elliptic(
            u"(?:参评|申报|报考|入选|当选|推荐|续聘|录用|评定|晋级|补办|受理)。?$|(?:(?<!方)可以?|不得|不能|不宜)(?:安排|参加|申请|享受|领取)(?:，|。|$)"_s);
        if (elliptic.match(fact.text).hasMatch() && !topicOf(fact.topic).isEmpty()) {
            fact.needsHeading = true;
        }
        const bool isBare = lacksSubject(fact.text);
        if (isBare && m_start.isLaterHalf && m_start.carried.isEmpty()) {
            return leansOnHalf;
        }
        if (!isBare && !m_start.needsFrame) {
            // Short and with no word of its heading: 读者每天使用时间不超过四小时 – of what?
            constexpr qsizetype shortest = 16;
            constexpr qsizetype enough = 30;
            const bool isStrange = containment(bigramsOf(fact.topic), bigramsOf(fact.text)) == 0.0;
            const bool isFar = isStrange && fact.text.size() < shortest;
            fact.needsHeading |= isStrange && fact.text.size() < enough && !fact.topic.isEmpty();
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
        // 递交申请书以后，怎样…？: what is said later in the answer comes later than that.
        const auto &units = m_corpus.units();
        const bool isFirst = fact.unit == 0 || units[fact.unit - 1].passage != fact.passage;
        if (frame.endsWith(u"后，") && !isFirst) {
            return u"R5 subject: the sentence does not say what it speaks of"_s;
        }
        // 捐赠人要求退回的，要求设立专架的，…: of two conditions the first would govern nothing.
        static const QRegularExpression ownCondition(u"^[^，。；：]{4,}(?:的|、[^，]*)，"_s);
        if (frame.endsWith(u"的，") && ownCondition.match(fact.text).hasMatch()) {
            fact.needsHeading = true;
            return {};
        }
        // 游客投诉的，现场投诉实行首问负责: its last word twice is no sentence.
        constexpr qsizetype nextWords = 6;
        constexpr qsizetype lastWord = 4; // with 的，
        if (frame.endsWith(u"的，") && frame.size() > lastWord
            && QStringView(fact.text)
                .first(std::min(nextWords, fact.text.size()))
                .contains(QStringView(frame).last(lastWord).chopped(2))) {
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
        if (text.startsWith(u"除名") || !opensWithVerb(text, m_lexicon)) {
            return false;
        }
        // 办理住院手续时，患者应当…: the subject stands in the next clause.
        static const QRegularExpression occasion(u"^[^，]{2,16}(?:时|前|后|期间)，(?=[^，]{2,})"_s);
        if (const auto match = occasion.match(text); match.hasMatch()) {
            text = text.sliced(match.capturedLength());
            if (!opensWithVerb(text, m_lexicon)) {
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

    const SentenceStart &m_start;
    const Corpus &m_corpus;
    const Lexicon &m_lexicon;
};

} // namespace

QString makeSelfContained(
    Fact &fact, const SentenceStart &start, const Corpus &corpus, const Lexicon &lexicon)
{
    SelfContainment rules(start, corpus, lexicon);
    const QString refusal = rules.refusalOf(fact, corpus.units()[fact.unit]);
    fact.leans = rules.leans(fact, refusal);
    return refusal;
}

} // namespace zhixing
