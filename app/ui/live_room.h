// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_host.h"
#include "ui/live_option_model.h"
#include "ui/live_seat_model.h"
#include "ui/live_standing_model.h"

#include <QColor>
#include <QTimer>

#include <memory>

namespace zhixing
{

class Workspace;

/// 现场: the live room that is open, as its host's page and the big screen show it. It goes on
/// while other pages are shown.
class LiveRoom : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(Way way READ way NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "192.168.1.20:8080", and a picture of it.
    Q_PROPERTY(QString address READ address NOTIFY entranceChanged)
    Q_PROPERTY(QString addressPicture READ addressPicture NOTIFY entranceChanged)
    Q_PROPERTY(QString code READ code NOTIFY entranceChanged)
    Q_PROPERTY(QString wifiName READ wifiName NOTIFY entranceChanged)
    /// Empty where no network is named.
    Q_PROPERTY(QString wifiPicture READ wifiPicture NOTIFY entranceChanged)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    /// A step was asked for and is not taken yet.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// From 1; 0 before the first item.
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int items READ items NOTIFY changed)
    Q_PROPERTY(QString kindName READ kindName NOTIFY changed)
    Q_PROPERTY(QString stem READ stem NOTIFY changed)
    Q_PROPERTY(zhixing::LiveOptionModel *options READ options CONSTANT)
    /// 连线: the right-hand members.
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed)
    /// What the count beside an option means is not how many chose it.
    Q_PROPERTY(bool countsRight READ countsRight NOTIFY changed)
    Q_PROPERTY(zhixing::LiveSeatModel *seats READ seats CONSTANT)
    Q_PROPERTY(int here READ here NOTIFY changed)
    Q_PROPERTY(int seated READ seated NOTIFY changed)
    /// Of the people expected: how many there are, and how many of them came. 0: nobody named.
    Q_PROPERTY(int expected READ expected NOTIFY changed)
    Q_PROPERTY(int came READ came NOTIFY changed)
    /// Of those who did not come: on leave, and not.
    Q_PROPERTY(int excused READ excused NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    /// "应到 12 人", "实到 9 人", "请假 1 人", "未到 2 人"; once the room is over, 缺席. None:
    /// nobody named.
    Q_PROPERTY(QStringList attendance READ attendance NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(int rightCount READ rightCount NOTIFY changed)
    /// How the item went, once the key is shown: "12 人作答，8 人全对".
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    /// "学员甲、学员乙": who is here and has not answered.
    Q_PROPERTY(QString waitingFor READ waitingFor NOTIFY changed)
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeChanged)
    Q_PROPERTY(double timeShare READ timeShare NOTIFY timeChanged)
    Q_PROPERTY(bool timeShort READ isTimeShort NOTIFY timeChanged)
    /// All empty until the key is shown.
    Q_PROPERTY(QString keyText READ keyText NOTIFY changed)
    Q_PROPERTY(QString rationale READ rationale NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString passageHtml READ passageHtml NOTIFY htmlChanged)
    /// The sentences around the evidence.
    Q_PROPERTY(QString excerptHtml READ excerptHtml NOTIFY htmlChanged)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY htmlChanged)
    Q_PROPERTY(QColor markInk MEMBER m_markInk NOTIFY htmlChanged)
    Q_PROPERTY(bool markUnderlined MEMBER m_markUnderlined NOTIFY htmlChanged)
    Q_PROPERTY(int indent MEMBER m_indent NOTIFY htmlChanged)
    Q_PROPERTY(zhixing::LiveStandingModel *standings READ standings CONSTANT)
    /// The first three ranks, as far as there is room for all who share them.
    Q_PROPERTY(zhixing::LiveStandingModel *podium READ podium CONSTANT)
    /// How many more share a rank of the podium.
    Q_PROPERTY(int equalsLeft READ equalsLeft NOTIFY changed)
    Q_PROPERTY(bool ranked READ isRanked NOTIFY changed)
    Q_PROPERTY(bool inTeams READ isInTeams NOTIFY changed)
    /// 名次 on the big screen, between items.
    Q_PROPERTY(
        bool standingsShown READ areStandingsShown WRITE showStandings NOTIFY standingsShownChanged)
    /// 大屏 is open.
    Q_PROPERTY(bool screenShown READ isScreenShown WRITE showScreen NOTIFY screenShownChanged)
    /// What reading aloud says: the item.
    Q_PROPERTY(QString spokenText READ spokenText NOTIFY changed)
