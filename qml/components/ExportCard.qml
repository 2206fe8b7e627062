// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Where the results go when they are written out, and where they went.
Card {
    id: root

    required property HistoryModel history

    implicitHeight: column.height + 2 * Theme.px(20)

    Column {
        id: column

        x: Theme.px(22)
        y: Theme.px(20)
        width: root.width - 2 * x
        spacing: Theme.px(10)

        ThemedText {
            width: parent.width
            text: qsTr("导出到文件夹：每次答题一行，每道题一行，含正确答案和出处")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        Flow {
            width: parent.width
            spacing: 10

            readonly property int beside: width - (xlsx.width + csv.width + 2 * spacing)

            TextEntry {
                id: folder

                objectName: "exportFolder"
                width: parent.beside < Theme.px(260) ? parent.width : parent.beside
                hint: qsTr("文件夹")
                text: root.history.exportFolder
                onEditingFinished: root.history.exportFolder = text
            }
            ActionButton {
                id: xlsx

                objectName: "exportXlsx"
                height: folder.height
                glyph: "save"
                text: qsTr("导出 Excel")
                onClicked: root.history.exportResults(HistoryModel.Format.Xlsx)
            }
            ActionButton {
                id: csv

                objectName: "exportCsv"
                height: folder.height
                glyph: "save"
                text: qsTr("导出 CSV")
                onClicked: root.history.exportResults(HistoryModel.Format.Csv)
            }
        }
        ThemedText {
            width: parent.width
            visible: root.history.exported !== ""
            text: qsTr("已保存到 %1").arg(root.history.exported)
            color: Theme.right
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.AlertMessage
        }
    }
}
