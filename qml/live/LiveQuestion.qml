// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The item a room is at, for its host: the time, who has not answered, the counts, the key and its source.
Column {
    id: root

    required property LiveRoom room

    readonly property bool isOpen: room.phase === LiveRoom.Phase.Open
    readonly property bool isRevealed: room.phase === LiveRoom.Phase.Revealed
    readonly property bool isCounted: (room.phase === LiveRoom.Phase.Closed || isRevealed) && room.way !== LiveRoom.Way.Buzzer

    spacing: Theme.px(18)

    LiveStandings {
        width: root.width
        visible: root.isRevealed && root.room.ranked && root.room.standingsShown
        standings: root.room.standings
        ranked: root.room.ranked
        inTeams: root.room.inTeams
        most: 10
    }
    Card {
        width: root.width
        height: item.height + 2 * Theme.px(26)

        Column {
            id: item

            x: Theme.px(28)
            y: Theme.px(26)
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            Item {
                width: parent.width
                height: Math.max(place.implicitHeight, clock.implicitHeight)

                ThemedText {
                    id: place

                    objectName: "liveNumber"
                    anchors.left: parent.left
                    anchors.right: clock.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: Theme.joined([qsTr("第 %1 题，共 %2 题").arg(root.room.number).arg(root.room.items), root.room.kindName], qsTr(" · "))
                    color: Theme.muted
                    font.bold: true
                }
                ThemedText {
                    id: clock

                    objectName: "liveClock"
                    anchors.right: parent.right
                    text: !root.isOpen ? (root.room.phase === LiveRoom.Phase.Skipped ? qsTr("已跳过，不计分") : qsTr("已收题")) : root.room.paused ? qsTr("已暂停 %1").arg(root.room.timeText) : root.room.timed ? root.room.timeText : qsTr("不限时")
                    color: root.room.timeShort ? Theme.red : root.isOpen ? Theme.ink : Theme.muted
                    font.pixelSize: root.isOpen ? Theme.title : Theme.body
                    font.bold: true
                    wrapMode: Text.NoWrap
                }
            }
            ThinBar {
                width: parent.width
                visible: root.isOpen && root.room.timed
                share: root.room.timeShare
                fill: root.room.timeShort ? Theme.red : Theme.gold
            }
            ThemedText {
                objectName: "liveStem"
                width: parent.width
                text: root.room.stem
                font.pixelSize: Theme.px(24)
                font.bold: true
                lineHeight: 1.15
            }
            Repeater {
                model: root.room.options

                LiveOptionRow {
                    required property int index
                    required property string optionText
                    required letter
                    required votes
                    required share
                    required isKey

                    objectName: "liveOption" + index
                    width: item.width
                    text: optionText
                    counted: root.isCounted
                    countsRight: root.room.countsRight
                    size: Theme.px(19)
                }
            }
            Flow {
                width: parent.width
                visible: root.room.targets.length > 0
                spacing: Theme.px(16)

                Repeater {
                    model: root.room.targets

                    ThemedText {
                        required property string modelData

                        width: Math.min(implicitWidth, item.width)
                        text: modelData
                        color: Theme.muted
                    }
                }
            }
        }
    }
    Card {
        width: root.width
        height: answers.height + 2 * Theme.px(20)
        visible: !root.isRevealed && root.room.phase !== LiveRoom.Phase.Skipped && root.room.way === LiveRoom.Way.Phones

        Column {
            id: answers

            x: Theme.px(28)
            y: Theme.px(20)
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            ThemedText {
                objectName: "liveAnswered"
                width: parent.width
                text: qsTr("已答 %1 人，共 %2 人").arg(root.room.answered).arg(root.room.seated)
                font.pixelSize: Theme.lead
                font.bold: true
            }
            ThinBar {
                width: parent.width
                share: root.room.seated > 0 ? root.room.answered / root.room.seated : 0
                fill: Theme.right
            }
            ThemedText {
                objectName: "liveWaitingFor"
                width: parent.width
                visible: text !== ""
                text: root.room.waitingFor === "" ? "" : root.isOpen ? qsTr("还没有答：%1").arg(root.room.waitingFor) : qsTr("没有答：%1").arg(root.room.waitingFor)
                color: Theme.muted
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }
    }
    Card {
        width: root.width
        height: reason.height + 2 * Theme.px(26)
        visible: root.isRevealed

        Column {
            id: reason

            x: Theme.px(28)
            y: Theme.px(26)
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            ThemedText {
                objectName: "liveKey"
                width: parent.width
                text: qsTr("答案：%1").arg(root.room.keyText)
                color: Theme.right
                font.pixelSize: Theme.lead
                font.bold: true
            }
            ThemedText {
                objectName: "liveRight"
                width: parent.width
                text: root.room.outcome
            }
            ThemedText {
                width: parent.width
                visible: text !== ""
                text: root.room.rationale
                lineHeight: 1.12
            }
            SealLine {
                width: parent.width
                visible: text !== ""
                text: root.room.source
            }
            TextEdit {
                objectName: "livePassage"
                width: parent.width
                text: root.room.passageHtml
                textFormat: TextEdit.RichText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                activeFocusOnPress: false
                color: Theme.ink
                selectionColor: Theme.red
                selectedTextColor: Theme.redInk
                font.family: Theme.readingFace
                font.pixelSize: Theme.px(21)
                Accessible.role: Accessible.StaticText
                Accessible.name: getText(0, length)
            }
        }
    }
}
