// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One finished attempt: the score first, then what and when, how long, and whether it passed.
T.AbstractButton {
    id: root

    required property string attemptId
    required property string title
    required property string learnerName
    required property string when
    required property int points
    required property int correct
    required property int items
    required property int pending
    required property bool isPassed
    required property bool isTimedOut
    required property string timeUsed

    property bool narrow: false

    implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight) + Theme.px(28)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: qsTr("%1 %2 %3 分").arg(when).arg(title).arg(points)
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Card {
        color: root.hovered || root.down ? Theme.sunk : Theme.card

        FocusRing {
            radius: Theme.cardRadius + 4
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        ThemedText {
            id: figure

            x: Theme.px(8)
            width: Theme.px(76)
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: root.points
            font.pixelSize: Theme.px(34)
            font.bold: true
            lineHeight: 0.8
            Accessible.ignored: true
        }
        ThemedText {
            id: unit

            anchors.left: figure.right
            anchors.leftMargin: 4
            anchors.baseline: figure.baseline
            text: qsTr("分")
            color: Theme.muted
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
        Column {
            id: words

            anchors.left: unit.right
            anchors.leftMargin: Theme.px(24)
            anchors.right: stamp.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            ThemedText {
                width: parent.width
                text: root.narrow ? root.title : Theme.joined([root.title, root.learnerName], qsTr(" · "))
                font.bold: true
                Accessible.ignored: true
            }
            ThemedText {
                width: parent.width
                text: Theme.joined([root.when, qsTr("%1 题答对 %2 题").arg(root.items).arg(root.correct), qsTr("用时 %1").arg(root.timeUsed), root.isTimedOut ? qsTr("时间到自动交卷") : "", root.pending > 0 ? qsTr("%1 题待自评").arg(root.pending) : ""], "　")
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        PassStamp {
            id: stamp

            anchors.right: chevron.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            passed: root.isPassed
            size: Theme.px(17)
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            color: Theme.muted
        }
    }
}
