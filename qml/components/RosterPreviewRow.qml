// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// A line of a file that may be imported: whose, what would happen, by word and by colour.
Card {
    id: root

    required property int index
    required property string name
    required property int lineNumber
    required property int verdict
    required property string detail

    readonly property string word: {
        switch (verdict) {
        case RosterPreviewModel.Kind.Refused:
            return qsTr("不导入");
        case RosterPreviewModel.Kind.Changed:
            return qsTr("改动");
        case RosterPreviewModel.Kind.New:
            return qsTr("新增");
        default:
            return qsTr("不变");
        }
    }
    readonly property color tone: {
        switch (verdict) {
        case RosterPreviewModel.Kind.Refused:
            return Theme.wrong;
        case RosterPreviewModel.Kind.Changed:
            return Theme.goldText;
        case RosterPreviewModel.Kind.New:
            return Theme.right;
        default:
            return Theme.muted;
        }
    }

    objectName: "line" + index
    implicitHeight: Math.max(words.height, mark.height) + 2 * Theme.px(12)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([word, place.text, name, detail], " ")

    ThemedText {
        id: mark

        x: Theme.px(20)
        y: Theme.px(12)
        width: Theme.px(84)
        text: root.word
        color: root.tone
        font.bold: true
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(12)
        anchors.right: place.left
        anchors.rightMargin: Theme.px(12)
        y: Theme.px(12)
        spacing: 2

        ThemedText {
            width: parent.width
            text: root.name !== "" ? root.name : qsTr("（没有姓名）")
            color: root.name !== "" ? Theme.ink : Theme.muted
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    ThemedText {
        id: place

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        y: Theme.px(12)
        text: qsTr("第 %1 行").arg(root.lineNumber)
        color: Theme.muted
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
