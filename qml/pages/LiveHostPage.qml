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
            foot.takeKeyboard();
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

        LiveHead {
            id: head

            x: Theme.margin
            y: Theme.px(20)
            width: parent.width - 2 * x
            room: root.room
            onExited: root.exited()
            onEndAsked: endSheet.shown = true
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
                LiveOver {
                    width: column.width
                    visible: root.room.phase === LiveRoom.Phase.Finished
                    room: root.room
                    onMinutesAsked: root.minutesAsked()
                    onHistoryAsked: root.historyAsked()
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
        LiveSteps {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            room: root.room
            wide: root.wide
            speaking: voice.speaking
            nextStep: root.nextStep
            onStepped: root.goOn()
            onSpokenAsked: voice.toggle(root.room.spokenText)
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
