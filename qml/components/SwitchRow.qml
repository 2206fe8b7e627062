// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// A sentence with an on/off switch at its right end.
T.AbstractButton {
    id: root

    property bool on: false
    property string detail

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: on
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: track.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            ThemedText {
                width: parent.width
                text: root.text
                Accessible.ignored: true
            }
            ThemedText {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.caption
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(52)
            height: Theme.px(30)
            radius: height / 2
            color: root.on ? Theme.red : Theme.sunk
            border.width: root.on ? 0 : Theme.heavyStroke
            border.color: Theme.edge

            Rectangle {
                x: root.on ? parent.width - width - Theme.px(4) : Theme.px(4)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(22)
                height: width
                radius: width / 2
                color: root.on ? Theme.redInk : Theme.edge

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                        easing.type: Easing.OutQuad
                    }
                }
            }
        }
    }
}
