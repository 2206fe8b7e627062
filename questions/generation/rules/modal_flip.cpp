// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// A clause before that says what holds, rather than when.
bool hasMainClauseBefore(const Fact &fact, std::size_t clause)
{
    for (std::size_t c = 0; c < clause; ++c) {
        const QStringView own
            = QStringView(fact.text).sliced(fact.clauses[c].start, fact.clauses[c].length());
        static const QRegularExpression demand(u"必须|应当|应(?!聘|招)|须|一律|只能"_s);
        static const QRegularExpression aside(u"以?下简称|^(?:因|由|一般|特殊|原则)"_s);
        if (demand.match(own).hasMatch()
            || (!fact.isCondition(c) && own.size() > 4 && !aside.match(own).hasMatch())) {
            return true;
        }
    }
    return false;
}

/// How something counts, runs or is held: not waived, but denied.
bool isStatus(const QString &predicate)
{
    static const QRegularExpression state(
        u"^(当)?(连续|计算|视为|认定|属于|列入|计入|包括|享有|享受|停止|终止|取消|归|算作|主动)"_s);
    return state.match(predicate).hasMatch();
}

/// 迟到的人能不能直接上岗？: whether the heading asks if it is allowed or demanded. What nobody
/// asks, nobody doubts: measured over fifteen texts, three in ten of the others were false at a
/// glance.
bool asksWhether(const Fact &fact)
{
    static const QRegularExpression end(u"[？?]|(?<=[吗呢])，"_s);
    static const QRegularExpression whether(
        u"能否|可否|是否|能不能|可不可以|可以不|要不要|需不需要|应不应|允不允许|该不该|吗$"_s);
    constexpr std::size_t enough = 2;
    const auto stated = bigramsOf(fact.text);
    for (const QString &part : fact.topic.split(end, Qt::SkipEmptyParts)) {
        if (!whether.match(part).hasMatch()) {
            continue;
        }
        const auto asked = bigramsOf(part);
        const auto shared = std::ranges::count_if(
            asked, [&](quint32 pair) { return std::ranges::binary_search(stated, pair); });
        if (static_cast<std::size_t>(shared) >= enough) {
            return true;
        }
    }
    return false;
}

/// What a rule may demand or waive: to be asked, told, written down, looked at, present.
bool isProcedural(QStringView predicate)
{
    // To count, to check, to write down is plain care: readers doubted no such duty.
    static const QRegularExpression step(
        u"经[^，。；]{2,}(?:批准|同意|审核|审查|审批|通过|许可|论证|讨论)|批准|备案|书面|申请|退还|缴纳|支付|结算|登记|登入|造册|公示|公告|告知|通知|报告|报请|报经|提交|提供|提请|出示|出具|附有|附具|填写|签字|签订|签署|盖章|查清|测评|考核|培训|验收|听证|表决|复核|归档|移交|转给|转交|备份|建账|记账|分别|建立|陪同|值守|到会|参加|列席|到场|资质|晨检|标识|标明|设置|配备|集中|检验|消毒|公开|竞价|招标|留样|审计|鉴定|宣布|列入"_s);
    return step.match(predicate).hasMatch();
}

