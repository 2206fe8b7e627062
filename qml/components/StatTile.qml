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

    implicitHeight: words.implicitHeight + 2 * Theme.px(18)
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + " " + figure + unit

    Column {
        id: words

        x: Theme.px(20)
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        ThemedText {
            width: parent.width
            text: root.caption
            color: Theme.muted
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
        Row {
            spacing: 6

            ThemedText {
                id: big

                width: Math.min(implicitWidth, words.width - (root.unit === "" ? 0 : small.implicitWidth + 6))
                text: root.figure
                font.pixelSize: root.unit === "" ? Theme.body : Theme.title
                font.bold: true
                Accessible.ignored: true
            }
            ThemedText {
                id: small

                anchors.baseline: big.baseline
                visible: root.unit !== ""
                text: root.unit
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
