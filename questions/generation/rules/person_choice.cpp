// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/persons.h"
#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Those a sentence names with 同志 or 烈士, and with no office.
std::vector<NamedPerson> honouredIn(const QString &text)
{
    std::vector<NamedPerson> persons = personsIn(text);
    std::erase_if(persons, [](const NamedPerson &person) { return !person.office.isEmpty(); });
    return persons;
}

} // namespace

void choosePerson(const Fact &fact, Workshop &shop)
{
    const auto own = honouredIn(fact.text);
    if (own.size() != 1 || fact.text.count(own.front().name) != 1) {
        return;
    }
    const NamedPerson &person = own.front();
    Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-WHO"_s);
    draft.stem = replaced(fact.text, {person.at, person.at + person.name.size()}, u"（　）"_s);
    draft.answer = person.name;
    const auto &units = shop.corpus().units();
    std::vector<Distractor> here;
    // Of one passage they are of one sort; beside others everybody knows a great name.
    for (const std::size_t u : shop.factsOfPassage(fact.passage)) {
        for (const NamedPerson &other : honouredIn(units[u].text)) {
            here.push_back({other.name, {u"W1"_s, u"是材料所述另一事的人物"_s}});
        }
    }
    draft.distractors = alikeDistractors(person.name, draft.stem, std::move(here));
    if (draft.stem.size() < 12) {
        shop.refuse(draft.rule, fact, u"R2 length: the stem says too little"_s, draft.stem);
        return;
    }
    proposeChoice(fact, shop, std::move(draft));
}

} // namespace zhixing
