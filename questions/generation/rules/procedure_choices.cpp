// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/procedure.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t mostOptions = 5;
// Facts looked at on either side: a long document must not make the search quadratic.
constexpr std::size_t reach = 100;

/// What an office demands or does: a form, a meeting, somebody's consent.
bool isAct(const QString &step)
{
    static const QRegularExpression act(
        u"讨论|决议|填入|填写|《|^报(?!名|销)|审批|审核|审查|批准|同意|签署|登记|备案|公示|考核|检验|出具|出示"_s);
    return act.match(step).hasMatch();
}

/// A step that can stand among others: somebody's act, and neither a time to wait for (待问题查清)
/// nor a leave (可根据情况处理).
bool isActBySomebody(const QString &step)
{
    static const QRegularExpression opening(
        u"^(?:报|由|经|填|向|交|递交|提交|签|办理|召开|召集|公示|出具|出示|《)|(?:讨论|审批|审核|批准|同意|决议)(?:通过|同意)?$|^[^，]{2,12}(?:出具|签署|签字|盖章|备案|公示|填入|填写|讨论|审批|审核|批准|决定|检验|考核)"_s);
    static const QRegularExpression leave(u"^(?:待|可|在|如|若|根据|按)|[时后]$"_s);
    return isAct(step) && opening.match(step).hasMatch() && !leave.match(step).hasMatch();
}

/// Steps of other procedures of the document that this passage does not name.
std::vector<Distractor> strangeSteps(
    const Fact &fact, const QStringList &keys, const Workshop &shop)
{
    std::vector<Distractor> strange;
    const QString &here = shop.corpus().passages()[fact.passage].text;
    const auto &passages = shop.corpus().passages();
    const QString &document = passages[fact.passage].document;
    const std::size_t last = std::min(shop.facts().size(), fact.unit + reach);
    for (std::size_t f = fact.unit - std::min(fact.unit, reach); f < last; ++f) {
        const Fact &other = shop.facts()[f];
        if (other.passage == fact.passage || !other.refusal.isEmpty() || other.isSpoken
            || passages[other.passage].document != document) {
            continue;
        }
        Procedure procedure = procedureOf(other);
        if (procedure.endsInGoal && !procedure.steps.isEmpty()) {
            procedure.steps.removeLast();
        }
        if (!areSound(procedure.steps, {}, shop.lexicon())) {
            continue;
        }
        for (const QString &step : procedure.steps) {
            const auto clashes = [&](const QString &text) {
                return readsAlike(text, step, 0.4);
            };
            const bool isTaken = std::ranges::any_of(keys, clashes)
                || std::ranges::any_of(strange, clashes, &Distractor::text);
            const bool isKnownHere = containment(bigramsOf(step), bigramsOf(tidied(here))) >= 0.6;
            if (isTaken || isKnownHere || !isActBySomebody(step) || step.size() < 4
                || step.size() > 16) {
                continue;
            }
            strange.push_back(
                {step, {u"W3"_s, u"是材料中另一事项的程序，不在此处列举的要求之中"_s}});
        }
    }
    return strange;
}

} // namespace

void chooseRequirements(std::size_t passage, Workshop &shop)
{
    const QString rule = u"M-PROC"_s;
    for (const std::size_t f : shop.factsOfPassage(passage)) {
        const Fact &fact = shop.facts()[f];
        if (!fact.refusal.isEmpty() || !fact.modality
            || !(fact.modality->word == u"必须" || fact.modality->word.startsWith(u'应'))) {
            continue;
        }
        Procedure procedure = procedureOf(fact);
        if (procedure.endsInGoal && !procedure.steps.isEmpty()) {
            procedure.steps.removeLast();
        }
        if (procedure.steps.size() < 2 || procedure.steps.size() > 4 || procedure.matter.size() < 2
            || !std::ranges::all_of(procedure.steps, isActBySomebody)) {
            continue;
        }
        if (!areSound(procedure.steps, procedure.matter, shop.lexicon())) {
            shop.refuse(
                rule, fact, u"R4 reference: a requirement does not stand by itself"_s, fact.text);
            continue;
        }
        auto strange = strangeSteps(fact, procedure.steps, shop);
        const auto keys = static_cast<std::size_t>(procedure.steps.size());
        const std::size_t wanted = keys == 2 ? 2 : std::min<std::size_t>(2, mostOptions - keys);
        if (strange.size() < wanted) {
            shop.refuse(
                rule, fact, u"B3 distractors: too few steps of other procedures"_s, fact.text);
            continue;
        }
        // By the passage's own number, so that not always the same stranger is met.
        std::ranges::rotate(strange,
            strange.begin() + static_cast<std::ptrdiff_t>(stableNumber(fact.id) % strange.size()));
        strange.resize(wanted);
        Draft draft = draftFor(fact, shop, ItemKind::MultipleChoice, rule);
        const QString bare = withoutEndMark(procedure.matter);
        draft.stem = bare
            + (bare.endsWith(u'时') || bare.endsWith(u'的') || bare.endsWith(u'后')
                    ? u"，材料规定必须履行的程序有（　）。"_s
                    : u"必须履行的程序有（　）。"_s);
        draft.answers = procedure.steps;
        draft.distractors = strange;
        draft.rationale = citation(fact, shop) + reasonsOf(strange);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
