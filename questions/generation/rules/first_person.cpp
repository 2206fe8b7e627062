// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/events.h"
#include "generation/rules/persons.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct Known {
    std::size_t passage = 0;
    int passages = 0;
    bool isOfArticle = false;
};

/// Persons of a document that a learner may take for another. Who is named everywhere is known to
/// everybody.
std::map<QString, Known> personsOfDocument(const Article &article, const Workshop &shop)
{
    std::map<QString, Known> persons;
    const auto &passages = shop.corpus().passages();
    for (std::size_t p = 0; p < passages.size(); ++p) {
        if (passages[p].document != article.document) {
            continue;
        }
        const QString text = tidied(passages[p].text);
        for (const NamedPerson &person : personsIn(text)) {
            Known &known = persons[person.name];
            known.passage = p;
            known.isOfArticle = known.isOfArticle
                || std::ranges::find(article.passages, p) != article.passages.end();
        }
    }
    for (auto &[name, known] : persons) {
        known.passages = static_cast<int>(std::ranges::count_if(
            passages, [&](const Passage &passage) { return passage.text.contains(name); }));
    }
    return persons;
}

} // namespace

void chooseFirstPerson(const Article &article, Workshop &shop)
{
    static const QRegularExpression first(u"第一[任位个]|首[任位]"_s);
    constexpr qsizetype shortestOffice = 8;
    constexpr int wellKnown = 3;
    std::map<QString, Known> others;
    for (const Event &event : shop.eventsOf(article)) {
        const Passage &passage = shop.corpus().passages()[event.passage];
        const QString text = tidied(passage.text);
        for (const NamedPerson &person : personsIn(text)) {
            if (!first.match(person.office).hasMatch()) {
                continue;
            }
            Draft draft = draftFor(event, ItemKind::SingleChoice, u"S-PER"_s);
            draft.fact = stableId(u"f"_s, {passage.id, person.office});
            draft.stem = materialLead(article) + person.office + u"是（　）。"_s;
            draft.answer = person.name;
            QString reason;
            if (person.office.size() < shortestOffice) {
                reason = u"R5 subject: the first head of what is not said"_s;
            }
            if (others.empty()) {
                others = personsOfDocument(article, shop);
            }
            std::vector<Distractor> candidates;
            for (const auto &[name, known] : others) {
                const QString where = shop.corpus().passages()[known.passage].text;
                // Whom another article honours for something else nobody would take for him.
                if (name != person.name && known.isOfArticle && known.passages < wellKnown
                    && !where.contains(person.office)) {
                    candidates.push_back({name, {u"W1"_s, u"在材料中有别的职务"_s}});
                }
            }
            std::ranges::stable_sort(candidates, {}, [&](const Distractor &candidate) {
                return stableNumber(person.name + candidate.text);
            });
            draft.distractors = alikeDistractors(draft.answer, draft.stem, std::move(candidates));
            if (reason.isEmpty() && draft.distractors.size() < 2) {
                reason = u"B3 distractors: fewer than two have a certificate"_s;
            }
            if (!reason.isEmpty()) {
                shop.refuse(draft.rule, draft.quotes.front(), reason, draft.stem);
                continue;
            }
            draft.rationale
                = citation(event, shop) + chosen(draft.answer) + reasonsOf(draft.distractors);
            shop.propose(std::move(draft));
        }
    }
}

} // namespace zhixing
