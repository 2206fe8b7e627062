// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// One conflict in 汇总: who, which branches, what contradicts what; and the choices.
Card {
    id: root

    required property string title
    required property string detail
    required property string held
    required property var choices
    required property int chosen
    required property string note
    property bool busy: false

    signal settled(choice: int, note: string)
    signal takenBack()

    readonly property bool open: chosen < 0

    implicitHeight: column.height + 2 * Theme.px(16)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, detail, held, note === "" ? "" : qsTr("理由：%1").arg(note)], " ")

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        ThemedText {
            width: parent.width
            text: root.title
            font.bold: true
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: root.detail
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            spacing: Theme.px(8)

            Icon {
                id: mark

                name: root.open ? "flag" : "done"
                size: Theme.px(20)
                color: root.open ? Theme.goldText : Theme.right
            }
            ThemedText {
                objectName: "held"
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                text: root.held
                color: root.open ? Theme.goldText : Theme.right
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
        Column {
            width: parent.width

            Repeater {
                model: root.choices

                ChoiceRow {
                    required property string modelData
                    required property int index

                    objectName: "choice" + index
                    width: column.width
                    enabled: !root.busy
                    chosen: root.chosen === index
                    text: modelData
                    onClicked: root.settled(index, reason.text)
                }
            }
        }
        TextEntry {
            id: reason

            objectName: "settlementNote"
            width: Math.min(parent.width, Theme.px(560))
            enabled: !root.busy
            hint: root.open ? qsTr("理由，可以不写；选定以后随它一起保存") : qsTr("理由；改好按 Enter 保存")
            text: root.note
            onAccepted: {
                if (!root.open)
                    root.settled(root.chosen, text);
            }
        }
        ActionButton {
            objectName: "undoSettlement"
            visible: !root.open
            enabled: !root.busy
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("撤回")
            Accessible.name: qsTr("撤回：%1").arg(root.held)
            onClicked: root.takenBack()
        }
    }
}
