// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The big screen of a room without phones, before the first item.
Item {
    id: root

    required property Session session
    property real unit: 1

    readonly property LiveRoom room: session.live
    readonly property bool byHands: room.way === LiveRoom.Way.Hands

    function px(size: real): int {
        return Math.round(size * unit);
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.px(64)
        spacing: root.px(30)

        ThemedText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.room.title
            font.pixelSize: root.px(60)
            font.bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        ThemedText {
            objectName: "bigAloneWords"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.byHands ? qsTr("先想好，听到自己选的那一项再举手") : qsTr("开抢以后，先按自己键的先答")
            color: Theme.red
            font.pixelSize: root.px(46)
            font.bold: true
        }
        ThemedText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.byHands && root.session.hands.people > 0
            text: qsTr("在场 %1 人").arg(root.session.hands.people)
            color: Theme.muted
            font.pixelSize: root.px(36)
        }
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.byHands
            columns: root.session.buzzer.players.count > 4 ? 3 : 2
            spacing: root.px(18)
            scale: Math.min(1, parent.width / Math.max(1, width))
            transformOrigin: Item.Top

            Repeater {
                model: root.byHands ? null : root.session.buzzer.players

                BuzzerSeat {
                    size: root.px(34)
                }
            }
        }
    }
}
