// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_score.h"

#include "assessment/arrangement.h"
#include "assessment/random.h"
#include "live/hands.h"
#include "live/place.h"

#include <algorithm>
#include <map>

namespace zhixing
{

using std::chrono::milliseconds;

namespace
{

constexpr double largestBonus = 0.2;
/// Sums of thirds and tenths that should be equal are.
constexpr double closeEnough = 1e-9;

/// Of each team the answer that was given last.
std::map<QString, int> speakers(const Room &room, int entry)
{
    std::map<QString, int> last;
    for (std::size_t seat = 0; seat < room.seats().size(); ++seat) {
        const auto index = static_cast<int>(seat);
        const StandingAnswer *answer = room.answerOf(index, entry);
        const QString &team = room.seats()[seat].team;
        if (!answer || team.isEmpty() || room.seats()[seat].isKicked) {
            continue;
        }
        const auto [found, isFirst] = last.try_emplace(team, index);
        if (!isFirst && room.answerOf(found->second, entry)->order < answer->order) {
            found->second = index;
        }
    }
    return last;
}

double bonusOf(const Room &room, int seat, int entry, const StandingAnswer &answer)
{
    const double share = std::clamp(room.plan().settings.speedBonus, 0.0, largestBonus);
    const auto allowed = static_cast<double>(room.allowedTo(seat, entry).count());
    if (allowed <= 0.0) {
        return 0.0;
    }
    const double left = 1.0 - static_cast<double>(answer.used.count()) / allowed;
    return share * std::clamp(left, 0.0, 1.0);
}

/// 抢答: as much as there was to earn, once, from who was wrong.
double penaltyOf(const Room &room, int seat, int entry)
{
    const RoomPlan &plan = room.plan();
    const ItemRun &run = room.runs()[at(entry)];
    const bool hasTried = std::ranges::find(run.tried, seat) != run.tried.end();
    const bool wasRight = hasTried && run.isSolved && run.tried.back() == seat;
    const bool costs = plan.settings.way == RoomWay::Buzzer
        && plan.settings.buzzing.cost == BuzzerCost::Points && hasTried && !wasRight;
    return costs
        ? markAnswer(plan.form.entries[at(entry)].item, {}, plan.form.blueprint.marking).possible
        : 0.0;
}

bool isAhead(const Standing &left, const Standing &right)
{
    if (std::abs(left.points - right.points) > closeEnough) {
        return left.points > right.points;
    }
    return left.earned > right.earned + closeEnough;
}

void add(Standing &standing, const EntryScore &score)
{
    standing.earned += score.mark.earned;
    standing.points += score.mark.earned + score.bonus - score.penalty;
    standing.right += score.mark.correct ? 1 : 0;
}

std::vector<Standing> unranked(const Room &room, const std::vector<RunScore> &runs)
{
    const bool hasTeams = !room.plan().settings.teams.isEmpty();
    std::vector<Standing> all;
    std::map<QString, Standing> teams;
    for (std::size_t seat = 0; seat < room.seats().size(); ++seat) {
        const Seat &person = room.seats()[seat];
        if (person.isKicked || (hasTeams && person.team.isEmpty())) {
            continue;
        }
        Standing own {0, person.holder.name, static_cast<int>(seat)};
        for (const RunScore &run : runs) {
            if (seat < run.seats.size() && run.seats[seat].counts) {
                add(own, run.seats[seat]);
            }
        }
        if (hasTeams) {
            // All members have the team's score of an item; a late one has fewer items.
            Standing &team
                = teams.try_emplace(person.team, Standing {0, person.team}).first->second;
            if (own.points > team.points || (own.points == team.points && own.right > team.right)) {
                team = {0, person.team, -1, own.points, own.earned, own.right};
            }
        } else {
            all.push_back(own);
        }
    }
    for (auto &[name, team] : teams) {
        all.push_back(team);
    }
    return all;
}

bool isPutRight(const Item &item, const QStringList &answer, std::size_t option)
{
    const auto place = static_cast<qsizetype>(option);
    return item.kind == ItemKind::Matching
        ? answer.value(place) == item.key.value(place)
        : answer.indexOf(item.options[option].id) == item.key.indexOf(item.options[option].id);
}

void countOptions(Distribution &counted, const Item &item, const QStringList &answer)
{
    const bool hasPlaces = item.kind == ItemKind::Matching || item.kind == ItemKind::Ordering;
    for (std::size_t option = 0; option < counted.options.size(); ++option) {
        const bool chosen = hasPlaces ? isPutRight(item, answer, option)
                                      : answer.contains(counted.options[option].option);
        counted.options[option].count += chosen ? 1 : 0;
    }
}

/// The item open from its start until the answer, and the clock standing in between.
void addEntry(RoomSitting &sitting, int place, const ItemRun &run, const StandingAnswer *answer)
{
    const auto happened = [&](AttemptEventKind kind, UtcTime when, QStringList given = {}) {
        const bool names = kind == AttemptEventKind::Visited || kind == AttemptEventKind::Answered;
        sitting.events.push_back({kind, when, names ? place : -1, std::move(given)});
    };
    if (place > 0) {
        happened(AttemptEventKind::Resumed, run.openedAt);
        happened(AttemptEventKind::Visited, run.openedAt);
    }
    const UtcTime left = run.openedAt + (answer ? answer->used : run.clock);
    if (answer) {
        happened(AttemptEventKind::Answered, left, answer->answer);
    }
    happened(AttemptEventKind::Paused, left);
}

std::optional<RoomSitting> sittingOf(const Room &room, int seat, UtcTime finished)
{
    const Seat &person = room.seats()[at(seat)];
    std::vector<int> entries;
    bool hasAnswered = false;
    const bool isBuzzed = room.plan().settings.way == RoomWay::Buzzer;
    for (int entry = 0; entry < static_cast<int>(room.runs().size()); ++entry) {
        // Who was not first to press could not answer: that says nothing about what is known.
        if (room.counts(seat, entry) && (!isBuzzed || room.answerOf(seat, entry))) {
            entries.push_back(entry);
            hasAnswered = hasAnswered || room.answerOf(seat, entry);
        }
    }
    const bool isSomebody = !person.holder.isGuest && !person.holder.name.isEmpty();
    if (!hasAnswered || person.isKicked || !isSomebody) {
        return std::nullopt;
    }
    // A skipped item may have been asked after its followers.
    std::ranges::stable_sort(
        entries, {}, [&room](int entry) { return room.runs()[at(entry)].openedAt; });
    RoomSitting sitting;
    sitting.seat = seat;
    sitting.learner = person.holder.learner;
    sitting.name = person.holder.name;
    sitting.form = room.plan().form;
    sitting.form.entries.clear();
    sitting.form.blueprint.rows.clear();
    sitting.form.blueprint.timeLimit.reset();
    sitting.form.blueprint.pause = PausePolicy::Allowed;
    sitting.startedAt = room.runs()[at(entries.front())].openedAt;
    for (const int entry : entries) {
        const auto place = static_cast<int>(sitting.form.entries.size());
        sitting.form.entries.push_back(entryFor(room.plan(), seat, entry));
        auto &rows = sitting.form.blueprint.rows;
        const ItemKind kind = sitting.form.entries.back().item.kind;
        if (rows.empty() || rows.back().kind != kind) {
            rows.push_back({kind, std::nullopt, 0});
        }
        ++rows.back().count;
        addEntry(sitting, place, room.runs()[at(entry)], room.answerOf(seat, entry));
    }
    sitting.events.push_back({AttemptEventKind::Submitted, finished, -1, {}});
    return sitting;
}

} // namespace

RunScore scoreRun(const Room &room, int entry)
{
    const RoomPlan &plan = room.plan();
    const Item &item = plan.form.entries[at(entry)].item;
    const bool hasTeams = !plan.settings.teams.isEmpty();
    const auto spoken = hasTeams ? speakers(room, entry) : std::map<QString, int>();
    RunScore run;
    for (std::size_t place = 0; place < room.seats().size(); ++place) {
        const auto seat = static_cast<int>(place);
        EntryScore score;
        score.counts = room.counts(seat, entry);
        int speaker = seat;
        if (hasTeams) {
            const auto found = spoken.find(room.seats()[place].team);
            speaker = found == spoken.end() ? -1 : found->second;
        }
        const StandingAnswer *answer = speaker < 0 ? nullptr : room.answerOf(speaker, entry);
        if (score.counts && answer) {
            score.mark = markAnswer(item, answer->answer, plan.form.blueprint.marking);
            score.bonus = score.mark.correct
                ? score.mark.earned * bonusOf(room, speaker, entry, *answer)
                : 0.0;
        }
        score.penalty = score.counts ? penaltyOf(room, seat, entry) : 0.0;
        run.seats.push_back(score);
    }
    return run;
}

std::vector<RunScore> scoreRuns(const Room &room)
{
    std::vector<RunScore> runs(room.runs().size());
    for (std::size_t entry = 0; entry < runs.size(); ++entry) {
        if (room.runs()[entry].state == RunState::Revealed) {
            runs[entry] = scoreRun(room, static_cast<int>(entry));
        }
    }
    return runs;
}

std::vector<Standing> standings(const Room &room, const std::vector<RunScore> &runs)
{
    std::vector<Standing> all = unranked(room, runs);
    std::ranges::stable_sort(all, isAhead);
    for (std::size_t place = 0; place < all.size(); ++place) {
        const bool isEqual = place > 0 && !isAhead(all[place - 1], all[place]);
        all[place].rank = isEqual ? all[place - 1].rank : static_cast<int>(place) + 1;
    }
    return all;
}

Distribution distribution(const Room &room, int entry, const RunScore &run)
{
    const Item &item = room.plan().form.entries[at(entry)].item;
    if (room.plan().settings.way == RoomWay::Hands) {
        return distributionOfHands(room, entry);
    }
    Distribution counted;
    for (const Option &option : item.options) {
        counted.options.push_back({option.id, 0});
    }
    for (std::size_t seat = 0; seat < room.seats().size(); ++seat) {
        if (room.seats()[seat].isKicked) {
            continue;
        }
        ++counted.seated;
        if (const StandingAnswer *answer = room.answerOf(static_cast<int>(seat), entry)) {
            ++counted.answered;
            countOptions(counted, item, answer->answer);
        }
        counted.right += seat < run.seats.size() && run.seats[seat].mark.correct ? 1 : 0;
    }
    return counted;
}

int countAnswered(const Room &room, int entry)
{
    int count = 0;
    for (std::size_t seat = 0; seat < room.seats().size(); ++seat) {
        const bool isHere = !room.seats()[seat].isKicked;
        count += isHere && room.answerOf(static_cast<int>(seat), entry) ? 1 : 0;
    }
    return count;
}

FormEntry entryFor(const RoomPlan &plan, int seat, int entry)
{
    FormEntry shown = plan.form.entries[at(entry)];
    if (plan.settings.order == RoomOrder::Same) {
        return shown;
    }
    constexpr quint64 seatsApart = 0x9E37'79B9'7F4A'7C15U; // 2^64 over the golden ratio
    Random random(plan.form.seed
        ^ ((static_cast<quint64>(seat) << 16U | static_cast<quint64>(entry)) * seatsApart));
    std::vector<Arranged> arranged = arrangeItems({&shown.item}, random);
    shown.optionOrder = std::move(arranged.front().optionOrder);
    shown.targetOrder = std::move(arranged.front().targetOrder);
    return shown;
}

std::vector<RoomSitting> sittingsOf(
    const Room &room, UtcTime finished, const std::function<QString()> &freshId)
{
    std::vector<RoomSitting> sittings;
    if (!room.plan().settings.teams.isEmpty()) {
        return sittings;
    }
    for (std::size_t seat = 0; seat < room.seats().size(); ++seat) {
        if (auto sitting = sittingOf(room, static_cast<int>(seat), finished)) {
            sitting->attempt = freshId();
            sittings.push_back(std::move(*sitting));
        }
    }
    return sittings;
}

} // namespace zhixing
