// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// How a book is printed, and into which folder.
Card {
    id: root

    required property BookPrinting printing
    required property ItemBookModel book

    implicitHeight: column.height + 2 * Theme.px(20)

    Column {
        id: column

        x: Theme.px(22)
        y: Theme.px(20)
        width: root.width - 2 * x
        spacing: Theme.px(10)

        ThemedText {
            width: parent.width
            text: qsTr("把列出的 %1 题写成 A4 的 PDF，留有作答的地方，再用看图或阅读程序打印。").arg(root.book.count)
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        ChipGroup {
            room: parent.width

            Chip {
                objectName: "printWithKeys"
                text: qsTr("答案和出处附在最后")
                chosen: root.printing.withKeys
                onClicked: root.printing.withKeys = true
            }
            Chip {
                objectName: "printWithoutKeys"
                text: qsTr("不附答案")
                chosen: !root.printing.withKeys
                onClicked: root.printing.withKeys = false
            }
        }
        Flow {
            width: parent.width
            spacing: 10

            readonly property int beside: width - (write.width + spacing)

            TextEntry {
                id: folder

                objectName: "printFolder"
                width: parent.beside < Theme.px(260) ? parent.width : parent.beside
                hint: qsTr("文件夹")
                text: root.printing.folder
                onEditingFinished: root.printing.folder = text
            }
            ActionButton {
                id: write

                objectName: "writePdf"
                height: folder.height
                glyph: "save"
                text: qsTr("写成 PDF")
                onClicked: root.printing.print(root.book)
            }
        }
    }
}
