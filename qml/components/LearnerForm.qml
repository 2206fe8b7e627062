// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// Name, branch and group of a learner to type.
FocusScope {
    id: root

    property string accept
    property string problem

    signal sent(name: string, branch: string, group: string)
    signal closed()

    implicitHeight: column.height

    function start(name: string, branch: string, group: string): void {
        nameField.text = name;
        branchField.text = branch;
        groupField.text = group;
        nameField.entry.forceActiveFocus(Qt.TabFocusReason);
        nameField.entry.selectAll();
    }
    function send(): void {
        if (nameField.text.trim() !== "")
            sent(nameField.text, branchField.text, groupField.text);
    }

    Keys.onEscapePressed: root.closed()

    component Field: Column {
        id: field

        required property string place
        property string caption
        readonly property TextEntry entry: entry
        property alias text: entry.text

        spacing: 4

        ThemedText {
            text: field.caption
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
        TextEntry {
            id: entry

            objectName: field.place
            width: field.width
            maximumLength: 60
            Accessible.name: field.caption
            onAccepted: root.send()
        }
    }

    Column {
        id: column

        width: root.width
        spacing: Theme.px(14)

        Flow {
            id: fields

            width: parent.width
            spacing: Theme.px(12)

            readonly property int third: width < Theme.px(560) ? width : Math.floor((width - 2 * spacing) / 3)

            Field {
                id: nameField

                width: fields.third
                caption: qsTr("姓名")
                place: "learnerName"
            }
            Field {
                id: branchField

                width: fields.third
                caption: qsTr("党支部（可不填）")
                place: "learnerBranch"
            }
            Field {
                id: groupField

                width: fields.third
                caption: qsTr("小组（可不填）")
                place: "learnerGroup"
            }
        }
        ThemedText {
            objectName: "learnerProblem"
            width: parent.width
            visible: text !== ""
            text: root.problem
            color: Theme.wrong
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            width: parent.width
            spacing: 12

            ActionButton {
                objectName: "learnerSend"
                enabled: nameField.text.trim() !== ""
                text: root.accept
                onClicked: root.send()
            }
            ActionButton {
                weight: ActionButton.Weight.Quiet
                text: qsTr("取消")
                onClicked: root.closed()
            }
        }
    }
}
