// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// One branch in 汇总: what it sent, where it stands, and what to see to.
Card {
    id: root

    required property string name
    required property string received
    required property string findings
    required property var figures
    required property bool isPending
    required property string words

    readonly property bool narrow: width < Theme.px(820)
    readonly property var names: [qsTr("应参加"), qsTr("实参加"), qsTr("补学"), qsTr("未参加"), qsTr("平均得分率")]

    implicitHeight: Math.max(texts.height, narrow ? 0 : numbers.height) + (narrow ? numbers.height + Theme.px(12) : 0) + 2 * Theme.px(16)
    Accessible.role: Accessible.ListItem
    Accessible.name: words

    Column {
        id: texts

        x: Theme.px(20)
        y: Theme.px(16)
        width: root.narrow ? parent.width - 2 * x : parent.width - numbers.width - Theme.px(60)
        spacing: Theme.px(4)

        ThemedText {
            width: parent.width
            text: root.name
            font.bold: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: root.received
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            visible: root.findings !== ""
            spacing: Theme.px(8)

            Icon {
                id: mark

                name: "warning"
                color: Theme.wrong
                size: Theme.px(20)
            }
            ThemedText {
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                text: root.findings
                color: Theme.wrong
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
    Flow {
        id: numbers

        readonly property int cellWidth: Theme.px(92)

        x: root.narrow ? Theme.px(20) : parent.width - width - Theme.px(20)
        y: root.narrow ? texts.y + texts.height + Theme.px(12) : Math.round((parent.height - height) / 2)
        width: root.narrow ? parent.width - 2 * Theme.px(20) : 5 * cellWidth + 4 * spacing
        spacing: Theme.px(8)

        Repeater {
            model: root.figures

            Column {
                id: cell

                required property string modelData
                required property int index

                width: numbers.cellWidth

                ThemedText {
                    width: parent.width
                    horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                    text: cell.modelData
                    font.pixelSize: Theme.body
                    font.bold: true
                    color: cell.index === 3 && cell.modelData !== "0" ? Theme.wrong : Theme.ink
                    Accessible.ignored: true
                }
                ThemedText {
                    width: parent.width
                    horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                    text: root.names[cell.index]
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }
            }
        }
        ThemedText {
            width: parent.width
            visible: root.figures.length === 0
            horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
            text: root.isPending ? qsTr("正在统计…") : qsTr("名册上没有人")
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
