// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Answer and key side by side, place by place or pair by pair; right and wrong by sign and colour.
Column {
    id: root

    required property ComparisonListModel comparison
    property string labelHead
    property string givenHead
    property string wantedHead
    /// A place number needs less room than the text of a member.
    property real labelShare: 0.3
    /// Nothing was given: the key stands alone.
    property bool keyOnly: false

    readonly property int pad: Theme.px(12)
    readonly property int labelWidth: Math.max(Theme.px(44), Math.round(width * labelShare))
    readonly property int cellWidth: Math.floor((width - labelWidth - 2 * pad) / (keyOnly ? 1 : 2))

    spacing: 6

    Row {
        leftPadding: root.pad

        Repeater {
            model: [root.labelHead, root.givenHead, root.wantedHead]

            ThemedText {
                required property string modelData
                required property int index

                visible: index !== 1 || !root.keyOnly
                width: index === 0 ? root.labelWidth : root.cellWidth
                rightPadding: root.pad
                text: modelData
                color: Theme.muted
                font.pixelSize: Theme.caption
                font.bold: true
            }
        }
    }
    Repeater {
        model: root.comparison

        Rectangle {
            id: line

            required property string label
            required property string given
            required property string wanted
            required property bool isRight

            readonly property bool good: isRight || root.keyOnly
            readonly property color tone: good ? Theme.right : Theme.wrong

            width: root.width
            height: Math.max(Theme.px(44), cells.implicitHeight + Theme.px(16))
            radius: Theme.controlRadius
            color: good ? Theme.rightSoft : Theme.wrongSoft
            border.width: Theme.contrast ? (good ? 4 : 2) : 0
            border.color: Theme.ink
            Accessible.role: Accessible.StaticText
            Accessible.name: root.keyOnly ? Theme.joined([label, wanted], " ") : Theme.joined([label, givenText.text, isRight ? qsTr("对") : qsTr("错，应为 %1").arg(wanted)], " ")

            Row {
                id: cells

                x: root.pad
                anchors.verticalCenter: parent.verticalCenter

                ThemedText {
                    width: root.labelWidth
                    rightPadding: root.pad
                    text: line.label
                    font.bold: true
                    Accessible.ignored: true
                }
                Item {
                    visible: !root.keyOnly
                    width: root.cellWidth
                    height: givenText.height

                    Icon {
                        id: sign

                        name: line.isRight ? "check" : "close"
                        color: line.tone
                        size: Theme.px(22)
                    }
                    ThemedText {
                        id: givenText

                        x: Theme.px(28)
                        width: parent.width - x - root.pad
                        text: line.given === "" ? qsTr("（空）") : (Theme.hasIcons ? "" : line.isRight ? "✓ " : "✕ ") + line.given
                        color: line.isRight ? Theme.ink : line.tone
                        Accessible.ignored: true
                    }
                }
                ThemedText {
                    width: root.cellWidth
                    rightPadding: root.pad
                    text: line.wanted
                    color: Theme.right
                    font.bold: !line.isRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
