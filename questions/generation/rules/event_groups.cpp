// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/event_groups.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortestMember = 8;
constexpr qsizetype longestMember = 40;
constexpr std::size_t fewestMembers = 4;
constexpr std::size_t mostMembers = 5;

/// Who can count needs no history: 第八次…, 党的十二大, 十七届四中全会, 首届….
bool isNumbered(const QString &text)
{
    static const QRegularExpression number(
        u"第[一二三四五六七八九十百\\d]+[次届期批任代版部份个]|[一二三四五六七八九十]+(?:大(?!量|批|型|家)|届|中全会)|首"_s);
    return number.match(text).hasMatch();
}

/// Of one year, or both with a number of their kind in their names.
bool clash(const Event &one, const Event &other)
{
    constexpr int days = 10000; // in a year, as they are written: yyyymmdd
    const bool isSameYear
        = one.earliest / days <= other.latest / days && other.earliest / days <= one.latest / days;
    return isSameYear || (isNumbered(one.told()) && isNumbered(other.told()));
}

} // namespace

bool canBeMember(const Event &event)
{
    const qsizetype size = event.told().size();
    return event.refusal.isEmpty() && size >= shortestMember && size <= longestMember;
}

std::vector<std::vector<const Event *>> memberSets(const std::vector<const Event *> &members)
{
    std::vector<std::vector<const Event *>> sets {members};
    std::vector<const Event *> sure;
    std::ranges::copy_if(
        members, std::back_inserter(sure), [](const Event *event) { return !event->isDoubted; });
    if (sure.size() < members.size()) {
        sets.push_back(std::move(sure));
    }
    return sets;
}

bool canStandTogether(const std::vector<const Event *> &events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (clash(*events[i], *events[k])) {
                return false;
            }
        }
    }
    return true;
}

std::vector<std::vector<const Event *>> dealtGroups(
    const std::vector<const Event *> &events, std::size_t most)
{
    std::vector<std::vector<const Event *>> groups;
    const std::size_t count = std::min(most, events.size() / fewestMembers);
    std::vector<bool> used(events.size());
    for (std::size_t g = 0; g < count; ++g) {
        std::vector<const Event *> group;
        std::vector<std::size_t> taken;
        // First every count-th event, then whatever is left and fits.
        for (std::size_t round = 0; round < 2 && group.size() < mostMembers; ++round) {
            const std::size_t step = round == 0 ? count : 1;
            for (std::size_t i = round == 0 ? g : 0; i < events.size(); i += step) {
                if (used[i] || group.size() >= (round == 0 ? mostMembers : fewestMembers)) {
                    continue;
                }
                const Event &event = *events[i];
                if (std::ranges::any_of(
                        group, [&](const Event *other) { return clash(event, *other); })) {
                    continue;
                }
                group.push_back(&event);
                taken.push_back(i);
                used[i] = true;
            }
        }
        if (group.size() < fewestMembers) {
            for (const std::size_t i : taken) {
                used[i] = false;
            }
            continue;
        }
        std::ranges::stable_sort(group, {}, [](const Event *event) { return event->earliest; });
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<std::vector<const Event *>> neighbouringGroups(
    const std::vector<const Event *> &events, std::size_t most)
{
    std::vector<std::vector<const Event *>> groups;
    std::vector<const Event *> group;
    for (const Event *event : events) {
        if (std::ranges::none_of(
                group, [&](const Event *other) { return clash(*event, *other); })) {
            group.push_back(event);
        }
        if (group.size() == fewestMembers) {
            groups.push_back(std::move(group));
            group.clear();
        }
        if (groups.size() == most) {
            break;
        }
    }
    return groups;
}

void restOn(const std::vector<const Event *> &events, Draft *draft)
{
    draft->quotes.clear();
    QString ids;
    for (const Event *event : events) {
        draft->quotes.insert(draft->quotes.end(), event->quotes.begin(), event->quotes.end());
        draft->isDoubted = draft->isDoubted || event->isDoubted;
        ids += event->fact;
    }
    draft->fact = stableId(u"f"_s, {draft->rule, ids});
}

void proposeYearMatching(const Article &article,
    std::vector<const Event *> pairs,
    const std::vector<Event> &events,
    const QString &rule,
    Workshop &shop)
{
    const bool ofDocuments = rule == u"P-DOC";
    const auto leftOf = [&](const Event *event) {
        return ofDocuments ? onlyDocumentIn(event->object) : event->told();
    };
    // The order of the left side must not be that of the years.
    std::ranges::stable_sort(
        pairs, {}, [](const Event *event) { return stableNumber(event->fact); });
    Draft draft = draftFor(*pairs.front(), ItemKind::Matching, rule);
    restOn(pairs, &draft);
    QStringList told;
    for (const Event *event : pairs) {
        draft.answers.append(leftOf(event));
        draft.targets.append(QString::number(event->year) + u'年');
        told.append(leftOf(event) + u"——"_s + event->date);
    }
    if (!shop.isFirstUse(draft.fact)) {
        return;
    }
    std::vector<Distractor> spares;
    for (Distractor &year : otherYears(*pairs.front(), events)) {
        if (!draft.targets.contains(year.text)) {
            spares.push_back(std::move(year));
        }
    }
    const auto [least, greatest] = std::ranges::minmax(draft.targets);
    const auto yearOf = [](const QString &year) {
        return year.first(4).toInt();
    };
    // Between the others a spare year cannot be told by its place.
    std::vector<Distractor> inner;
    for (const Distractor &spare : spares) {
        if (spare.text > least && spare.text < greatest) {
            inner.push_back(spare);
        }
    }
    if (spares.empty()) {
        shop.refuse(rule,
            draft.quotes.front(),
            u"B3 distractors: no year to spare has a certificate"_s,
            draft.answers.join(u'；'));
        return;
    }
    // Outside, the nearest is the least conspicuous.
    const auto nearest = std::ranges::min_element(spares, {}, [&](const Distractor &spare) {
        return std::min(std::abs(yearOf(spare.text) - yearOf(least)),
            std::abs(yearOf(spare.text) - yearOf(greatest)));
    });
    draft.distractors = {inner.empty() ? *nearest : inner[stableNumber(draft.fact) % inner.size()]};
    draft.stem = materialLead(article)
        + (ofDocuments ? u"将下列文件与其发出、批准或通过的年份连线（年份多出一个）。"_s
                       : u"将下列事件与其发生的年份连线（年份多出一个）。"_s);
    draft.rationale
        = u"按材料所述："_s + told.join(u"；"_s) + u"。"_s + reasonsOf(draft.distractors);
    shop.propose(std::move(draft));
}

} // namespace zhixing
