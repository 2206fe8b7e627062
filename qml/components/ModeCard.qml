// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One way of practising: its name, how much of it there is, and what it does in one sentence.
T.AbstractButton {
    id: root

    property string glyph
    property string figure
    property string detail

    readonly property color foreground: enabled ? Theme.ink : Theme.muted

    implicitHeight: words.height + 2 * Theme.px(20)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: Theme.joined([text, figure, detail], " ")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Card {
        color: root.enabled && (root.hovered || root.down) ? Theme.sunk : Theme.card

        FocusRing {
            radius: Theme.cardRadius + 4
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            x: Theme.px(22)
            y: Theme.px(20)
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            Flow {
                width: parent.width
                spacing: Theme.px(10)

                Icon {
                    height: name.height
                    verticalAlignment: Text.AlignVCenter
                    name: root.glyph
                    size: Theme.px(24)
                    color: root.enabled ? Theme.red : Theme.muted
                }
                ThemedText {
                    id: name

                    text: root.text
                    color: root.foreground
                    font.pixelSize: Theme.lead
                    font.bold: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                ThemedText {
                    height: name.height
                    verticalAlignment: Text.AlignVCenter
                    text: root.figure
                    color: root.enabled ? Theme.goldText : Theme.muted
                    font.bold: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            ThemedText {
                width: parent.width
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
