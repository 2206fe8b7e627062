// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/heading.h"
#include "generation/rules/procedure.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 在乙前，必须丙
struct Before {
    QString later;
    QString earlier;
};

std::optional<Before> beforeOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"在([^，。；在]{4,20}?)(?:以前|之前|前)，(?:必须|应当|应|须|要|需)(?:先|先行)?([^，。；]{4,25})。?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Before {match.captured(1), match.captured(2)};
}

/// 只要经过甲，…可以: what comes first of all.
QString firstOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:只要|必须|应当|须|应)经过?([^，。；]{4,25})(?:，|后)"_s);
    return pattern.match(text).captured(1);
}

} // namespace

void orderBefore(std::size_t passage, Workshop &shop)
{
    const QString rule = u"O-BEFORE"_s;
    const Passage &source = shop.corpus().passages()[passage];
    const auto &units = shop.corpus().units();
    const auto facts = shop.factsOfPassage(passage);
    for (const std::size_t f : facts) {
        const auto before = beforeOf(units[f].text);
        if (!before || f == *facts.begin()) {
            continue;
        }
        const Fact &fact = shop.facts()[f];
        const QString first = firstOf(units[f - 1].text);
        const QString matter = matterOf(source.heading, shop.lexicon());
        if (first.isEmpty() || matter.isEmpty()) {
            shop.refuse(
                rule, fact, u"R6 enumeration: fewer than three steps in order"_s, fact.text);
            continue;
        }
        const QStringList steps {first, before->earlier, before->later};
        if (!areSound(steps, source.heading, shop.lexicon())) {
            shop.refuse(rule, fact, u"R4 reference: a step does not stand by itself"_s, fact.text);
            continue;
        }
        Draft draft = draftFor(passage, shop, ItemKind::Ordering, rule);
        draft.stem = matter + u"，请将下列步骤按先后顺序排列。"_s;
        draft.answers = steps;
        draft.quotes = {{passage, PassagePart::Text, units[f - 1].span},
            {passage, PassagePart::Text, units[f].span}};
        draft.rationale = citation(fact, shop) + u"正确顺序："_s + steps.join(u" → "_s) + u'。';
        shop.propose(std::move(draft));
        return;
    }
}

} // namespace zhixing
