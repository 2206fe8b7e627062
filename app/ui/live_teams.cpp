// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_teams.h"

#include "live/teams.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int mostTeams = 10;

/// In Chinese whatever the language of the window: it is kept with the room.
QString teamName(int place)
{
    static const QString numbers = u"一二三四五六七八九十"_s;
    return u"第%1组"_s.arg(numbers.at(place));
}

bool isExpected(const RosterEntry &member)
{
    return member.leave != Leave::Excused;
}

} // namespace

LiveTeams::LiveTeams(std::function<quint64()> seed, QObject *parent)
    : QObject(parent)
    , m_seed(std::move(seed))
{
}

int LiveTeams::count() const
{
    return m_count;
}

void LiveTeams::setCount(int count)
{
    // One team is none.
    const int bounded = std::clamp(count, 0, mostTeams);
    const int wanted = bounded == 1 ? (m_count == 0 ? 2 : 0) : bounded;
    if (wanted == m_count) {
        return;
    }
    m_count = wanted;
    m_dealt.clear();
    update();
}

LiveTeams::Way LiveTeams::way() const
{
    return m_way;
}

void LiveTeams::setWay(Way way)
{
    if (way != m_way) {
        m_way = way;
        update();
    }
}

LiveTeamModel *LiveTeams::teams()
{
    return &m_teams;
}

QString LiveTeams::note() const
{
    if (m_count == 0 || !problem().isEmpty()) {
        return {};
    }
    switch (m_way) {
    case Way::AsTheyCome:
        return tr("每个人进来时分到人少的一组。");
    case Way::Chosen:
        return tr("每个人进来时在手机上点选一组。");
    case Way::Dealt:
        return tr("名单以外和请假又来的人，进来时补到人少的一组。");
    case Way::ByGroup:
        break;
    }
    const int left = countWithoutTeam();
    return left > 0
        ? tr("名册里还有 %1 人没有填小组，和名单以外的人一样，进来时补到人少的一组。").arg(left)
        : tr("名单以外的人，进来时补到人少的一组。");
}

QString LiveTeams::problem() const
{
    if (m_count == 0 || m_way == Way::AsTheyCome || m_way == Way::Chosen) {
        return {};
    }
    if (m_roster.empty()) {
        return tr("要事先分好组，请先在上面选一个名单。");
    }
    if (m_way == Way::ByGroup) {
        return groups().size() < 2
            ? tr("这份名册里不到两个小组。请在名册里填上各人的小组，或者换一种分法。")
            : QString();
    }
    return std::ranges::count_if(m_roster, isExpected) < m_count
        ? tr("这份名单的人比组少，请少分几组。")
        : QString();
}

void LiveTeams::deal()
{
    m_dealt.clear();
    update();
}

void LiveTeams::setRoster(const std::vector<RosterEntry> &members)
{
    if (members != m_roster) {
        m_roster = members;
        update();
    }
}

QStringList LiveTeams::groups() const
{
    QStringList groups;
    for (const RosterEntry &member : m_roster) {
        const QString &group = member.learner.group;
        if (!group.isEmpty() && !groups.contains(group)) {
            groups << group;
        }
    }
    return groups;
}

int LiveTeams::countWithoutTeam() const
{
    return static_cast<int>(std::ranges::count_if(m_roster, [this](const RosterEntry &member) {
        return isExpected(member) && teamOf(member).isEmpty();
    }));
}

QStringList LiveTeams::names() const
{
    if (m_count > 0 && m_way == Way::ByGroup) {
        return groups();
    }
    QStringList names;
    for (int team = 0; team < m_count; ++team) {
        names << teamName(team);
    }
    return names;
}

QString LiveTeams::teamOf(const RosterEntry &member) const
{
    if (m_count == 0) {
        return {};
    }
    if (m_way == Way::ByGroup) {
        return member.learner.group;
    }
    const auto dealt = m_dealt.constFind(member.learner.id);
    return m_way == Way::Dealt && dealt != m_dealt.constEnd() ? teamName(*dealt) : QString();
}

void LiveTeams::keepDeal()
{
    QSet<QString> expected;
    for (const RosterEntry &member : m_roster) {
        if (isExpected(member)) {
            expected.insert(member.learner.id);
        }
    }
    m_dealt.removeIf([&](const auto &dealt) { return !expected.contains(dealt.key()); });
    if (m_dealt.isEmpty()) {
        const auto dealt = dealIntoTeams(static_cast<int>(expected.size()), m_count, m_seed());
        auto team = dealt.begin();
        // By the roster: a set has no order of its own.
        for (const RosterEntry &member : m_roster) {
            if (isExpected(member) && team != dealt.end()) {
                m_dealt.insert(member.learner.id, *team++);
            }
        }
        return;
    }
    std::vector<int> sizes(static_cast<std::size_t>(m_count), 0);
    for (const int team : std::as_const(m_dealt)) {
        ++sizes[static_cast<std::size_t>(team)];
    }
    for (const RosterEntry &member : m_roster) {
        if (isExpected(member) && !m_dealt.contains(member.learner.id)) {
            const auto smallest = std::ranges::min_element(sizes);
            m_dealt.insert(member.learner.id, static_cast<int>(smallest - sizes.begin()));
            ++*smallest;
        }
    }
}

void LiveTeams::update()
{
    const bool isBefore = m_way == Way::Dealt || m_way == Way::ByGroup;
    std::vector<LiveTeamModel::Row> rows;
    if (m_count > 0 && isBefore && problem().isEmpty()) {
        if (m_way == Way::Dealt) {
            keepDeal();
        }
        for (const QString &name : names()) {
            rows.push_back({name, {}});
        }
        for (const RosterEntry &member : m_roster) {
            const auto team = std::ranges::find(rows, teamOf(member), &LiveTeamModel::Row::name);
            if (isExpected(member) && team != rows.end()) {
                team->members << member.learner.name;
            }
        }
    }
    m_teams.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace zhixing
