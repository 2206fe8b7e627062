// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// What stands where there is nothing yet: why, and where to go.
Card {
    id: root

    property string title
    property string detail
    property string action

    signal asked()

    height: column.height + 2 * Theme.px(40)

    Column {
        id: column

        x: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        ThemedText {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.lead
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        ThemedText {
            width: parent.width
            text: root.detail
            color: Theme.muted
        }
        ActionButton {
            objectName: "emptyAction"
            visible: root.action !== ""
            weight: ActionButton.Weight.Primary
            text: root.action
            onClicked: root.asked()
        }
    }
}
