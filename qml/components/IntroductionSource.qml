// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// An answer, and the sentence it rests on.
Row {
    id: root

    /// A twentieth of the height of the drawing.
    required property real unit

    spacing: 2 * root.unit

    SketchPaper {
        unit: root.unit
        width: 20 * root.unit
        height: 15 * root.unit

        SketchLine {
            unit: root.unit
            x: 1.6 * root.unit
            y: 1.8 * root.unit
            width: 13 * root.unit
        }
        Repeater {
            model: 2

            Rectangle {
                id: option

                required property int index

                readonly property bool chosen: index === 1

                x: 1.6 * root.unit
                y: (4 + index * 3.6) * root.unit
                width: parent.width - 2 * x
                height: 3 * root.unit
                radius: 0.6 * root.unit
                color: chosen ? Theme.rightSoft : Theme.card
                border.width: chosen ? Theme.heavyStroke : Theme.stroke
                border.color: chosen ? Theme.right : Theme.edge

                SketchLine {
                    unit: root.unit
                    x: 1.2 * root.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: (option.chosen ? 10 : 8) * root.unit
                }
                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: 0.8 * root.unit
                    anchors.verticalCenter: parent.verticalCenter
                    visible: option.chosen && Theme.hasIcons
                    name: "check"
                    size: Math.round(2.2 * root.unit)
                    color: Theme.right
                }
            }
        }
        Row {
            x: 1.6 * root.unit
            y: 11.6 * root.unit
            spacing: 0.6 * root.unit

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "book"
                size: Math.round(2.2 * root.unit)
                color: Theme.link
            }
            SketchWord {
                unit: root.unit
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("查看原文")
                color: Theme.link
                font.underline: true
            }
        }
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "right"
        size: Math.round(5 * root.unit)
        color: Theme.red
    }
    SketchPaper {
        unit: root.unit
        width: 17 * root.unit
        height: 15 * root.unit

        Rectangle {
            x: 1.8 * root.unit
            y: 1.8 * root.unit
            width: 4 * root.unit
            height: Math.max(3, Math.round(0.5 * root.unit))
            color: Theme.seal
        }
        Rectangle {
            x: 1.2 * root.unit
            y: 6.1 * root.unit
            width: 14.6 * root.unit
            height: 4.4 * root.unit
            radius: 0.4 * root.unit
            color: Theme.mark
        }
        Repeater {
            model: [12, 13.4, 13.4, 10, 12.4]

            SketchLine {
                unit: root.unit
                required property real modelData
                required property int index

                readonly property bool marked: index === 1 || index === 2

                x: 1.8 * root.unit
                y: (4 + index * 2) * root.unit + (index > 0 ? 0.9 : 0) * root.unit
                width: modelData * root.unit
                color: marked ? Theme.markInk : Theme.edge
                opacity: marked || Theme.contrast ? 1 : 0.55
            }
        }
    }
}
