// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Says on another page that a room is open, and leads back to it.
Card {
    id: root

    required property LiveRoom room

    signal asked()

    height: Math.max(words.implicitHeight, back.height) + 2 * Theme.px(16)
    edge: Theme.red

    ThemedText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.cardPad
        anchors.right: back.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: root.room.way !== LiveRoom.Way.Phones ? (root.room.number > 0 ? qsTr("现场答题开着：%1，第 %2 题").arg(root.room.title).arg(root.room.number) : qsTr("现场答题开着：%1").arg(root.room.title)) : root.room.number > 0 ? qsTr("现场答题开着：%1，第 %2 题，在场 %3 人").arg(root.room.title).arg(root.room.number).arg(root.room.here) : qsTr("现场答题开着：%1，在场 %2 人").arg(root.room.title).arg(root.room.here)
        font.bold: true
    }
    ActionButton {
        id: back

        objectName: "backToLive"
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPad
        anchors.verticalCenter: parent.verticalCenter
        glyph: "people"
        text: qsTr("回到现场")
        onClicked: root.asked()
    }
}
