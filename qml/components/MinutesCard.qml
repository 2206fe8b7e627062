// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What people write into the minutes: place, host, who keeps them, 学时, a remark.
Card {
    id: root

    required property MinutesDesk desk

    implicitHeight: column.height + 2 * Theme.cardPad

    component Named: Column {
        id: named

        required property string caption

        spacing: 6

        ThemedText {
            text: named.caption
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }

    Column {
        id: column

        readonly property int half: width < Theme.px(640) ? width : Math.floor((width - Theme.px(20)) / 2)

        x: Theme.cardPad
        y: Theme.cardPad
        width: root.width - 2 * x
        spacing: Theme.px(14)

        SectionHeading {
            text: qsTr("填写")
        }
        Flow {
            width: parent.width
            spacing: Theme.px(20)

            Named {
                caption: qsTr("地点")

                TextEntry {
                    objectName: "minutesPlace"
                    width: column.half
                    maximumLength: 60
                    text: root.desk.place
                    hint: qsTr("地点，可不填")
                    Accessible.name: qsTr("地点")
                    onEditingFinished: root.desk.place = text
                }
            }
            Named {
                caption: qsTr("主持人")

                TextEntry {
                    objectName: "minutesHost"
                    width: column.half
                    maximumLength: 20
                    text: root.desk.host
                    hint: qsTr("主持人")
                    onEditingFinished: root.desk.host = text
                }
            }
            Named {
                caption: qsTr("记录人")

                TextEntry {
                    objectName: "minutesRecorder"
                    width: column.half
                    maximumLength: 20
                    text: root.desk.recorder
                    hint: qsTr("记录人")
                    onEditingFinished: root.desk.recorder = text
                }
            }
            Named {
                caption: root.desk.creditCounted ? qsTr("学时，按时间算出（45 分钟 1 学时，取整到半个）") : qsTr("学时，已改")

                Flow {
                    width: column.half
                    spacing: Theme.px(12)

                    ActionButton {
                        objectName: "creditLess"
                        text: "−"
                        enabled: root.desk.credit > 0
                        Accessible.name: qsTr("学时减半个")
                        onClicked: root.desk.credit = root.desk.credit - 5
                    }
                    ThemedText {
                        objectName: "creditWords"
                        height: Theme.target
                        verticalAlignment: Text.AlignVCenter
                        text: root.desk.creditWords
                        font.bold: true
                    }
                    ActionButton {
                        objectName: "creditMore"
                        text: "+"
                        Accessible.name: qsTr("学时加半个")
                        onClicked: root.desk.credit = root.desk.credit + 5
                    }
                }
            }
        }
        Named {
            caption: qsTr("备注")

            TextEntry {
                objectName: "minutesRemark"
                width: column.width
                maximumLength: 200
                text: root.desk.remark
                hint: qsTr("备注，可不填")
                Accessible.name: qsTr("备注")
                onEditingFinished: root.desk.remark = text
            }
        }
    }
}