/// Where a modal verb is not what the sentence is about, its contrary makes no honest item.
QString whyNotFlipped(const Fact &fact, const Lexicon &lexicon)
{
    const Modality &modality = *fact.modality;
    const TextRange clause = fact.clauses[modality.clause];
    const QStringView inside = QStringView(fact.text).sliced(clause.start, clause.length());
    const QStringView after
        = QStringView(fact.text).sliced(modality.range.end, clause.end - modality.range.end);
    const QChar previous = modality.range.start > 0 ? fact.text[modality.range.start - 1] : QChar();
    // 标准自然应当更严, 不能只在屋里画线, 不看最快的，要看最慢的: the wording takes a side.
    static const QRegularExpression sided(
        u"(?:自然|当然|理所当然|本来|本就)$|(?:不等于|不代表|不意味着|不是说|并非)[^，]{0,6}$"_s);
    static const QRegularExpression onlyThat(u"^(?:只|光|仅|单|一味|满足于|停留)"_s);
    static const QRegularExpression contrasted(
        u"(?:^|，)不([\\x{4E00}-\\x{9FFF}])[^，]*，[^，]{0,3}$"_s);
    const QStringView ahead = QStringView(fact.text).first(modality.range.start);
    const auto opposed = contrasted.match(ahead);
    if (sided.match(ahead).hasMatch()
        || (modality.contrary == u"可以" && onlyThat.match(after).hasMatch())
        || (opposed.hasMatch() && after.startsWith(opposed.capturedView(1)))) {
        return u"B3 absurd: the wording tells which way it goes"_s;
    }
    if (u"不未无非方才即便就仅只尚宁有"_s.contains(previous) || inside.contains(u'既')) {
        return u"B3 scope: part of a larger connective"_s;
    }
    static const QRegularExpression notThePoint(
        u"^(不|向|由|从|自|在|于|按|以(?!前|后)|用|与|和|当|是|为|有|如|根据|依据|同时|先|首先)"_s);
    if (notThePoint.match(after).hasMatch() || after.size() < 2) {
        return u"B3 scope: what follows the modal verb is the point"_s;
    }
    static const QRegularExpression secondModal(
        u"(不得|不能|不宜|必须|应当|应该|应由|应在|可以|方可|才能|才可|才会)"_s);
    if (secondModal.match(after).hasMatch()) {
        return u"B3 scope: a second modal verb in the clause"_s;
    }
    // 须经主任批准并由值机员陪同: the contrary of the one would govern the other.
    static const QRegularExpression joined(u"并(?:且)?(?:由|应|须|需|在|经|向|将)"_s);
    if (modality.contrary == u"不必" && joined.match(after).hasMatch()) {
        return u"B3 scope: the verb governs two things"_s;
    }
    // 须登记满两年、近两年没有处罚: the contrary would govern the half of it.
    static const QRegularExpression mixed(u"、[^，。；]*(?:没有|未|不|无)"_s);
    if (modality.contrary == u"不必" && mixed.match(after).hasMatch()) {
        return u"B3 scope: the verb governs a list that denies something"_s;
    }
    static const QRegularExpression relative(
        u"^[^，]{1,10}的[^，]{0,10}(是|有(?!关)|为|包括|由|共|均|都|属|应|可|须)"_s);
    // 可以行走的老人: all of it a noun.
    static const QRegularExpression noun(u"^[^，。]{1,10}的[^，。]{1,8}$"_s);
    const bool isNoun = modality.range.start == clause.start
        && (modality.clause == 0 || fact.text[clause.start - 1] == u'：')
        && noun.match(after).hasMatch();
    // 端水要知道冷热，喂饭要看清吞咽，翻身要护住骨头: a saying in three beats.
    static const QRegularExpression beats(
        u"^[^，]{1,4}要[^，]+，[^，]{1,4}要[^，]+，[^，]{1,4}要"_s);
    if (beats.match(fact.text).hasMatch()) {
        return u"B3 absurd: a saying, not a rule"_s;
    }
    // 提出当年应当审核的目录: the verb belongs to the noun behind it.
    static const QRegularExpression attributive(u"^[^，。的]{2}的[^，。；]{1,8}$"_s);
    if (isNoun || attributive.match(after).hasMatch() || relative.match(after).hasMatch()
        || inside.endsWith(u'的') || inside.endsWith(u'时')) {
        return u"B3 scope: inside a relative clause"_s;
    }
    // 火源不进，就是馆内不得吸烟: the rest of the sentence says it in other words.
    static const QRegularExpression restated(
        u"而是|不是|就是|也就是说|换句话说|只要[^。；]*一般"_s);
    if (restated.match(fact.text).hasMatch()) {
        return u"B3 scope: an opposition or the same in other words"_s;
    }
    // 总账是藏品的“户口簿”: the picture tells which way the rule goes.
    static const QRegularExpression picture(u"(?:是|像|如同|好比)[^，。；“]{1,8}“"_s);
    if (picture.match(fact.text).hasMatch()) {
        return u"B3 absurd: a picture tells which way it goes"_s;
    }
    // 严禁人员在上面踩压: who is forbidden stands behind the word, and nobody believes in leave.
    if (modality.word == u"严禁") {
        return u"B3 absurd: what is strictly forbidden nobody would allow"_s;
    }
    // 主讲人不限于书记，委员、党员均不得登台: the clause before opens it to all.
    static const QRegularExpression opened(u"不限于|不仅限|不只是|不分|不论|无论|不局限"_s);
    if (opened.match(QStringView(fact.text).first(clause.start)).hasMatch()) {
        return u"B3 absurd: the clause before tells which way it goes"_s;
    }
    static const QRegularExpression reason(
        u"只限|仅限|专供|说明|证明|表明|因此|所以|由于|因为|为了|为保|为防|确保|以免|防止|违者|否则"_s);
    if (reason.match(QStringView(fact.text).first(clause.end)).hasMatch()) {
        return u"B3 restate: the sentence gives its own reason"_s;
    }
    // 注明不可混用的，不得混配: the case denies what the contrary would permit.
    static const QRegularExpression deniedCase(u"不(?:可|得|能|宜|准|允许)[^，。；]{1,8}的，"_s);
    if (modality.contrary == u"可以"
        && deniedCase.match(QStringView(fact.text).first(clause.start)).hasMatch()) {
        return u"B3 absurd: the case itself denies it"_s;
    }
    // Once somebody has asked or an emergency is there, nobody believes in a ban.
    static const QRegularExpression enabled(
        u"(?:遇到|遇有|发生)[^，]*，?$|[^，]{4,}(?:后|过)，$|(?:审看|审核|审查|批准|同意|许可|确认)后$|随时$|必要时，?$|确有必要[^，]{0,4}，?$"_s);
    static const QRegularExpression everyone(u"[都均皆]$"_s);
    const QStringView before = QStringView(fact.text).first(modality.range.start);
    if (modality.contrary == u"不得"
        && (enabled.match(QStringView(fact.text).first(clause.start)).hasMatch()
            || enabled.match(before).hasMatch() || everyone.match(before).hasMatch())) {
        return u"B3 absurd: nobody would forbid it there"_s;
    }
    // 从楼梯下楼，不得乘坐电梯: what is demanded before denies the permission already.
    // 由批准的组织指定，无须选举: nor can it be demanded then.
    if ((modality.contrary == u"可以" || modality.contrary == u"必须")
        && hasMainClauseBefore(fact, modality.clause)) {
        return u"B3 restate: the clause before says the same"_s;
    }
    // 经科主任同意，可以增加一人; 可以补考一次: consent or the count would make no sense of a ban.
    static const QRegularExpression consented(
        u"经[^，。；]{0,24}(?:同意|批准|许可|审核|提议|推荐|申请)[^，。；]{0,3}，?$"_s);
    static const QRegularExpression once(u"^[^，。；]{1,8}[一两](?:次|人|名|件|份|倍|天|日)"_s);
    if (modality.contrary == u"不得"
        && (consented.match(before).hasMatch() || once.match(after).hasMatch())) {
        return u"B3 absurd: nobody would forbid it there"_s;
    }
    // 每次可借图书8册: how many, and not whether.
    static const QRegularExpression amount(
        u"[\\d一二两三四五六七八九十百千万半]+(?:次|人|名|件|份|倍|天|日|册|本|元|个|张|台|辆|米|公斤|斤|小时|分钟|年|个月)$"_s);
    if ((modality.contrary == u"不得" || isStatus(fact.predicate))
        && amount.match(after).hasMatch()) {
        return u"B3 scope: the amount is the point"_s;
    }
    if (modality.contrary.endsWith(u"不必")
        && (everyone.match(before).hasMatch() || modality.word.startsWith(u'都')
            || inside.contains(u"任何"))) {
        return u"B3 absurd: what holds for all is waived for none"_s;
    }
    static const QRegularExpression absolute(u"一律|绝对|任何|严禁|坚决"_s);
    static const QRegularExpression contrast(u"，(?:但|不过|然而)"_s);
    if ((modality.contrary == u"可以" && absolute.match(before).hasMatch())
        || contrast.match(before).hasMatch()) {
        return u"B3 restate: the rest of the sentence tells which way it goes"_s;
    }
    static const QRegularExpression idiom(u"说([\\x{4E00}-\\x{9FFF}])就\\1"_s);
    if (idiom.match(after).hasMatch()) {
        return u"B3 absurd: the wording blames what it speaks of"_s;
    }
    // 但还没有…，并且…的，可以: what mitigates leads nobody to expect a ban.
    static const QRegularExpression mitigated(u"但[^。；]*并且[^。；]*的，"_s);
    if (modality.contrary == u"不得" && mitigated.match(before).hasMatch()) {
        return u"B3 absurd: nobody would forbid it after what mitigates"_s;
    }
    // 可以系在木架上，不得系在枝干上: both sides are told, and the one shows the other.
    static const QRegularExpression otherSide(
        u"^(?:但|而)?(?:不得|不能|不可|不准|不宜|严禁|禁止)"_s);
    if (modality.contrary == u"不得" && modality.clause + 1 < fact.clauses.size()
        && otherSide.match(QStringView(fact.text).sliced(fact.clauses[modality.clause + 1].start))
            .hasMatch()) {
        return u"B3 absurd: the ban behind it tells what is allowed"_s;
    }
    // 可以结合实际固定一天, 同样应当遵守: only the one makes sense.
    static const QRegularExpression discretion(u"^(?:结合|视|酌情|适当|依法|提前)"_s);
    // 遵守规定, 认真审查: no rule could say that it need not be so.
    static const QRegularExpression plain(
        u"^(?:严格|坚决)?(?:立即|立刻|马上|及时|随时|慎|保密|依法|公道|公正|忠诚|廉洁|移送|纠正|分清|弄清|搞清|遵守|执行|爱护|认真|主动|积极|切实|妥善|自觉|坚持|保证|确保)"_s);
    if (modality.contrary == u"不必" && plain.match(after).hasMatch()) {
        return u"B3 absurd: nobody would waive it"_s;
    }
    // 改正了错误，符合条件的，可以申请: whoever deserves it so is not forbidden it.
    static const QRegularExpression deserving(
        u"改正|愿意|符合|合格|表现(?:突出|优秀|良好)|具备|自愿|确因|紧急"_s);
    const QStringView condition = QStringView(fact.text).first(clause.start);
    if (modality.contrary == u"不得" && condition.contains(u"的，")
        && deserving.match(condition).hasMatch()) {
        return u"B3 absurd: nobody would forbid it there"_s;
    }
    if ((modality.contrary == u"可以" || modality.contrary == u"不得") && !asksWhether(fact)) {
        return u"B3 unasked: the heading does not ask whether it is so"_s;
    }
    if (fact.text.contains(u"即使")) {
        return u"B3 absurd: a concession tells which way the rule goes"_s;
    }
    if (fact.text.startsWith(u"任何")) {
        return u"B3 absurd: what holds for everybody is doubted by nobody"_s;
    }
    if (before.endsWith(u"同样")
        || (modality.contrary == u"不得" && discretion.match(after).hasMatch())) {
        return u"B3 absurd: nobody would believe the contrary"_s;
    }
    if (modality.contrary == u"可以" && containsAny(inside, lexicon.pejoratives)) {
        return u"B3 absurd: nobody would allow it"_s;
    }
    static const QRegularExpression praise(u"光荣|职责，|荣誉|往往|容易|需要提醒|关键在于"_s);
    if (praise.match(QStringView(fact.text).first(clause.end)).hasMatch()) {
        return u"B3 scope: an opinion beside the rule"_s;
    }
    static const QRegularExpression listed(u"(以下|下列|如下)"_s);
    if (listed.match(inside).hasMatch() || fact.text[clause.end] == u'：') {
        return u"B3 scope: the rule goes on in a list"_s;
    }
    // 10月底以前，要完成登记: when, and not whether.
    static const QRegularExpression deadline(
        u"[\\d一二两三四五六七八九十半](?:个)?(?:年|月|日|天|周|小时|分钟|工作日)[初中底末]?(?:之|以)?[前内]，?[^，。；的]{0,12}$|前[\\d一二两三四五六七八九十半]+(?:天|日|个?月|周|小时|个工作日)，?[^，。；的]{0,12}$"_s);
    if (modality.contrary == u"不必" && deadline.match(before).hasMatch()) {
        return u"B3 scope: the time is the point"_s;
    }
    // 界桩不得损毁: a wrong in itself, which no rule allows.
    static const QRegularExpression wrong(
        u"损毁|破坏|毁坏|毁损|损坏|伪造|变造|涂改|篡改|贪污|挪用|侵占|截留|克扣|骗取|冒领|套取|隐瞒|瞒报|谎报|虚报|迟报|漏报|泄露|报复|歧视|虐待|侮辱|殴打|敷衍|推诿|擅自|私自|弄虚作假|徇私|受贿|索取|饮酒|酒后|醉酒|脱岗|睡觉"_s);
    if (modality.contrary == u"可以" && wrong.match(after).hasMatch()) {
        return u"B3 absurd: nobody would allow it"_s;
    }
    // 必须提供防护用品: of safety nobody would believe that it is waived.
    static const QRegularExpression safety(u"防护|安全帽|安全带|劳保|灭火|救生|急救|逃生"_s);
    if (modality.contrary == u"不必" && safety.match(after).hasMatch()) {
        return u"B3 absurd: nobody would waive what keeps people safe"_s;
    }
    // 消防法的条款应当列入培训内容: of a law of the land nobody would say less.
    if (modality.contrary == u"不必" && fact.text.contains(u"《中华人民共和国")) {
        return u"B3 absurd: nobody would waive a law"_s;
    }
    // 对事故负有主要责任的，不能担任: the case speaks against it.
    static const QRegularExpression unfit(
        u"(?:责任|处分|处罚|违规|违法|违纪|违章|失信|作弊|造假|不良记录|不合格)[^，。；]*的，"_s);
    if (modality.contrary == u"可以"
        && unfit.match(QStringView(fact.text).first(clause.start)).hasMatch()) {
        return u"B3 absurd: the case itself speaks against it"_s;
    }
    // 涉密公文不得进入非涉密的系统: the two words stand against each other.
    static const QRegularExpression opposite(u"非([\\x{4E00}-\\x{9FFF}]{2})"_s);
    if (const auto match = opposite.match(fact.text); modality.contrary == u"可以"
        && match.hasMatch() && fact.text.count(match.captured(1)) > 1) {
        return u"B3 absurd: the words themselves deny it"_s;
    }
    // Only a step of a procedure can be waived by some rule or other; a quality, a precaution or a
    // duty towards others cannot: 安全绳不必固定, 信息不必保密, 不必公道正派.
    if (modality.contrary == u"不必" && !isProcedural(after) && !isStatus(fact.predicate)) {
        return u"B3 absurd: no step of a procedure that a rule could waive"_s;
    }
    return {};
}

