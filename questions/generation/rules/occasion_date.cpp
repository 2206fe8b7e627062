// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/dates.h"
#include "generation/rules/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

Draft draftFor(const Occasion &occasion, const Workshop &shop, ItemKind kind, const QString &rule)
{
    const std::size_t passage = occasion.passages.front();
    const Passage &source = shop.corpus().passages()[passage];
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.fact = stableId(u"f"_s, {occasion.document, occasion.date.start, occasion.text});
    draft.passage = passage;
    draft.quotes = {{passage, PassagePart::Attribution, {0, source.attribution.size()}}};
    return draft;
}

/// The date can be read off the occasion's own name.
bool isLeaked(const Occasion &occasion)
{
    return occasion.text.contains(occasion.date.start.first(4));
}

} // namespace

void chooseOccasionDate(const Occasion &occasion, Workshop &shop)
{
    Draft draft = draftFor(occasion, shop, ItemKind::SingleChoice, u"S-DATE"_s);
    draft.stem = withoutEndMark(occasion.text) + u"，时间是（　）。"_s;
    if (isLeaked(occasion)) {
        shop.refuse(draft.rule,
            draft.quotes.front(),
            u"R12 leak: the occasion names its year"_s,
            draft.stem);
        return;
    }
    std::vector<Distractor> candidates;
    QStringList seen {occasion.date.text};
    for (const Occasion *other : shop.occasionsOfArticle(occasion)) {
        // The same event twice would have two true dates.
        if (other->text == occasion.text && other->date != occasion.date) {
            shop.refuse(draft.rule,
                draft.quotes.front(),
                u"R7 not unique: the occasion has two dates"_s,
                draft.stem);
            return;
        }
        if (!seen.contains(other->date.text)) {
            seen.append(other->date.text);
            candidates.push_back(
                {tidied(other->date.text), {u"W5"_s, u"是「"_s + other->text + u"」的时间"_s}});
        }
    }
    draft.answer = tidied(occasion.date.text);
    draft.order = OptionOrder::Fixed;
    draft.distractors = datesAround(draft.answer, std::move(candidates), stableNumber(draft.fact));
    if (draft.distractors.size() < 2) {
        shop.refuse(draft.rule,
            draft.quotes.front(),
            u"B3 distractors: fewer than two have a certificate"_s,
            draft.stem);
        return;
    }
    draft.rationale = u"材料题注："_s + tidied(shop.corpus().passages()[draft.passage].attribution)
        + u"。"_s + reasonsOf(draft.distractors);
    shop.propose(std::move(draft));
}

void blankOccasionYear(const Occasion &occasion, Workshop &shop)
{
    Draft draft = draftFor(occasion, shop, ItemKind::Cloze, u"C-DATE"_s);
    draft.stem = withoutEndMark(occasion.text) + u"，时间是____年。"_s;
    if (isLeaked(occasion)) {
        shop.refuse(draft.rule,
            draft.quotes.front(),
            u"R12 leak: the occasion names its year"_s,
            draft.stem);
        return;
    }
    for (const Occasion *other : shop.occasionsOfArticle(occasion)) {
        if (other->text == occasion.text && other->date != occasion.date) {
            shop.refuse(draft.rule,
                draft.quotes.front(),
                u"R7 not unique: the occasion has two dates"_s,
                draft.stem);
            return;
        }
    }
    draft.answer = occasion.date.start.first(4);
    // Chinese numerals in the source are asked as the source writes them.
    const auto year = occasion.date.text.indexOf(u'年');
    if (year == 4) {
        draft.answer = occasion.date.text.first(4);
    }
    draft.rationale = u"材料题注："_s + tidied(shop.corpus().passages()[draft.passage].attribution)
        + u"，空格处应填“"_s + draft.answer + u"”。"_s;
    shop.propose(std::move(draft));
}

} // namespace zhixing
