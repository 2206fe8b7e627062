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
    /// What the figure is about, on one line.
    property string note

    implicitHeight: words.implicitHeight + (note === "" ? 0 : about.height) + 2 * Theme.px(14)
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([caption, note, figure + unit], " ")

    ThemedText {
        id: about

        visible: root.note !== ""
        x: Theme.px(20)
        y: words.y + words.height
        width: root.width - 2 * x
        text: root.note
        font.pixelSize: Theme.small
        font.bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Flow {
        id: words

        x: Theme.px(20)
        y: Math.round((root.height - height - (root.note === "" ? 0 : about.height)) / 2)
        width: root.width - 2 * x
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
