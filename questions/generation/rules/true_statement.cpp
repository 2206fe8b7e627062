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
    // 应当取得许可。销售农产品，不需要取得许可: true of some alone.
    static const QRegularExpression waived(
        u"(?:不需要|无需|无须|不必|可以不|不用)([^，。；]{2,12})"_s);
    if (fact.modality && !fact.modality->word.contains(u'可') && fact.unit + 1 < units.size()
        && units[fact.unit + 1].passage == fact.passage) {
        const auto free = waived.match(units[fact.unit + 1].text);
        constexpr double same = 0.6;
        if (free.hasMatch()
            && containment(bigramsOf(free.capturedView(1)), bigramsOf(fact.predicate)) >= same) {
            return true;
        }
    }
    return fact.modality && fact.modality->word.contains(u'可') && fact.unit + 1 < units.size()
        && units[fact.unit + 1].passage == fact.passage
        && contrast.match(units[fact.unit + 1].text).hasMatch();
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
    for (const Slot &slot : fact.slots) {
        if (const QString refusal = slot.isFigure() && isMeasure(slot, shop.lexicon())
                ? whyNoFigure(fact, slot, shop.lexicon())
                : QString();
            refusal.startsWith(u"R5")) {
            shop.refuse(u"J-TRUE"_s, fact, refusal, fact.text);
            return;
        }
    }
    if (!fact.definition && opinion.match(fact.text).hasMatch()) {
        shop.refuse(u"J-TRUE"_s, fact, u"R9 trivia: an opinion or a story"_s, fact.text);
        return;
    }
    // 应当认真审查: said of everything.
    static const QRegularExpression plain(u"^(?:认真|主动|积极|切实|自觉|高度|进一步|坚决)"_s);
    if (fact.modality && plain.match(fact.predicate).hasMatch()) {
        shop.refuse(u"J-TRUE"_s, fact, u"R9 trivia: an exhortation"_s, fact.text);
        return;
    }
    if (isLimitedNext(fact, shop)) {
        shop.refuse(u"J-TRUE"_s,
            fact,
            u"R7 not unique: the next sentence limits what this one permits"_s,
            fact.text);
        return;
    }
    const auto fits = [](const QString &text) {
        return text.size() >= shortestStatement && text.size() <= longestStatement
            && clausesOf(text).size() <= mostStatementClauses;
    };
    // What follows must not take back what was said, and what remains must be whole.
    const auto endsWhole = [&](std::size_t c) {
        static const QRegularExpression limits(
            u"一般|时$|时，|^(?:最多|最长|最高|不超过|不得超过|累计不|合计不)|^(但|除|否则|不过|只是|且|并且|才|以便|以免|方可|方能|即可|就|也|还|或|其中|即(?!可)|，)|除外|^(?:另|确有)"_s);
        static const QRegularExpression half(u"既|不仅|不但|一方面|虽然|尽管|与其"_s);
        static const QRegularExpression opposed(u"^而是|^是"_s);
        const QStringView next = QStringView(fact.text).sliced(fact.clauses[c + 1].start);
        // 要查清原因，分清责任，酌情处理: one of three duties is not what the sentence says.
        constexpr qsizetype bare = 6;
        if (fact.clauses[c + 1].length() <= bare && !fact.isCondition(c + 1)) {
            return false;
        }
        if (fact.text.contains(u"是指") || fact.text.contains(u"指的是")
            || fact.text.contains(u"，就是")) {
            return false; // half a meaning is another
        }
        // 可以申报，须修完课程: a leave is no leave without what it is bound to.
        static const QRegularExpression bound(u"^(?:必须|须|应当?|需要?|要(?!求))"_s);
        if (fact.modality && fact.modality->word.contains(u'可') && bound.match(next).hasMatch()) {
            return false;
        }
        // 可以自收到之日起十日内，书面提出: when alone says nothing.
        static const QRegularExpression whenAlone(
            u"(?:可以?|应当?|必须|须|不得)(?:自|在|于|从)[^，。；]*(?:内|前|后|时|起|期间)$"_s);
        if (whenAlone.match(withoutEndMark(fact.upToClause(c))).hasMatch()) {
            return false;
        }
        return c >= fact.assertion() && !fact.isCondition(c) && !limits.match(next).hasMatch()
            && fact.text[fact.clauses[c].end] != u'：' && !half.match(fact.upToClause(c)).hasMatch()
            && !opposed.match(next).hasMatch();
    };
    QString statement = fact.text;
    for (std::size_t c = fact.clauses.size() - 1; !fits(statement) && c-- > 0;) {
        if (endsWhole(c)) {
            statement = fact.upToClause(c);
        }
    }
    // False statements end with their clause; a true one must not be known by its length.
    const std::size_t main = fact.assertion();
    // 应当专款专用，盈亏不超过百分之二: the figure is what can be known or not.
    const bool isFigureBehind
        = fits(fact.text) && std::ranges::any_of(fact.slots, [&](const Slot &slot) {
              return slot.isFigure() && slot.range.start > fact.clauses[main].end;
          });
    if (!isFigureBehind && main + 1 < fact.clauses.size() && endsWhole(main)
        && fits(fact.upToClause(main))) {
        statement = fact.upToClause(main);
    }
    // …，指挥机构根据抗洪的需要。: what it may do then is cut off.
    static const QRegularExpression cut(
        u"，[^，]*(?:根据|按照|依照|为了)[^，]*(?:需要|规定|要求|情况|意见)。?$"_s);
    if (statement != fact.text && cut.match(statement).hasMatch()) {
        shop.refuse(u"J-TRUE"_s, fact, u"R3 reference: what follows is cut off"_s, fact.text);
        return;
    }
    // 犬只不得进入，导盲犬凭证进入: what is let in behind a ban is part of it.
    static const QRegularExpression ban(u"不得|不能|不准|禁止|严禁|一律|任何"_s);
    static const QRegularExpression more(
        u"^(?:也|还|并|更|且)?(?:不|违|否则|由|应|须|必|造成|情节|超过|逾期)"_s);
    if (statement != fact.text && ban.match(statement).hasMatch()) {
        const QStringView rest
            = QStringView(fact.text).sliced(std::min(fact.text.size(), statement.size()));
        if (!rest.isEmpty() && !more.match(rest).hasMatch()) {
            shop.refuse(u"J-TRUE"_s,
                fact,
                u"R7 not unique: what stands behind the ban is cut off"_s,
                fact.text);
            return;
        }
    }
    // 其他到期不宜开放的档案，可以…: what is said of them is cut off.
    static const QRegularExpression named(
        u"^[^，。；]*(?:不宜|不得|不能|应当?|必须|需要|可以)[^，。；]*的[^，。；的是为有]{1,6}。?$"_s);
    if (statement != fact.text && named.match(statement).hasMatch()) {
        shop.refuse(u"J-TRUE"_s, fact, u"R3 reference: what follows is cut off"_s, fact.text);
        return;
    }
    if (!fits(statement)) {
        shop.refuse(u"J-TRUE"_s,
            fact,
            u"R2 length: no part of 10 to 70 characters and four clauses stands alone"_s,
            fact.text);
        return;
    }
    Draft draft = draftFor(fact, shop, ItemKind::TrueFalse, u"J-TRUE"_s);
    draft.stem = statement;
    draft.isTrue = true;
    draft.rationale = citation(fact, shop) + u"题干与材料一致，因此正确。"_s;
    shop.propose(std::move(draft));
}

} // namespace zhixing
