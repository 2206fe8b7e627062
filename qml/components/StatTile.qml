// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A small figure with its unit and what it counts.
Card {
    id: root

    property string figure
    property string unit
    property string caption

    implicitHeight: words.implicitHeight + 2 * Theme.px(14)
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + " " + figure + unit

    Flow {
        id: words

        x: Theme.px(20)
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        ThemedText {
            id: label

            height: big.height
            verticalAlignment: Text.AlignVCenter
            rightPadding: Theme.px(10)
            text: root.caption
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        ThemedText {
            id: big

            text: root.figure
            font.pixelSize: Theme.title
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        ThemedText {
            height: big.height
            verticalAlignment: Text.AlignVCenter
            text: root.unit
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
