// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Another learner of this computer: who, when last at work, whether there is a PIN; comes in or goes into the archive.
Card {
    id: root

    required property string name
    required property string place
    required property string lastActive
    required property bool hasPin
    required property bool isArchived
    required property int timePercent
    required property int index

    signal entered()
    signal archiveAsked()
    signal restoreAsked()

    implicitHeight: Math.max(words.height, avatar.height) + (buttons.beside ? 0 : buttons.height + Theme.px(12)) + 2 * Theme.px(16)
    color: isArchived ? "transparent" : Theme.card
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, place, facts.text, hasPin ? qsTr("已设 PIN") : ""], " ")

    LearnerAvatar {
        id: avatar

        x: Theme.px(20)
        y: buttons.beside ? Math.round((root.height - height) / 2) : Theme.px(16)
        name: root.name
        size: Theme.px(46)
        quiet: root.isArchived
    }
    Column {
        id: words

        anchors.left: avatar.right
        anchors.leftMargin: Theme.px(16)
        y: Theme.px(16)
        width: root.width - x - Theme.px(20) - (buttons.beside ? buttons.width + Theme.px(16) : 0)
        spacing: 4

        ThemedText {
            width: parent.width
            text: root.name
            font.bold: !root.isArchived
            color: root.isArchived ? Theme.muted : Theme.ink
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            visible: root.place !== ""
            text: root.place
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.px(16)

            ThemedText {
                id: facts

                text: Theme.joined([qsTr("最近 %1").arg(root.lastActive), root.timePercent > 100 ? qsTr("限时放宽 %1%").arg(root.timePercent) : ""], "　")
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            Row {
                visible: root.hasPin
                spacing: 4

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "lock"
                    size: Theme.px(18)
                    color: Theme.goldText
                }
                ThemedText {
                    objectName: "lockText" + root.index
                    text: qsTr("已设 PIN")
                    color: Theme.goldText
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    Row {
        id: buttons

        readonly property bool beside: root.width > Theme.px(600)

        x: beside ? root.width - width - Theme.px(20) : words.x
        y: beside ? Math.round((root.height - height) / 2) : Math.max(words.y + words.height, avatar.y + avatar.height) + Theme.px(12)
        spacing: 8

        ActionButton {
            objectName: "enter" + root.index
            visible: !root.isArchived
            glyph: root.hasPin ? "lock" : ""
            text: qsTr("进入")
            Accessible.name: qsTr("%1进入").arg(root.name)
            onClicked: root.entered()
        }
        ActionButton {
            objectName: "archive" + root.index
            visible: !root.isArchived
            weight: ActionButton.Weight.Quiet
            glyph: "archive"
            text: qsTr("归档")
            Accessible.name: qsTr("归档%1").arg(root.name)
            onClicked: root.archiveAsked()
        }
        ActionButton {
            objectName: "restore" + root.index
            visible: root.isArchived
            weight: ActionButton.Weight.Quiet
            glyph: "unarchive"
            text: qsTr("取回")
            Accessible.name: qsTr("取回%1").arg(root.name)
            onClicked: root.restoreAsked()
        }
    }
}
