// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What is asked in a live room, of whom, and how long each item takes.
LiveSection {
    id: root

    required property LiveDesk desk
    property alias name: titleEntry.text

    signal rosterAsked()

    heading: qsTr("答什么，谁来答")

    Flow {
        width: parent.width
        spacing: Theme.px(20)

        LiveField {
            caption: qsTr("用哪些题")
            room: root.width

            PickField {
                objectName: "liveSource"
                width: root.half
                name: qsTr("用哪些题")
                model: root.desk.sources
                currentIndex: root.desk.source
                onActivated: index => root.desk.source = index
            }
        }
        LiveField {
            caption: qsTr("名称，会显示在大屏幕和成绩里")
            room: root.width

            TextEntry {
                id: titleEntry

                objectName: "liveTitle"
                width: root.half
                implicitHeight: Theme.target
                maximumLength: 40
                hint: root.desk.usualTitle
                Accessible.name: qsTr("名称")
            }
        }
        LiveField {
            caption: qsTr("名单")
            room: root.width

            PickField {
                objectName: "liveRoster"
                width: root.half
                name: qsTr("名单")
                model: root.desk.rosters
                currentIndex: root.desk.roster
                onActivated: index => root.desk.roster = index
            }
        }
        SwitchRow {
            objectName: "liveGuests"
            width: root.half
            visible: root.desk.roster > 0 && root.desk.way === LiveRoom.Way.Phones
            text: qsTr("名单以外的人也可以答")
            detail: qsTr("算来宾，不记入成绩")
            on: root.desk.guestsWelcome
            onClicked: root.desk.guestsWelcome = !root.desk.guestsWelcome
        }
    }
    ActionButton {
        objectName: "liveToRoster"
        weight: ActionButton.Weight.Quiet
        leftPadding: 0
        glyph: "people"
        text: qsTr("名册、导入、请假")
        onClicked: root.rosterAsked()
    }
    LiveField {
        visible: root.desk.checkable
        caption: qsTr("进现场时核对编号的")
        room: root.width

        ChipGroup {
            room: root.width

            Repeater {
                model: [4, 1, 0]

                Chip {
                    required property int modelData

                    objectName: "liveCheck" + modelData
                    text: modelData === 0 ? qsTr("不核对") : modelData === 1 ? qsTr("最后一位") : qsTr("末四位")
                    chosen: root.desk.checkDigits === modelData
                    onClicked: root.desk.checkDigits = modelData
                }
            }
        }
    }
    LiveField {
        visible: root.desk.way !== LiveRoom.Way.Buzzer
        caption: qsTr("每题时间")
        room: root.width

        ChipGroup {
            room: root.width

            Repeater {
                model: [20, 30, 45, 60, 90, 0]

                Chip {
                    required property int modelData

                    objectName: "liveSeconds" + modelData
                    text: modelData === 0 ? qsTr("由主持人收题") : qsTr("%1 秒").arg(modelData)
                    chosen: root.desk.seconds === modelData
                    onClicked: root.desk.seconds = modelData
                }
            }
        }
    }
}
