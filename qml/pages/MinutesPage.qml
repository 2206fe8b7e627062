// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 支部学习记录: the minutes of a live room; written on, saved, and a way to make up for those who were missing.
FocusScope {
    id: root

    required property Session session
    property string backName: qsTr("历史成绩")

    signal exited()

    readonly property MinutesDesk desk: session.minutes

    objectName: "minutesPage"
    Keys.onEscapePressed: root.exited()
    Component.onCompleted: desk.refresh()

    ScrollPage {
        id: page

        objectName: "minutesScroll"
        anchors.fill: parent
        measure: Theme.px(960)
        spacing: Theme.px(20)

        ActionButton {
            objectName: "leaveMinutes"
            focus: true
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: root.backName
            Accessible.name: qsTr("回到%1").arg(root.backName)
            onClicked: root.exited()
        }
        PageHeading {
            width: page.columnWidth
            title: qsTr("支部学习记录")
            detail: qsTr("现场答题结束以后，谁到了、问了什么、结果怎样，都在这里；补上几项就能打印存档。")
        }
        EmptyCard {
            width: page.columnWidth
            visible: !root.desk.shown
            title: qsTr("还没有结束的现场")
            detail: qsTr("在“组卷”里打开一场现场答题，结束以后，这里就有它的学习记录。")
            action: root.backName
            onAsked: root.exited()
        }
        PickField {
            objectName: "minutesRoom"
            width: Math.min(page.columnWidth, Theme.px(560))
            visible: root.desk.rooms.length > 1
            name: qsTr("哪一场")
            model: root.desk.rooms
            currentIndex: root.desk.room
            onActivated: index => root.desk.room = index
        }
        Card {
            width: page.columnWidth
            height: head.height + 2 * Theme.cardPad
            visible: root.desk.shown

            Column {
                id: head

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(8)

                ThemedText {
                    objectName: "minutesTopic"
                    width: parent.width
                    text: root.desk.topic
                    font.pixelSize: Theme.title
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    width: parent.width
                    text: root.desk.when
                    color: Theme.muted
                }
                ThemedText {
                    objectName: "minutesAttendance"
                    width: parent.width
                    text: root.desk.attendance
                }
                ThemedText {
                    objectName: "minutesResults"
                    width: parent.width
                    text: root.desk.results
                }
                Flow {
                    width: parent.width
                    topPadding: Theme.px(8)
                    spacing: Theme.px(10)

                    ActionButton {
                        objectName: "minutesPdf"
                        weight: ActionButton.Weight.Primary
                        text: qsTr("存为 PDF")
                        onClicked: root.desk.save(MinutesDesk.Format.Pdf)
                    }
                    ActionButton {
                        objectName: "minutesXlsx"
                        glyph: "save"
                        text: qsTr("存为 Excel")
                        onClicked: root.desk.save(MinutesDesk.Format.Xlsx)
                    }
                    ActionButton {
                        objectName: "minutesCsv"
                        glyph: "save"
                        text: qsTr("存为 CSV")
                        onClicked: root.desk.save(MinutesDesk.Format.Csv)
                    }
                }
                Flow {
                    width: parent.width
                    visible: root.desk.byHands
                    spacing: Theme.px(10)

                    ThemedText {
                        height: Theme.target
                        width: Math.min(implicitWidth, parent.width)
                        verticalAlignment: Text.AlignVCenter
                        text: qsTr("每题各项的举手人数：")
                        color: Theme.muted
                    }
                    ActionButton {
                        objectName: "handsXlsx"
                        glyph: "save"
                        text: qsTr("举手记录（Excel）")
                        onClicked: root.desk.saveHands(MinutesDesk.Format.Xlsx)
                    }
                    ActionButton {
                        objectName: "handsCsv"
                        glyph: "save"
                        text: qsTr("举手记录（CSV）")
                        onClicked: root.desk.saveHands(MinutesDesk.Format.Csv)
                    }
                }
                ThemedText {
                    width: parent.width
                    text: qsTr("存到 %1").arg(root.desk.folder)
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
        MinutesCard {
            width: page.columnWidth
            visible: root.desk.shown
            desk: root.desk
        }
        Card {
            width: page.columnWidth
            height: who.height + 2 * Theme.cardPad
            visible: root.desk.shown && root.desk.people.count > 0

            Column {
                id: who

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(6)

                SectionHeading {
                    text: qsTr("到会情况")
                }
                Repeater {
                    model: root.desk.people

                    MinutesPersonRow {
                        width: who.width
                        onLeaveToggled: root.desk.toggleLeave(index)
                        onMakeupAsked: root.desk.makeUp(index)
                    }
                }
            }
        }
        Card {
            width: page.columnWidth
            height: what.height + 2 * Theme.cardPad
            visible: root.desk.shown && root.desk.items.count > 0

            Column {
                id: what

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(10)

                SectionHeading {
                    text: qsTr("答题内容")
                }
                Repeater {
                    model: root.desk.items

                    MinutesItemRow {
                        width: what.width
                    }
                }
            }
        }
        LiveStandings {
            objectName: "minutesStandings"
            width: page.columnWidth
            visible: root.desk.shown && root.desk.standings.count > 0
            heading: root.desk.inTeams ? qsTr("小组名次") : qsTr("名次")
            standings: root.desk.standings
            ranked: true
            inTeams: root.desk.inTeams
        }
    }
}
