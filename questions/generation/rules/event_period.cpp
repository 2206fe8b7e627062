// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/event_groups.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t groupSize = 4;
constexpr std::ptrdiff_t half = groupSize / 2;

/// What lies farther from the year asked about nobody would mistake. Where the wrong events, and
/// the nearest of the right ones, lie no farther, readers kept 48 items of 50; from anywhere 52
/// of 68.
constexpr int farthest = 12;

using Events = std::vector<const Event *>;

/// Four events that follow one another, two of them before a round year and two after it.
struct Parting {
    Events events;
    int year = 0;
    bool asksBefore = false; ///< for the first two; the others are wrong
    int distance = farthest + 1; ///< of the wrong ones the farthest from the year
};

/// The years between the halves that are round, of no event, and not far from one on either side:
/// decades, or where there is none fives.
std::vector<int> partingYears(const Events &events)
{
    const int before = events[half - 1]->year;
    const int behind = events[half]->year;
    std::vector<int> years;
    for (const int round : {10, 5}) {
        for (int year = (before / round + 1) * round; year < behind; year += round) {
            if (year - before <= farthest && behind - year <= farthest) {
                years.push_back(year);
            }
        }
        if (!years.empty()) {
            break;
        }
    }
    return years;
}

/// The parting whose wrong events lie nearest to its year; of no events where all lie too far.
Parting nearestParting(const Events &events)
{
    Parting nearest;
    for (std::size_t first = 0; first + groupSize <= events.size(); ++first) {
        const auto begin = events.begin() + static_cast<std::ptrdiff_t>(first);
        const Events group(begin, begin + static_cast<std::ptrdiff_t>(groupSize));
        if (!canStandTogether(group)) {
            continue;
        }
        for (const int year : partingYears(group)) {
            for (const bool asksBefore : {true, false}) {
                const int distance
                    = asksBefore ? group.back()->year - year : year - group.front()->year;
                if (distance < nearest.distance) {
                    nearest = {group, year, asksBefore, distance};
                }
            }
        }
    }
    return nearest;
}

/// 并入本所, 主管局印发…: which, the title of a chronicle seldom says.
bool namesNobody(const Event &event)
{
    static const QRegularExpression nobody(
        u"(?<![日成样基根])本(?:[所站局馆校院厂社会部处]|科(?!生|院|教)|中心|单位|公司)|主管(?:局|部门|单位)"_s);
    return nobody.match(event.told()).hasMatch();
}

/// Events told at about the same length: among long ones a short one is crossed out unread.
std::vector<Events> alikeInLength(Events events)
{
    const auto length = [](const Event *event) {
        return event->told().size();
    };
    std::ranges::stable_sort(events, {}, length);
    std::vector<Events> classes;
    for (const Event *event : events) {
        if (classes.empty() || length(event) > 2 * length(classes.back().front())) {
            classes.emplace_back();
        }
        classes.back().push_back(event);
    }
    for (auto &own : classes) {
        std::ranges::stable_sort(own, {}, [](const Event *event) { return event->earliest; });
    }
    return classes;
}

Draft draftOf(const Article &article, const Parting &parting)
{
    Draft draft = draftFor(*parting.events.front(), ItemKind::MultipleChoice, u"M-YEAR"_s);
    restOn(parting.events, &draft);
    QStringList told;
    for (const Event *event : parting.events) {
        if ((event->year < parting.year) == parting.asksBefore) {
            draft.answers.append(event->told());
        } else {
            draft.distractors.push_back(
                {event->told(), {u"W5"_s, u"材料所述的时间是"_s + event->date}});
        }
        told.append(event->told() + u"（"_s + event->date + u"）"_s);
    }
    // 同年8月 behind its own year, as it is printed.
    std::ranges::sort(draft.quotes, {}, [](const Quote &quote) {
        return std::tuple(quote.passage, quote.part, quote.range.start);
    });
    const auto repeated = std::ranges::unique(draft.quotes);
    draft.quotes.erase(repeated.begin(), repeated.end());
    draft.stem = materialLead(article)
        + u"发生在%1年%2的事件有（　）。"_s.arg(parting.year)
              .arg(parting.asksBefore ? u"以前" : u"以后");
    draft.rationale = u"按材料所述的时间："_s + told.join(u"；"_s) + u"。"_s;
    return draft;
}

} // namespace

void chooseEventsOfPeriod(const Article &article, Workshop &shop)
{
    Events members;
    for (const Event &event : shop.eventsOf(article)) {
        if (canBeMember(event) && event.isExact && !namesNobody(event)) {
            members.push_back(&event);
        }
    }
    for (const Events &set : memberSets(members)) {
        for (const Events &alike : alikeInLength(set)) {
            const Parting parting = nearestParting(alike);
            if (parting.events.empty()) {
                continue;
            }
            Draft draft = draftOf(article, parting);
            if (shop.isFirstUse(draft.fact)) {
                shop.propose(std::move(draft));
            }
        }
    }
}

} // namespace zhixing
