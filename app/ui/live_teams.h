// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/roster_store.h"
#include "ui/live_team_model.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace zhixing
{

/// 分组: into which teams the people of a live room come, before it is open. A deal holds until it
/// is made anew: whoever is on the roster later comes into the smallest team.
class LiveTeams : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a live desk")
    /// How many there are to be; 0: everybody answers alone. Groups of the roster are as many as
    /// they are.
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(Way way READ way WRITE setWay NOTIFY changed)
    /// With whom the roster puts into each; empty where everybody comes into one on joining.
    Q_PROPERTY(zhixing::LiveTeamModel *teams READ teams CONSTANT)
    /// What becomes of those who have no team yet.
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /// Why teams cannot be made like that; empty for nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum class Way {
        AsTheyCome, ///< into the smallest one
        Chosen, ///< by everybody on joining
        Dealt, ///< 随机平均分
        ByGroup, ///< 按名册的小组
    };
    Q_ENUM(Way)

    /// `seed`: for each deal.
    explicit LiveTeams(std::function<quint64()> seed, QObject *parent = nullptr);

    [[nodiscard]] int count() const;
    void setCount(int count);
    [[nodiscard]] Way way() const;
    void setWay(Way way);
    [[nodiscard]] LiveTeamModel *teams();
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString problem() const;

    /// Deals anew.
    Q_INVOKABLE void deal();

    /// Whom the room expects; empty: nobody in particular.
    void setRoster(const std::vector<RosterEntry> &members);
    /// Of the teams, as they are kept with the room. None where everybody answers alone.
    [[nodiscard]] QStringList names() const;
    /// Empty: on joining.
    [[nodiscard]] QString teamOf(const RosterEntry &member) const;

Q_SIGNALS:
    void changed();

private:
    void update();
    void keepDeal();
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] int countWithoutTeam() const;

    std::function<quint64()> m_seed;
    LiveTeamModel m_teams;
    std::vector<RosterEntry> m_roster;
    QHash<QString, int> m_dealt; ///< by learner: the place of the team
    Way m_way = Way::AsTheyCome;
    int m_count = 0;
};

} // namespace zhixing
