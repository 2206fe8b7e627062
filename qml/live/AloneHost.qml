// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// A room that needs no phones, for its host: by a show of hands, or by keys at this computer.
FocusScope {
    id: root

    required property Session session
    property bool speaking: false

    signal exited()
    signal historyAsked()
    signal papersAsked()
    signal minutesAsked()
    signal endAsked()
    signal spokenAsked()
    /// What comes next.
    signal stepped()

    readonly property LiveRoom room: session.live
    readonly property bool byHands: room.way === LiveRoom.Way.Hands
    readonly property bool asked: room.phase === LiveRoom.Phase.Open || room.phase === LiveRoom.Phase.Closed || room.phase === LiveRoom.Phase.Revealed || room.phase === LiveRoom.Phase.Skipped
    readonly property string nextStep: {
        switch (room.phase) {
        case LiveRoom.Phase.Lobby:
            return qsTr("开始第 1 题");
        case LiveRoom.Phase.Open:
            return byHands ? qsTr("收题，数举手") : session.buzzer.state === BuzzerDesk.State.Reading ? qsTr("开抢") : session.buzzer.state === BuzzerDesk.State.Held ? qsTr("就答这个") : qsTr("没人抢，收题");
        case LiveRoom.Phase.Closed:
            return qsTr("公布答案和出处");
        case LiveRoom.Phase.Revealed:
        case LiveRoom.Phase.Skipped:
            return room.hasNext ? qsTr("下一题") : qsTr("结束，看结果");
        case LiveRoom.Phase.Finished:
            return qsTr("关闭现场");
        default:
            return "";
        }
    }
    readonly property string keysHint: {
        if (byHands && session.hands.counting)
            return qsTr("按 A 12 回车；+ − 改一只");
        if (!byHands && room.phase === LiveRoom.Phase.Open)
            return session.buzzer.state === BuzzerDesk.State.Held ? qsTr("字母选答案，回车确定") : session.buzzer.state === BuzzerDesk.State.Reading ? qsTr("空格 提前开抢") : qsTr("各按各的键，先按先答");
        return qsTr("空格 往下，← 回看，F 大屏");
    }

    function takeKeyboard(): void {
        primary.forceActiveFocus();
    }
    /// Enter takes over what is typed before it goes on.
    function goOn(): void {
        if (byHands ? session.hands.enter() : session.buzzer.takeKey(Qt.Key_Return, "", false))
            return;
        stepped();
    }

    focus: true
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        event.accepted = byHands ? session.hands.takeKey(event.key, event.text) : session.buzzer.takeKey(event.key, event.text, event.isAutoRepeat);
    }

    Connections {
        target: root.room

        property int phase: root.room.phase

        function onChanged(): void {
            if (phase !== root.room.phase)
                page.contentY = 0;
            phase = root.room.phase;
        }
    }
    Flow {
        id: head

        x: Theme.margin
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        ActionButton {
            objectName: "leaveRoom"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("先去别的页")
            Accessible.name: qsTr("现场开着，先去别的页")
            onClicked: root.exited()
        }
        ThemedText {
            objectName: "aloneTitle"
            height: Theme.target
            width: Math.min(implicitWidth, head.width)
            verticalAlignment: Text.AlignVCenter
            text: root.room.title
            font.pixelSize: Theme.lead
            font.bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        ActionButton {
            objectName: "liveScreen"
            glyph: "screen"
            text: root.room.screenShown ? qsTr("收起大屏") : qsTr("打开大屏")
            onClicked: root.room.screenShown = !root.room.screenShown
        }
        ActionButton {
            objectName: "liveSuspend"
            visible: root.room.phase === LiveRoom.Phase.Lobby
            weight: ActionButton.Weight.Quiet
            text: qsTr("先关上")
            Accessible.name: qsTr("先关上，以后可以接着开")
            onClicked: root.room.close()
        }
        ActionButton {
            objectName: "liveEnd"
            visible: root.room.phase !== LiveRoom.Phase.Finished
            weight: ActionButton.Weight.Quiet
            text: qsTr("结束这一场…")
            onClicked: root.endAsked()
        }
    }
    Flickable {
        id: page

        anchors.top: head.bottom
        anchors.topMargin: Theme.px(14)
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: column.height + Theme.px(24)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ThinScrollBar {
        }

        FocusFollower {
            view: page
        }
        Column {
            id: column

            x: Math.max(Theme.margin, Math.round((page.width - Theme.px(1120)) / 2))
            y: 4
            width: page.width - 2 * x
            spacing: Theme.px(18)

            Loader {
                width: column.width
                active: root.byHands && root.room.phase === LiveRoom.Phase.Lobby
                visible: active
                sourceComponent: HandsLobby {
                    hands: root.session.hands
                }
            }
            Loader {
                width: column.width
                active: !root.byHands && root.room.phase !== LiveRoom.Phase.Finished
                visible: active
                sourceComponent: BuzzerBoard {
                    room: root.room
                    buzzer: root.session.buzzer
                }
            }
            Loader {
                width: column.width
                active: root.byHands && root.session.hands.counting && root.room.phase === LiveRoom.Phase.Closed
                visible: active
                sourceComponent: HandsCounting {
                    room: root.room
                    hands: root.session.hands
                }
            }
            LiveQuestion {
                width: column.width
                visible: root.asked
                room: root.room
            }
            Loader {
                width: column.width
                active: root.byHands && root.session.hands.counting && root.room.phase === LiveRoom.Phase.Revealed
                visible: active
                sourceComponent: HandsCounting {
                    room: root.room
                    hands: root.session.hands
                }
            }
            AloneFinish {
                width: column.width
                visible: root.room.phase === LiveRoom.Phase.Finished
                session: root.session
                onHistoryAsked: root.historyAsked()
                onMinutesAsked: root.minutesAsked()
            }
            LiveStandings {
                width: column.width
                visible: root.room.phase === LiveRoom.Phase.Finished && root.room.standings.count > 0
                standings: root.room.standings
                ranked: root.room.ranked
                inTeams: root.room.inTeams
            }
            LivePaperCard {
                width: column.width
                visible: !root.asked
                paper: root.session.livePaper
                onPapersAsked: root.papersAsked()
            }
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(steps.height, hint.visible ? hint.implicitHeight : 0) + 28
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        ThemedText {
            id: hint

            objectName: "aloneHint"
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - steps.childrenRect.width - 2 * Theme.margin - Theme.px(16)
            visible: root.width >= Theme.px(1040)
            text: root.keysHint
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
        Flow {
            id: steps

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: hint.visible ? Math.round(parent.width * 0.74) : parent.width - 2 * Theme.margin
            spacing: Theme.px(10)
            layoutDirection: Qt.RightToLeft

            ActionButton {
                id: primary

                objectName: "liveNext"
                height: Theme.px(56)
                weight: ActionButton.Weight.Primary
                font.pixelSize: Theme.lead
                text: root.nextStep
                onClicked: root.goOn()
            }
            ActionButton {
                objectName: "buzzerGiveUp"
                height: Theme.px(56)
                visible: !root.byHands && root.session.buzzer.state === BuzzerDesk.State.Held
                text: qsTr("答不上来")
                onClicked: root.session.buzzer.giveUp()
            }
            ActionButton {
                objectName: "livePause"
                height: Theme.px(56)
                visible: root.room.phase === LiveRoom.Phase.Open
                glyph: root.room.paused ? "play" : "pause"
                text: root.room.paused ? qsTr("继续") : qsTr("暂停")
                onClicked: root.room.togglePause()
            }
            ActionButton {
                objectName: "liveExtend"
                height: Theme.px(56)
                visible: root.room.phase === LiveRoom.Phase.Open && root.room.timed
                text: qsTr("加 15 秒")
                onClicked: root.room.extend(15)
            }
            ActionButton {
                objectName: "liveSkip"
                height: Theme.px(56)
                visible: root.room.phase === LiveRoom.Phase.Open || root.room.phase === LiveRoom.Phase.Closed
                text: qsTr("跳过")
                Accessible.name: qsTr("跳过这一题，不计分")
                onClicked: root.room.skip()
            }
            ActionButton {
                objectName: "liveRanks"
                height: Theme.px(56)
                visible: !root.byHands && root.room.phase === LiveRoom.Phase.Revealed
                text: root.room.standingsShown ? qsTr("收起名次") : qsTr("看名次")
                onClicked: root.room.standingsShown = !root.room.standingsShown
            }
            ActionButton {
                objectName: "liveRead"
                height: Theme.px(56)
                visible: root.room.phase === LiveRoom.Phase.Open
                glyph: "speak"
                text: root.speaking ? qsTr("停止朗读") : qsTr("朗读")
                onClicked: root.spokenAsked()
            }
        }
    }
}
