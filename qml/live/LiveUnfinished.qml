// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A room that was not ended, and the way back into it.
Card {
    id: root

    required property int index
    required property string modelData

    signal resumed()

    height: Math.max(words.height, again.height) + 2 * Theme.px(18)
    edge: Theme.gold

    Column {
        id: words

        x: Theme.cardPad
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - again.width - 3 * Theme.cardPad

        ThemedText {
            width: parent.width
            text: qsTr("这一场还没有结束，收到的答案都在")
            font.bold: true
        }
        ThemedText {
            width: parent.width
            text: root.modelData
            color: Theme.muted
        }
    }
    ActionButton {
        id: again

        objectName: "resumeRoom" + root.index
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPad
        anchors.verticalCenter: parent.verticalCenter
        glyph: "play"
        text: qsTr("接着开")
        Accessible.name: qsTr("接着开 %1").arg(root.modelData)
        onClicked: root.resumed()
    }
}
