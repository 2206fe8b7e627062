// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A paper that was typed in: whose, what it came to, and a way to take it back.
Card {
    id: root

    required property int index
    required property string name
    required property string branch
    required property int points
    required property bool isPassed
    required property string paper

    signal undoAsked()

    implicitHeight: Math.max(words.height, undo.height) + 2 * Theme.px(12)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, branch, paper, figure.text, verdict.text], " ")

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: figure.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        ThemedText {
            objectName: "paperDoneName" + root.index
            width: parent.width
            text: root.name
            font.bold: true
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: Theme.joined([root.branch, root.paper], " · ")
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    ThemedText {
        id: figure

        objectName: "paperDonePoints" + root.index
        anchors.right: verdict.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 分").arg(root.points)
        font.pixelSize: Theme.lead
        font.bold: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    ThemedText {
        id: verdict

        anchors.right: undo.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        text: root.isPassed ? qsTr("合格") : qsTr("未合格")
        color: root.isPassed ? Theme.right : Theme.wrong
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    ActionButton {
        id: undo

        objectName: "paperUndo" + root.index
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("撤销")
        Accessible.name: qsTr("撤销%1的成绩").arg(root.name)
        onClicked: root.undoAsked()
    }
}
