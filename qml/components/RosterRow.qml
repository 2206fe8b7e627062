// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A member: name, group, whether a number is known; leave for the next meeting is a press away.
Card {
    id: root

    required property int index
    required property string name
    required property string group
    required property bool hasDigits
    required property bool excused

    signal leaveToggled()
    signal removed()

    readonly property bool beside: width > Theme.px(620)

    objectName: "member" + index
    implicitHeight: Math.max(words.height, Theme.target) + (beside ? 0 : buttons.height + Theme.px(8)) + 2 * Theme.px(12)
    edge: excused ? Theme.gold : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, note.text, excused ? qsTr("请假") : ""], " ")

    Column {
        id: words

        x: Theme.px(20)
        y: root.beside ? Math.round((root.height - height) / 2) : Theme.px(12)
        width: root.width - 2 * x - (root.beside ? buttons.width + Theme.px(12) : 0)
        spacing: 2

        Flow {
            width: parent.width
            spacing: Theme.px(12)

            ThemedText {
                text: root.name
                font.bold: true
                Accessible.ignored: true
            }
            ThemedText {
                objectName: "leaveWord" + root.index
                visible: root.excused
                text: qsTr("请假")
                color: Theme.goldText
                font.bold: true
                Accessible.ignored: true
            }
        }
        ThemedText {
            id: note

            width: parent.width
            visible: text !== ""
            text: Theme.joined([root.group, root.hasDigits ? "" : qsTr("没有编号，不核对")], qsTr(" · "))
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        y: root.beside ? Math.round((root.height - height) / 2) : root.height - height - Theme.px(12)
        spacing: 4

        ActionButton {
            objectName: "leave" + root.index
            text: root.excused ? qsTr("不请假了") : qsTr("请假")
            Accessible.name: root.excused ? qsTr("%1 不请假了").arg(root.name) : qsTr("%1 请假").arg(root.name)
            onClicked: root.leaveToggled()
        }
        ActionButton {
            objectName: "remove" + root.index
            weight: ActionButton.Weight.Quiet
            text: qsTr("移出")
            Accessible.name: qsTr("把 %1 移出名册").arg(root.name)
            onClicked: root.removed()
        }
    }
}
