// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// One member of an ordering: its place, its text, a way up and a way down. Can be held and carried.
FocusScope {
    id: root

    property int number
    property string text
    property bool settled: false
    property bool first: false
    property bool last: false

    readonly property bool held: grip.held
    readonly property bool tight: width < Theme.px(520)
    property bool lifted: false

    signal upAsked()
    signal downAsked()
    signal focusAsked(step: int)
    /// Where the middle of the card is while it is carried, in the column it stands in.
    signal heldAt(middle: real)
    signal dropped()
    signal nextAsked()

    implicitHeight: face.height
    z: held ? 2 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("第 %1 位 %2").arg(number).arg(text)
    Accessible.description: lifted ? qsTr("已拿起") : ""
    onActiveFocusChanged: {
        if (!activeFocus)
            lifted = false;
    }
    Keys.onPressed: event => {
        const carries = root.lifted || (event.modifiers & (Qt.AltModifier | Qt.ControlModifier));
        event.accepted = true;
        if (event.key === Qt.Key_Space)
            root.lifted = !root.lifted;
        else if (event.key === Qt.Key_Escape && root.lifted)
            root.lifted = false;
        else if (event.key === Qt.Key_Up && carries)
            root.upAsked();
        else if (event.key === Qt.Key_Down && carries)
            root.downAsked();
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            root.focusAsked(event.key === Qt.Key_Up ? -1 : 1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.nextAsked();
        else
            event.accepted = false;
    }

    Card {
        id: face

        y: grip.held ? grip.level - root.y : 0
        width: root.width
        height: Math.max(Theme.px(60), words.implicitHeight + Theme.px(20))
        color: root.held || root.lifted ? Theme.redSoft : grip.containsMouse ? Theme.sunk : Theme.card
        edge: root.held || root.lifted ? Theme.red : root.settled ? Theme.edge : Theme.line

        Rectangle {
            anchors.fill: parent
            visible: root.held || root.lifted
            radius: Theme.cardRadius
            color: "transparent"
            border.width: Theme.heavyStroke
            border.color: Theme.red
        }
        FocusRing {
            radius: Theme.cardRadius + 4
            shown: root.activeFocus && !grip.pressed
        }
        Rectangle {
            id: badge

            x: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(36)
            height: width
            radius: 8
            color: root.settled ? Theme.red : "transparent"
            border.width: root.settled ? 0 : Theme.heavyStroke
            border.color: Theme.edge

            Text {
                objectName: "place"
                anchors.centerIn: parent
                text: root.number
                textFormat: Text.PlainText
                color: root.settled ? Theme.redInk : Theme.muted
                font.family: Theme.face
                font.bold: true
                font.pixelSize: Theme.body
                Accessible.ignored: true
            }
        }
        ThemedText {
            id: words

            anchors.left: badge.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: buttons.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: Theme.px(19)
            Accessible.ignored: true
        }
        MouseArea {
            id: grip

            property bool held: false
            property real level: 0
            property real offset: 0
            readonly property int threshold: 8

            function pointer(mouse: MouseEvent): real {
                return grip.mapToItem(root.parent, mouse.x, mouse.y).y;
            }

            anchors.fill: parent
            anchors.rightMargin: buttons.width + Theme.px(8)
            hoverEnabled: true
            preventStealing: true
            cursorShape: held ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            onPressed: mouse => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                offset = pointer(mouse) - root.y;
            }
            onPositionChanged: mouse => {
                if (!pressed)
                    return;
                const wanted = pointer(mouse) - offset;
                if (!held && Math.abs(wanted - root.y) < threshold)
                    return;
                level = wanted;
                held = true;
                root.heldAt(level + root.height / 2);
            }
            onReleased: {
                if (held)
                    root.dropped();
                held = false;
            }
            onCanceled: held = false
        }
        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            ActionButton {
                objectName: "upButton"
                width: root.tight ? Theme.px(48) : implicitWidth
                leftPadding: root.tight ? 0 : Theme.px(10)
                weight: ActionButton.Weight.Quiet
                focusPolicy: Qt.NoFocus
                glyph: "up"
                text: !root.tight ? qsTr("上移") : Theme.hasIcons ? "" : "↑"
                enabled: !root.first
                Accessible.name: qsTr("上移：%1").arg(root.text)
                onClicked: root.upAsked()
            }
            ActionButton {
                objectName: "downButton"
                width: root.tight ? Theme.px(48) : implicitWidth
                leftPadding: root.tight ? 0 : Theme.px(10)
                weight: ActionButton.Weight.Quiet
                focusPolicy: Qt.NoFocus
                glyph: "down"
                text: !root.tight ? qsTr("下移") : Theme.hasIcons ? "" : "↓"
                enabled: !root.last
                Accessible.name: qsTr("下移：%1").arg(root.text)
                onClicked: root.downAsked()
            }
        }
    }
}
