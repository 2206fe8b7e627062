// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

T.TextField {
    id: root

    property string hint

    implicitHeight: Math.max(Theme.px(48), contentHeight + 20)
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(14)
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.red
    selectedTextColor: Theme.redInk
    font.family: Theme.face
    font.pixelSize: Theme.body
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.name: hint

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.card
        border.width: root.activeFocus ? Math.max(2, Theme.heavyStroke) : Theme.stroke
        border.color: root.activeFocus ? Theme.link : Theme.edge

        Text {
            anchors.verticalCenter: parent.verticalCenter
            x: root.leftPadding
            width: parent.width - 2 * x
            elide: Text.ElideRight
            visible: root.text === "" && root.preeditText === ""
            text: root.hint
            textFormat: Text.PlainText
            color: Theme.muted
            font: root.font
            Accessible.ignored: true
        }
    }
}
