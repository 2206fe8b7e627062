// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What people answer with: phones, hands, or keys at this computer.
LiveSection {
    id: root

    required property LiveDesk desk

    heading: qsTr("用什么答")

    ChipGroup {
        room: root.width

        Repeater {
            model: [qsTr("各人的手机"), qsTr("举手"), qsTr("这台电脑上抢答")]

            Chip {
                required property int index
                required property string modelData

                objectName: "liveWay" + index
                text: modelData
                chosen: root.desk.way === index
                onClicked: root.desk.way = index
            }
        }
    }
    ThemedText {
        objectName: "liveWayWords"
        width: parent.width
        text: [qsTr("大家连同一个 Wi-Fi，用手机浏览器答题。"), qsTr("不用手机，也不联网。大屏幕上出题，收题以后数 A、B、C、D 各有几只手，由您输入。举手不记名，没有个人成绩。"), qsTr("不用手机，也不联网。最多八方围着这一个键盘，每方一个键，先按的先答。")][root.desk.way]
        color: Theme.muted
        lineHeight: 1.12
    }
    ThemedText {
        width: parent.width
        visible: root.desk.way !== LiveRoom.Way.Phones
        text: qsTr("只出判断、单选和多选。填空、排序、连线和简答这样答不了，不抽。")
        color: Theme.muted
    }
}
