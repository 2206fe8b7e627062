// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/event_groups.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void orderEvents(const Article &article, Workshop &shop)
{
    constexpr std::size_t mostItems = 4;
    const std::vector<Event> &events = shop.eventsOf(article);
    std::vector<const Event *> members;
    for (const Event &event : events) {
        if (canBeMember(event)) {
            members.push_back(&event);
        }
    }
    std::vector<std::vector<const Event *>> groups;
    for (const auto &set : memberSets(members)) {
        std::ranges::move(dealtGroups(set, mostItems), std::back_inserter(groups));
    }
    for (const auto &group : groups) {
        Draft draft = draftFor(*group.front(), ItemKind::Ordering, u"O-DATE"_s);
        restOn(group, &draft);
        QStringList told;
        for (const Event *event : group) {
            draft.answers.append(event->told());
            told.append(event->told() + u"（"_s + event->date + u"）"_s);
        }
        if (!shop.isFirstUse(draft.fact)) {
            continue;
        }
        draft.stem = materialLead(article) + u"将下列事件按发生的先后排序。"_s;
        draft.rationale = u"按材料所述的时间，正确顺序是："_s + told.join(u" → "_s) + u"。"_s;
        shop.propose(std::move(draft));
    }
}

void matchEventYears(const Article &article, Workshop &shop)
{
    constexpr std::size_t mostItems = 3;
    const std::vector<Event> &events = shop.eventsOf(article);
    std::vector<const Event *> members;
    for (const Event &event : events) {
        if (canBeMember(event) && event.isExact) {
            members.push_back(&event);
        }
    }
    for (const auto &set : memberSets(members)) {
        for (auto &group : neighbouringGroups(set, mostItems)) {
            proposeYearMatching(article, std::move(group), events, u"P-DATE"_s, shop);
        }
    }
}

} // namespace zhixing
