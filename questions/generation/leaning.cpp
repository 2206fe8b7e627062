// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/leaning.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

std::vector<quint32> withoutPairs(std::vector<quint32> pairs, const QString &text)
{
    const auto others = bigramsOf(text);
    std::erase_if(pairs, [&](quint32 pair) { return std::ranges::binary_search(others, pair); });
    return pairs;
}

/// 列车员不少于三百学时: a bound of something that is not said.
bool isVerbless(const QString &text)
{
    static const QRegularExpression verbless(
        u"^[^，。应须可是为由]{2,8}(?:不少于|不低于|不超过|不多于|至少|最多)[\\d一两二三四五六七八九十百千半]"_s);
    return verbless.match(text).hasMatch();
}

} // namespace

QString unnamedMatter(const Fact &fact, const SentenceStart &start, const Lexicon &lexicon)
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
    if (const auto match = shortCase.match(fact.text); match.hasMatch() && start.carried.isEmpty()
        && !containsAny(match.capturedView(), lexicon.persons)
        && containment(bigramsOf(match.capturedView()), bigramsOf(fact.topic)) == 0.0) {
        return u"R5 subject: the case does not say of what"_s;
    }
    // 气温高的，不少于七十二小时: the bound of what?
    static const QRegularExpression boundless(
        u"^[^，]+的，(?:不少于|不低于|不超过|不多于|至少|最多)[\\d一二两三四五六七八九十百千半]"_s);
    if (boundless.match(fact.text).hasMatch()) {
        return u"R5 subject: does not say what is bounded"_s;
    }
    // 获奖的，年限可以缩短两年: the term of what?
    static const QRegularExpression bareMeasure(
        u"(?:^|，)(年限|期限|时限|时间|间隔|数量|比例|标准|金额|次数|幅度)(?:可以?|应当?|不得|不能)"_s);
    // 看正式党员人数。七名以上的设委员会: seven of what?
    static const QRegularExpression counted(
        u"^[\\d一二两三四五六七八九十百]+[名人个户家次份件](?:以上|以下|以内)的?(?=设|由|应|须|不|可|按|报)"_s);
    // 责令限期退回。限期之内主动退清者，…; 与退休干部的界限。界限划在…
    static const QRegularExpression spokenOf(u"^(?:限期|期限|时限|界限)(?:以|之)?[内划前后]"_s);
    // 直接申诉的，期限同为20日: as what?
    static const QRegularExpression same(
        u"[限间额数例准]同[为是样](?=[\\d一二两三四五六七八九十百半])"_s);
    if ((counted.match(fact.text).hasMatch() || same.match(fact.text).hasMatch()
            || spokenOf.match(fact.text).hasMatch())
        && start.carried.isEmpty()) {
        return leansOnSentence;
    }
    // 时限由本所自定: nor which it is.
    static const QRegularExpression openingMeasure(
        u"^(年限|期限|时限|间隔|比例|标准|金额|次数|幅度|费用|周期)(?:由|为|是|从|按|自)"_s);
    if (const auto match = openingMeasure.match(fact.text);
        match.hasMatch() && start.carried.isEmpty() && !fact.topic.contains(match.captured(1))) {
        return u"R5 subject: does not say what is measured"_s;
    }
    if (const auto match = bareMeasure.match(fact.text); match.hasMatch()
        && !fact.topic.contains(match.captured(1)) && fact.text.count(match.captured(1)) == 1) {
        return u"R5 subject: does not say what is measured"_s;
    }
    // 因清障需要拆除的，应当补偿: what is taken down, the sentence before says.
    static const QRegularExpression taken(
        u"^因[^，]{2,20}需要(?:拆除|迁移|搬迁|征收|征用|占用|迁改|停用|更换|关闭)的，"_s);
    if (taken.match(fact.text).hasMatch() && fact.frame.isEmpty()) {
        return u"R5 subject: does not say what it happens to"_s;
    }
    // 未经车间级教育的…；教育有效期为一年: of which education, the half before says.
    static const QRegularExpression termOf(
        u"^([^，。；应须可是由]{2,4}?)(?:有效期|期限|时限|时间|周期|间隔)(?:为|是|一般为)"_s);
    if (const auto match = termOf.match(fact.text); match.hasMatch() && start.isLaterHalf
        && start.carried.isEmpty() && !fact.topic.contains(match.captured(1))
        && start.head.contains(match.captured(1))) {
        return leansOnHalf;
    }
    // 司机岗前培训…；列车员不少于三百学时: of what, the half before says.
    if (start.isLaterHalf && start.carried.isEmpty() && isVerbless(fact.text)) {
        return leansOnHalf;
    }
    return {};
}

