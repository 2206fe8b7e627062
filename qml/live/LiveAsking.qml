// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Somebody asks for a seat from another device, and the host decides.
Card {
    id: root

    required property LiveRoom room
    required property int index
    required property string name
    required property int presence

    height: visible ? wish.height + 2 * Theme.px(16) : 0
    visible: presence === LiveSeatModel.State.Asking
    edge: Theme.red

    Flow {
        id: wish

        x: Theme.cardPad
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        ThemedText {
            width: Math.min(implicitWidth, wish.width)
            height: Math.max(Theme.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%1 请求换一台设备答题").arg(root.name)
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
        ActionButton {
            objectName: "allow" + root.index
            text: qsTr("同意")
            Accessible.name: qsTr("同意 %1 换设备").arg(root.name)
            onClicked: root.room.allow(root.room.seats.seatAt(root.index))
        }
        ActionButton {
            objectName: "deny" + root.index
            text: qsTr("不同意")
            Accessible.name: qsTr("不同意 %1 换设备").arg(root.name)
            onClicked: root.room.deny(root.room.seats.seatAt(root.index))
        }
    }
}
