// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// Scores from 0 to 100 in the order of time, joined by a line; a round point passed, a square one did not. The
/// dashes are the pass marks.
FigurePicture {
    id: root

    readonly property int gutter: Theme.px(40)
    readonly property int headroom: Theme.px(30)
    readonly property int high: Theme.px(150)
    readonly property real slot: figure.count > 0 ? (width - gutter) / figure.count : width - gutter
    readonly property int pace: Math.max(1, Math.ceil(Theme.px(76) / slot))
    property list<real> shares

    function placeX(row: int): real {
        return gutter + (row + 0.5) * slot;
    }
    function placeY(share: real): real {
        return headroom + high * (1 - share);
    }
    function read(): void {
        shares = figure.shares();
    }

    drawn: headroom + high + Theme.px(30)
    onActiveFocusChanged: {
        if (activeFocus && current < 0)
            current = figure.count - 1;
    }
    Component.onCompleted: read()

    Connections {
        target: root.figure

        function onChanged(): void {
            root.read();
        }
    }

    Repeater {
        model: [0, 50, 100]

        Item {
            id: level

            required property int modelData

            y: root.placeY(modelData / 100)
            width: root.width

            ThemedText {
                width: root.gutter - 8
                y: Math.round(-height / 2)
                horizontalAlignment: Text.AlignRight
                text: level.modelData
                color: Theme.muted
                font.pixelSize: Theme.caption
                Accessible.ignored: true
            }
            Rectangle {
                x: root.gutter
                width: parent.width - x
                height: Theme.stroke
                color: Theme.line
            }
        }
    }
    Repeater {
        model: Math.max(0, root.shares.length - 1)

        Rectangle {
            required property int index

            readonly property real fromX: root.placeX(index)
            readonly property real fromY: root.placeY(root.shares[index] ?? 0)
            readonly property real wide: root.placeX(index + 1) - fromX
            readonly property real rise: root.placeY(root.shares[index + 1] ?? 0) - fromY

            x: fromX
            y: fromY - height / 2
            width: Math.hypot(wide, rise)
            height: 2
            antialiasing: true
            color: Theme.edge
            transformOrigin: Item.Left
            rotation: Math.atan2(rise, wide) * 180 / Math.PI
        }
    }
    Repeater {
        model: root.figure

        Item {
            id: test

            required property int index
            required property string label
            required property string text
            required property real share
            required property real line
            required property bool isMarked

            x: root.placeX(index)

            Rectangle {
                visible: test.line >= 0
                x: -width / 2
                y: root.placeY(test.line)
                width: Math.min(root.slot * 0.6, Theme.px(40))
                height: 2
                color: Theme.muted
            }
            Rectangle {
                id: point

                x: -width / 2
                y: root.placeY(test.share) - height / 2
                width: Theme.px(test.index === root.current ? 18 : 14)
                height: width
                radius: test.isMarked ? width / 2 : 1
                color: test.isMarked ? Theme.right : Theme.card
                border.width: Theme.px(3)
                border.color: test.isMarked ? Theme.right : Theme.wrong
            }
            ThemedText {
                // On the side where no pass mark is, while there is room.
                y: test.line > test.share && test.share > 0.2 ? point.y + point.height + 1 : point.y - height - 2
                anchors.horizontalCenter: point.horizontalCenter
                text: test.text
                font.pixelSize: Theme.small
                font.bold: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ThemedText {
                visible: test.index % root.pace === 0
                y: root.headroom + root.high + 6
                x: -width / 2
                text: test.label
                color: Theme.muted
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        x: root.gutter
        width: parent.width - x
        height: root.headroom + root.high
        hoverEnabled: true
        onPositionChanged: mouse => root.go(Math.min(root.figure.count - 1, Math.floor(mouse.x / root.slot)))
        onExited: root.current = -1
        onClicked: {
            if (root.current >= 0)
                root.pressed(root.current);
        }
    }
}
