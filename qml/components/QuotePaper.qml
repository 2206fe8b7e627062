// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Words of the source on a sheet of their own, in their own face.
Card {
    id: root

    property string quote
    property string source

    signal opened()

    implicitHeight: words.implicitHeight + 2 * Theme.px(28)

    Column {
        id: words

        x: Theme.px(30)
        y: Theme.px(28)
        width: root.width - 2 * x
        spacing: Theme.px(16)

        SealLine {
            width: parent.width
            text: root.source
        }
        ThemedText {
            width: parent.width
            text: root.quote
            font.family: Theme.readingFace
            font.pixelSize: Theme.px(21)
            lineHeight: 1.28
        }
        ActionButton {
            x: -leftPadding
            weight: ActionButton.Weight.Quiet
            text: qsTr("读这一段原文")
            trailingGlyph: "right"
            onClicked: root.opened()
        }
    }
}
