// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// Ten items, two of them wrong, and when each comes back.
Column {
    id: root

    /// A twentieth of the height of the drawing.
    required property real unit

    spacing: 1.6 * root.unit

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 0.7 * root.unit

        Repeater {
            model: 10

            Rectangle {
                id: tile

                required property int index

                readonly property bool wrong: index === 3 || index === 6

                width: 4 * root.unit
                height: width
                radius: 0.8 * root.unit
                color: wrong ? Theme.wrongSoft : Theme.rightSoft
                border.width: Theme.stroke
                border.color: wrong ? Theme.wrong : Theme.right

                Icon {
                    anchors.centerIn: parent
                    name: tile.wrong ? "close" : "check"
                    size: Math.round(2.4 * root.unit)
                    color: tile.wrong ? Theme.wrong : Theme.right
                }
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 1.2 * root.unit

        Return {
            word: qsTr("明天")
            wrong: true
        }
        Return {
            word: qsTr("隔几天")
        }
        Return {
            word: qsTr("再隔更久")
        }
    }

    component Return: SketchPaper {
        id: back

        property string word
        property bool wrong: false

        unit: root.unit
        width: returning.width + 3 * root.unit
        height: 5.4 * root.unit
        radius: height / 2

        Row {
            id: returning

            anchors.centerIn: parent
            spacing: 0.8 * root.unit

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: back.wrong ? "close" : "check"
                size: Math.round(2.4 * root.unit)
                color: back.wrong ? Theme.wrong : Theme.right
            }
            SketchWord {
                unit: root.unit
                anchors.verticalCenter: parent.verticalCenter
                text: back.word
            }
        }
    }
}