QString leaningOnNeighbours(
    const Fact &fact, const Unit &unit, const SentenceStart &start, const Corpus &corpus)
{
    // …作了如下规定：, 主要有以下几项。: what is announced stands behind it.
    static const QRegularExpression announcing(
        u"(?:(?:以下|下列|如下)[^，。；：]{0,8}|：)$|(?:主要|大致|一般)?[有分](?:为|成|作|以下)?[几两二三四五六七八九十](?:点|项|条|类|步|个方面|个步骤)(?:不同|要求|规定|内容)?$"_s);
    static const QRegularExpression listing(
        u"：(?:一是|其一|第一|首先|[（(]?[一1][）)]|①)|(?:以下|下列|下面|如下)[^。；：]{0,24}：|(?:以下|下列|下面|上列)[^，。；：]{0,6}之一"_s);
    const bool isAnnounced = unit.text.endsWith(u'：') || announcing.match(fact.text).hasMatch()
        || listing.match(fact.text).hasMatch();
    if (isAnnounced) {
        return u"R6 enumeration: announces what stands behind it"_s;
    }
    // 举例来说，…七百元除以三十: an example reckoned out is no rule.
    static const QRegularExpression reckoned(
        u"除以|乘以|^(?:举例|举个例|打个?比方|以[^，]{2,30}为例)"_s);
    if (reckoned.match(fact.text).hasMatch()) {
        return u"R9 trivia: an example that is reckoned out"_s;
    }
    // 假定7月1日受理，8月30日满60日。8月30日以后才补批，…: the example goes on.
    const auto &units = corpus.units();
    static const QRegularExpression supposed(
        u"假定|假设|假如|假使|比如|譬如|例如|举例|设想|如某|^如\\d+月|以[^，]{2,12}为例"_s);
    static const QRegularExpression someDay(u"\\d{1,2}月\\d{1,2}日"_s);
    const bool isSupposed = supposed.match(fact.text).hasMatch()
        || (fact.unit > 0 && units[fact.unit - 1].passage == fact.passage
            && supposed.match(units[fact.unit - 1].text).hasMatch());
    if (isSupposed && someDay.match(fact.text).hasMatch()) {
        return u"R9 trivia: an example"_s;
    }
    // 曾经有一家单位…: a story told to warn is no rule.
    static const QRegularExpression told(
        u"曾经?有(?:过|一|几|[个位家]|单位|人)|^(?:\\d{4}年，?)?有[一两几个][村户家名位人](?![^"
        u"，。；]{0,4}(?:以上|以下|以内))(?![^，。；]*的，)|"
        u"^某[县市区乡镇村局校厂]?[^，。；的]{0,8}一[名位户家]|^(?:去年|前年|前几年|上个月|有一(?:年|次|回|家|位|名))"_s);
    if (told.match(fact.text).hasMatch()) {
        return u"R9 trivia: a story told by the way"_s;
    }
    // 属于例外, 再划出三十米, 各为五米, 优先从…中选聘: from what, of what, whom?
    static const QRegularExpression beyond(
        u"(?:属于|算作|作为)例外$|不在此[限列]$|(?:^|，)比[例值]为|^所称|^(?:[^，]{2,12}以外，)"
        u"?再(?![次度])|^(?:优先从|"
        u"写明|注明)|"
        u"^[^，宽高长厚深距额价费期]{2,16}各为[\\d一二两三四五六七八九十百半]"_s);
    if (beyond.match(fact.text).hasMatch()) {
        return u"R4 reference: the sentence before says of what"_s;
    }
    // 因特殊需要，由医生批准，最短间隔不少于一周: the shortest of what?
    static const QRegularExpression superlative(
        u"^(?:因|由|经|如|若|遇|特殊|必要|确|情况)[^。；的应须可]*，最[短长高低多少大小][^，。；]{0,6}(?:不|为|可)[^。；]*$"_s);
    if (superlative.match(fact.text).hasMatch()) {
        return u"R5 subject: does not say what is bounded"_s;
    }
    // 如果…，过一个月还能…，这才是推广: the conclusion is what the condition is for.
    static const QRegularExpression concluding(
        u"^(?:如果|假如|要是)[^。；]*，(?:这才|那才|才|这就)"_s);
    if (concluding.match(fact.text).hasMatch()) {
        return u"R9 trivia: a definition by supposing"_s;
    }
    // 结论为“更新”的，… behind 评估结论分为三等: with words of the sentence before and none of
    // the heading a case is one of the sentence before. Measured: a quarter could not be
    // answered by themselves, of all others one in twenty. The branches of the first sentence
    // are told by the heading alone.
    static const QRegularExpression ofACase(u"^[^，。]{1,24}的，"_s);
    std::size_t first = fact.unit;
    while (first > 0 && units[first - 1].sentence == units[fact.unit].sentence) {
        --first;
    }
    if (fact.frame.isEmpty() && first > 0 && units[first - 1].passage == fact.passage
        && ofACase.match(fact.text).hasMatch()) {
        const auto own = bigramsOf(fact.text);
        const auto beyondHeading = withoutPairs(units[fact.unit - 1].bigrams, fact.topic);
        if (containment(bigramsOf(fact.topic), own) == 0.0
            && containment(beyondHeading, own) > 0.0) {
            return u"R5 subject: the case is one of the sentence before"_s;
        }
    }
    // 有争议的怎么办？先单独登记: the question says of what.
    static const QRegularExpression subjectless(
        u"^(?:先|一般|应|可以?|由|按|不|必须|须|要|能|主要|通常|当然|原则上)"_s);
    if (subjectless.match(fact.text).hasMatch() && fact.unit > 0
        && units[fact.unit - 1].passage == fact.passage
        && units[fact.unit - 1].text.endsWith(u'？')) {
        return u"R4 reference: answers the question before it"_s;
    }
    // 核查一般不超过10日, in the middle of an answer: of what, its heading does not say.
    static const QRegularExpression bareBound(
        u"^([^，。应须可是为由]{2,6}?)(?:一般|原则上)?(?:不少于|不低于|不超过|不多于|至少|最多)[\\d一两二三四五六七八九十百千半]"_s);
    if (const auto bound = bareBound.match(fact.text); bound.hasMatch() && fact.unit > 0
        && fact.frame.isEmpty() && units[fact.unit - 1].passage == fact.passage
        && containment(bigramsOf(bound.capturedView(1)), bigramsOf(fact.topic)) == 0.0
        && units[fact.unit - 1].text.contains(bound.capturedView(1))) {
        return u"R5 subject: does not say what is bounded"_s;
    }
    // 以使用期限代替周期。水表不超过6年；燃气表不超过10年: which of the two, only the sentence
    // before says.
    static const QRegularExpression boundThing(
        u"^(?:(?:按|依|根据)[^，]{2,12}，)?[^，。；期限时间年隔龄应须可由保存放管缴交提]{2,24}(?:一般|原则上)?(?:不超过|不得超过|不少于|至少|最多)[\\d一二两三四五六七八九十百半]+(?:个?[年月周天日]|小时|分钟)"_s);
    static const QRegularExpression measure(u"期限|周期|年限|时限|有效期|间隔|使用期"_s);
    if (boundThing.match(fact.text).hasMatch() && !measure.match(fact.text).hasMatch()
        && !measure.match(fact.topic).hasMatch()) {
        for (std::size_t u = fact.unit; u > 0 && units[u - 1].passage == fact.passage; --u) {
            if (measure.match(units[u - 1].text).hasMatch()) {
                return u"R5 subject: does not say what is bounded"_s;
            }
        }
    }
    // 2．体重。男性不低于50公斤: the label says of what.
    static const QRegularExpression labelled(
        u"^(?:\\d{1,2}[.．、]|[（(][一二三四五六七八九十\\d]{1,2}[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}[是、])\\s*([^，。；：]{2,8})[。：]?$"_s);
    if (isVerbless(fact.text) && fact.unit > 0 && units[fact.unit - 1].passage == fact.passage) {
        const auto label = labelled.match(units[fact.unit - 1].text);
        if (label.hasMatch() && !fact.text.contains(label.captured(1))) {
            return u"R5 subject: the label before it says of what"_s;
        }
    }
    // 情况复杂的，可以延长十日: of what, the sentence before says.
    static const QRegularExpression prolonged(
        u"(?:提前|延长|缩短)(?:，|$)|(?:延长至?|延至|延到|推迟到|推迟至|放宽到|放宽至)[次\\d一两二三四五六七八九十百半]"_s);
    static const QRegularExpression term(u"期|时限|时间|年限|个月|[年月日天时钟]内"_s);
    if (const auto match = prolonged.match(fact.text); match.hasMatch()
        && !term.match(QStringView(fact.text).first(match.capturedStart())).hasMatch()) {
        return u"R5 subject: does not say what is prolonged"_s;
    }
    // 离婚的，同样不得收回: as what the sentence before says.
    static const QRegularExpression likewise(
        u"同样(?:不|应|须|要|可|按|由|需|适用|享受|实行|执行)"_s);
    if (likewise.match(fact.text).hasMatch()) {
        return u"R4 reference: likewise, as the sentence before says"_s;
    }
    // 不合格的当场报废: what of it, the sentence before says.
    static const QRegularExpression judged(u"^(?:不|未)?(?:合格|符合|达标|通过|达到)的(?!，)"_s);
    if (judged.match(fact.text).hasMatch() && fact.frame.isEmpty()) {
        return u"R5 subject: the case does not say of what"_s;
    }
    // 三十人以下的企业在规定期限内免缴: what is it spared?
    static const QRegularExpression spared(u"(?:免缴|免交|免收|免征|缓缴|减半收取|减免)。?$"_s);
    static const QRegularExpression due(u"[费金税款票钱]"_s);
    if (spared.match(fact.text).hasMatch() && !due.match(fact.text).hasMatch()
        && !due.match(fact.topic).hasMatch()) {
        return u"R5 subject: does not say what is not paid"_s;
    }
    // 材料交到哪里，多久有答复？: a heading that goes on from the one before it.
    static const QRegularExpression goingOn(
        u"^(?:材料|手续|申请表?|费用|结果|证件|表格|款项|钱|审批|答复|批下来|批准以?后)[^，。？的]{0,3}(?:交到|交给|送到|由谁|怎样|怎么|几天|多久|何时|什么时候)"_s);
    // 授牌以后，是否就一劳永逸？: of what was spoken of before.
    static const QRegularExpression afterwards(
        u"^(?:授牌|挂牌|批准|登记|立项|签约|验收|认定|公示|备案|发证|获批|中标|报名|录取|拨款|登记完|办完|批下来)[了]?(?:以后|之后|后)，"_s);
    if (goingOn.match(fact.topic).hasMatch() || afterwards.match(fact.topic).hasMatch()) {
        return u"R4 reference: the heading goes on from the one before"_s;
    }
    // 不符合五种情形的对象: which five, another place says.
    static const QRegularExpression countedElsewhere(
        u"[两二三四五六七八九十](?:种|项|类|个)(?:情形|条件|情况|标准|要求|材料|期限|时限|数(?=[，。；之的中]|$))(?![：:])"_s);
    if (const auto match = countedElsewhere.match(fact.text);
        match.hasMatch() && !fact.text.contains(u'、') && !fact.topic.contains(match.captured())) {
        return u"R4 reference: counts what stands elsewhere"_s;
    }
    // 与本人有债务的，不宜列入: with whom?
    static const QRegularExpression oneself(u"^[与同跟和对向][^，。；]{0,2}本人"_s);
    if (oneself.match(fact.text).hasMatch()) {
        return u"R4 reference: “本人” stands for nobody in the sentence"_s;
    }
    // 单位用地内的，由该单位负责: what stands there, the heading does not say.
    static const QRegularExpression placeOnly(
        u"^[^，。；]{2,24}(?<![以之天日月年周时米元%］\\d])(?:内|上|里|旁|边)的，(?:由|应|归|报)"_s);
    if (placeOnly.match(fact.text).hasMatch() && fact.frame.isEmpty() && start.carried.isEmpty()) {
        return u"R5 subject: does not say what stands there"_s;
    }
    // 《管理办法》还规定: short for a title that another place gives in full.
    if (namesShortTitle(fact.text)) {
        return u"R4 reference: a short title stands for its document"_s;
    }
    // 按县细则第九条: so does a short name without marks.
    static const QRegularExpression briefly(
        u"(?:按照?|依照?|依据|根据|执行)[本我省市县区校院厂]?(?:细则|办法|规程|规则|守则)(?!》)"_s);
    if (briefly.match(fact.text).hasMatch()) {
        return u"R4 reference: a short name stands for its document"_s;
    }
    return {};
}

} // namespace zhixing
