// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 抢答, for the host: who has the right to answer in very large type, the answer picked, and how each player stands.
Column {
    id: root

    required property LiveRoom room
    required property BuzzerDesk buzzer

    readonly property bool held: buzzer.state === BuzzerDesk.State.Held
    readonly property bool isOpen: room.phase === LiveRoom.Phase.Open

    spacing: Theme.px(14)

    Card {
        width: root.width
        height: banner.height + 2 * Theme.px(20)
        visible: root.isOpen || root.room.phase === LiveRoom.Phase.Closed
        color: root.held ? Theme.redSoft : Theme.card
        edge: root.held ? Theme.red : Theme.line

        Column {
            id: banner

            x: Theme.px(28)
            y: Theme.px(20)
            width: parent.width - 2 * x
            spacing: Theme.px(10)

            Item {
                width: parent.width
                height: root.held && answers.below ? called.implicitHeight + answers.height : Math.max(called.implicitHeight, root.held ? answers.height : 0)

                ThemedText {
                    id: called

                    objectName: "buzzerBanner"
                    y: root.held && answers.below ? 0 : Math.round((parent.height - height) / 2)
                    width: root.held && !answers.below ? parent.width - answers.width - Theme.px(24) : parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.held ? root.buzzer.holder : root.room.paused ? qsTr("已暂停") : root.buzzer.state === BuzzerDesk.State.Reading ? qsTr("先读题，还有 %1 秒").arg(root.buzzer.readingLeft) : root.buzzer.state === BuzzerDesk.State.Free ? qsTr("开抢") : root.buzzer.lastWord
                    color: root.held || root.buzzer.state === BuzzerDesk.State.Free ? Theme.red : Theme.ink
                    font.pixelSize: root.held ? Theme.figure : Theme.display
                    minimumPixelSize: Theme.title
                    fontSizeMode: Text.HorizontalFit
                    font.bold: true
                    wrapMode: Text.NoWrap
                    Accessible.role: Accessible.AlertMessage
                }
                Row {
                    id: answers

                    readonly property bool below: width > parent.width * 0.6

                    x: below ? Math.max(0, Math.round((parent.width - width) / 2)) : parent.width - width
                    y: below ? called.implicitHeight : Math.round((parent.height - height) / 2)
                    visible: root.held
                    spacing: Theme.px(10)

                    Repeater {
                        model: root.room.options

                        Chip {
                            required property int index
                            required property string letter
                            required property string optionText

                            objectName: "buzzerPick" + index
                            text: letter
                            chosen: root.buzzer.pickedLetters.includes(letter)
                            focusPolicy: Qt.TabFocus
                            Accessible.name: Theme.joined([letter, optionText], " ")
                            onClicked: root.buzzer.pick(index)
                        }
                    }
                }
            }
            ThemedText {
                objectName: "buzzerAnsweringLeft"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: root.held && root.buzzer.answeringLeft >= 0
                text: qsTr("还有 %1 秒作答").arg(root.buzzer.answeringLeft)
                color: Theme.red
                font.bold: true
            }
            ThemedText {
                objectName: "buzzerLastWord"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: text !== "" && root.isOpen
                text: root.buzzer.lastWord
                color: Theme.muted
            }
        }
    }
    Card {
        width: root.width
        height: seats.height + 2 * Theme.px(18)

        Flow {
            id: seats

            x: Theme.px(20)
            y: Theme.px(18)
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            Repeater {
                model: root.buzzer.players

                BuzzerSeat {
                    required property int index

                    objectName: "buzzerSeat" + index
                    size: Theme.px(19)
                }
            }
        }
    }
    ThemedText {
        width: root.width
        visible: root.room.phase === LiveRoom.Phase.Lobby
        text: root.buzzer.rulesText
        color: Theme.muted
        lineHeight: 1.12
    }
}
