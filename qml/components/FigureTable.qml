// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The numbers behind a picture, row by row.
Column {
    id: root

    required property FigureListModel figure

    readonly property int columns: Math.max(1, figure.heads.length)
    readonly property int firstWidth: Math.round(width * (columns > 3 ? 0.34 : 0.4))
    readonly property int otherWidth: Math.floor((width - firstWidth) / Math.max(1, columns - 1))

    Accessible.role: Accessible.Table
    Accessible.name: figure.summary

    component Cells: Row {
        id: cells

        property var texts
        property bool head: false

        Repeater {
            model: cells.texts

            ThemedText {
                required property string modelData
                required property int index

                width: index === 0 ? root.firstWidth : root.otherWidth
                topPadding: Theme.px(6)
                bottomPadding: Theme.px(6)
                leftPadding: index === 0 ? 0 : 8
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                text: modelData
                color: cells.head ? Theme.muted : Theme.ink
                font.pixelSize: cells.head ? Theme.caption : Theme.small
                font.bold: cells.head
                Accessible.ignored: !cells.head
            }
        }
    }

    Cells {
        texts: root.figure.heads
        head: true
    }
    Repeater {
        model: root.visible ? root.figure : null

        Item {
            id: line

            required property var cells
            required property string words

            width: root.width
            height: visible ? row.height : 0
            visible: cells.length > 0
            Accessible.role: Accessible.StaticText
            Accessible.name: words

            Rectangle {
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
            Cells {
                id: row

                texts: line.cells
            }
        }
    }
}