/// 须经甲同意后方可乙: the contrary is that no consent is needed.
bool proposeWithoutConsent(const Fact &fact, Workshop &shop)
{
    static const QRegularExpression consent(
        u"(?:必须|应当|应|须|需|都要|要)?(经(?:过)?[^，。；]{2,14}(?:批准|同意|审核|审批|许可|确认|培训合格|考核合格|检查合格)|(?:征求|征得|取得)[^，。；]{1,10}(?:意见|同意|许可))(?:后)?，?(方可|才能|才可|方能|才可以)"_s);
    const auto match = consent.match(fact.text);
    if (!match.hasMatch()) {
        return false;
    }
    const QString is = u"无需"_s + match.captured(1) + u"即可"_s;
    const std::size_t clause = fact.clauseAt(match.capturedEnd() - 1);
    const QString whole = fact.upToClause(clause);
    proposeFalse(fact,
        shop,
        u"J-MODAL"_s,
        replaced(whole, {match.capturedStart(), match.capturedEnd()}, is),
        match.captured(),
        is,
        {u"W2"_s, u"材料要求%1，题干的说法与之相反"_s.arg(match.captured(1))});
    return true;
}

} // namespace

void flipModal(const Fact &fact, Workshop &shop)
{
    if (proposeWithoutConsent(fact, shop) || !fact.modality || fact.definition) {
        return;
    }
    const Modality &modality = *fact.modality;
    if (const QString reason = whyNotFlipped(fact, shop.lexicon()); !reason.isEmpty()) {
        shop.refuse(u"J-MODAL"_s, fact, reason, fact.text);
        return;
    }
    if (isExcepted(fact, shop)) {
        shop.refuse(u"J-MODAL"_s,
            fact,
            u"R7 not unique: the next sentence takes some out of the rule"_s,
            fact.text);
        return;
    }
    QString contrary = modality.contrary;
    if (contrary == u"不必" && isStatus(fact.predicate)) {
        contrary = u"不应"_s;
    }
    // 也可以 concedes; its contrary does not: 不得, not 也不得.
    TextRange range = modality.range;
    if (range.start > 0 && u"也仍还亦"_s.contains(fact.text[range.start - 1])) {
        --range.start;
    }
    const QString whole = fact.upToClause(modality.clause);
    proposeFalse(fact,
        shop,
        u"J-MODAL"_s,
        replaced(whole, range, contrary),
        modality.word,
        contrary,
        {u"W2"_s, u"材料写明“%1”，与题干的“%2”相反"_s.arg(modality.word, contrary)});
}

} // namespace zhixing
