// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One place in the left rail: icon and word; stacked where the rail is narrow.
T.AbstractButton {
    id: root

    property string glyph
    property bool current: false
    property bool stacked: false

    readonly property color foreground: current ? Theme.red : hovered ? Theme.ink : Theme.muted

    implicitHeight: stacked ? Theme.px(62) : Theme.px(52)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.checked: current
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.current ? Theme.redSoft : root.hovered ? Theme.sunk : "transparent"
        border.width: root.current && Theme.contrast ? 3 : 0
        border.color: Theme.ink

        Rectangle {
            visible: root.current
            width: 4
            height: parent.height - 20
            radius: 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.red
        }
        FocusRing {
            anchors.margins: -2
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            x: root.stacked ? Math.round((parent.width - width) / 2) : Theme.px(18)
            y: root.stacked ? Theme.px(6) : Math.round((parent.height - height) / 2)
            name: root.glyph
            color: root.foreground
            size: Theme.px(24)
        }
        Text {
            x: root.stacked ? Math.round((parent.width - width) / 2) : icon.visible ? Theme.px(56) : Theme.px(18)
            y: root.stacked && icon.visible ? Theme.px(36) : Math.round((parent.height - height) / 2)
            text: root.text
            textFormat: Text.PlainText
            color: root.foreground
            font.family: Theme.face
            font.pixelSize: root.stacked ? Theme.caption : Theme.body
            font.bold: root.current
            Accessible.ignored: true
        }
    }
}
