// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// Who is here, each with a word and a colour for how it stands; a name opens what can be done for that person.
Card {
    id: root

    required property LiveRoom room

    signal picked(seat: int, name: string, seatState: int, timePercent: int, member: int)

    function wordFor(state: int): string {
        switch (state) {
        case LiveSeatModel.State.Here:
            return qsTr("在线");
        case LiveSeatModel.State.Away:
            return qsTr("离线");
        case LiveSeatModel.State.Answered:
            return qsTr("已答");
        case LiveSeatModel.State.Unanswered:
            return qsTr("未答");
        case LiveSeatModel.State.Asking:
            return qsTr("请求换设备");
        case LiveSeatModel.State.Excused:
            return qsTr("请假");
        default:
            return qsTr("未到");
        }
    }
    function toneFor(state: int): color {
        switch (state) {
        case LiveSeatModel.State.Here:
        case LiveSeatModel.State.Answered:
            return Theme.right;
        case LiveSeatModel.State.Unanswered:
        case LiveSeatModel.State.Excused:
            return Theme.goldText;
        case LiveSeatModel.State.Asking:
            return Theme.red;
        default:
            return Theme.muted;
        }
    }

    Column {
        id: head

        x: Theme.px(20)
        y: Theme.px(18)
        width: parent.width - 2 * x
        spacing: 4

        Flow {
            width: parent.width
            spacing: Theme.px(8)

            SectionHeading {
                text: qsTr("在场 %1 人").arg(root.room.here)
            }
            ThemedText {
                visible: root.room.locked
                topPadding: Theme.px(4)
                text: qsTr("入口已关")
                color: Theme.goldText
                font.pixelSize: Theme.small
                font.bold: true
            }
        }
        // A part stays on its line.
        Flow {
            readonly property string text: Theme.joined(root.room.attendance, qsTr("，"))

            objectName: "liveAttendance"
            width: parent.width
            visible: root.room.expected > 0
            Accessible.role: Accessible.StaticText
            Accessible.name: text

            Repeater {
                id: parts

                model: root.room.attendance

                ThemedText {
                    required property int index
                    required property string modelData

                    text: index < parts.count - 1 ? modelData + qsTr("，") : modelData
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    ThemedText {
        x: Theme.px(20)
        y: head.y + head.height + Theme.px(12)
        width: parent.width - 2 * x
        visible: root.room.seats.count === 0
        text: qsTr("还没有人进来。手机打开地址、填好姓名，名字就出现在这里。")
        color: Theme.muted
    }
    ListView {
        id: list

        objectName: "livePeople"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(10)
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(8)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        model: root.room.seats
        Accessible.role: Accessible.List
        Accessible.name: qsTr("在场的人")
        T.ScrollBar.vertical: ThinScrollBar {
        }

        delegate: T.AbstractButton {
            id: person

            required property int index
            required property string name
            required property string team
            required property int presence
            required property bool isGuest
            required property int timePercent
            required property int member

            readonly property bool here: presence !== LiveSeatModel.State.Expected && presence !== LiveSeatModel.State.Excused

            objectName: "liveSeat" + index
            width: ListView.view.width
            implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(14))
            hoverEnabled: true
            focusPolicy: Qt.ClickFocus
            // Once the room is over leave is a matter of its minutes.
            enabled: here || root.room.phase !== LiveRoom.Phase.Finished
            Accessible.role: Accessible.ListItem
            Accessible.name: Theme.joined([name, note.text, word.text], " ")
            Keys.onReturnPressed: person.clicked()
            Keys.onEnterPressed: person.clicked()
            onClicked: root.picked(root.room.seats.seatAt(index), name, presence, timePercent, member)

            background: Rectangle {
                radius: Theme.controlRadius
                color: person.hovered ? Theme.sunk : "transparent"

                FocusRing {
                    anchors.margins: 1
                    shown: list.activeFocus && person.ListView.isCurrentItem
                }
            }
            contentItem: Item {
                Rectangle {
                    id: dot

                    x: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(12)
                    height: width
                    radius: width / 2
                    color: !person.here || person.presence === LiveSeatModel.State.Away ? "transparent" : root.toneFor(person.presence)
                    border.width: Theme.heavyStroke
                    border.color: root.toneFor(person.presence)
                }
                Column {
                    id: words

                    anchors.left: dot.right
                    anchors.leftMargin: Theme.px(12)
                    anchors.right: word.left
                    anchors.rightMargin: Theme.px(8)
                    anchors.verticalCenter: parent.verticalCenter

                    ThemedText {
                        width: parent.width
                        text: person.name
                        color: person.here ? Theme.ink : Theme.muted
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    ThemedText {
                        id: note

                        width: parent.width
                        visible: text !== ""
                        text: Theme.joined([person.team, person.isGuest ? qsTr("来宾") : "", person.timePercent > 100 ? qsTr("时间 %1%").arg(person.timePercent) : ""], qsTr(" · "))
                        color: Theme.muted
                        font.pixelSize: Theme.caption
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
                ThemedText {
                    id: word

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.wordFor(person.presence)
                    color: root.toneFor(person.presence)
                    font.pixelSize: Theme.small
                    font.bold: person.presence === LiveSeatModel.State.Asking || person.presence === LiveSeatModel.State.Unanswered
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
