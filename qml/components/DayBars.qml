// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// A bar a day, the number on top; today's stands out.
FigurePicture {
    id: root

    readonly property real slot: figure.count > 0 ? width / figure.count : width
    readonly property int headroom: Theme.px(26)
    readonly property int high: Theme.px(130)
    /// Every how many days a date stands below.
    readonly property int pace: Math.max(1, Math.ceil(Theme.px(72) / slot))

    drawn: headroom + high + Theme.px(30)
    onActiveFocusChanged: {
        if (activeFocus && current < 0)
            current = 0;
    }

    Rectangle {
        y: root.headroom + root.high
        width: parent.width
        height: Theme.stroke
        color: Theme.edge
    }
    Repeater {
        model: root.figure

        Item {
            id: day

            required property int index
            required property string label
            required property string text
            required property real share
            required property bool isMarked

            x: index * root.slot
            y: root.headroom
            width: root.slot
            height: root.high

            Rectangle {
                id: bar

                anchors.bottom: parent.bottom
                x: Math.round(parent.width * 0.15)
                width: Math.max(3, Math.round(parent.width * 0.7))
                height: Math.round(parent.height * day.share)
                radius: 3
                color: day.isMarked ? Theme.red : Theme.gold
                border.width: day.index === root.current ? Theme.heavyStroke : 0
                border.color: Theme.ink
            }
            Text {
                visible: day.share > 0
                anchors.bottom: bar.top
                anchors.bottomMargin: 2
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: day.text
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.face
                font.pixelSize: Theme.caption
                font.bold: day.index === root.current
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 9
                Accessible.ignored: true
            }
            ThemedText {
                visible: day.index % root.pace === 0 && (day.index + root.pace / 2) * root.slot < root.width
                anchors.top: parent.bottom
                anchors.topMargin: 4
                x: Math.round(bar.x)
                text: day.label
                color: day.isMarked ? Theme.red : Theme.muted
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        width: parent.width
        height: root.headroom + root.high
        hoverEnabled: true
        onPositionChanged: mouse => root.go(Math.floor(mouse.x / root.slot))
        onExited: root.current = -1
    }
}
