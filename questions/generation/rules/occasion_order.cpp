// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/occasion_groups.h"
#include "generation/rules/quotations.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool areSpeeches(const std::vector<const Occasion *> &group)
{
    return std::ranges::all_of(
        group, [](const Occasion *occasion) { return occasion->text.endsWith(u"讲话"); });
}

/// A draft whose members are the occasions of a group, in its order, each quoted by its
/// attribution.
Draft draftOf(const std::vector<const Occasion *> &group,
    ItemKind kind,
    const QString &rule,
    const Workshop &shop)
{
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.passage = group.front()->passages.front();
    QString ids;
    for (const Occasion *occasion : group) {
        const std::size_t p = occasion->passages.front();
        draft.answers.append(occasion->text);
        draft.quotes.push_back(
            {p, PassagePart::Attribution, {0, shop.corpus().passages()[p].attribution.size()}});
        ids += occasion->date.start + occasion->text;
    }
    draft.fact = stableId(u"f"_s, {rule, ids});
    return draft;
}

} // namespace

void orderOccasions(const Article &article, Workshop &shop)
{
    constexpr std::size_t mostItems = 2;
    constexpr qsizetype longestMember = 40;
    std::vector<const Occasion *> members;
    for (const Occasion *occasion : occasionsOf(article, shop)) {
        if (occasion->text.size() <= longestMember && isOfNote(*occasion, shop.lexicon())) {
            members.push_back(occasion);
        }
    }
    for (const auto &group : dealtOccasions(members, mostItems)) {
        Draft draft = draftOf(group, ItemKind::Ordering, u"O-DATE"_s, shop);
        QStringList told;
        for (const Occasion *occasion : group) {
            told.append(occasion->text + u"（"_s + tidied(occasion->date.text) + u"）"_s);
        }
        draft.stem = materialLead(article)
            + (areSpeeches(group) ? u"将其中的下列讲话按时间先后排序。"_s
                                  : u"将其中的下列论述按发表的先后排序。"_s);
        draft.rationale = u"按材料注明的时间，正确顺序是："_s + told.join(u" → "_s) + u"。"_s;
        shop.propose(std::move(draft));
    }
}

void matchOccasionDates(const Article &article, Workshop &shop)
{
    constexpr std::size_t mostItems = 2;
    constexpr qsizetype longestMember = 44;
    std::vector<const Occasion *> members;
    for (const Occasion *occasion : occasionsOf(article, shop)) {
        if (occasion->text.size() <= longestMember && isOfNote(*occasion, shop.lexicon())) {
            members.push_back(occasion);
        }
    }
    for (auto group : dealtOccasions(members, mostItems)) {
        // One lends its date only; not the first or last, whose place would tell.
        const auto at = group.begin() + 1
            + static_cast<std::ptrdiff_t>(stableNumber(group.front()->text) % (group.size() - 2));
        const Occasion *spare = *at;
        group.erase(at);
        std::ranges::stable_sort(
            group, {}, [](const Occasion *occasion) { return stableNumber(occasion->text); });
        Draft draft = draftOf(group, ItemKind::Matching, u"P-DATE"_s, shop);
        QStringList told;
        for (const Occasion *occasion : group) {
            draft.targets.append(tidied(occasion->date.text));
            told.append(occasion->text + u"——"_s + draft.targets.back());
        }
        draft.distractors
            = {{tidied(spare->date.text), {u"W5"_s, u"是「"_s + spare->text + u"」的时间"_s}}};
        draft.stem = materialLead(article)
            + (areSpeeches(group) ? u"将其中的下列讲话与其时间连线（时间多出一个）。"_s
                                  : u"将其中的下列论述与其时间连线（时间多出一个）。"_s);
        draft.rationale
            = u"按材料注明的时间："_s + told.join(u"；"_s) + u"。"_s + reasonsOf(draft.distractors);
        shop.propose(std::move(draft));
    }
}

void matchAttributions(const Article &article, Workshop &shop)
{
    constexpr std::size_t mostItems = 2;
    constexpr qsizetype longestQuotation = 48;
    constexpr qsizetype longestOccasion = 44;
    std::vector<const Occasion *> speakable;
    std::vector<QuotedSentence> sentences;
    for (const Occasion *occasion : occasionsOf(article, shop)) {
        if (occasion->text.size() > longestOccasion || !isOfNote(*occasion, shop.lexicon())) {
            continue;
        }
        // The last of them: the first are asked one by one.
        const auto all = quotable(*occasion, shop, Recording::Nothing);
        const auto fits = std::ranges::find_if(all.rbegin(),
            all.rend(),
            [](const QuotedSentence &s) { return s.text.size() <= longestQuotation; });
        if (fits != all.rend()) {
            speakable.push_back(occasion);
            sentences.push_back(*fits);
        }
    }
    const auto sentenceOf = [&](const Occasion *occasion) -> const QuotedSentence & {
        const auto at = std::ranges::find(speakable, occasion) - speakable.begin();
        return sentences[static_cast<std::size_t>(at)];
    };
    constexpr std::size_t fewestPairs = 3;
    for (auto group : dealtOccasions(speakable, mostItems)) {
        // The last one lends its name only.
        const Occasion *spare = group.back();
        group.pop_back();
        QStringList names {spare->text};
        for (const Occasion *occasion : group) {
            names.append(occasion->text);
        }
        const std::vector<const Occasion *> whole = group;
        std::erase_if(group, [&](const Occasion *occasion) {
            const QString &text = sentenceOf(occasion).text;
            return tellsPlace(text, names, shop.lexicon()) || isSaidAt(text, *spare, shop)
                || std::ranges::any_of(whole, [&](const Occasion *other) {
                       return other != occasion && isSaidAt(text, *other, shop);
                   });
        });
        if (group.size() < fewestPairs) {
            continue;
        }
        std::ranges::stable_sort(
            group, {}, [&](const Occasion *o) { return stableNumber(sentenceOf(o).text); });
        Draft draft;
        draft.kind = ItemKind::Matching;
        draft.rule = u"P-ATTR"_s;
        draft.passage = sentenceOf(group.front()).quote.passage;
        QString ids;
        for (const Occasion *occasion : group) {
            const QuotedSentence &sentence = sentenceOf(occasion);
            const std::size_t p = sentence.quote.passage;
            QString quotation = withoutEndMark(sentence.text);
            quotation.replace(u'“', u'‘').replace(u'”', u'’');
            draft.answers.append(u"“"_s + quotation + u"”"_s);
            draft.targets.append(occasion->text);
            draft.quotes.push_back(sentence.quote);
            draft.quotes.push_back(
                {p, PassagePart::Attribution, {0, shop.corpus().passages()[p].attribution.size()}});
            ids += sentence.text;
        }
        draft.fact = stableId(u"f"_s, {u"P-ATTR", ids});
        draft.distractors = {{spare->text, {u"W1"_s, u"的节选中没有左边任何一句话"_s}}};
        draft.stem = materialLead(article) + u"将下列语句与其出处连线（出处多出一个）。"_s;
        QStringList told;
        for (qsizetype i = 0; i < draft.answers.size(); ++i) {
            told.append(draft.answers[i] + u"——"_s + draft.targets[i]);
        }
        draft.rationale
            = u"按材料注明的出处："_s + told.join(u"；"_s) + u"。"_s + reasonsOf(draft.distractors);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
