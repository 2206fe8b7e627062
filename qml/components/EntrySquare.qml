// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One item on the answer card: filled when answered, red edge when current, a gold corner when 不确定.
T.AbstractButton {
    id: root

    property int number
    property bool answered: false
    property bool flagged: false
    property bool current: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Theme.joined([qsTr("第 %1 题").arg(number), answered ? qsTr("已答") : qsTr("未答"), flagged ? qsTr("不确定") : "", current ? qsTr("当前") : ""], " ")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.answered ? (Theme.contrast ? Theme.ink : Theme.dark ? "#4a403b" : "#e6d9c6") : root.hovered ? Theme.sunk : Theme.card
        border.width: root.current ? Math.max(2, Theme.heavyStroke) : Theme.stroke
        border.color: root.current ? Theme.red : root.answered ? "transparent" : Theme.edge

        Rectangle {
            visible: root.flagged
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: -4
            width: Theme.px(16)
            height: width
            radius: width / 2
            color: Theme.gold
            border.width: 2
            border.color: Theme.card

            Text {
                anchors.centerIn: parent
                text: "?"
                textFormat: Text.PlainText
                color: Theme.contrast ? Theme.ground : "#2b2320"
                font.family: Theme.face
                font.bold: true
                font.pixelSize: Theme.px(11)
                Accessible.ignored: true
            }
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Text {
            anchors.centerIn: parent
            text: root.number
            textFormat: Text.PlainText
            color: root.answered && Theme.contrast ? Theme.ground : root.current ? Theme.red : Theme.ink
            font.family: Theme.face
            font.pixelSize: Theme.small
            font.bold: root.current || root.answered
            Accessible.ignored: true
        }
    }
}
