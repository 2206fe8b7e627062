// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// A room with phones is over: where everything is now.
Card {
    id: root

    required property LiveRoom room

    signal minutesAsked()
    signal historyAsked()

    height: over.height + 2 * Theme.px(24)

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
