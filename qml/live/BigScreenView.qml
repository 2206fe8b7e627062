// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What the hall sees: the way in, the item, the counts, the key with the words it rests on. Sizes follow the window.
FocusScope {
    id: root

    required property Session session

    signal fullAsked()

    readonly property LiveRoom room: session.live
    readonly property real unit: Math.max(0.5, Math.min(width / 1280, height / 720))
    readonly property bool asked: room.phase === LiveRoom.Phase.Open || room.phase === LiveRoom.Phase.Closed || room.phase === LiveRoom.Phase.Revealed || room.phase === LiveRoom.Phase.Skipped

    function px(size: real): int {
        return Math.round(size * unit);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("大屏")
    Keys.onPressed: event => {
        if (room.way !== LiveRoom.Way.Phones) {
            event.accepted = room.way === LiveRoom.Way.Hands ? session.hands.takeKey(event.key, event.text) : session.buzzer.takeKey(event.key, event.text, event.isAutoRepeat);
            if (event.accepted)
                return;
        }
        if (event.isAutoRepeat)
            return;
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Right:
        case Qt.Key_PageDown:
            root.room.advance();
            break;
        case Qt.Key_Left:
        case Qt.Key_PageUp:
            root.room.back();
            break;
        case Qt.Key_P:
            root.room.togglePause();
            break;
        case Qt.Key_F:
        case Qt.Key_F11:
            root.fullAsked();
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea {
        anchors.fill: parent
        onDoubleClicked: root.fullAsked()
    }
    BigLobby {
        anchors.fill: parent
        visible: root.room.phase === LiveRoom.Phase.Lobby && root.room.way === LiveRoom.Way.Phones
        room: root.room
        unit: root.unit
    }
    BigAlone {
        anchors.fill: parent
        visible: root.room.phase === LiveRoom.Phase.Lobby && root.room.way !== LiveRoom.Way.Phones
        session: root.session
        unit: root.unit
    }
    BigItem {
        anchors.fill: parent
        visible: root.asked && !root.room.standingsShown
        session: root.session
        unit: root.unit
    }
    BigPodium {
        anchors.fill: parent
        visible: root.room.phase === LiveRoom.Phase.Finished || root.asked && root.room.standingsShown
        room: root.room
        unit: root.unit
    }
}
