// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 现场答题, before it begins: what is asked, of whom, by which rules, and how phones find the way.
FocusScope {
    id: root

    required property LiveDesk desk
    required property BuzzerDesk buzzer

    signal exited()
    signal opened()
    signal rosterAsked()

    readonly property bool phones: desk.way === LiveRoom.Way.Phones

    function open(): void {
        desk.title = what.name;
        desk.wifiName = network.wifi;
        desk.wifiPassword = network.password;
        if (desk.open())
            opened();
    }
    function resume(row: int): void {
        desk.wifiName = network.wifi;
        desk.wifiPassword = network.password;
        if (desk.resume(row))
            opened();
    }
    function takeKeyboard(): void {
        openButton.forceActiveFocus();
    }

    Component.onCompleted: {
        what.name = desk.title;
        network.wifi = desk.wifiName;
        network.password = desk.wifiPassword;
    }

    ScrollPage {
        id: page

        objectName: "liveSetupScroll"
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        spacing: Theme.px(28)

        ActionButton {
            objectName: "leaveLive"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("组卷")
            Accessible.name: qsTr("回到组卷")
            onClicked: root.exited()
        }
        PageHeading {
            width: page.columnWidth
            title: qsTr("现场答题")
            detail: qsTr("大家一起答同一道题，大屏幕上看结果，讲出处。可以用自己的手机答，不用装软件，内容不出会场的网络；也可以举手，或者在这台电脑上抢答。")
        }
        Repeater {
            model: root.desk.interrupted

            LiveUnfinished {
                width: page.columnWidth
                onResumed: root.resume(index)
            }
        }
        LiveWays {
            width: page.columnWidth
            desk: root.desk
        }
        LiveWhat {
            id: what

            width: page.columnWidth
            desk: root.desk
            onRosterAsked: root.rosterAsked()
        }
        BuzzerSetup {
            width: page.columnWidth
            visible: root.desk.way === LiveRoom.Way.Buzzer
            buzzer: root.buzzer
        }
        LiveContest {
            width: page.columnWidth
            visible: root.phones
            desk: root.desk
        }
        LiveNetwork {
            id: network

            width: page.columnWidth
            visible: root.phones
            desk: root.desk
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(outlook.implicitHeight, openButton.height) + 28
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        ThemedText {
            id: outlook

            objectName: "liveProblem"
            anchors.left: parent.left
            anchors.leftMargin: Math.max(Theme.margin, Math.round((root.width - Theme.px(1120)) / 2))
            anchors.right: openButton.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: root.desk.problem !== "" ? root.desk.problem : root.desk.summary
            color: root.desk.problem !== "" || !root.desk.ready ? Theme.wrong : Theme.ink
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionButton {
            id: openButton

            objectName: "liveOpen"
            anchors.right: parent.right
            anchors.rightMargin: Math.max(Theme.margin, Math.round((root.width - Theme.px(1120)) / 2))
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(52)
            weight: ActionButton.Weight.Primary
            glyph: "people"
            text: qsTr("打开现场")
            enabled: root.desk.ready
            onClicked: root.open()
        }
    }
}
