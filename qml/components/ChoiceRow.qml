// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One of several lines of which one holds.
T.AbstractButton {
    id: root

    property bool chosen: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 16)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered && root.enabled ? Theme.sunk : "transparent"

        FocusRing {
            anchors.margins: -1
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: ring

            x: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(22)
            height: width
            radius: width / 2
            color: Theme.card
            border.width: Theme.heavyStroke
            border.color: root.chosen ? Theme.red : Theme.edge

            Rectangle {
                anchors.centerIn: parent
                width: Math.round(parent.width / 2)
                height: width
                radius: width / 2
                visible: root.chosen
                color: Theme.red
            }
        }
        Text {
            id: label

            anchors.left: ring.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.ink
            font.family: Theme.face
            font.pixelSize: Theme.body
            font.bold: root.chosen
            Accessible.ignored: true
        }
    }
}
