// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Under the host's page of a room with phones: one red button for what comes next, and what else can be done now.
Rectangle {
    id: root

    required property LiveRoom room
    property bool wide: false
    property bool speaking: false
    property string nextStep

    signal stepped()
    signal spokenAsked()

    function takeKeyboard(): void {
        primary.forceActiveFocus();
    }

    height: Math.max(steps.height, hint.visible ? hint.implicitHeight : 0) + 28
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    ThemedText {
        id: hint

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: parent.width - steps.childrenRect.width - 2 * Theme.margin - Theme.px(16)
        visible: root.wide
        anchors.verticalCenter: parent.verticalCenter
        text: root.room.phase === LiveRoom.Phase.Open ? qsTr("空格 收题，P 暂停，+ 加时，R 朗读") : qsTr("空格 往下，← 回看，F 大屏")
        color: Theme.muted
        font.pixelSize: Theme.caption
    }
    Flow {
        id: steps

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: root.wide ? Math.round(parent.width * 0.74) : parent.width - 2 * Theme.margin
        spacing: Theme.px(10)
        layoutDirection: Qt.RightToLeft

        ActionButton {
            id: primary

            objectName: "liveNext"
            height: Theme.px(56)
            weight: ActionButton.Weight.Primary
            font.pixelSize: Theme.lead
            text: root.nextStep
            onClicked: root.stepped()
        }
        ActionButton {
            objectName: "livePause"
            height: Theme.px(56)
            visible: root.room.phase === LiveRoom.Phase.Open
            glyph: root.room.paused ? "play" : "pause"
            text: root.room.paused ? qsTr("继续") : qsTr("暂停")
            onClicked: root.room.togglePause()
        }
        ActionButton {
            objectName: "liveExtend"
            height: Theme.px(56)
            visible: root.room.phase === LiveRoom.Phase.Open && root.room.timed
            text: qsTr("加 15 秒")
            onClicked: root.room.extend(15)
        }
        ActionButton {
            objectName: "liveSkip"
            height: Theme.px(56)
            visible: root.room.phase === LiveRoom.Phase.Open || root.room.phase === LiveRoom.Phase.Closed
            text: qsTr("跳过")
            Accessible.name: qsTr("跳过这一题，不计分")
            onClicked: root.room.skip()
        }
        ActionButton {
            objectName: "liveRanks"
            height: Theme.px(56)
            visible: root.room.phase === LiveRoom.Phase.Revealed && root.room.ranked
            text: root.room.standingsShown ? qsTr("收起名次") : qsTr("看名次")
            onClicked: root.room.standingsShown = !root.room.standingsShown
        }
        ActionButton {
            objectName: "liveRead"
            height: Theme.px(56)
            visible: root.room.phase === LiveRoom.Phase.Open
            glyph: "speak"
            text: root.speaking ? qsTr("停止朗读") : qsTr("朗读")
            onClicked: root.spokenAsked()
        }
    }
}
