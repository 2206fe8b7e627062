// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Below an item on the big screen, where no phones answer: what to do now, or who has the right to answer.
Item {
    id: root

    required property Session session
    property real unit: 1

    readonly property LiveRoom room: session.live
    readonly property bool byHands: room.way === LiveRoom.Way.Hands
    readonly property bool held: !byHands && session.buzzer.state === BuzzerDesk.State.Held

    function px(size: real): int {
        return Math.round(size * unit);
    }

    implicitHeight: byHands ? px(54) : px(200)

    ThemedText {
        objectName: "bigHands"
        visible: root.byHands
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        text: root.room.phase === LiveRoom.Phase.Open ? qsTr("先想好，收题后举手") : root.session.hands.selected >= 0 ? qsTr("选 %1 的请举手").arg(String.fromCharCode(65 + root.session.hands.selected)) : root.session.hands.people > 0 && !root.session.hands.tooMany ? root.session.hands.rest : qsTr("数好了")
        font.pixelSize: root.px(36)
        font.bold: true
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    Column {
        visible: !root.byHands
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: root.px(12)

        ThemedText {
            objectName: "bigBuzzer"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.held ? Theme.joined([root.session.buzzer.holder, root.session.buzzer.pickedLetters, root.session.buzzer.answeringLeft >= 0 ? qsTr("%1 秒").arg(root.session.buzzer.answeringLeft) : ""], "  ") : root.room.paused ? qsTr("暂停") : root.session.buzzer.state === BuzzerDesk.State.Reading ? qsTr("先读题，还有 %1 秒").arg(root.session.buzzer.readingLeft) : root.session.buzzer.state === BuzzerDesk.State.Free ? qsTr("开抢") : root.session.buzzer.lastWord
            color: root.held || root.session.buzzer.state === BuzzerDesk.State.Free ? Theme.red : Theme.ink
            font.pixelSize: root.px(root.held ? 112 : 64)
            minimumPixelSize: root.px(36)
            fontSizeMode: Text.HorizontalFit
            font.bold: true
            wrapMode: Text.NoWrap
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            scale: Math.min(1, parent.width / Math.max(1, width))
            spacing: root.px(10)

            Repeater {
                model: root.byHands ? null : root.session.buzzer.players

                BuzzerSeat {
                    size: root.px(19)
                }
            }
        }
    }
}
