// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The first three ranks, at the end or between items; thanks alone where no ranking is wanted.
Item {
    id: root

    required property LiveRoom room
    property real unit: 1

    readonly property bool over: room.phase === LiveRoom.Phase.Finished

    function px(size: real): int {
        return Math.round(size * unit);
    }

    ThemedText {
        id: title

        y: root.px(54)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.over ? root.room.title : qsTr("现在的名次")
        font.pixelSize: root.px(52)
        font.bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    ThemedText {
        anchors.centerIn: parent
        visible: root.over && (!root.room.ranked || root.room.podium.count === 0)
        text: qsTr("谢谢大家")
        font.pixelSize: root.px(88)
        font.bold: true
    }
    Row {
        id: steps

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.px(110)
        height: parent.height - title.y - title.height - root.px(150)
        visible: root.room.ranked && root.room.podium.count > 0
        spacing: root.px(20)

        readonly property int each: Math.min(root.px(340), Math.floor((root.width - root.px(128) + spacing) / Math.max(1, root.room.podium.count)) - spacing)

        Repeater {
            model: root.room.podium

            Item {
                id: step

                required property int index
                required property int rank
                required property string name
                required property string points
                required property int rightCount

                readonly property real share: [1.0, 0.78, 0.62][Math.min(2, rank - 1)]

                width: steps.each
                height: steps.height

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.round((parent.height - root.px(84)) * step.share)
                    radius: Theme.cardRadius
                    color: step.rank === 1 ? Theme.goldSoft : Theme.card
                    border.width: Math.max(Theme.stroke, root.px(step.rank === 1 ? 4 : 2))
                    border.color: step.rank === 1 ? Theme.gold : Theme.line

                    Column {
                        anchors.centerIn: parent
                        spacing: root.px(6)

                        ThemedText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: step.rank
                            color: Theme.goldText
                            font.pixelSize: root.px(96)
                            font.bold: true
                        }
                        ThemedText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            width: step.width - root.px(16)
                            horizontalAlignment: Text.AlignHCenter
                            text: qsTr("%1 分，全对 %2 题").arg(step.points).arg(step.rightCount)
                            color: Theme.muted
                            font.pixelSize: root.px(26)
                        }
                    }
                    ThemedText {
                        anchors.bottom: parent.top
                        anchors.bottomMargin: root.px(12)
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: step.name
                        font.pixelSize: root.px(46)
                        minimumPixelSize: root.px(24)
                        fontSizeMode: Text.HorizontalFit
                        font.bold: true
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    ThemedText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.px(42)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        text: Theme.joined([root.room.ranked && root.room.equalsLeft > 0 ? qsTr("并列的还有 %1 位").arg(root.room.equalsLeft) : "", root.over && root.room.way === LiveRoom.Way.Phones ? qsTr("结果也在各自的手机上") : ""], qsTr("，"))
        color: Theme.muted
        font.pixelSize: root.px(28)
    }
}
