// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One passage in the list: its beginning, its date, how many items rest on it.
T.AbstractButton {
    id: root

    required property string title
    required property string sealLine
    required property int itemCount

    property bool current: false
    property bool focused: false

    implicitHeight: words.implicitHeight + Theme.px(18)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, sealLine], " ")
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.current ? Theme.redSoft : root.hovered ? Theme.sunk : "transparent"
        border.width: root.current && Theme.contrast ? 3 : 0
        border.color: Theme.ink

        Rectangle {
            visible: root.current
            anchors.verticalCenter: parent.verticalCenter
            width: 4
            height: parent.height - 16
            radius: 2
            color: Theme.red
        }
        FocusRing {
            anchors.margins: -1
            shown: root.focused
            border.width: Theme.contrast ? 4 : 2
        }
    }
    contentItem: Item {
        Column {
            id: words

            x: 12
            width: parent.width - 24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            ThemedText {
                width: parent.width
                text: root.title
                color: root.current ? Theme.red : Theme.ink
                font.pixelSize: Theme.small
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            ThemedText {
                width: parent.width
                text: root.sealLine === "" ? qsTr("%1 题").arg(root.itemCount) : qsTr("%1 · %2 题").arg(root.sealLine).arg(root.itemCount)
                color: Theme.muted
                font.pixelSize: Theme.caption
                Accessible.ignored: true
            }
        }
    }
}
