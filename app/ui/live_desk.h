// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_host.h"
#include "records/roster_store.h"
#include "records/template_store.h"
#include "ui/live_choices.h"
#include "ui/live_room.h"
#include "ui/live_teams.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace zhixing
{

class BuzzerDesk;
class ExamSetup;
class Preferences;
class Workspace;

/// 现场答题, before it begins: what is asked, of whom, by which rules, and on which network.
class LiveDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// What people answer with.
    Q_PROPERTY(zhixing::LiveRoom::Way way READ way WRITE setWay NOTIFY changed)
    /// 当前组卷 first, then the templates.
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed)
    Q_PROPERTY(int source READ source WRITE setSource NOTIFY changed)
    /// "10 题，大约 8 分钟".
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// Empty: the name of what is asked.
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString usualTitle READ usualTitle NOTIFY changed)
    /// For each item; 0: until the host closes it.
    Q_PROPERTY(int seconds READ seconds WRITE setSeconds NOTIFY changed)
    /// 不限名单 first, then each branch with its number of learners.
    Q_PROPERTY(QStringList rosters READ rosters NOTIFY changed)
    Q_PROPERTY(int roster READ roster WRITE setRoster NOTIFY changed)
    /// Somebody may come in whom the roster does not name.
    /// The roster chosen knows digits of numbers, and how many of the last ones are asked for.
    Q_PROPERTY(bool checkable READ isCheckable NOTIFY changed)
    Q_PROPERTY(int checkDigits READ checkDigits WRITE setCheckDigits NOTIFY changed)
    Q_PROPERTY(bool guestsWelcome READ areGuestsWelcome WRITE setGuestsWelcome NOTIFY changed)
    Q_PROPERTY(zhixing::LiveTeams *teams READ teams CONSTANT)
    Q_PROPERTY(bool speedBonus READ hasSpeedBonus WRITE setSpeedBonus NOTIFY changed)
    Q_PROPERTY(bool ranked READ isRanked WRITE setRanked NOTIFY changed)
    Q_PROPERTY(bool shuffled READ isShuffled WRITE setShuffled NOTIFY changed)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY changed)
    Q_PROPERTY(int address READ address WRITE setAddress NOTIFY changed)
    /// What stands against the address chosen; empty for nothing.
    Q_PROPERTY(QString caution READ caution NOTIFY changed)
    Q_PROPERTY(QString wifiName READ wifiName WRITE setWifiName NOTIFY changed)
    Q_PROPERTY(QString wifiPassword READ wifiPassword WRITE setWifiPassword NOTIFY changed)
    /// The password stays on this computer, for the next room.
    Q_PROPERTY(bool keepsPassword READ doesKeepPassword WRITE setKeepsPassword NOTIFY changed)
    /// Why the room was not opened; empty for nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// Rooms that were not ended, the last one first: "季度测验 · 06-28 17:30 · 12 人".
    Q_PROPERTY(QStringList interrupted READ interrupted NOTIFY changed)
public:
    LiveDesk(Workspace &workspace,
        ExamSetup &setup,
        LiveRoom &room,
        BuzzerDesk &buzzer,
        Preferences &preferences,
        QObject *parent = nullptr);

    [[nodiscard]] LiveRoom::Way way() const;
    void setWay(LiveRoom::Way way);
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] int source() const;
    void setSource(int source);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    [[nodiscard]] QString usualTitle() const;
    [[nodiscard]] int seconds() const;
    void setSeconds(int seconds);
    [[nodiscard]] QStringList rosters() const;
    [[nodiscard]] int roster() const;
    void setRoster(int roster);
    [[nodiscard]] bool isCheckable() const;
    [[nodiscard]] int checkDigits() const;
    void setCheckDigits(int digits);
    [[nodiscard]] bool areGuestsWelcome() const;
    void setGuestsWelcome(bool welcome);
    [[nodiscard]] LiveTeams *teams();
    [[nodiscard]] bool hasSpeedBonus() const;
    void setSpeedBonus(bool bonus);
    [[nodiscard]] bool isRanked() const;
    void setRanked(bool ranked);
    [[nodiscard]] bool isShuffled() const;
    void setShuffled(bool shuffled);
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] int address() const;
    void setAddress(int address);
    [[nodiscard]] QString caution() const;
    [[nodiscard]] QString wifiName() const;
    void setWifiName(const QString &name);
    [[nodiscard]] QString wifiPassword() const;
    void setWifiPassword(const QString &password);
    [[nodiscard]] bool doesKeepPassword() const;
    void setKeepsPassword(bool keeps);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QStringList interrupted() const;

    /// The page is opened: reads templates, learners, rooms and the addresses of this computer.
    Q_INVOKABLE void refresh();
    /// Looks for the networks again.
    Q_INVOKABLE void readAddresses();
    /// Draws the form, keeps the room and opens it. False after setting the problem.
    Q_INVOKABLE bool open();
    /// Goes on with a room that was interrupted. False after setting the problem.
    Q_INVOKABLE bool resume(int row);

    void setAddresses(std::vector<RoomAddress> addresses);

Q_SIGNALS:
    void changed();

private:
    struct Roster {
        QString branch;
        std::vector<RosterEntry> members;
    };

    template <typename Value>
    void set(Value &field, const Value &value);
    void forgetProblem();
    /// What was chosen for the room before this one; lists once they are read.
    void recall();
    void recallLists();
    void remember();
    void readRosters();
    void readInterrupted();
    void showTeams();
    [[nodiscard]] const Roster *chosenRoster() const; ///< null: none is
    [[nodiscard]] Blueprint blueprint() const;
    /// With what cannot be asked in this way.
    [[nodiscard]] Blueprint wholeBlueprint() const;
    [[nodiscard]] Result<RoomPlan> plan() const;
    bool openRoom(const QString &room, RoomWay way);
    [[nodiscard]] bool needsNetwork() const;
    bool refuse(const QString &problem);

    Workspace &m_workspace;
    ExamSetup &m_setup;
    LiveRoom &m_room;
    BuzzerDesk &m_buzzer;
    Preferences &m_preferences;
    LiveTeams m_teams;
    LiveChoices m_last;
    std::vector<ExamTemplate> m_templates;
    std::vector<Roster> m_rosters;
    std::vector<RoomAddress> m_addresses;
    std::vector<RoomSummary> m_interrupted;
    QString m_title;
    QString m_wifiName;
    QString m_wifiPassword;
    QString m_problem;
    LiveRoom::Way m_way = LiveRoom::Way::Phones;
    int m_source = 0;
    int m_roster = 0;
    int m_checkDigits = static_cast<int>(rosterDigits);
    int m_seconds = 30;
    int m_address = 0;
    bool m_areGuestsWelcome = true;
    bool m_hasSpeedBonus = false;
    bool m_isRanked = true;
    bool m_isShuffled = false;
    bool m_keepsPassword = false;
    bool m_isRecalled = false; ///< the lists are
};

} // namespace zhixing
