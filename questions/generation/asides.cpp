// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/asides.h"

#include "generation/cue.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// What a sentence may be instead of a rule.
const std::vector<Cue> &cues()
{
    static const std::vector<Cue> list {
        // 提醒一句：…, 道理在机器上：…, 拿不准就分开写.
        {QRegularExpression(
             u"^(?:务必|提醒(?!谈话|函)|提示(?!付款|性)|奉劝|顺便|顺带|多说一句|说白了|讲白了|"
             u"说到底|"
             u"换句话说|道理|"
             u"拿不准|吃不准|嫌[^，]{1,6}的话|先看|记得|记牢|切记)|提醒(?:一句|各位|大家)|"
             u"不妨(?![碍害])|切莫|千万(?:别|不)|何必|省得|犯不着|划不来|空着手|莫要|瞒着|赌气|"
             u"图省事|"
             u"(?<![性类级区分特个识辨鉴差派告])别[听信怕拖等只忘]|[误都还总别就]以为|"
             u"是一?[道条个](?:坎|关口|红线|底线|高压线|门槛)|"
             u"(?<![申聘提邀])请(?:早|尽|先|自|务|注意|您|勿|放心|留|记|带好)|(?<![查察观巡])看情况"_s),
            u"R9 trivia: advice to the reader"_s},
        // 另一类是…, 例外是：…, 只是没有转诊的，…
        {QRegularExpression(
             u"^(?:(?:另|再|还有)[有一][类种项条个]|例外(?:的)?(?:情形|情况)?[是，：]|"
             u"只是(?!因)|就算|哪怕|好在)"_s),
            u"R4 reference: set against the sentence before"_s},
        // 今年12月31日以后不再受理: of which year, the day of print says.
        {QRegularExpression(u"(?:^|[^\\x{4E00}-\\x{9FFF}]|[从自在到于至])"
                            u"(?:今年|去年|明年|前年|上个月|下个月|上周|下周|眼下|目前)(?!度)"_s),
            u"R4 reference: a time that the day of print tells"_s},
        // Q1 … A 铁路…: the letter that marks the answer is no part of it.
        {QRegularExpression(
             u"^[AＡ](?![级类型股座区点岗角组证照本轮档等段库线栋楼馆门])[\\x{4E00}-\\x{9FFF}]"_s),
            u"L24 debris: the mark of the answer stands in it"_s},
        // 若也等足60日，程序便失其本意; 讨论便成了过场: what somebody thinks of it.
        {QRegularExpression(
             u"(?<![遗丧])失其(?:本意|意义|作用|真)|失去(?:了)?(?:其)?(?:本意|意义|作用)|"
             u"[便就](?:会)?(?:成了|变成|沦为|等于)|等于(?:没有|白|空)|"
             u"形同虚设|(?<!不得)(?<!不能)(?<!防止)(?<!避免)(?:流于形式|走(?:个|了)?过场)|"
             u"成了过场|名存实亡|得不偿失|本末倒置|适得其反"_s),
            u"R9 trivia: what somebody thinks of the rule"_s},
        // 作出前应当听取陈述: of what, the sentence before says.
        {QRegularExpression(
             u"^(?:作出|提出|出具|送达|公布|签订|报送|讨论|表决|投票|审议|预审)(?:之|以)?[前后](?:，|[应须可不由])"_s),
            u"R4 reference: leans on the sentence before"_s},
        // 有人索要费用，请拨6620112举报: where to turn to, and no rule.
        {QRegularExpression(
             u"(?<!申)请(?:拨打|拨\\d|致电|打[^印])|拨打|打热线|(?<![\\d.])\\d{7,}(?![\\d元万])"_s),
            u"R9 trivia: whom to call"_s},
        // 催缴后再满30日仍不交；…
        {QRegularExpression(
             u"[，满内后](?:仍|还|再|又)(?:不(?![得予能准应宜])|未|没)[^，。；的]{1,6}[。；]?$"_s),
            u"R6 enumeration: a case, and what comes of it stands behind"_s},
        // 都不在里头, 没补齐以前, 全过程: of what, the sentence before says.
        {QRegularExpression(
             u"里头|^(?:全过程(?!人民民主)|整个过程|全部手续|上述过程)|"
             u"^(?:处理)?(?:原则|办法|做法|规矩|要求|结论)是|^指(?![纹标甲数令引南认控示印定导派挥]"
             u")|"
             u"^[^，]{2,4}，但|^[^，]{1,6}(?:也一样|也是这样|也如此|同理)|"
             u"^其他人(?:须|应|要|不|可|凭|由|的)|"
             u"^[\\d一二两三四五六七八九十百]+[^，\\d]{1,3}及?以[上下]，|^给[^，]{2,10}造成|"
             u"^(?:委员会|领导小组)(?:由|在|应|须|的)|^[^，]{0,8}[两三]样都|"
             u"^没[^，有]{1,4}(?:以前|之前|的)|"
             u"^(?:(?!如|若|凡|再|即使|即便|谁|什么|哪怕|任何)[^，。；]){2,24}也(?:不得|不能|应当?|"
             u"须|必须|"
             u"要(?!求))|"
             u"[^，。；]也(?:是|为)(?:一般)?[\\d一二两三四五六七八九十半]+(?:个|年|月|日|天|人|名|"
             u"次|元)|"
             u"^(?:情形|情况|事项|原因|条件|障碍)(?:发生|出现|消失|消除|具备|成立|变化|属实|解除)|"
             u"没有[前后][\\d一二两三四五六七八九十半]|"
             u"(?:^[^，。]{0,8}|，)同样(?:至少|须|应|要|不|由|按|适用|需)|"
             u"^[^、和与及]{0,24}(?:依次|分别)为"_s),
            u"R4 reference: leans on the sentence before"_s},
    };
    return list;
}

} // namespace

