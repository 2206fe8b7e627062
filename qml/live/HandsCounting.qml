// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Hands counted for each option, by keys or with + and −.
Card {
    id: root

    required property LiveRoom room
    required property HandCounter hands

    height: column.height + 2 * Theme.px(22)

    Column {
        id: column

        x: Theme.px(28)
        y: Theme.px(22)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        ThemedText {
            width: parent.width
            text: root.room.phase === LiveRoom.Phase.Closed ? qsTr("请举手，逐项数好后输入") : qsTr("数错了可以改")
            font.pixelSize: Theme.lead
            font.bold: true
        }
        Repeater {
            model: root.room.options

            Item {
                id: line

                required property int index
                required property string letter
                required property string optionText

                readonly property bool selected: root.hands.selected === index
                readonly property int count: root.hands.counts[index] ?? 0

                objectName: "handsOption" + index
                width: column.width
                height: Math.max(words.implicitHeight, Theme.target) + Theme.px(14)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 %2，举手 %3 人").arg(letter).arg(optionText).arg(count)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.controlRadius
                    color: line.selected ? Theme.redSoft : Theme.card
                    border.width: line.selected ? Theme.heavyStroke : Theme.stroke
                    border.color: line.selected ? Theme.red : Theme.line
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: root.hands.selected = line.index
                }
                ThemedText {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(16)
                    anchors.right: figures.left
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    text: Theme.joined([line.letter, line.optionText], "  ")
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Row {
                    id: figures

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(8)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(4)

                    ActionButton {
                        objectName: "handsLess" + line.index
                        width: Theme.target
                        leftPadding: 0
                        focusPolicy: Qt.TabFocus
                        text: "−"
                        enabled: line.count > 0
                        Accessible.name: qsTr("%1 少一只手").arg(line.letter)
                        onClicked: root.hands.step(line.index, -1)
                    }
                    ThemedText {
                        objectName: "handsCount" + line.index
                        width: Theme.px(96)
                        height: Theme.target
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        text: line.selected && root.hands.typed !== "" ? root.hands.typed + "_" : line.count
                        color: line.selected && root.hands.typed !== "" ? Theme.red : Theme.ink
                        font.pixelSize: Theme.title
                        font.bold: true
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    ActionButton {
                        objectName: "handsMore" + line.index
                        width: Theme.target
                        leftPadding: 0
                        focusPolicy: Qt.TabFocus
                        text: "+"
                        Accessible.name: qsTr("%1 多一只手").arg(line.letter)
                        onClicked: root.hands.step(line.index, 1)
                    }
                }
            }
        }
        ThemedText {
            objectName: "handsRest"
            width: parent.width
            text: root.hands.rest
            color: root.hands.tooMany ? Theme.wrong : Theme.muted
            font.bold: root.hands.tooMany
            Accessible.role: root.hands.tooMany ? Accessible.AlertMessage : Accessible.StaticText
        }
        HandsPeople {
            width: parent.width
            visible: root.room.phase === LiveRoom.Phase.Closed
            hands: root.hands
        }
    }
}
