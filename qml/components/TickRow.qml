// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// A line to tick, with a figure at its right end.
T.AbstractButton {
    id: root

    property bool ticked: false
    property string figure

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 16)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text + " " + figure
    Accessible.checkable: true
    Accessible.checked: ticked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered ? Theme.sunk : "transparent"

        FocusRing {
            anchors.margins: -1
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: box

            x: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(22)
            height: width
            radius: 5
            color: root.ticked ? Theme.red : Theme.card
            border.width: root.ticked ? 0 : Theme.heavyStroke
            border.color: Theme.edge

            Text {
                anchors.centerIn: parent
                visible: root.ticked
                text: Theme.hasIcons ? "\ue5ca" : "✓"
                textFormat: Text.PlainText
                font.family: Theme.hasIcons ? Theme.iconFace : Theme.face
                font.pixelSize: Theme.px(18)
                color: Theme.redInk
                Accessible.ignored: true
            }
        }
        Text {
            id: label

            anchors.left: box.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: count.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.ink
            font.family: Theme.face
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }
        Text {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            text: root.figure
            textFormat: Text.PlainText
            color: Theme.muted
            font.family: Theme.face
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