public:
    enum class Phase { None, Lobby, Open, Closed, Revealed, Skipped, Finished };
    Q_ENUM(Phase)
    enum class Way { Phones, Hands, Buzzer };
    Q_ENUM(Way)

    explicit LiveRoom(Workspace &workspace, QObject *parent = nullptr);
    ~LiveRoom() override;

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] Way way() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString addressPicture() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString wifiName() const;
    [[nodiscard]] QString wifiPicture() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] int items() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] LiveOptionModel *options();
    [[nodiscard]] QStringList targets() const;
    [[nodiscard]] bool countsRight() const;
    [[nodiscard]] LiveSeatModel *seats();
    [[nodiscard]] int here() const;
    [[nodiscard]] int seated() const;
    [[nodiscard]] int expected() const;
    [[nodiscard]] int came() const;
    [[nodiscard]] int excused() const;
    [[nodiscard]] int missing() const;
    [[nodiscard]] QStringList attendance() const;
    /// The room that is or was open; empty: none yet.
    [[nodiscard]] QString roomId() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] int rightCount() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString waitingFor() const;
    [[nodiscard]] bool isTimed() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] double timeShare() const;
    [[nodiscard]] bool isTimeShort() const;
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] QString rationale() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString passageHtml() const;
    [[nodiscard]] QString excerptHtml() const;
    [[nodiscard]] LiveStandingModel *standings();
    [[nodiscard]] LiveStandingModel *podium();
    [[nodiscard]] int equalsLeft() const;
    [[nodiscard]] bool isRanked() const;
    [[nodiscard]] bool isInTeams() const;
    [[nodiscard]] bool areStandingsShown() const;
    void showStandings(bool shown);
    [[nodiscard]] bool isScreenShown() const;
    void showScreen(bool shown);
    [[nodiscard]] QString spokenText() const;

    /// Opens a kept room on an address of this computer: on the usual port, or any free one.
    [[nodiscard]] Result<void> openRoom(const QString &room, const QHostAddress &address);
    /// Opens a room that needs no phones: nothing listens.
    [[nodiscard]] Result<void> openAlone(const QString &room);
    /// Null while no room is open.
    [[nodiscard]] const RoomStatus *status() const;
    /// Asks for it; changed() or refused() follows.
    void order(const RoomCommand &command);
    /// How phones get onto the network; an empty name says nothing about it.
    void setWifi(const QString &name, const QString &password);

    /// What comes next: opens an item, closes it, shows the key, ends the room.
    Q_INVOKABLE void advance();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void extend(int seconds);
    Q_INVOKABLE void skip();
    /// To the revealed item before this one.
    Q_INVOKABLE void back();
    Q_INVOKABLE void toggleLock();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void kick(int seat);
    /// Another device may have the seat, or not.
    Q_INVOKABLE void allow(int seat);
    Q_INVOKABLE void deny(int seat);
    /// Extra time from now on: 100, 150, 200, 300.
    Q_INVOKABLE void giveTime(int seat, int percent);
    /// 请假 for somebody on the roster who is not here, by the place there; and taking it back.
    Q_INVOKABLE void excuse(int member);
    Q_INVOKABLE void expect(int member);
    /// Nothing listens any more; an unfinished room is offered again.
    Q_INVOKABLE void close();
    /// Reads the clock; called by a timer while an item is open.
    void tick();

Q_SIGNALS:
    void changed();
    void entranceChanged();
    void busyChanged();
    void timeChanged();
    void htmlChanged();
    void standingsShownChanged();
    void screenShownChanged();
    void said(const QString &text);
    /// What was asked for last was not done.
    void refused();

private:
    void take(std::unique_ptr<RoomHost> host);
    void follow();
    void ask(const RoomCommand &command);
    void setBusy(bool busy);
    [[nodiscard]] const FormEntry *entry() const;
    [[nodiscard]] bool isRevealed() const;
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    Workspace &m_workspace;
    std::unique_ptr<RoomHost> m_host;
    std::shared_ptr<const RoomStatus> m_status;
    UtcTime m_statusAt; ///< when the status was taken over
    LiveOptionModel m_options;
    LiveSeatModel m_seats;
    LiveStandingModel m_standings;
    LiveStandingModel m_podium;
    QTimer m_timer;
    QTimer m_patience;
    QString m_wifiName;
    QString m_wifiPassword;
    QColor m_markColor;
    QColor m_markInk;
    bool m_markUnderlined = false;
    int m_indent = 0;
    int m_equalsLeft = 0;
    bool m_isBusy = false;
    bool m_areStandingsShown = false;
    bool m_isScreenShown = false;
};

} // namespace zhixing
