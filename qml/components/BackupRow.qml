// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// One backup: when and how it was made, what is in it, and the way back to it.
Card {
    id: root

    required property string when
    required property string kindName
    required property string size
    required property string fileName
    required property string content
    required property string lastActivity
    required property bool isOlder
    required property string problem

    property alias button: go

    signal restoreAsked()

    readonly property bool narrow: width < Theme.px(620)

    implicitHeight: narrow ? words.height + go.height + 3 * Theme.px(16) : Math.max(words.height, go.height) + 2 * Theme.px(16)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([when, kindName, content, facts.text, problem], " ")

    Column {
        id: words

        x: Theme.px(20)
        y: Theme.px(16)
        width: root.narrow ? parent.width - 2 * x : go.x - x - Theme.px(16)
        spacing: Theme.px(4)

        ThemedText {
            width: parent.width
            text: Theme.joined([root.when, root.kindName], qsTr(" · "))
            font.bold: true
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            visible: text !== ""
            text: root.content
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            visible: root.problem !== ""
            spacing: Theme.px(8)

            Icon {
                id: mark

                name: "warning"
                color: Theme.wrong
            }
            ThemedText {
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                text: root.problem
                color: Theme.wrong
                Accessible.ignored: true
            }
        }
        ThemedText {
            id: facts

            width: parent.width
            text: Theme.joined([root.lastActivity === "" ? "" : qsTr("最后学习 %1").arg(root.lastActivity), root.size, root.isOlder ? qsTr("旧版本，恢复时自动更新") : "", root.fileName], "　")
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
    }
    ActionButton {
        id: go

        objectName: "restoreButton"
        x: root.narrow ? Theme.px(20) : parent.width - width - Theme.px(20)
        y: root.narrow ? words.y + words.height + Theme.px(12) : Math.round((parent.height - height) / 2)
        enabled: root.problem === ""
        text: qsTr("恢复…")
        Accessible.name: qsTr("恢复 %1 的备份").arg(root.when)
        onClicked: root.restoreAsked()
    }
}
