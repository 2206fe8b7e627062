// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/figures.h"
#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortestStatement = 10;
constexpr qsizetype longestStatement = 70;
constexpr std::size_t mostStatementClauses = 4;

/// Something that can be known or not: a rule, a figure, a body, a definition, a denial.
bool isWorthKnowing(const Fact &fact)
{
    const bool hasFigure = std::ranges::any_of(fact.slots, [](const Slot &slot) {
        return slot.kind != SlotKind::Quote && slot.kind != SlotKind::List;
    });
    static const QRegularExpression rule(
        u"不是|是指|不属于|不予|予以|连续计算|自然转接|负责|有权|义务|责任|资格"_s);
    return fact.modality || fact.definition || hasFigure || rule.match(fact.text).hasMatch();
}

/// 可以……。但须……: true only together with what follows.
bool isLimitedNext(const Fact &fact, const Workshop &shop)
{
    if (isExcepted(fact, shop)) {
        return true;
    }
    static const QRegularExpression contrast(u"^(?:但|不过|然而|只是)"_s);
    const auto &units = shop.corpus().units();
    if (fact.unit + 1 >= units.size() || units[fact.unit + 1].passage != fact.passage) {
        return false;
    }
    const Unit &next = units[fact.unit + 1];
    const bool isGrant = fact.modality && fact.modality->word.contains(u'可');
    // 应当取得许可。销售农产品，不需要取得许可: true of some alone.
    static const QRegularExpression waived(
        u"(?:不需要|无需|无须|不必|可以不|不用)([^，。；]{2,12})"_s);
    if (fact.modality && !isGrant) {
        const auto free = waived.match(next.text);
        constexpr double same = 0.6;
        if (free.hasMatch()
            && containment(bigramsOf(free.capturedView(1)), bigramsOf(fact.predicate)) >= same) {
            return true;
        }
    }
    // 处分党员，须报基层党委批准；开除党籍的，须报县级纪委批准: the half holds where the other does
    // not.
    static const QRegularExpression otherCase(
        u"^[^，。；]{2,40}的，(?:必须|应当?|须|由|报|经|可以?|不)"_s);
    static const QRegularExpression ownCase(u"[的时后前]，"_s);
    // 台账保存两年；限制使用的保存五年: nor does the figure.
    const auto isOtherFigure = [&](const Slot &slot) {
        return std::ranges::any_of(fact.slots, [&](const Slot &own) {
            return own.isFigure() && slot.isFigure() && own.kind == slot.kind
                && own.unit == slot.unit && own.value != slot.value;
        });
    };
    static const QRegularExpression ofSome(
        u"^[^，。；]{2,20}的(?=[^，。；]{0,4}(?:保存|保管)|每|不|应|须|由|按|为(?!期)|以|在|于|可|至|[\\d一二两三四五六七八九十])"_s);
    const bool isHalf
        = next.sentence == units[fact.unit].sentence && !ownCase.match(fact.text).hasMatch();
    if (isHalf
        && (otherCase.match(next.text).hasMatch()
            || (ofSome.match(next.text).hasMatch()
                && std::ranges::any_of(next.slots, isOtherFigure)))) {
        return true;
    }
    return isGrant && contrast.match(next.text).hasMatch();
}

} // namespace

