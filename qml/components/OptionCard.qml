// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One option, full width: letter, text, and a red edge with a tick when chosen.
T.AbstractButton {
    id: root

    required property string letter
    property bool chosen: false
    property bool several: false

    implicitHeight: Math.max(Theme.px(64), words.implicitHeight + Theme.px(28))
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: letter + " " + text
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Card {
        color: root.chosen ? Theme.redSoft : root.hovered || root.down ? Theme.sunk : Theme.card
        edge: root.chosen ? Theme.red : Theme.line

        Rectangle {
            anchors.fill: parent
            visible: root.chosen
            radius: Theme.cardRadius
            color: "transparent"
            border.width: Theme.heavyStroke
            border.color: Theme.red
        }
        FocusRing {
            radius: Theme.cardRadius + 4
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: badge

            x: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(36)
            height: width
            radius: root.several ? 8 : width / 2
            color: root.chosen ? Theme.red : "transparent"
            border.width: root.chosen ? 0 : Theme.heavyStroke
            border.color: Theme.edge

            Text {
                anchors.centerIn: parent
                text: root.letter
                textFormat: Text.PlainText
                color: root.chosen ? Theme.redInk : Theme.muted
                font.family: Theme.face
                font.bold: true
                font.pixelSize: Theme.body
                Accessible.ignored: true
            }
        }
        ThemedText {
            id: words

            anchors.left: badge.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: tick.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: Theme.px(19)
            Accessible.ignored: true
        }
        Text {
            id: tick

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(24)
            text: !root.chosen ? "" : Theme.hasIcons ? "\ue5ca" : "✓"
            textFormat: Text.PlainText
            color: Theme.red
            font.family: Theme.hasIcons ? Theme.iconFace : Theme.face
            font.pixelSize: Theme.px(24)
            Accessible.ignored: true
        }
    }
}
