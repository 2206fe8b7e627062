// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// Who is at work, at the foot of the rail; opens 学员.
T.AbstractButton {
    id: root

    property string person
    property bool current: false
    property bool stacked: false

    implicitHeight: stacked ? Theme.px(54) : Theme.px(56)
    text: person === "" ? qsTr("选择学员") : person
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: person === "" ? text : qsTr("学员 %1").arg(person)
    Accessible.checked: current
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.current || root.hovered ? Theme.redSoft : "transparent"
        border.width: root.current && Theme.contrast ? 3 : 0
        border.color: Theme.ink

        FocusRing {
            anchors.margins: -2
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        LearnerAvatar {
            id: avatar

            x: root.stacked ? Math.round((parent.width - width) / 2) : Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            name: root.person
        }
        ThemedText {
            anchors.left: avatar.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.stacked
            text: root.text
            color: root.current ? Theme.red : Theme.ink
            font.pixelSize: Theme.small
            font.bold: root.current
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