void makeTrueStatement(const Fact &fact, Workshop &shop)
{
    if (!isWorthKnowing(fact)) {
        return;
    }
    static const QRegularExpression opinion(
        u"^记住|做到“[^”]{1,4}”。?$|个人说了算|[“”][^”]*”[\\d一二三四五六七八九十]+个字|光荣|"
        u"职责，|"
        u"容易|往往|关键在于|需要提醒|有的|正说明|实践证明|^任何|靠不住|不是什么[^，]{"
        u"1,8}都|^一部分|不等于|不意味着|是一?[根把面座盏扇杆枚](?!本)|是[^，]{1,8}，不是[^，]{1,8}"
        u"$|按规矩|[换得]来的$|理由$|可有可无|"
        u"(?:自然|当然)应|^[^，]{1,4}要[^，]+，[^，]{1,4}要[^，]+，[^，]{1,4}要|(?:不能|不要)只|坚决|，[人心手眼嘴脚腿]要|慎[用重]|要和气|不是(?:在|去|到|为|给|靠|让|做|看)|(?:^|，)不([\\x{4E00}-\\x{9FFF}])[^，]*，要\\1"_s);
    // 见习护士还没有取得正式护士的资格: the name says so.
    static const QRegularExpression notYet(
        u"^(?:预备|候补|见习|实习|试用|临时)[^，]*(?:没有|未)取得正式"_s);
    if (notYet.match(fact.text).hasMatch()) {
        shop.refuse(u"J-TRUE"_s, fact, u"B3 absurd: the subject's name says it"_s, fact.text);
        return;
    }
    bool hasFigure = false;
    bool hasSoundFigure = false;
    for (const Slot &slot : fact.slots) {
        if (!slot.isFigure()) {
            continue;
        }
        const QString refusal = whyNoFigure(fact, slot, shop.lexicon());
        if (refusal.startsWith(u"R5")) {
            shop.refuse(u"J-TRUE"_s, fact, refusal, fact.text);
            return;
        }
        hasFigure = true;
        hasSoundFigure = hasSoundFigure || refusal.isEmpty();
    }
    if (!fact.definition && opinion.match(fact.text).hasMatch()) {
        shop.refuse(u"J-TRUE"_s, fact, u"R9 trivia: an opinion or a story"_s, fact.text);
        return;
    }
    // 应当认真审查: said of everything.
    static const QRegularExpression plain(u"^(?:认真|主动|积极|切实|自觉|高度|进一步|坚决)"_s);
    // 应当控制规模，力求节约
    static const QRegularExpression striven(u"力求|力戒|厉行|从简"_s);
    if (fact.modality
        && (plain.match(fact.predicate).hasMatch()
            || (!hasFigure && striven.match(fact.text).hasMatch()))) {
        shop.refuse(u"J-TRUE"_s, fact, u"R9 trivia: an exhortation"_s, fact.text);
        return;
    }
    if (isLimitedNext(fact, shop)) {
        shop.refuse(u"J-TRUE"_s,
            fact,
            u"R7 not unique: what stands behind it holds for others, or limits it"_s,
            fact.text);
        return;
    }
    // Where the answers speak to the reader, half of what is no duty, ban or figure is said in
    // passing.
    const bool isDemand = fact.modality && !fact.modality->word.contains(u'可');
    static const QRegularExpression evident(u"擅自|随意|私自|私分|追责|要赔|绝对|谁也"_s);
    const bool isEvident = evident.match(fact.text).hasMatch();
    if (shop.speaks(fact.passage) && !hasSoundFigure && !fact.definition
        && (!isDemand || isEvident)) {
        shop.refuse(u"J-TRUE"_s, fact, u"R9 trivia: said in passing to the reader"_s, fact.text);
        return;
    }
    // 瞒报、迟报的，依法追究责任: that a wrong has its consequence is known to everybody.
    static const QRegularExpression consequence(
        u"^(?:构成|造成)[^，。；]{2,16}的，[^，。；]{0,8}(?:承担[^，。；]{0,6}责任|由公安机关|赔偿)"
        u"|"
        u"追究[^，。；]{0,8}责任|要追究|追责|严肃处理|从严处理|依[法规]处理|不[能得]以[^，。；]{2,12}(?:代替|替代|取代)|不能成为[^，。；]*(?:借口|理由)"_s);
    if (consequence.match(fact.text).hasMatch() && !hasFigure && !fact.definition) {
        shop.refuse(u"J-TRUE"_s, fact, u"B3 absurd: a wrong has its consequence"_s, fact.text);
        return;
    }
    // 不得动火、不得吸烟: of bans without a figure readers found one in five known to everybody.
    static const QRegularExpression ban(u"不得(?!不)|不准|不许|严禁|禁止"_s);
    const bool isBan = ban.match(fact.text).hasMatch();
    if (isBan && !hasFigure && !fact.definition) {
        shop.refuse(
            u"J-TRUE"_s, fact, u"B3 absurd: nobody would say that it is allowed"_s, fact.text);
        return;
    }
    // Half a sentence is half a rule: of those cut behind their clause readers found six in ten
    // faulty.
    if (fact.text.size() < shortestStatement || fact.text.size() > longestStatement
        || fact.clauses.size() > mostStatementClauses) {
        shop.refuse(u"J-TRUE"_s,
            fact,
            u"R2 length: not 10 to 70 characters, or more than four clauses"_s,
            fact.text);
        return;
    }
    Draft draft = draftFor(fact, shop, ItemKind::TrueFalse, u"J-TRUE"_s);
    draft.stem = fact.text;
    draft.isTrue = true;
    draft.rationale = citation(fact, shop) + u"题干与材料一致，因此正确。"_s;
    shop.propose(std::move(draft));
}

} // namespace zhixing
