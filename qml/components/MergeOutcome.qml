// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What the last merging came to: what came in, and each file that did not, with the reason.
Card {
    id: root

    required property CollectionDesk desk

    readonly property bool sound: desk.refused.count === 0

    implicitHeight: column.height + 2 * Theme.px(20)
    color: sound ? Theme.rightSoft : Theme.wrongSoft

    Column {
        id: column

        x: Theme.cardPad
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        Row {
            width: parent.width
            spacing: Theme.px(8)

            Icon {
                id: mark

                name: root.sound ? "done" : "warning"
                color: root.sound ? Theme.right : Theme.wrong
            }
            ThemedText {
                objectName: "mergeSummary"
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                text: root.desk.summary
                font.bold: true
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        ThemedText {
            width: parent.width
            visible: !root.sound
            text: qsTr("没有收的文件：")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        Repeater {
            model: root.desk.refused

            Column {
                id: file

                required property string fileName
                required property string reason
                required property int index

                objectName: "refused" + index
                width: column.width
                spacing: 2
                Accessible.role: Accessible.ListItem
                Accessible.name: fileName + " " + reason

                ThemedText {
                    width: parent.width
                    text: file.fileName
                    font.bold: true
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Accessible.ignored: true
                }
                ThemedText {
                    width: parent.width
                    text: file.reason
                    color: Theme.wrong
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
}
