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

    signal grouped(group: string)
    signal leaveToggled()
    signal removed()

    readonly property bool beside: width > Theme.px(620)

    objectName: "member" + index
    implicitHeight: (beside ? Math.max(words.height, Theme.target) : words.height + buttons.height + Theme.px(8)) + 2 * Theme.px(12)
    edge: excused ? Theme.gold : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, group, note.text, excused ? qsTr("请假") : ""], " ")

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
            text: root.hasDigits ? "" : qsTr("没有编号，不核对")
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    onGroupChanged: groupEntry.text = group

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        y: root.beside ? Math.round((root.height - height) / 2) : root.height - height - Theme.px(12)
        spacing: 4

        TextEntry {
            id: groupEntry

            objectName: "group" + root.index
            width: root.beside ? Theme.px(190) : Math.max(Theme.px(90), Math.min(Theme.px(190), root.width - leaveButton.width - removeButton.width - 2 * Theme.px(20)))
            implicitHeight: Theme.target
            maximumLength: 60
            text: root.group
            hint: qsTr("小组")
            Accessible.name: qsTr("%1 的小组").arg(root.name)
            onActiveFocusChanged: {
                // The list keeps what is typed in its current row.
                if (activeFocus && root.ListView.view)
                    root.ListView.view.currentIndex = root.index;
            }
            onEditingFinished: {
                if (text.trim() !== root.group)
                    root.grouped(text);
            }
            Keys.onEscapePressed: event => {
                event.accepted = text !== root.group;
                text = root.group;
            }
        }
        ActionButton {
            id: leaveButton

            objectName: "leave" + root.index
            text: root.excused ? qsTr("不请假了") : qsTr("请假")
            Accessible.name: root.excused ? qsTr("%1 不请假了").arg(root.name) : qsTr("%1 请假").arg(root.name)
            onClicked: root.leaveToggled()
        }
        ActionButton {
            id: removeButton

            objectName: "remove" + root.index
            weight: ActionButton.Weight.Quiet
            text: qsTr("移出")
            Accessible.name: qsTr("把 %1 移出名册").arg(root.name)
            onClicked: root.removed()
        }
    }
}
