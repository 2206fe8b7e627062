// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// The name of a field above it, and below it what the linter has to say.
Column {
    id: root

    default property alias field: place.data
    property string title
    property string flaws

    spacing: Theme.px(6)

    ThemedText {
        width: root.width
        visible: root.title !== ""
        text: root.title
        color: Theme.muted
        font.pixelSize: Theme.caption
        font.bold: true
    }
    Column {
        id: place

        width: root.width
        spacing: Theme.px(8)
    }
    Row {
        visible: root.flaws !== ""
        width: root.width
        spacing: Theme.px(8)

        Icon {
            id: sign

            name: "warning"
            size: Theme.px(18)
            color: Theme.goldText
        }
        ThemedText {
            width: root.width - (sign.visible ? sign.width + parent.spacing : 0)
            text: root.flaws
            color: Theme.goldText
            font.pixelSize: Theme.small
        }
    }
}
