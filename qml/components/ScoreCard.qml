// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The score, large, with what it means and the time it took.
Card {
    id: root

    required property AttemptResultView result

    signal againAsked()

    implicitHeight: column.height + 2 * Theme.px(28)

    Rectangle {
        x: Theme.px(30)
        width: Theme.px(56)
        height: 4
        color: Theme.seal
    }
    Column {
        id: column

        x: Theme.px(30)
        y: Theme.px(28)
        width: root.width - 2 * x
        spacing: Theme.px(16)

        Item {
            width: parent.width
            height: figure.height

            ThemedText {
                id: figure

                objectName: "scoreFigure"
                text: root.result.allPending ? qsTr("待评") : root.result.points
                font.pixelSize: Theme.figure
                font.bold: true
                lineHeight: 0.8
                Accessible.name: root.result.allPending ? text : qsTr("%1 分").arg(root.result.points)
            }
            ThemedText {
                anchors.left: figure.right
                anchors.leftMargin: 8
                anchors.baseline: figure.baseline
                visible: !root.result.allPending
                text: qsTr("分")
                color: Theme.muted
                font.pixelSize: Theme.lead
            }
            PassStamp {
                visible: !root.result.allPending
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                passed: root.result.passed
                size: Theme.px(26)
            }
        }
        ThemedText {
            width: parent.width
            text: root.result.meaning
            font.pixelSize: Theme.px(20)
            lineHeight: 1.05
        }
        Flow {
            width: parent.width
            spacing: Theme.px(28)

            Repeater {
                model: [
                    {
                        "name": qsTr("答对"),
                        "always": true,
                        "figure": root.result.correct,
                        "tone": Theme.right
                    },
                    {
                        "name": qsTr("部分得分"),
                        "always": false,
                        "figure": root.result.partial,
                        "tone": Theme.goldText
                    },
                    {
                        "name": qsTr("答错"),
                        "always": true,
                        "figure": root.result.wrong,
                        "tone": Theme.wrong
                    },
                    {
                        "name": qsTr("未答"),
                        "always": true,
                        "figure": root.result.unanswered,
                        "tone": Theme.goldText
                    },
                    {
                        "name": qsTr("待自评"),
                        "always": false,
                        "figure": root.result.pending,
                        "tone": Theme.goldText
                    }
                ]

                Row {
                    id: count

                    required property var modelData

                    visible: modelData.always || modelData.figure > 0
                    spacing: 8

                    ThemedText {
                        id: name

                        text: count.modelData.name
                        color: Theme.muted
                        font.pixelSize: Theme.small
                    }
                    ThemedText {
                        anchors.baseline: name.baseline
                        text: count.modelData.figure
                        color: count.modelData.tone
                        font.pixelSize: Theme.lead
                        font.bold: true
                    }
                }
            }
        }
        ThemedText {
            objectName: "pendingNote"
            width: parent.width
            visible: root.result.pending > 0 && !root.result.allPending
            text: qsTr("有 %1 道简答待自评，自评后计入成绩。").arg(root.result.pending)
            color: Theme.goldText
            font.pixelSize: Theme.small
        }
        ThemedText {
            width: parent.width
            text: root.result.timedOut ? qsTr("用时 %1，时限 %2，时间到自动交卷").arg(root.result.timeUsed).arg(root.result.timeLimit) : qsTr("用时 %1，时限 %2").arg(root.result.timeUsed).arg(root.result.timeLimit)
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        ActionButton {
            objectName: "againButton"
            weight: ActionButton.Weight.Primary
            text: qsTr("再答一份")
            onClicked: root.againAsked()
        }
    }
}
