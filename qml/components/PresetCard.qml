// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// A ready-made paper: its name, and in one line how long it is.
T.AbstractButton {
    id: root

    property string detail
    property bool chosen: false

    implicitHeight: words.implicitHeight + 2 * Theme.px(20)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text + " " + detail
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Card {
        color: root.chosen ? Theme.redSoft : root.hovered ? Theme.sunk : Theme.card
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
        Column {
            id: words

            x: Theme.px(22)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            ThemedText {
                width: parent.width
                text: root.text
                color: root.chosen ? Theme.red : Theme.ink
                font.pixelSize: Theme.lead
                font.bold: true
                Accessible.ignored: true
            }
            ThemedText {
                width: parent.width
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
