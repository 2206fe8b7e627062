// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 现场答题, for the host: set up, let people in, ask, close, show the key and its source, and so on to the end. One red
/// button does what comes next.
FocusScope {
    id: root

    required property Session session

    signal exited()
    signal historyAsked()
    signal papersAsked()
    signal rosterAsked()
    signal minutesAsked()

    readonly property LiveRoom room: session.live
    readonly property bool hosting: room.open
    /// No phones answer.
    readonly property bool alone: hosting && room.way !== LiveRoom.Way.Phones
    readonly property bool wide: width >= Theme.px(1040)
    readonly property bool asked: room.phase === LiveRoom.Phase.Open || room.phase === LiveRoom.Phase.Closed || room.phase === LiveRoom.Phase.Revealed || room.phase === LiveRoom.Phase.Skipped
    readonly property bool covered: seatSheet.shown || endSheet.shown
    readonly property string nextStep: {
        switch (room.phase) {
        case LiveRoom.Phase.Lobby:
            return qsTr("开始第 1 题");
        case LiveRoom.Phase.Open:
            return qsTr("收题");
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

    function goOn(): void {
        session.hands.finish();
        if (room.phase === LiveRoom.Phase.Finished)
            room.close();
        else
            room.advance();
    }
    function takeKeyboard(): void {
        if (covered)
            return;
        if (!hosting)
            (setup.item as LiveSetup)?.takeKeyboard();
        else if (alone)
            (without.item as AloneHost)?.takeKeyboard();
        else
            primary.forceActiveFocus();
    }
    function showSeat(seat: int, name: string, state: int, percent: int, member: int): void {
        seatSheet.show(seat, name, state, percent, member);
    }
    function takeKey(event: KeyEvent): void {
        if (!hosting || covered || event.isAutoRepeat || event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Right:
            goOn();
            break;
        case Qt.Key_Left:
            room.back();
            break;
        case Qt.Key_P:
            room.togglePause();
            break;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            if (room.phase === LiveRoom.Phase.Open)
                room.extend(15);
            break;
        case Qt.Key_F:
        case Qt.Key_F11:
            room.screenShown = !room.screenShown;
            break;
        case Qt.Key_R:
            if (root.asked)
                voice.toggle(room.spokenText);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    objectName: "livePage"
    focus: true
    Keys.onPressed: event => root.takeKey(event)
    Keys.onEscapePressed: root.exited()
    Component.onCompleted: {
        session.liveDesk.refresh();
        beginning.start();
    }
    onHostingChanged: beginning.start()

    Timer {
        id: beginning

        interval: 0
        onTriggered: root.takeKeyboard()
    }
    ReadingVoice {
        id: voice

        onMissing: advice => root.session.noticed(advice)
    }
    Connections {
        target: root.room

        property int phase: root.room.phase

        function onChanged(): void {
            if (phase !== root.room.phase) {
                voice.stop();
                page.contentY = 0;
            }
            phase = root.room.phase;
        }
    }
    Binding {
        target: root.room
        property: "markColor"
        value: Theme.mark
    }
    Binding {
        target: root.room
        property: "markInk"
        value: Theme.markInk
    }
    Binding {
        target: root.room
        property: "markUnderlined"
        value: Theme.contrast
    }
    Binding {
        target: root.room
        property: "indent"
        value: Theme.px(42)
    }

    Loader {
        id: setup

        anchors.fill: parent
        active: !root.hosting
        sourceComponent: LiveSetup {
            desk: root.session.liveDesk
            buzzer: root.session.buzzer
            onExited: root.exited()
            onRosterAsked: root.rosterAsked()
        }
    }
    Loader {
        id: without

        anchors.fill: parent
        active: root.alone
        enabled: !root.covered
        focus: active
        sourceComponent: AloneHost {
            session: root.session
            speaking: voice.speaking
            onExited: root.exited()
            onHistoryAsked: root.historyAsked()
            onPapersAsked: root.papersAsked()
            onMinutesAsked: root.minutesAsked()
            onEndAsked: endSheet.shown = true
            onSpokenAsked: voice.toggle(root.room.spokenText)
            onStepped: root.goOn()
        }
    }
    Item {
        anchors.fill: parent
        visible: root.hosting && !root.alone
        enabled: !root.covered

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
                objectName: "liveRoomTitle"
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
                objectName: "liveLock"
                visible: root.room.phase !== LiveRoom.Phase.Finished
                glyph: root.room.locked ? "lock" : "unlock"
                text: root.room.locked ? qsTr("打开入口") : qsTr("关闭入口")
                onClicked: root.room.toggleLock()
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
                onClicked: endSheet.shown = true
            }
        }
        Flickable {
            id: page

            anchors.top: head.bottom
            anchors.topMargin: Theme.px(14)
            anchors.bottom: foot.top
            x: 0
            width: root.wide ? parent.width - people.width - Theme.margin - 4 : parent.width
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

                x: Theme.margin
                y: 4
                width: parent.width - Theme.margin - (root.wide ? 16 : Theme.margin)
                spacing: Theme.px(18)

                Repeater {
                    model: root.room.seats

                    LiveAsking {
                        width: column.width
                        room: root.room
                    }
                }
                LiveEntrance {
                    width: column.width
                    visible: root.room.phase === LiveRoom.Phase.Lobby
                    room: root.room
                }
                LivePaperCard {
                    width: column.width
                    visible: !root.asked
                    paper: root.session.livePaper
                    onPapersAsked: root.papersAsked()
                }
                LiveQuestion {
                    width: column.width
                    visible: root.asked
                    room: root.room
                }
                Card {
                    width: column.width
                    height: over.height + 2 * Theme.px(24)
                    visible: root.room.phase === LiveRoom.Phase.Finished

                    Column {
                        id: over

                        x: Theme.px(28)
                        y: Theme.px(24)
                        width: parent.width - 2 * x
                        spacing: Theme.px(10)

                        ThemedText {
                            width: parent.width
                            text: qsTr("这一场结束了")
                            font.pixelSize: Theme.title
                            font.bold: true
                            Accessible.role: Accessible.Heading
                        }
                        ThemedText {
                            objectName: "liveWhere"
                            width: parent.width
                            text: root.room.inTeams ? qsTr("分组比赛不记入个人成绩。每一步都留在记录里。") : qsTr("每个人的作答都已存好，在“历史成绩”里，名称带“（现场）”；来宾的不记。大家的手机上也看得到自己的结果。")
                            lineHeight: 1.12
                        }
                        ActionButton {
                            objectName: "liveMinutes"
                            weight: ActionButton.Weight.Quiet
                            leftPadding: 0
                            glyph: "list"
                            text: qsTr("支部学习记录…")
                            onClicked: root.minutesAsked()
                        }
                        ActionButton {
                            objectName: "liveHistory"
                            visible: !root.room.inTeams
                            weight: ActionButton.Weight.Quiet
                            leftPadding: 0
                            glyph: "history"
                            text: qsTr("去历史成绩")
                            onClicked: root.historyAsked()
                        }
                    }
                }
                LiveStandings {
                    width: column.width
                    visible: root.room.phase === LiveRoom.Phase.Finished && root.room.standings.count > 0
                    standings: root.room.standings
                    ranked: root.room.ranked
                    inTeams: root.room.inTeams
                }
                Loader {
                    width: column.width
                    height: active ? Theme.px(420) : 0
                    active: !root.wide
                    visible: active
                    sourceComponent: LivePeople {
                        room: root.room
                        onPicked: (seat, name, seatState, timePercent, member) => root.showSeat(seat, name, seatState, timePercent, member)
                    }
                }
            }
        }
        Loader {
            id: people

            anchors.top: page.top
            anchors.topMargin: 4
            anchors.bottom: page.bottom
            anchors.bottomMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            width: Theme.px(330)
            active: root.wide
            sourceComponent: LivePeople {
                room: root.room
                onPicked: (seat, name, seatState, timePercent, member) => root.showSeat(seat, name, seatState, timePercent, member)
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

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                width: parent.width - steps.childrenRect.width - 2 * Theme.margin - Theme.px(16)
                visible: root.wide
                anchors.verticalCenter: parent.verticalCenter
                text: root.room.phase === LiveRoom.Phase.Open ? qsTr("空格 收题，P 暂停，+ 加时，R 朗读") : qsTr("空格 往下，← 回看，F 大屏")
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
            Flow {
                id: steps

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                width: root.wide ? Math.round(parent.width * 0.74) : parent.width - 2 * Theme.margin
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
                    visible: root.room.phase === LiveRoom.Phase.Revealed && root.room.ranked
                    text: root.room.standingsShown ? qsTr("收起名次") : qsTr("看名次")
                    onClicked: root.room.standingsShown = !root.room.standingsShown
                }
                ActionButton {
                    objectName: "liveRead"
                    height: Theme.px(56)
                    visible: root.room.phase === LiveRoom.Phase.Open
                    glyph: "speak"
                    text: voice.speaking ? qsTr("停止朗读") : qsTr("朗读")
                    onClicked: voice.toggle(root.room.spokenText)
                }
            }
        }
    }
    LiveSeatSheet {
        id: seatSheet

        objectName: "seatSheet"
        anchors.fill: parent
        room: root.room
        onClosed: root.takeKeyboard()
    }
    AskSheet {
        id: endSheet

        objectName: "endSheet"
        anchors.fill: parent
        glyph: "info"
        title: qsTr("现在结束这一场吗？")
        detail: qsTr("没有问的题不再问。已经答的、数的都会保存，结束以后不能再打开。")
        accept: qsTr("结束，看结果")
        decline: qsTr("回到现场")
        onAccepted: {
            shown = false;
            root.room.finish();
            root.takeKeyboard();
        }
        onDeclined: {
            shown = false;
            root.takeKeyboard();
        }
    }
}
