// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Everybody alone or teams, how they are made, and, where that is known beforehand, who is in which.
Column {
    id: root

    required property LiveTeams teams

    readonly property bool inTeams: teams.count > 0

    spacing: Theme.px(12)

    LiveField {
        caption: qsTr("各答各的，还是分组")
        room: root.width

        ChipGroup {
            room: root.width

            Chip {
                objectName: "liveAlone"
                text: qsTr("各答各的")
                chosen: !root.inTeams
                onClicked: root.teams.count = 0
            }
            Chip {
                objectName: "liveInTeams"
                text: qsTr("团队")
                chosen: root.inTeams
                onClicked: {
                    if (!root.inTeams)
                        root.teams.count = 2;
                }
            }
        }
    }
    LiveField {
        visible: root.inTeams
        caption: qsTr("怎么分组。各组最后的答案算数，不记入个人成绩")
        room: root.width

        ChipGroup {
            room: root.width

            Repeater {
                model: [
                    {
                        "way": LiveTeams.Way.ByGroup,
                        "words": qsTr("按名册的小组")
                    },
                    {
                        "way": LiveTeams.Way.Dealt,
                        "words": qsTr("随机平均分")
                    },
                    {
                        "way": LiveTeams.Way.Chosen,
                        "words": qsTr("自由选择")
                    },
                    {
                        "way": LiveTeams.Way.AsTheyCome,
                        "words": qsTr("进来时自动分")
                    }
                ]

                Chip {
                    required property var modelData

                    objectName: "liveTeaming" + modelData.way
                    text: modelData.words
                    chosen: root.teams.way === modelData.way
                    onClicked: root.teams.way = modelData.way
                }
            }
        }
    }
    Flow {
        width: parent.width
        visible: root.inTeams && root.teams.way !== LiveTeams.Way.ByGroup
        spacing: Theme.px(16)

        Stepper {
            objectName: "liveTeams"
            name: qsTr("分几组")
            unit: qsTr("组")
            value: root.teams.count
            from: 2
            to: 10
            onChanged: value => root.teams.count = value
        }
        ActionButton {
            objectName: "liveDeal"
            visible: root.teams.way === LiveTeams.Way.Dealt && root.teams.problem === ""
            glyph: "refresh"
            text: qsTr("重新分")
            Accessible.name: qsTr("重新随机分组")
            onClicked: root.teams.deal()
        }
    }
    ThemedText {
        objectName: "liveTeamProblem"
        width: parent.width
        visible: text !== ""
        text: root.teams.problem
        color: Theme.wrong
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Column {
        width: parent.width
        visible: root.inTeams
        spacing: Theme.px(8)

        Repeater {
            model: root.teams.teams

            Item {
                id: team

                required property int index
                required property string name
                required property int people
                required property string members

                objectName: "liveTeam" + index
                width: root.width
                height: Math.max(label.height, list.height)
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1，%2 人：%3").arg(name).arg(people).arg(members)

                ThemedText {
                    id: label

                    width: Math.min(Theme.px(220), Math.round(parent.width * 0.4))
                    text: qsTr("%1（%2 人）").arg(team.name).arg(team.people)
                    font.bold: true
                    Accessible.ignored: true
                }
                ThemedText {
                    id: list

                    x: label.width + Theme.px(16)
                    width: parent.width - x
                    text: team.members
                    Accessible.ignored: true
                }
            }
        }
    }
    ThemedText {
        objectName: "liveTeamNote"
        width: parent.width
        visible: text !== ""
        text: root.teams.note
        color: Theme.muted
        font.pixelSize: Theme.small
    }
}
