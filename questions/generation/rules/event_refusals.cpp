// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/event_refusals.h"

#include "generation/cue.h"
#include "generation/rules/happenings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortestEvent = 6;
constexpr qsizetype longestEvent = 70;

/// Words that say a thing happened before, or that it went on: such an event has no year of its
/// own.
bool mayRecur(QString text)
{
    static const QRegularExpression named(u"“[^”]*”|《[^》]*》"_s);
    text.remove(named);
    static const QRegularExpression cue(
        u"又|再次|再度|重新|继续|多次|陆续|先后|每年|逐步|逐年|逐渐|进一步|不断|每|常|相继|开始[^，]*以来"_s);
    return cue.match(text).hasMatch();
}

/// Events that are no landmarks.
const std::vector<Cue> &trivialForms()
{
    static const std::vector<Cue> list {
        // 颁发证书: done for the day's sake.
        {QRegularExpression(
             u"(?:颁发|授予|颁授|赠送)[^，。]*(?:证书|奖|聘书|奖章|锦旗|荣誉|称号)"_s),
            u"R9 trivia: an honour given"_s},
        // 《食品安全法》施行: and again whenever it was revised.
        {QRegularExpression(u"^《[^》]+》(?:正式|开始)?(?:施行|实施|生效)$"_s),
            u"R7 not unique: a law is put in force anew with each revision"_s},
        // 专项治理启动: a campaign that came and went.
        {QRegularExpression(
             u"(?:专项|集中|百日|冬季|夏季|春季|秋季|联合)[^，。]{0,12}(?:治理|整治|清理|检查|排查|行动|活动|工作|执法)[^，。]{0,4}(?:启动|开展|开始|结束|展开)$|(?:启动|开展|组织|展开)[^，。]{0,12}(?:专项|集中|百日)[^，。]{0,12}(?:治理|整治|清理|检查|排查|行动|活动)$|(?:抽查|抽检|评比|评选|清查|督查|检查)(?:开始|启动|开展|展开)$"_s),
            u"R9 trivia: a campaign"_s},
        // 第140个服务点开业: a number by the way.
        {QRegularExpression(
             u"第(?:\\d{2,}|[一二三四五六七八九十百千零]{3,})[个家位名例次台辆座处]|第[四五六七八九4-9](?:[家所座处]|个(?!五年))|(?:建成|建起|设立|建立|建)[^，。]{0,8}\\d+[个处座所家栋]$|\\d+[至到—-]\\d+[栋号幢]"_s),
            u"R9 trivia: one of many, by its number"_s},
        // 《某某通讯》创刊: a body's own paper.
        {QRegularExpression(
             u"《[^》]*(?:讯|简报|快报|之声|之友|之窗|院刊|馆刊|校刊|内刊)》(?:正式)?创刊"_s),
            u"R9 trivia: a body's own paper"_s},
        // 学员宿舍改造完工: repairs are no landmarks.
        {QRegularExpression(
             u"(?:改造|翻修|维修|修缮|装修|粉刷|扩容|加固|大修)[^，。]{0,4}(?:完工|竣工|完成|结束)"_s),
            u"R9 trivia: a repair"_s},
        // 五色晨检牌改为三色晨检牌: a badge.
        {QRegularExpression(
             u"(?:晨检牌|胸牌|袖标|标牌|帽徽|臂章|工装|工作服|制服|标志服)(?!厂|公司|店|社)[^，。]*(?:改为|改成|换为|换成|改用|更换)"_s),
            u"R9 trivia: a badge or a dress"_s},
        // 因漏雨停用: a mishap, and nothing that began or ended.
        {QRegularExpression(u"因[^，。]{2,12}(?:停用|停运|停业|停办|停刊|关闭|取消|推迟|中断)"_s),
            u"R9 trivia: a mishap"_s},
        // 某乡举行挂牌仪式: that it was held, and not what began.
        {QRegularExpression(
             u"^(?!.*(?:开国|交接|两国|阅兵|国家)).*(?:(?:举行|举办)[^，。]{0,16}(?:仪式|典礼|大赛|竞赛|比赛|比武|晚会|庆典)$|(?:仪式|典礼|大赛|竞赛|比赛|比武|晚会|庆典)(?:在[^，。]{1,12})?(?:举行|举办|开幕|落幕)$)"_s),
            u"R9 trivia: a ceremony"_s},
        // 某某事项听证会在文化站举行, 党委召开支部书记会议: one of a year's meetings, and no
        // 遵义会议.
        {QRegularExpression(
             u"^(?!.*(?:第[\\d一二三四五六七八九十百]+[次届期个]|首[次届期个场]|代表大?会|成立大会|创立|全会|全体会议|中央|国务院|全国|全党|国际|世界))(?=.*(?:工作|座谈|听证|碰头|书记|协调|组长|主任|干部|推进|现场|动员|总结|表彰|部署|联席|培训|讲座|论证|通报|发布|交流|研讨|办公|专题|例会)).*(?:(?:召开|举行|举办)[^，。]{0,24}(?:会|会议|讲座|培训)$|(?:会|会议|讲座|培训)(?:在[^，。]{1,16})?(?:召开|举行|举办)$)"_s),
            u"R9 trivia: a meeting like others, without what came of it"_s},
    };
    return list;
}

