// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The head of a quiz: leave or pause, saved, the time in figures, hand in; under it the time as a line.
Rectangle {
    id: root

    required property QuizSession quiz
    property bool showsCard: false

    signal leaveAsked()
    signal submitAsked()
    signal cardAsked()

    readonly property bool tight: width < Theme.px(760)

    implicitHeight: Theme.px(68)
    color: Theme.card

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(8)

        ActionButton {
            objectName: "pauseButton"
            visible: root.quiz.canPause
            weight: ActionButton.Weight.Quiet
            glyph: "pause"
            text: qsTr("暂停")
            onClicked: root.quiz.pause()
        }
        ActionButton {
            visible: !root.quiz.canPause
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("首页")
            onClicked: root.leaveAsked()
        }
        ThemedText {
            visible: !root.tight
            anchors.verticalCenter: parent.verticalCenter
            text: root.quiz.title
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
        ThemedText {
            objectName: "savedText"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.quiz.saved && !root.tight
            text: qsTr("已保存")
            color: Theme.right
            font.pixelSize: Theme.caption
            wrapMode: Text.NoWrap
        }
    }
    Row {
        anchors.centerIn: parent
        spacing: 8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "time"
            color: clock.color
        }
        ThemedText {
            id: clock

            objectName: "clock"
            anchors.verticalCenter: parent.verticalCenter
            text: root.quiz.timeText
            color: root.quiz.timeShort ? Theme.wrong : Theme.ink
            font.pixelSize: Theme.lead
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.name: root.quiz.timed ? qsTr("剩余时间 %1").arg(text) : qsTr("已用时间 %1").arg(text)
        }
        ThemedText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            text: root.quiz.timed ? (root.quiz.timeShort ? qsTr("时间不多了") : qsTr("剩余")) : qsTr("已用")
            color: root.quiz.timeShort ? Theme.wrong : Theme.muted
            font.pixelSize: Theme.caption
            wrapMode: Text.NoWrap
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        ActionButton {
            visible: root.showsCard
            weight: ActionButton.Weight.Quiet
            glyph: "grid"
            text: qsTr("答题卡")
            onClicked: root.cardAsked()
        }
        ActionButton {
            visible: !root.showsCard
            objectName: "submitButton"
            text: qsTr("交卷")
            onClicked: root.submitAsked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(4)
        color: Theme.line

        Rectangle {
            width: parent.width * (root.quiz.timed ? root.quiz.timeShare : root.quiz.count > 0 ? root.quiz.answeredCount / root.quiz.count : 0)
            height: parent.height
            color: root.quiz.timed ? Theme.red : Theme.gold

            Behavior on width {
                enabled: !Theme.reduceMotion

                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
}
