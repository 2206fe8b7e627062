// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// By which rules people with phones compete: alone or in teams, and what is shown of it.
LiveSection {
    id: root

    required property LiveDesk desk

    heading: qsTr("怎么比")

    LiveTeamChoice {
        width: parent.width
        teams: root.desk.teams
    }
    SwitchRow {
        objectName: "liveRanked"
        width: parent.width
        text: qsTr("公布名次")
        detail: qsTr("关掉后大屏幕和手机上都没有名次，只看对错和出处")
        on: root.desk.ranked
        onClicked: root.desk.ranked = !root.desk.ranked
    }
    SwitchRow {
        objectName: "liveSpeed"
        width: parent.width
        text: qsTr("答得快可以加分")
        detail: qsTr("最多加五分之一，只加给全对的；答错不倒扣")
        on: root.desk.speedBonus
        onClicked: root.desk.speedBonus = !root.desk.speedBonus
    }
    SwitchRow {
        objectName: "liveShuffled"
        width: parent.width
        text: qsTr("各人选项次序不同")
        detail: qsTr("邻座的 A 不是同一项；大屏幕上的选项就不写字母")
        on: root.desk.shuffled
        onClicked: root.desk.shuffled = !root.desk.shuffled
    }
}