const QRegularExpression &landmark()
{
    static const QRegularExpression words(
        u"首[次个例家台批座条部处件]|第一[个家次座台批条部处所名件本艘位]|第一任|最早"_s);
    return words;
}

/// A clause that says what a deed is known for: a rank, a first time, a beginning.
const QRegularExpression &whatItIs()
{
    static const QRegularExpression words(
        u"[，。](?:这|也|并)?[是为系](?:《[^《》]*》)?[^，。《]{0,12}(?:首[次个例家台批座条部处件]|"
        u"第一["
        u"个家次座台批条部处所名件]|最早的)|"
        u"^，(?:首次|第一次)|，[^，。]{0,12}(?:由此|自此|从此)(?:开始|起|有了|实行|设)"_s);
    return words;
}

/// 某中心登记成立，为本市第一家: what makes the day one to know is not told by the deed.
bool isKnownForMore(const Event &event)
{
    if (landmark().match(event.text).hasMatch()) {
        return false;
    }
    // 为新会议中心添置桌椅，首次向三家厂商询价
    static const QRegularExpression made(
        u"添置|购置|购买|购入|购进|采购|安装|配备|装上|建成|启用|投用|投入使用|投运|投产|落成|竣工|开业|开通|开放"_s);
    static const QRegularExpression known(u"《|党|中央|国务院|全国|代表大会"_s);
    static const QRegularExpression modestVerb(
        u"(?:^|[县乡镇村市区])一[家个所名位座]|启动|完成|试行|试点|办成|发放|发出|受理"_s);
    const bool isOrdinary = made.match(event.text).hasMatch()
        || (modestVerb.match(event.text).hasMatch() && !known.match(event.subject).hasMatch());
    static const QRegularExpression ofTheLand(u"《|中央|国务院|全国|中共|中国|党的"_s);
    return (isOrdinary && landmark().match(event.rest).hasMatch())
        || (whatItIs().match(event.rest + u'。' + event.behind).hasMatch()
            && !ofTheLand.match(event.text).hasMatch());
}

} // namespace

QString landmarkBehind(const Event &event)
{
    constexpr std::size_t most = 2;
    // 添置办公桌椅，首次向三家厂商询价: a purchase is no landmark, however it was made.
    static const QRegularExpression bought(u"添置|购置|购买|购入|购进|采购"_s);
    if (!isKnownForMore(event) || bought.match(event.text).hasMatch()) {
        return {};
    }
    QString told;
    std::size_t count = 0;
    for (const TextRange range : clausesOf(event.rest)) {
        const QString clause = event.rest.sliced(range.start, range.length());
        told += u'，' + clause;
        if (++count > most) {
            return {};
        }
        if (landmark().match(clause).hasMatch() || whatItIs().match(u'，' + clause).hasMatch()) {
            return told;
        }
    }
    return {};
}

