// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankDefinedTerm(const Fact &fact, Workshop &shop)
{
    constexpr qsizetype longest = 6;
    if (!fact.definition) {
        return;
    }
    const QString &term = fact.definition->term;
    const QString stem = u"____，是指"_s + fact.definition->meaning + u'。';
    if (term.size() > longest || sharedRun(term, fact.definition->meaning) >= 2) {
        shop.refuse(u"C-DEF"_s, fact, u"R12 leak: the meaning names the term"_s, stem);
        return;
    }
    // “一符”是指…，“四无”是指…: two terms, one of which would explain the other.
    if (fact.definition->meaning.contains(u"是指")
        || fact.definition->meaning.contains(u"指的是")) {
        shop.refuse(u"C-DEF"_s, fact, u"B3 scope: more than one term is explained"_s, stem);
        return;
    }
    // “叫应”是指…: a word of the source's own making, and a reader's word for it is as good.
    if (term.contains(u'“') || term.contains(u'”')) {
        shop.refuse(u"C-DEF"_s, fact, u"B3 scope: a coined word has others beside it"_s, stem);
        return;
    }
    Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-DEF"_s);
    draft.stem = stem;
    // 休息 is of many kinds: what the answer is about says which is meant.
    draft.needsHeading |= !fact.topic.contains(term);
    draft.answer = term;
    draft.rationale = citation(fact, shop) + filledIn(term);
    shop.propose(std::move(draft));
}

} // namespace zhixing
