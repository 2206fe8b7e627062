// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// How the last attempt went, and what to read again.
Card {
    id: root

    required property HomeOverview home

    signal opened()

    implicitHeight: column.height + 2 * Theme.px(26)

    Column {
        id: column

        x: Theme.px(30)
        y: Theme.px(26)
        width: root.width - 2 * x
        spacing: Theme.px(12)

        Item {
            width: parent.width
            height: caption.height

            ThemedText {
                id: caption

                text: qsTr("上次成绩")
                color: Theme.muted
                font.pixelSize: Theme.caption
                font.bold: true
            }
            ThemedText {
                anchors.right: parent.right
                text: root.home.lastWhen
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
        Item {
            width: parent.width
            height: figure.height

            ThemedText {
                id: figure

                text: root.home.lastPoints
                font.pixelSize: Theme.px(56)
                font.bold: true
                lineHeight: 0.8
                Accessible.name: qsTr("%1 分").arg(root.home.lastPoints)
            }
            ThemedText {
                anchors.left: figure.right
                anchors.leftMargin: 6
                anchors.baseline: figure.baseline
                text: qsTr("分")
                color: Theme.muted
            }
            PassStamp {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                passed: root.home.lastPassed
                size: Theme.px(18)
            }
        }
        ThinBar {
            width: parent.width
            share: root.home.lastPoints / 100
            fill: root.home.lastPassed ? Theme.right : Theme.gold
        }
        ThemedText {
            width: parent.width
            visible: root.home.weakestTopic !== "" && root.home.weakestPercent < 100
            text: qsTr("值得再读：%1（近来答对 %2%）").arg(root.home.weakestTopic).arg(root.home.weakestPercent)
            font.pixelSize: Theme.small
            color: Theme.muted
        }
        ActionButton {
            x: -leftPadding
            weight: ActionButton.Weight.Quiet
            text: qsTr("逐题回顾")
            trailingGlyph: "right"
            onClicked: root.opened()
        }
    }
}
