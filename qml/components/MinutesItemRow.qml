// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// What was asked, with the key and how many were right.
Item {
    id: root

    required property int index
    required property string stem
    required property string key
    required property string share

    implicitHeight: words.height + Theme.px(18)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([number.text, stem, key, share], " ")

    ThemedText {
        id: number

        width: Theme.px(44)
        text: (root.index + 1) + "."
        color: Theme.muted
        Accessible.ignored: true
    }
    Column {
        id: words

        x: number.width
        width: parent.width - x
        spacing: 2

        ThemedText {
            width: parent.width
            text: root.stem
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: qsTr("答案：%1").arg(root.key)
            color: Theme.right
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: root.share
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
