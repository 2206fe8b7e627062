// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 名次 as a table: rank, name, items right, points; of a room that is open, and in its minutes.
Card {
    id: root

    required property LiveStandingModel standings
    required property bool ranked
    required property bool inTeams
    property string heading
    property int most: 2000

    height: column.height + 2 * Theme.px(22)

    Column {
        id: column

        x: Theme.px(28)
        y: Theme.px(22)
        width: parent.width - 2 * x

        SectionHeading {
            visible: root.heading !== ""
            bottomPadding: Theme.px(6)
            text: root.heading
        }
        Item {
            width: parent.width
            height: Theme.px(34)

            ThemedText {
                text: root.inTeams ? qsTr("小组") : qsTr("姓名")
                x: Theme.px(64)
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            ThemedText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(110)
                text: qsTr("全对（题）")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            ThemedText {
                anchors.right: parent.right
                text: qsTr("得分")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
        }
        Repeater {
            model: root.standings

            Item {
                id: line

                required property int index
                required property int rank
                required property string name
                required property string points
                required property int rightCount

                objectName: "liveStanding" + index
                width: column.width
                height: visible ? Math.max(Theme.target, called.implicitHeight + 12) : 0
                visible: index < root.most
                Accessible.role: Accessible.Row
                Accessible.name: root.ranked ? qsTr("第 %1 名 %2，全对 %3 题，%4 分").arg(rank).arg(name).arg(rightCount).arg(points) : qsTr("%1，全对 %2 题，%3 分").arg(name).arg(rightCount).arg(points)

                Rectangle {
                    width: parent.width
                    height: Theme.stroke
                    color: Theme.line
                }
                ThemedText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(44)
                    horizontalAlignment: Text.AlignRight
                    visible: root.ranked
                    text: line.rank
                    color: line.rank <= 3 ? Theme.goldText : Theme.muted
                    font.bold: line.rank <= 3
                    Accessible.ignored: true
                }
                ThemedText {
                    id: called

                    x: Theme.px(64)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Theme.px(200)
                    text: line.name
                    font.bold: root.ranked && line.rank <= 3
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                ThemedText {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(110)
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.rightCount
                    Accessible.ignored: true
                }
                ThemedText {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.points
                    font.bold: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
