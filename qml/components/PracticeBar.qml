// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The head of a set: the way out, what it is, how far it has come; under it that as a line, or the time.
Rectangle {
    id: root

    required property PracticeSession practice

    signal leaveAsked()

    readonly property bool tight: width < Theme.px(760)
    readonly property bool done: practice.state === PracticeSession.State.Done
    readonly property real share: practice.timed && practice.state === PracticeSession.State.Answering ? practice.timeShare : done ? 1 : practice.count > 0 ? (practice.mode === PracticeSession.Mode.Reading ? practice.current + 1 : practice.answeredCount) / practice.count : 0

    implicitHeight: Theme.px(68)
    color: Theme.card

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(8)

        ActionButton {
            objectName: "leaveButton"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: root.done ? qsTr("返回") : qsTr("结束练习")
            onClicked: root.leaveAsked()
        }
        ThemedText {
            visible: !root.tight
            anchors.verticalCenter: parent.verticalCenter
            text: root.practice.title
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }
    Row {
        visible: !root.done
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(16)

        ThemedText {
            objectName: "clock"
            visible: root.practice.timed
            anchors.verticalCenter: parent.verticalCenter
            text: root.practice.timeText
            color: root.practice.timeShare < 0.25 ? Theme.wrong : Theme.ink
            font.pixelSize: Theme.lead
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("剩余时间 %1").arg(text)
        }
        ThemedText {
            objectName: "progress"
            anchors.verticalCenter: parent.verticalCenter
            text: root.practice.mode === PracticeSession.Mode.Challenge ? qsTr("已连对 %1 题").arg(root.practice.rightCount) : qsTr("%1 / %2").arg(root.practice.current + 1).arg(root.practice.count)
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("第 %1 题，共 %2 题").arg(root.practice.current + 1).arg(root.practice.count)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(4)
        color: Theme.line

        Rectangle {
            width: parent.width * root.share
            height: parent.height
            color: root.practice.timed ? Theme.red : Theme.gold

            Behavior on width {
                enabled: !Theme.reduceMotion

                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
}
