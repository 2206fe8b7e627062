// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One item of 错题本 or 收藏: the question, then how often it went wrong and how near it is to leaving, or when it was marked.
T.AbstractButton {
    id: root

    required property string stem
    required property string kindName
    required property int errors
    required property int rightInARow
    required property string whenText
    required property int index
    property int leaveAfter: 1
    /// The row of a favourite, which may be taken out.
    property bool favourite: false

    signal removalAsked()

    readonly property string nearness: rightInARow > 0 ? qsTr("已连对 %1 次，还差 %2 次").arg(rightInARow).arg(leaveAfter - rightInARow) : ""
    readonly property bool beside: width > Theme.px(640)

    implicitHeight: words.height + (favourite && !beside ? out.height + Theme.px(8) : 0) + 2 * Theme.px(16)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: Theme.joined([kindName, stem, facts.text], " ")
    Accessible.description: qsTr("打开，看答案和原文")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Card {
        color: root.hovered || root.down ? Theme.sunk : Theme.card

        FocusRing {
            radius: Theme.cardRadius + 4
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            x: Theme.px(20)
            y: Theme.px(16)
            width: (root.favourite && root.beside ? out.x - Theme.px(16) : chevron.x - Theme.px(16)) - x
            spacing: Theme.px(6)

            ThemedText {
                width: parent.width
                text: root.stem
                Accessible.ignored: true
            }
            ThemedText {
                id: facts

                width: parent.width
                text: root.favourite ? Theme.joined([root.kindName, qsTr("%1 收藏").arg(root.whenText)], "　") : Theme.joined([root.kindName, qsTr("错过 %1 次").arg(root.errors), qsTr("最近 %1").arg(root.whenText), root.nearness], "　")
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        ActionButton {
            id: out

            objectName: "unmark" + root.index
            visible: root.favourite
            x: root.beside ? chevron.x - Theme.px(12) - width : words.x - leftPadding
            y: root.beside ? Math.round((root.height - height) / 2) : words.y + words.height + Theme.px(8)
            weight: ActionButton.Weight.Quiet
            glyph: "favourite"
            text: qsTr("取消收藏")
            Accessible.name: qsTr("取消收藏：%1").arg(root.stem)
            onClicked: root.removalAsked()
        }
        Icon {
            id: chevron

            x: root.width - Theme.px(16) - width
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            color: Theme.muted
        }
    }
}
