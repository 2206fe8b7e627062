// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// One item of 错题本: the question, how often it went wrong, how near it is to leaving.
Card {
    id: root

    required property string stem
    required property string kindName
    required property int errors
    required property int rightInARow
    required property string lastErrorText
    property int leaveAfter: 1

    readonly property string nearness: rightInARow > 0 ? qsTr("已连对 %1 次，还差 %2 次").arg(rightInARow).arg(leaveAfter - rightInARow) : ""

    implicitHeight: words.height + 2 * Theme.px(16)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([kindName, stem, facts.text], " ")

    Column {
        id: words

        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(6)

        ThemedText {
            width: parent.width
            text: root.stem
            Accessible.ignored: true
        }
        ThemedText {
            id: facts

            width: parent.width
            text: Theme.joined([root.kindName, qsTr("错过 %1 次").arg(root.errors), qsTr("最近 %1").arg(root.lastErrorText), root.nearness], "　")
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
