// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Bars with a label above each: right of how many.
Column {
    id: root

    required property TallyListModel tallies
    property string title

    spacing: Theme.px(12)

    ThemedText {
        width: root.width
        text: root.title
        color: Theme.muted
        font.pixelSize: Theme.caption
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.tallies

        Item {
            id: bar

            required property string label
            required property int correct
            required property int items
            required property real share

            width: root.width
            height: words.height + 6 + line.height
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1：%2 题答对 %3 题").arg(label).arg(items).arg(correct)

            ThemedText {
                id: words

                width: parent.width - figure.width - 12
                text: bar.label
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            ThemedText {
                id: figure

                anchors.right: parent.right
                text: qsTr("%1 / %2").arg(bar.correct).arg(bar.items)
                font.pixelSize: Theme.small
                font.bold: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ThinBar {
                id: line

                anchors.bottom: parent.bottom
                width: parent.width
                share: bar.share
                fill: bar.share >= 0.6 ? Theme.right : Theme.gold
            }
        }
    }
}
