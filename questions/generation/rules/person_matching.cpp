// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/events.h"
#include "generation/rules/persons.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct Saying {
    QString person;
    QString words; ///< with “”
    Quote quote;
};

/// The one quotation of a sentence that names one person.
std::optional<Saying> sayingIn(std::size_t passage, TextRange range, const Workshop &shop)
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 40;
    const QString &text = shop.corpus().passages()[passage].text;
    const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
    const auto persons = personsIn(sentence);
    if (persons.size() != 1 || !persons.front().office.isEmpty() || sentence.count(u'“') != 1
        || sentence.count(u'”') != 1) {
        return std::nullopt;
    }
    const auto from = sentence.indexOf(u'“');
    const QString words = sentence.sliced(from, sentence.indexOf(u'”') + 1 - from);
    if (words.size() < shortest || words.size() > longest || words.contains(persons.front().name)) {
        return std::nullopt;
    }
    return Saying {persons.front().name, words, {passage, PassagePart::Text, range}};
}

/// Persons of the same article who said none of it. Who is named everywhere is known to everybody.
std::vector<Distractor> strangersTo(
    const std::vector<Saying> &sayings, const Passage &source, const Workshop &shop)
{
    constexpr int wellKnown = 3;
    const auto &passages = shop.corpus().passages();
    std::vector<Distractor> strangers;
    for (const Passage &passage : passages) {
        if (passage.document != source.document || passage.article != source.article) {
            continue;
        }
        for (const NamedPerson &person : personsIn(tidied(passage.text))) {
            const bool isOneOfThem = source.text.contains(person.name)
                || std::ranges::any_of(sayings, [&](const Saying &saying) {
                       return saying.person.contains(person.name)
                           || person.name.contains(saying.person);
                   });
            const auto named = std::ranges::count_if(
                passages, [&](const Passage &other) { return other.text.contains(person.name); });
            if (!isOneOfThem && named < wellKnown) {
                strangers.push_back({person.name, {u"W1"_s, u"在材料中没有留下左边任何一句话"_s}});
            }
        }
    }
    return strangers;
}

} // namespace

void matchSayings(std::size_t passage, Workshop &shop)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 4;
    const Passage &source = shop.corpus().passages()[passage];
    std::vector<Saying> sayings;
    for (const TextRange range : sentencesOf(source.text)) {
        auto saying = sayingIn(passage, range, shop);
        const bool isNew = saying && std::ranges::none_of(sayings, [&](const Saying &other) {
            return other.person == saying->person || other.words == saying->words;
        });
        if (isNew && sayings.size() < most) {
            sayings.push_back(std::move(*saying));
        }
    }
    if (sayings.size() < fewest) {
        return;
    }
    std::ranges::stable_sort(
        sayings, {}, [](const Saying &saying) { return stableNumber(saying.words); });
    const auto spares = strangersTo(sayings, source, shop);
    Draft draft = draftFor(passage, shop, ItemKind::Matching, u"P-PER"_s);
    QString ids;
    QStringList told;
    for (const Saying &saying : sayings) {
        draft.answers.append(saying.words);
        draft.targets.append(saying.person);
        draft.quotes.push_back(saying.quote);
        ids += saying.words;
        told.append(saying.words + u"——"_s + saying.person);
    }
    if (spares.empty()) {
        shop.refuse(draft.rule,
            draft.quotes.front(),
            u"B3 distractors: the article names nobody else to spare"_s,
            told.join(u'；'));
        return;
    }
    draft.distractors = {spares.front()};
    draft.fact = stableId(u"f"_s, {u"P-PER", ids});
    draft.stem = materialLead({source.article, source.document, source.kind, {}})
        + u"将下列话语与材料中留下这些话语的人物连线（人物多出一个）。"_s;
    draft.rationale
        = u"按材料所述："_s + told.join(u"；"_s) + u"。"_s + reasonsOf(draft.distractors);
    shop.propose(std::move(draft));
}

} // namespace zhixing
