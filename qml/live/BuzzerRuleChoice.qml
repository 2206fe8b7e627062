// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The rules of 抢答, before it begins.
Column {
    id: root

    required property BuzzerDesk buzzer

    spacing: Theme.px(16)

    LiveField {
        caption: qsTr("开抢前读题")
        room: root.width

        ChipGroup {
            room: root.width

            Repeater {
                model: [0, 3, 5, 10, 20]

                Chip {
                    required property int modelData

                    objectName: "buzzerReading" + modelData
                    text: modelData === 0 ? qsTr("不等") : qsTr("%1 秒").arg(modelData)
                    chosen: root.buzzer.reading === modelData
                    onClicked: root.buzzer.reading = modelData
                }
            }
        }
    }
    LiveField {
        caption: qsTr("没读完就按")
        room: root.width
        visible: root.buzzer.reading > 0

        ChipGroup {
            room: root.width

            Repeater {
                model: [BuzzerDesk.Early.Waits, BuzzerDesk.Early.Out, BuzzerDesk.Early.Counts]

                Chip {
                    required property int modelData

                    objectName: "buzzerEarly" + modelData
                    text: [qsTr("多等一秒"), qsTr("算抢跑，这题不能再抢"), qsTr("也可以抢")][modelData]
                    chosen: root.buzzer.early === modelData
                    onClicked: root.buzzer.early = modelData
                }
            }
        }
    }
    LiveField {
        caption: qsTr("抢到以后几秒内答")
        room: root.width

        ChipGroup {
            room: root.width

            Repeater {
                model: [0, 5, 10, 20, 30]

                Chip {
                    required property int modelData

                    objectName: "buzzerAnswering" + modelData
                    text: modelData === 0 ? qsTr("不限") : qsTr("%1 秒").arg(modelData)
                    chosen: root.buzzer.answering === modelData
                    onClicked: root.buzzer.answering = modelData
                }
            }
        }
    }
    LiveField {
        caption: qsTr("答错的一方")
        room: root.width

        ChipGroup {
            room: root.width

            Repeater {
                model: [BuzzerDesk.Cost.Nothing, BuzzerDesk.Cost.Item, BuzzerDesk.Cost.Points]

                Chip {
                    required property int modelData

                    objectName: "buzzerCost" + modelData
                    text: [qsTr("不扣分，可以再抢"), qsTr("不扣分，这题不能再抢"), qsTr("扣掉这题的分")][modelData]
                    chosen: root.buzzer.cost === modelData
                    onClicked: root.buzzer.cost = modelData
                }
            }
        }
    }
    LiveField {
        caption: qsTr("有人答错以后")
        room: root.width

        ChipGroup {
            room: root.width

            Chip {
                objectName: "buzzerPassedOn"
                text: qsTr("别人接着抢")
                chosen: root.buzzer.passedOn
                onClicked: root.buzzer.passedOn = true
            }
            Chip {
                objectName: "buzzerNotPassedOn"
                text: qsTr("这一题到此为止")
                chosen: !root.buzzer.passedOn
                onClicked: root.buzzer.passedOn = false
            }
        }
    }
    ThemedText {
        objectName: "buzzerRules"
        width: parent.width
        text: root.buzzer.rulesText
        color: Theme.muted
        lineHeight: 1.12
    }
}
