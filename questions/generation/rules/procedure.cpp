// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/procedure.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Puts a mark where a step ends although no comma stands there: 签署意见后交…, 《…》报….
QString divided(QString text)
{
    static const QRegularExpression seam(
        u"(?<=》)(?=报)|(?<=[^，]{3})后，?(?=方可|方能|才能|才可|再|报|交|送|由|予以|办理|实施)|"
        u"(?<=[^，]{3}[^，先前后])(?=方可|方能|才能|才可)"_s);
    return text.replace(seam, u"，"_s);
}

/// The words before a step that put it behind the one before.
bool opensLater(QStringView step)
{
    static const QRegularExpression opening(
        u"^(?:方可|方能|才能|才可|再|然后|最后|随后|并?报(?!名|考|销|到|警|酬|告期)|并?再报)"_s);
    return opening.match(step).hasMatch();
}

/// 填写申请单，经…同意: nobody agrees before it is asked.
bool isReviewOf(QStringView before, QStringView step)
{
    static const QRegularExpression asks(
        u"填写|填报|提出[^，]{0,8}申请|提出申请|提交|递交|出示|提供"_s);
    static const QRegularExpression reviews(
        u"^并?(?:报)?(?:经|由)[^，]{2,16}(?:同意|批准|审批|审核|审查|签署|登记|确认|核实)"_s);
    static const QRegularExpression trains(u"培训|学习|考察|实习"_s);
    static const QRegularExpression passes(u"^并?经?(?:考核|考试|检查|验收|确认)[^，]{0,16}"_s);
    return (asks.match(before).hasMatch() && reviews.match(step).hasMatch())
        || (trains.match(before).hasMatch() && passes.match(step).hasMatch());
}

/// 讨论作出决议，填入《…》: what is written down has been resolved.
bool isRecordOf(QStringView before, QStringView step)
{
    static const QRegularExpression resolves(u"决议|决定|讨论通过|表决"_s);
    static const QRegularExpression records(u"^并?(?:[^，]{0,8}决议)?(?:填入|写入|记入|载入)"_s);
    return resolves.match(before).hasMatch() && records.match(step).hasMatch();
}

QString bareStep(QString step)
{
    static const QRegularExpression opening(
        u"^(?:(?:并且|并|且|事先|应当|应|必须|须|需|先|再|然后|最后|随后|方可|方能|才能|才可|经过|经由|经(?!营|济)|由)，?)+"_s);
    step.remove(opening);
    static const QRegularExpression ending(u"(?:之后|以后|后)$"_s);
    step.remove(ending);
    return withoutEndMark(step);
}

} // namespace

bool Procedure::isChain() const
{
    return steps.size() >= 3 && steps.size() <= 5
        && std::ranges::all_of(isOrdered, [](bool ordered) { return ordered; });
}

Procedure procedureOf(const Fact &fact)
{
    Procedure procedure;
    if (!fact.modality || fact.modality->word.startsWith(u'不') || fact.definition) {
        return procedure;
    }
    static const QRegularExpression demand(u"^(?:必须|应当|应该|应|须|需|要|可以|可)"_s);
    if (!demand.match(fact.modality->word).hasMatch()) {
        return procedure;
    }
    procedure.matter = fact.condition + fact.actor;
    const QString body
        = divided(withoutEndMark(QStringView(fact.text).sliced(fact.modality->range.end)));
    // 应将材料，转给…, 既…又…: no steps of their own.
    static const QRegularExpression other(
        u"将|把|或者?|既|不仅|除|但|否则|不得|不能|分别|同时，|：|；"_s);
    if (other.match(body).hasMatch()) {
        return procedure;
    }
    QStringView before;
    for (const TextRange range : clausesOf(body)) {
        const QStringView clause = QStringView(body).sliced(range.start, range.length());
        const QString step = bareStep(clause.toString());
        const bool isFirst = procedure.steps.isEmpty();
        procedure.steps.append(step);
        procedure.isOrdered.push_back(isFirst || opensLater(clause) || isReviewOf(before, clause)
            || isRecordOf(before, clause));
        before = clause;
    }
    // 签署意见后交…: what came before 后 ends a step, so the next is ordered.
    const QString plain = withoutEndMark(QStringView(fact.text).sliced(fact.modality->range.end));
    for (qsizetype i = 1; i < procedure.steps.size(); ++i) {
        const auto at = plain.indexOf(procedure.steps[i]);
        static const QRegularExpression behind(
            u"后，?(?:方可|方能|才能|才可|再)?$|(?:方可|方能|才能|才可)$"_s);
        if (at > 0 && behind.match(QStringView(plain).first(at)).hasMatch()) {
            procedure.isOrdered[static_cast<std::size_t>(i)] = true;
        }
    }
    static const QRegularExpression permitting(u"方可|方能|才能|才可|(?:后|以后)(?:实施|办理)$"_s);
    procedure.endsInGoal = permitting.match(plain).hasMatch();
    if (procedure.steps.size() < 2) {
        procedure.steps.clear();
    }
    return procedure;
}

bool areSound(const QStringList &steps, const QString &matter, const Lexicon &lexicon)
{
    static const QRegularExpression order(
        u"首先|其次|然后|最后|之后|以后|随后|之前|以前|方可|才能|后$|前$|^再|\\d日内|日内$"_s);
    return std::ranges::all_of(steps, [&](const QString &step) {
        const bool isInside = std::ranges::any_of(
            steps, [&](const QString &other) { return &other != &step && other.contains(step); });
        return step.size() >= 2 && step.size() <= 25 && !isInside && isBalanced(step)
            && !order.match(step).hasMatch()
            && danglingReference(matter + u'，' + step, lexicon, false).isEmpty();
    });
}

QString orderingStem(const QString &matter)
{
    const QString bare = withoutEndMark(matter);
    static const QRegularExpression situation(u"(?:时|后|前|的|起|期间)$"_s);
    return situation.match(bare).hasMatch() ? bare + u"，请将下列步骤按先后顺序排列。"_s
                                            : bare + u"的下列步骤，请按先后顺序排列。"_s;
}

} // namespace zhixing
