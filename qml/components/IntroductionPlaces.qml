// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// The rail, and what is behind its buttons.
SketchPaper {
    id: root

    width: 40 * root.unit
    height: 16 * root.unit

    Rectangle {
        x: 15 * root.unit
        width: Theme.stroke
        height: parent.height
        color: Theme.line
    }
    Column {
        x: 1.4 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.5 * root.unit

        Repeater {
            model: [
                {
                    "glyph": "wrong",
                    "word": qsTr("错题本")
                },
                {
                    "glyph": "chart",
                    "word": qsTr("进度")
                },
                {
                    "glyph": "history",
                    "word": qsTr("历史成绩")
                },
                {
                    "glyph": "settings",
                    "word": qsTr("设置")
                }
            ]

            Row {
                id: button

                required property var modelData

                height: 3.2 * root.unit
                spacing: root.unit

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: button.modelData.glyph
                    size: Math.round(2.3 * root.unit)
                    color: Theme.red
                }
                SketchWord {
                    unit: root.unit
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.modelData.word
                }
            }
        }
    }
    // Rising bars: how it goes.
    Row {
        x: 17.5 * root.unit
        y: 2 * root.unit
        height: 6.4 * root.unit
        spacing: 0.8 * root.unit

        Repeater {
            model: [2.4, 3.6, 3.2, 5, 6.4]

            Rectangle {
                required property real modelData

                anchors.bottom: parent.bottom
                width: 1.6 * root.unit
                height: modelData * root.unit
                radius: 0.4 * root.unit
                color: Theme.gold
            }
        }
    }
    // A sheet that goes out.
    Rectangle {
        x: 31.6 * root.unit
        y: 2 * root.unit
        width: 5.6 * root.unit
        height: 6.4 * root.unit
        radius: 0.6 * root.unit
        color: Theme.card
        border.width: Theme.stroke
        border.color: Theme.edge

        Icon {
            anchors.centerIn: parent
            name: "save"
            size: Math.round(3.2 * root.unit)
            color: Theme.link
        }
    }
    Rectangle {
        x: 16.5 * root.unit
        y: 9.6 * root.unit
        width: 22 * root.unit
        height: Theme.stroke
        color: Theme.line
    }
    Row {
        x: 17.5 * root.unit
        y: 10 * root.unit
        height: 5.4 * root.unit
        spacing: 0.8 * root.unit

        SketchWord {
            unit: root.unit
            anchors.baseline: large.baseline
            text: qsTr("字")
            font.pixelSize: Math.round(2 * root.unit)
        }
        SketchWord {
            unit: root.unit
            id: large

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("字")
            font.pixelSize: Math.round(3.8 * root.unit)
        }
    }
    // Light and dark.
    Rectangle {
        x: 31.6 * root.unit
        y: 10.7 * root.unit
        width: 2 * Math.round(2.1 * root.unit)
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Theme.heavyStroke
        border.color: Theme.edge

        Item {
            anchors.right: parent.right
            width: parent.width / 2
            height: parent.height
            clip: true

            Rectangle {
                x: -parent.width
                width: 2 * parent.width
                height: width
                radius: width / 2
                color: Theme.ink
                border.width: Theme.heavyStroke
                border.color: Theme.edge
            }
        }
    }
}
