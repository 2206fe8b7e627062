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

    readonly property bool wide: width > Theme.px(640)

    implicitHeight: words.implicitHeight + 2 * words.y

    Column {
        id: words

        x: Theme.px(30)
        y: root.wide ? Theme.px(18) : Theme.px(28)
        width: root.width - 2 * x
        spacing: root.wide ? Theme.px(6) : Theme.px(16)

        Item {
            width: parent.width
            height: root.wide ? Math.max(seal.implicitHeight, Theme.target) : seal.implicitHeight

            SealLine {
                id: seal

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (root.wide ? upper.width + 16 : 0)
                text: root.source
            }
            ActionButton {
                id: upper

                visible: root.wide
                anchors.right: parent.right
                anchors.rightMargin: -rightPadding
                weight: ActionButton.Weight.Quiet
                text: qsTr("读这一段原文")
                trailingGlyph: "right"
                onClicked: root.opened()
            }
        }
        ThemedText {
            width: parent.width
            text: root.quote
            font.family: Theme.readingFace
            font.pixelSize: Theme.px(21)
            lineHeight: 1.28
        }
        ActionButton {
            visible: !root.wide
            x: -leftPadding
            weight: ActionButton.Weight.Quiet
            text: qsTr("读这一段原文")
            trailingGlyph: "right"
            onClicked: root.opened()
        }
    }
}