QString whyTrivial(const Event &event)
{
    if (const QString refusal = refusalBy(trivialForms(), event.text); !refusal.isEmpty()) {
        return refusal;
    }
    // 《某某通讯》更名, 支部书记轮训班开班: what goes on under another name, or every year.
    static const QRegularExpression goesOn(
        u"^《[^》]+》(?:正式)?(?:更名|改名|改版|复刊|改刊|改为|改由)|(?:轮训班|培训班|学习班|读书班)(?:开班|举办|开办|结业|举行)$|(?:举办|开办)[^，。]{0,16}(?:轮训班|培训班|学习班|读书班)$"_s);
    static const QRegularExpression firstOfAll(u"首[期届次]|第[一1][期届次]"_s);
    if (goesOn.match(event.text).hasMatch() && !firstOfAll.match(event.text).hasMatch()) {
        return u"R9 trivia: it went on before and after"_s;
    }
    // 《某某通讯》创刊，季刊，首期印三百册: a body's own paper, which tells of itself.
    static const QRegularExpression ownPaper(
        u"[季月]刊|半年刊|首期|创刊号|第[一1]期|内部|[印发]行?了?[\\d一二两三四五六七八九十百千]+[余多]?[份册]"_s);
    if (event.text.contains(u"创刊") && ownPaper.match(event.text + event.rest).hasMatch()) {
        return u"R9 trivia: a body's own paper"_s;
    }
    if (event.mark.isEmpty() && isKnownForMore(event)) {
        return u"R9 trivia: what makes it a landmark is told behind it"_s;
    }
    // 全市工作会议召开: one of many, and not what came of it.
    static const QRegularExpression routine(
        u"(?:工作|总结|座谈|表彰|动员|部署|推进|现场|专题|经验交流|办公)(?:大?会|会议)$"_s);
    static const QRegularExpression ofItsKind(u"第[一二三四五六七八九十百\\d]+|首次|首届"_s);
    // 县长召开现场办公会: nor is one with its host.
    // 现场会在渡口召开: the place makes it no other.
    static const QRegularExpression place(u"在[^，在]{2,12}$"_s);
    QString gathering = event.object.isEmpty() ? event.subject : event.object;
    gathering.remove(place);
    const bool isRoutine = (event.verb == u"召开" || event.verb == u"举行")
        && (event.object.isEmpty() || gathering.size() <= 8) && routine.match(gathering).hasMatch()
        && !ofItsKind.match(gathering).hasMatch();
    // 县委召开三级干部会，同意包产到户: that it met is not what the year is known for.
    static const QRegularExpression congress(
        u"第[一二三四五六七八九十百\\d]+|首次|首届|代表大会|成立大会|创立大会|全会|全体会议"_s);
    static const QRegularExpression ofTheWhole(u"^(?:中央|中共中央|党中央|国务院|全国)"_s);
    const bool isPrelude = (event.verb == u"召开" || event.verb == u"举行")
        && !event.after.isEmpty() && event.text.endsWith(u'会')
        && !congress.match(event.text).hasMatch() && !ofTheWhole.match(event.text).hasMatch();
    return isRoutine || isPrelude ? u"R9 trivia: a meeting like others, without what came of it"_s
                                  : QString();
}

QString whyNotAlone(const Event &event, const Lexicon &lexicon)
{
    static const QRegularExpression breaksOff(
        u"(?:强调|指出|提出|要求|认为|规定|明确|决定|表示|宣布|时|后|中|的|与|和|对)$"_s);
    static const QRegularExpression dated(
        u"\\d{4}|年|[一二三四五六七八九十\\d]+月|昨|今|当月|当年|次月|当天|当日|同日|同月|当时|此"_s);
    // 完成恢复工作以后第一次统计: whose?
    static const QRegularExpression afterwards(
        u"^(?:完成|结束|经过|经历)[^，]*(?:以后|之后|后(?=第|首|的))"_s);
    if (afterwards.match(event.text).hasMatch()) {
        return u"R5 subject: who acts is not said"_s;
    }
    // 所属五县机构并入: of whom, into what?
    static const QRegularExpression merged(
        u"^(?:所属|下属|所辖)|(?:并入|划归|移交|归并|纳入|改归)$"_s);
    if (merged.match(event.text).hasMatch()) {
        return u"R5 subject: does not say whose they were or whose they became"_s;
    }
    static const QRegularExpression named(
        u"^[^《》]*的(?:《|和)|^(?:在|于|对|从|向|把|将|由|被|与|和|该|本|中心|我)|本(?:手册|刊|书|册|办法|规定|细则)"_s);
    // 《规程》首次发布: which, the first page of the issue says.
    static const QRegularExpression unnamed(
        u"(?:修订|修改|废止|印发|出台|公布|施行|执行)了?(?:[原新旧]|试行|暂行|实施|管理)*(?:办法|细则|规定|意见|方案|条例)$|(?:发布|印发|下发|发出|公布)了?(?:通告|通知|公告|文件|布告|命令)$"_s);
    // 县局依新条例发出告知书: of which rule, the clause before says.
    static const QRegularExpression newOne(
        u"(?<![创革更刷翻全])[新旧](?:条例|办法|规定|细则|章程|规程|标准(?!化))(?![^《]*》)"_s);
    if (namesShortTitle(event.text) || unnamed.match(event.text).hasMatch()
        || newOne.match(event.text).hasMatch()) {
        return u"R4 reference: a short title stands for its document"_s;
    }
    if (event.subject.isEmpty()) {
        return u"R5 subject: who acts is not said"_s;
    }
    if (event.text.size() < shortestEvent || event.told().size() > longestEvent) {
        return u"R2 length: the event has not 6 to 70 characters"_s;
    }
    if (!isBalanced(event.told()) || event.text.contains(u'�')) {
        return u"L24 debris: marks do not pair"_s;
    }
    // 对水权作出规定 says what is ruled on; 明确规定 alone does not.
    if (breaksOff.match(event.text).hasMatch() && !event.text.contains(u"作出")) {
        return u"R5 subject: the clause breaks off"_s;
    }
    if (named.match(event.text).hasMatch()) {
        return u"R5 subject: the sentence begins with something done elsewhere"_s;
    }
    if (dated.match(event.told()).hasMatch()) {
        return u"R12 leak: the event names a time"_s;
    }
    // 支援汶川地震灾区: everybody knows that year.
    static const QRegularExpression known(
        u"汶川(?:特?大)?地震|唐山大?地震|玉树地震|北京奥运|香港回归|澳门回归|抗击非典|非典疫情|新冠(?:肺炎|疫情|病毒)|抗美援朝|九八抗洪"_s);
    if (known.match(event.told()).hasMatch()) {
        return u"R12 leak: everybody knows the year"_s;
    }
    if (mayRecur(event.text)) {
        return u"R7 not unique: it happened more than once"_s;
    }
    if (containsAny(event.text, lexicon.privatePersons)) {
        return u"R10 private: the affairs of a private person"_s;
    }
    return danglingReference(event.told(), lexicon, false);
}

