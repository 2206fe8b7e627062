// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The items of the room on paper, for who has no phone, and the way to type the papers in.
Card {
    id: root

    required property LivePaper paper

    signal papersAsked()

    implicitHeight: column.height + 2 * Theme.px(20)
    height: implicitHeight

    Column {
        id: column

        x: Theme.px(28)
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        ThemedText {
            width: parent.width
            text: qsTr("有人用纸笔答：打印这一场的题，会后录入，成绩和这一场用的是同一份卷。")
            lineHeight: 1.12
        }
        Flow {
            width: parent.width
            spacing: Theme.px(12)

            ActionButton {
                objectName: "livePrint"
                glyph: "print"
                text: qsTr("打印这一场的试卷")
                onClicked: root.paper.print()
            }
            ActionButton {
                objectName: "livePapers"
                weight: ActionButton.Weight.Quiet
                glyph: "edit"
                text: qsTr("录入纸笔成绩")
                onClicked: root.papersAsked()
            }
        }
        ThemedText {
            objectName: "livePrinted"
            width: parent.width
            visible: text !== ""
            text: root.paper.outcome
            color: root.paper.failed ? Theme.wrong : Theme.right
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.AlertMessage
        }
    }
}
