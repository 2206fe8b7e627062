// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One item of a passage: kind, stem, the learner's record; its key only once it is asked for.
Card {
    id: root

    required property string kind
    required property string stem
    required property bool isFound
    required property bool isOpen
    required property string keyText
    required property string rationale
    required property string recordText

    signal toggled()

    implicitHeight: head.height + (isOpen ? answer.height + Theme.px(18) : 0)
    color: isFound ? Theme.goldSoft : Theme.card

    T.AbstractButton {
        id: head

        objectName: "showKey"
        width: parent.width
        height: Math.max(Theme.target, line.implicitHeight + Theme.px(24))
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: Theme.joined([root.kind, root.stem, root.recordText], " ")
        Accessible.name: text
        Accessible.description: root.isOpen ? qsTr("收起答案") : qsTr("看答案")
        Accessible.checkable: true
        Accessible.checked: root.isOpen
        onClicked: root.toggled()
        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()

        background: Rectangle {
            radius: Theme.cardRadius
            color: head.hovered ? Theme.sunk : "transparent"

            FocusRing {
                radius: Theme.cardRadius + 2
                anchors.margins: -2
                shown: head.visualFocus
            }
        }
        contentItem: Item {
            Column {
                id: line

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(18)
                anchors.right: more.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                spacing: 3

                ThemedText {
                    width: parent.width
                    text: Theme.joined([root.kind, root.isFound ? qsTr("搜到的题") : "", root.recordText], qsTr(" · "))
                    color: root.isFound ? Theme.goldText : Theme.muted
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }
                ThemedText {
                    width: parent.width
                    text: root.stem
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            Row {
                id: more

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                ThemedText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.isOpen ? qsTr("收起答案") : qsTr("看答案")
                    color: Theme.link
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.isOpen ? "less" : "more"
                    color: Theme.link
                }
            }
        }
    }
    Column {
        id: answer

        visible: root.isOpen
        anchors.top: head.bottom
        x: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(6)

        ThemedText {
            objectName: "passageItemKey"
            width: parent.width
            text: qsTr("答案：%1").arg(root.keyText)
            color: Theme.right
            font.pixelSize: Theme.small
            font.bold: true
        }
        ThemedText {
            width: parent.width
            visible: root.rationale !== ""
            text: root.rationale
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