QString whyAside(const QString &text, const QString &before)
{
    static const QRegularExpression example(
        u"(?:^|[，：；])(?:打个?比方|举个?例|举例|试举|兹举|比方说?|例如|比如|譬如|好比|假如说|拿[^，]{1,8}来说)"_s);
    // 如基数为6200元，每月应交93元; 某支部有党员二十四名: figures and bodies that are made up, and
    // no case of the rule.
    static const QRegularExpression madeUp(
        u"^如[^，。；]{1,10}[为是]\\d[^，。；上下]*，|"
        u"^如[^，。；应须不未超]{2,16}[\\d一二三四五六七八九十百千万]+(?:元|名|人|平方米|公斤|亩)"
        u"，[^，。；]{0,6}(?:交|缴|付|收|得|领)|"
        u"^某[支单项办学街社乡村公党工]?[\\x{4E00}-\\x{9FFF}]{1,5}(?:有|于|连续|因|在|把|将)"_s);
    static const QRegularExpression caseOfRule(
        u"以上|以下|超过|不足|[的时]，[^，。；]{0,8}[应须可不由]"_s);
    if (madeUp.match(text).hasMatch() && !caseOfRule.match(text).hasMatch()) {
        return u"R9 trivia: an example"_s;
    }
    if (example.match(text).hasMatch() || example.match(before).hasMatch()) {
        return u"R9 trivia: an example"_s;
    }
    // 住院来不了，15日内补来证明的除外: from what, the sentence before says.
    static const QRegularExpression excepted(u"^[^。；：]{2,40}的除外(?:，|。?$)"_s);
    static const QRegularExpression ruled(
        u"应|须|必|不得|不能|不准|可以|一律|由|按|均|都|有权|属于|是|为|规定"_s);
    if (const auto match = excepted.match(text);
        match.hasMatch() && !ruled.match(match.capturedView()).hasMatch()) {
        return u"R4 reference: set against the sentence before"_s;
    }
    return refusalBy(cues(), text);
}

} // namespace zhixing
