// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 简答 after the end: what was written, the points with those found ticked, and the confirmation.
Column {
    id: root

    required property PointListModel points
    required property string answerText
    property bool unanswered: false
    property bool keyOnly: false
    /// The page has the confirmation elsewhere.
    property bool hasFoot: true
    /// Only the learner who wrote it confirms.
    property bool own: true

    signal confirmAsked()

    spacing: Theme.px(14)

    Column {
        width: root.width
        visible: !root.keyOnly
        spacing: 6

        ThemedText {
            text: qsTr("你的回答")
            color: Theme.muted
            font.pixelSize: Theme.caption
            font.bold: true
        }
        Rectangle {
            width: parent.width
            height: words.implicitHeight + Theme.px(24)
            radius: Theme.controlRadius
            color: Theme.sunk
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.ink

            ThemedText {
                id: words

                x: Theme.px(16)
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: root.answerText
                lineHeight: 1.12
            }
        }
    }
    Column {
        width: root.width
        spacing: 4

        ThemedText {
            width: parent.width
            text: root.unanswered ? qsTr("采分点") : !root.points.confirmed ? qsTr("采分点：已按关键词预先勾选，请对照自己的回答核对，答到的打勾") : root.points.half && !root.points.open ? qsTr("采分点：阅卷给一半") : qsTr("采分点：自评答到 %1 点，共 %2 点").arg(root.points.tickedCount).arg(root.points.count)
            color: root.points.open ? Theme.goldText : Theme.muted
            font.pixelSize: Theme.small
            font.bold: true
        }
        Repeater {
            model: root.points

            TickRow {
                required property int index
                required property string pointText
                required property bool isTicked
                required property bool isSuggested

                objectName: "point" + index
                width: root.width
                text: pointText
                figure: root.points.open && isSuggested ? qsTr("关键词相符") : ""
                ticked: isTicked
                enabled: root.points.open && root.own
                onClicked: root.points.toggle(index)
            }
        }
    }
    Flow {
        width: root.width
        visible: !root.unanswered && root.hasFoot
        spacing: 12

        ActionButton {
            objectName: "confirmPoints"
            visible: root.points.open && root.own
            weight: ActionButton.Weight.Primary
            glyph: "check"
            text: qsTr("确认自评：%1 / %2").arg(root.points.tickedCount).arg(root.points.count)
            onClicked: root.confirmAsked()
        }
        ActionButton {
            objectName: "reopenPoints"
            visible: !root.points.open && root.own
            glyph: "edit"
            text: qsTr("重新自评")
            onClicked: root.points.reopen()
        }
        ThemedText {
            visible: root.points.open
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(implicitHeight, Theme.target)
            verticalAlignment: Text.AlignVCenter
            text: root.own ? qsTr("确认前这道题不计入成绩") : qsTr("待本人自评，暂不计入成绩")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
