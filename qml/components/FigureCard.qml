// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// A picture of numbers on a card: what it shows, the picture or the same numbers as a table, and how each
/// number is come by.
Card {
    id: root

    required property FigureListModel figure
    property string title
    /// What it shows, on one line.
    property string detail
    /// How its figures are defined.
    property string definition
    /// Why there is nothing to draw; empty where there is.
    property string missing
    property bool tabled: false
    /// Stands above the picture and above the table.
    property alias choices: choiceRow.data
    default property alias picture: stage.data

    implicitHeight: column.height + 2 * Theme.cardPad

    Column {
        id: column

        x: Theme.cardPad
        y: Theme.cardPad
        width: parent.width - 2 * x
        spacing: Theme.px(14)

        Item {
            width: parent.width
            height: Math.max(words.height, tableChip.height)

            Column {
                id: words

                width: parent.width - tableChip.width - 16
                spacing: 4

                SectionHeading {
                    width: parent.width
                    text: root.title
                }
                ThemedText {
                    width: parent.width
                    text: root.detail
                    color: Theme.muted
                    font.pixelSize: Theme.small
                }
            }
            Chip {
                id: tableChip

                objectName: "tableChip"
                anchors.right: parent.right
                visible: root.missing === ""
                text: qsTr("表格")
                chosen: root.tabled
                Accessible.role: Accessible.CheckBox
                Accessible.name: qsTr("%1：显示为表格").arg(root.title)
                onClicked: root.tabled = !root.tabled
            }
        }
        Flow {
            id: choiceRow

            width: parent.width
            spacing: 8
            visible: children.length > 0
        }
        ThemedText {
            objectName: "missingText"
            visible: root.missing !== ""
            width: parent.width
            text: root.missing
        }
        Column {
            id: stage

            width: parent.width
            visible: root.missing === "" && !root.tabled
            spacing: Theme.px(10)
        }
        FigureTable {
            objectName: "figureTable"
            width: parent.width
            visible: root.missing === "" && root.tabled
            figure: root.figure
        }
        ThemedText {
            width: parent.width
            visible: root.definition !== ""
            text: root.definition
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
    }
}
