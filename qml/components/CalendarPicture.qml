// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// Weeks as columns, Monday on top; each day with how much was practised, by shade and number. As many weeks as
/// there is room for, up to the present.
FigurePicture {
    id: root

    readonly property int labelWidth: Theme.px(44)
    readonly property int monthHeight: Theme.px(24)
    readonly property int allWeeks: Math.ceil(figure.count / 7)
    readonly property int weeks: Math.max(1, Math.min(allWeeks, Math.floor((width - labelWidth) / Theme.px(27))))
    readonly property int cell: Math.min(Theme.px(40), Math.floor((width - labelWidth) / weeks))
    readonly property var strengths: [0, 0.18, 0.36, 0.7, 1]

    function shade(level: int): color {
        return level === 0 || Theme.contrast ? Theme.sunk : Qt.rgba(Theme.gold.r, Theme.gold.g, Theme.gold.b, strengths[level]);
    }
    function ink(level: int): color {
        return level >= 3 && Theme.dark && !Theme.contrast ? Theme.ground : Theme.ink;
    }

    stride: 7
    drawn: legend.y + legend.height
    onActiveFocusChanged: {
        if (activeFocus && current < 0)
            current = figure.count - 1;
    }

    component Diamond: Rectangle {
        width: Theme.px(7)
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.ink
    }

    Repeater {
        model: [qsTr("周一"), "", qsTr("周三"), "", qsTr("周五"), "", qsTr("周日")]

        ThemedText {
            required property string modelData
            required property int index

            y: root.monthHeight + index * root.cell
            height: root.cell
            verticalAlignment: Text.AlignVCenter
            text: modelData
            color: Theme.muted
            font.pixelSize: Theme.caption
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.figure

        Item {
            id: day

            required property int index
            required property string note
            required property string text
            required property int level
            required property bool isMarked

            readonly property int week: Math.floor(index / 7) - (root.allWeeks - root.weeks)

            visible: week >= 0
            x: root.labelWidth + week * root.cell
            y: root.monthHeight + index % 7 * root.cell
            width: root.cell
            height: root.cell

            ThemedText {
                visible: day.note !== ""
                y: -root.monthHeight
                text: day.note
                color: Theme.muted
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: Math.max(1, Math.round(root.cell / 18))
                radius: 4
                color: root.shade(day.level)
                border.width: day.index === root.current ? Theme.heavyStroke : Theme.contrast ? Math.max(1, day.level) : 0
                border.color: day.index === root.current ? Theme.red : Theme.ink

                Text {
                    anchors.centerIn: parent
                    width: parent.width - 2
                    horizontalAlignment: Text.AlignHCenter
                    text: day.text
                    textFormat: Text.PlainText
                    color: root.ink(day.level)
                    font.family: Theme.face
                    font.pixelSize: Math.min(Theme.caption, Math.round(root.cell * 0.46))
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 8
                    Accessible.ignored: true
                }
                Diamond {
                    visible: day.isMarked
                    color: root.ink(day.level)
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 1
                }
            }
        }
    }
    MouseArea {
        x: root.labelWidth
        y: root.monthHeight
        width: root.weeks * root.cell
        height: 7 * root.cell
        hoverEnabled: true
        onPositionChanged: mouse => root.go((Math.floor(mouse.x / root.cell) + root.allWeeks - root.weeks) * 7 + Math.floor(mouse.y / root.cell))
        onExited: root.current = -1
    }
    Flow {
        id: legend

        x: root.labelWidth
        y: root.monthHeight + 7 * root.cell + Theme.px(10)
        width: parent.width - x
        spacing: Theme.px(16)

        Repeater {
            model: [qsTr("没有练习"), qsTr("1–5 题"), qsTr("6–10 题"), qsTr("11–20 题"), qsTr("20 题以上")]

            Row {
                id: entry

                required property string modelData
                required property int index

                spacing: 6

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(16)
                    height: width
                    radius: 4
                    color: root.shade(entry.index)
                    border.width: Theme.contrast ? Math.max(1, entry.index) : 0
                    border.color: Theme.ink
                }
                ThemedText {
                    text: entry.modelData
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        Row {
            spacing: 8

            Diamond {
                anchors.verticalCenter: parent.verticalCenter
            }
            ThemedText {
                text: qsTr("当天有考试")
                color: Theme.muted
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
