// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The end of a room without phones: where its results stand, its minutes, and a table of the hands.
Card {
    id: root

    required property Session session

    signal historyAsked()
    signal minutesAsked()

    readonly property bool byHands: session.live.way === LiveRoom.Way.Hands

    height: column.height + 2 * Theme.px(24)

    Column {
        id: column

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
            objectName: "aloneWhere"
            width: parent.width
            text: root.byHands ? qsTr("每题各项的举手人数都已存好。举手不记名，没有个人成绩，也不进历史成绩。") : qsTr("名单里的人抢到并答过的题，都记进“历史成绩”，名称带“（现场）”；没抢到的题不算。队名和名单以外的人不记。")
            lineHeight: 1.12
        }
        ActionButton {
            objectName: "handsSave"
            visible: root.byHands
            glyph: "save"
            text: qsTr("把举手结果存成表格")
            onClicked: root.session.hands.save()
        }
        ThemedText {
            objectName: "handsSaved"
            width: parent.width
            visible: text !== ""
            text: root.session.hands.saved
            color: root.session.hands.failed ? Theme.wrong : Theme.right
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.AlertMessage
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
            visible: !root.byHands
            weight: ActionButton.Weight.Quiet
            leftPadding: 0
            glyph: "history"
            text: qsTr("去历史成绩")
            onClicked: root.historyAsked()
        }
    }
}
