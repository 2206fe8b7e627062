// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// How a kind is credited: one of a few rules, and what it comes to in a sentence.
Column {
    id: root

    property string title
    property string rule
    property var names: []
    property int current: 0

    signal picked(place: int)

    spacing: Theme.px(10)

    SectionHeading {
        topPadding: Theme.px(6)
        text: root.title
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.names

            Chip {
                required property string modelData
                required property int index

                text: modelData
                chosen: root.current === index
                onClicked: root.picked(index)
            }
        }
    }
    ThemedText {
        width: parent.width
        text: root.rule
        color: Theme.muted
        font.pixelSize: Theme.caption
    }
}