QString whyNotSure(const Event &event, const QString &sentence, const QString &title)
{
    if (sentence.isEmpty() || !u"。！；…”"_s.contains(sentence.back())) {
        return u"R1 doubtful: the sentence has no end"_s;
    }
    // 中心推行…, 一期工程竣工, in a chronicle of more than one: which?
    static const QRegularExpression bare(
        u"^(中心|公司|单位|机构|学校|医院|协会|学会|合作社|委员会|办公室|指挥部|领导小组|工作站|管理[所处段]|车队|车间|工厂|[一二三四五六七八九十]期(?:工程|项目|(?=\\d)|(?=竣工|完工|验收|交付|投用|启用))|新(?:教学楼|办公楼|大楼|馆舍?|校区|园区|址)|主体工程|工程|项目)"_s);
    // 首届招收学员五十三人: who took them in?
    static const QRegularExpression firstOnes(
        u"^(?:首届|首批|首期|第[一二三1]批|第[一二三1]届)(?:招收|招生|录取|聘任|聘请|评选|培训|发放|征收|征集|开办|举办)"_s);
    if (firstOnes.match(event.text).hasMatch()) {
        return u"R5 subject: who acts is not said"_s;
    }
    // 第二次普查启动: of what?
    static const QRegularExpression counted(
        u"^第[一二三四五六七八九十\\d]+[次轮期批](?:普查|调查|修订|修编|扩建|改造|评估|换届|改选|测绘|招标)"_s);
    if (counted.match(event.text).hasMatch()) {
        return u"R5 subject: does not say what was counted"_s;
    }
    const auto body = bare.match(event.text);
    if (body.hasMatch() && !title.contains(body.captured(1))) {
        return u"R5 subject: does not say which body it was"_s;
    }
    return {};
}

bool isToldElsewhere(const Event &event, const Article &article, const Workshop &shop)
{
    constexpr double alike = 0.75;
    constexpr double same = 0.85;
    const auto wording = bigramsOf(event.text);
    const auto &passages = shop.corpus().passages();
    // 颁发《章程》 and 修订《章程》 are two events; 修订 twice are not to be told apart. Of
    // 决定恢复… the second word tells.
    static const QStringList resolving {
        u"决定"_s, u"批准"_s, u"同意"_s, u"宣布"_s, u"宣告"_s, u"开始"_s};
    const VerbAt inner = resolving.contains(event.verb) ? verbIn(event.object) : VerbAt {};
    const QString act = inner.at >= 0 ? inner.word : event.verb;
    const auto tells = [&](const QString &text, TextRange range) {
        const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
        return sentence.contains(act) && containment(wording, bigramsOf(sentence)) >= alike;
    };
    const bool inArticle = std::ranges::any_of(article.passages, [&](std::size_t p) {
        const QString &text = passages[p].text;
        return p != event.passage && std::ranges::any_of(sentencesOf(text), [&](TextRange range) {
            return tells(text, range);
        });
    });
    if (inArticle) {
        return true;
    }
    const QString year = QString::number(event.year);
    return std::ranges::any_of(shop.corpus().similar(event.text, same), [&](const auto &match) {
        const Unit &unit = shop.corpus().units()[match.unit];
        return unit.passage != event.passage && unit.text.contains(act)
            && std::ranges::any_of(unit.slots, [&](const Slot &slot) {
                   return slot.kind == SlotKind::Date && !slot.value.contains(year);
               });
    });
}

} // namespace zhixing
