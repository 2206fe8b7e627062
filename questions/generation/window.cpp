// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/window.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool isDefinedBeyond(const Fact &fact, std::size_t clause)
{
    static const QRegularExpression goesOn(u"^(?:并|且|或|以及|而且)"_s);
    const auto textOf = [&](std::size_t c) {
        return QStringView(fact.text).sliced(fact.clauses[c].start, fact.clauses[c].length());
    };
    return clause + 1 < fact.clauses.size() && textOf(clause).contains(u"是指")
        && goesOn.match(textOf(clause + 1)).hasMatch();
}

} // namespace

QString windowFor(const Fact &fact, const Slot &slot)
{
    // What is short enough is asked whole: of parts readers found twice as many faulty.
    constexpr qsizetype shortSentence = 70;
    constexpr std::size_t fewClauses = 5;
    if (fact.text.size() <= shortSentence && fact.clauses.size() <= fewClauses) {
        return fact.text;
    }
    std::size_t clause = fact.clauseAt(slot.range.end - 1);
    // 注销不满两年，考试合格可以恢复: a case, though nothing ends it like one.
    static const QRegularExpression unfinished(u"(?<!不)(?:未满|不满|不足|超过|逾)$"_s);
    static const QRegularExpression modal(u"[应须必得可能为是]"_s);
    const bool isCaseAlone = clause + 1 < fact.clauses.size()
        && fact.clauses[clause].end == slot.range.end
        && unfinished.match(QStringView(fact.text).first(slot.range.start)).hasMatch()
        && !modal
                .match(QStringView(fact.text).sliced(
                    fact.clauses[clause].start, fact.clauses[clause].length()))
                .hasMatch();
    if (clause == fact.assertion() && fact.clauses[clause].end == slot.range.end
        && !fact.isCondition(clause) && !isCaseAlone) {
        // 见习期为三个月，讲解应由…陪同: what follows is another matter.
        return fact.upToClause(clause);
    }
    if (fact.modality && clause < fact.modality->clause) {
        clause = fact.modality->clause;
    } else if (fact.isCondition(clause) || (!fact.modality && fact.limitsCondition(slot))) {
        clause = fact.clauses.size() - 1;
    }
    // 快件超过3日，仍未送达的，视为丢失: what goes beyond a bound is not over before the case is.
    // 学徒是指签订一年以上合同，并由企业培养的新职工: a definition says what is meant at its end.
    static const QRegularExpression beyond(u"(?:超过|逾|达到?|满|未满|不满|不足)$"_s);
    if ((beyond.match(QStringView(fact.text).first(slot.range.start)).hasMatch()
            && fact.caseGoesOnAfter(clause))
        || isDefinedBeyond(fact, clause)) {
        clause = fact.clauses.size() - 1;
    }
    // 到班组后七天内，由班组提名; 未经甲同意，不得清理: a time or a lack of leave alone says
    // nothing.
    static const QRegularExpression timeOnly(
        u"(?:内|前|后|时|起|未经[^，。；]{2,20}(?:同意|批准|许可|允许)|多退)。$"_s);
    // 子女未满二十周岁或者未婚独子，一般不作分户处理: whom, and not yet what of them.
    static const QRegularExpression whomOnly(
        u"(?:未满|不满|年满|超过)[^，。；]*(?:或者?|、|和|与)[^，。；的]{2,8}。$"_s);
    // 两人以下同城办事，原则上不派车
    static const QRegularExpression bounded(u"以[上下][^，]{2,}$|[未不年]满|(?<!不)超过|不足"_s);
    static const QRegularExpression decided(u"[应须必得可能为是由]"_s);
    static const QRegularExpression decision(
        u"^(?:一般|原则上|通常|都|均|一律|也?不(?!满|足|超|含)|应|须|可以|视为|由|按|予以|免|凭|参照|享受|经[^，。；]{2,16}(?:批准|同意|审核))"_s);
    const auto lacksDecision = [&](std::size_t c) {
        const QStringView own
            = QStringView(fact.text).sliced(fact.clauses[c].start, fact.clauses[c].length());
        const QStringView next = QStringView(fact.text).sliced(fact.clauses[c + 1].start);
        const bool isDecided = decided.match(own).hasMatch();
        // 拒不服从安排的: a case, of which nothing is said yet.
        // 三个月内再犯, 10日内不来签字: so is what is done again within a time, or not done.
        static const QRegularExpression again(u"[内前](?:再|又|仍|不|未|没|无|拒)[^，。；]*$"_s);
        if (next.startsWith(u"或者") || next.startsWith(u"或遇") || next.startsWith(u"或有")) {
            return true;
        }
        if ((own.endsWith(u'的') && fact.isCondition(c))
            || (again.match(own).hasMatch() && !isDecided)) {
            return true;
        }
        // 迟到、早退或者10日内不来签字，都记作放弃
        static const QRegularExpression summed(u"^(?:都|均|一律|视为|视同|视作|记作|算作?|按)"_s);
        return !isDecided
            && (summed.match(next).hasMatch()
                || (bounded.match(own).hasMatch() && decision.match(next).hasMatch()));
    };
    while (clause + 1 < fact.clauses.size()
        && (timeOnly.match(fact.upToClause(clause)).hasMatch()
            || whomOnly.match(fact.upToClause(clause)).hasMatch() || lacksDecision(clause))) {
        ++clause;
    }
    // 10%氯化钾注射液除急诊科、手术室外，病区一律不设; 未满一年的女学员和病人，经批准可以走读:
    // whom, and not yet what of them.
    static const QRegularExpression noun(
        u"除[^，。；]{2,40}外。$|(?:未满|不满|年满|以上|以下)[^，。；]*的[^，。；的]{1,12}[人员者户]。$"_s);
    if (clause + 1 < fact.clauses.size() && noun.match(fact.upToClause(clause)).hasMatch()) {
        clause = fact.clauses.size() - 1;
    }
    return fact.upToClause(clause);
}

} // namespace zhixing
