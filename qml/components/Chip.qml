// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One of a few choices that stand side by side.
T.AbstractButton {
    id: root

    property bool chosen: false

    implicitWidth: label.implicitWidth + (tick.visible ? tick.width + 6 : 0) + 2 * Theme.px(16)
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    checkable: false
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.chosen ? Theme.redSoft : root.hovered ? Theme.sunk : Theme.card
        border.width: root.chosen ? Theme.heavyStroke : Theme.stroke
        border.color: root.chosen ? Theme.red : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 6

            Icon {
                id: tick

                anchors.verticalCenter: parent.verticalCenter
                visible: root.chosen && Theme.hasIcons
                name: "check"
                size: Theme.px(18)
                color: Theme.red
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                textFormat: Text.PlainText
                color: root.chosen ? Theme.red : Theme.ink
                font.family: Theme.face
                font.pixelSize: Theme.small
                font.bold: root.chosen
                Accessible.ignored: true
            }
        }
    }
}
