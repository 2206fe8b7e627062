// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void flipPolarity(const Fact &fact, Workshop &shop)
{
    const auto depths = nestingOf(fact.text);
    for (const auto &[from, to] : shop.lexicon().polarityFlips) {
        const qsizetype at = fact.text.indexOf(from);
        if (at < 2 || depths[static_cast<std::size_t>(at)] > 0 || fact.text.count(from) != 1) {
            continue;
        }
        const std::size_t clause = fact.clauseAt(at);
        const QStringView inside = QStringView(fact.text).sliced(
            fact.clauses[clause].start, at - fact.clauses[clause].start);
        static const QRegularExpression scope(
            u"而是|(?:是否|如果|只要|凡|但是).*$|但$|[从由在对]$"_s);
        static const QRegularExpression modal(u"(应当?|必须|可以?|不得|不能|不宜)$"_s);
        // 负责人不是党员，由副职担任: a supposition, though nothing says 如果.
        static const QRegularExpression follows(u"^(?:由|则|就|应|可|须|按|另行|推)"_s);
        const bool isSupposed = (fact.modality && fact.modality->clause > clause)
            || (clause + 1 < fact.clauses.size()
                && follows.match(QStringView(fact.text).sliced(fact.clauses[clause + 1].start))
                    .hasMatch());
        // 不包括…，只包括…: the contrary would stand against the rest.
        const bool isRestated = fact.text.contains(u'只' + to);
        if (isSupposed || isRestated || fact.isCondition(clause) || fact.text.contains(u"而是"_s)
            || scope.match(inside).hasMatch() || modal.match(inside).hasMatch()) {
            shop.refuse(u"J-POL"_s, fact, u"B3 scope: not the main predicate"_s, fact.text);
            return;
        }
        // 见习护士已经取得正式护士的资格: the name itself says no.
        static const QRegularExpression notYet(u"预备|候补|见习|实习|试用|临时"_s);
        if (notYet.match(inside).hasMatch()
            && QStringView(fact.text)
                .sliced(at, fact.clauses[clause].end - at)
                .contains(u"正式"_s)) {
            shop.refuse(u"J-POL"_s, fact, u"B3 absurd: the subject's name denies it"_s, fact.text);
            return;
        }
        // 修复是治病，不是美容; 不予受理的说明理由; 涉及秘密的信息应予公开: nobody would believe
        // it.
        static const QRegularExpression antithesis(
            u"(?:是|(?<![行认因作])为)[^，]+，[^，]{0,4}$"_s);
        const QStringView behind = QStringView(fact.text).sliced(
            at + from.size(), fact.clauses[clause].end - at - from.size());
        // 收取任何费用: of a denial of all the contrary is no sentence.
        static const QRegularExpression any(u"^[^，。；]{0,3}任何"_s);
        if (any.match(behind).hasMatch()) {
            shop.refuse(u"J-POL"_s, fact, u"B3 scope: denied of all, not of each"_s, fact.text);
            return;
        }
        // 应予奖励 for who informs to live by it: whoever reads it knows that a refusal is meant.
        // And 只包括甲 does not bear 包括乙.
        static const QRegularExpression only(u"[只仅]"_s);
        if (from == u"不予" || only.match(fact.text).hasMatch()) {
            shop.refuse(u"J-POL"_s,
                fact,
                u"B3 absurd: the rest of the sentence tells which way it goes"_s,
                fact.text);
            return;
        }
        static const QRegularExpression secret(u"秘密|隐私|机密"_s);
        if ((from == u"不是" && antithesis.match(QStringView(fact.text).first(at)).hasMatch())
            || secret.match(fact.text).hasMatch()) {
            shop.refuse(u"J-POL"_s,
                fact,
                u"B3 absurd: the rest of the sentence tells which way it goes"_s,
                fact.text);
            return;
        }
        // 巡堤不是在堤顶上散步: said to warn, believed by nobody.
        static const QRegularExpression doing(u"^(?:在|去|到|为了?|给|靠|凭|让|做|看|只|光|单)"_s);
        if (from == u"不是" && doing.match(behind).hasMatch()) {
            shop.refuse(
                u"J-POL"_s, fact, u"B3 absurd: nobody would say that it is so"_s, fact.text);
            return;
        }
        // 不是什么条件都能接受: denied of all, not denied.
        static const QRegularExpression ofAll(u"不是(?:什么|所有|任何|每)[^，。；]*都"_s);
        if (ofAll.match(inside.toString() + fact.text.sliced(at, fact.clauses[clause].end - at))
                .hasMatch()) {
            shop.refuse(u"J-POL"_s, fact, u"B3 scope: denied of all, not of each"_s, fact.text);
            return;
        }
        // 计入票数，不计入人数: beside what is so, what is not shows.
        QString rest = replaced(fact.text, {at, at + from.size()}, u"，"_s);
        rest.remove(u'不' + to);
        if (rest.contains(to)) {
            shop.refuse(u"J-POL"_s,
                fact,
                u"B3 absurd: the rest of the sentence tells which way it goes"_s,
                fact.text);
            return;
        }
        const QString statement = replaced(fact.upToClause(clause), {at, at + from.size()}, to);
        proposeFalse(fact,
            shop,
            u"J-POL"_s,
            statement,
            from,
            to,
            {u"W2"_s, u"材料写明“%1”，与题干的“%2”相反"_s.arg(from, to)});
        return;
    }
}

} // namespace zhixing
