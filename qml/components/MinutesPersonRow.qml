// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Somebody in the minutes: present, late, on leave, missing, by word and by colour; whoever was missing may make up.
Item {
    id: root

    required property int index
    required property string name
    required property int presence
    required property string detail
    required property bool canMakeUp
    required property bool canBeExcused

    signal leaveToggled()
    signal makeupAsked()

    readonly property bool beside: width > Theme.px(620)
    readonly property bool isExcused: presence === MinutesPersonModel.State.Excused
    readonly property string word: {
        switch (presence) {
        case MinutesPersonModel.State.Late:
            return qsTr("迟到");
        case MinutesPersonModel.State.Excused:
            return qsTr("请假");
        case MinutesPersonModel.State.Absent:
            return qsTr("缺席");
        case MinutesPersonModel.State.Guest:
            return qsTr("来宾");
        case MinutesPersonModel.State.Unnoted:
            return qsTr("未点名");
        default:
            return qsTr("实到");
        }
    }
    readonly property color tone: {
        switch (presence) {
        case MinutesPersonModel.State.Present:
            return Theme.right;
        case MinutesPersonModel.State.Absent:
            return Theme.wrong;
        case MinutesPersonModel.State.Guest:
            return Theme.muted;
        default:
            return Theme.goldText;
        }
    }

    objectName: "minutesPerson" + index
    implicitHeight: Math.max(line.height, beside && buttons.visible ? buttons.height : 0) + (beside || !buttons.visible ? 0 : buttons.height + Theme.px(6)) + Theme.px(14)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, word, detail], " ")

    Flow {
        id: line

        y: root.beside ? Math.round((root.height - height) / 2) : Theme.px(6)
        width: root.width - (root.beside && buttons.visible ? buttons.width + Theme.px(12) : 0)
        spacing: Theme.px(14)

        ThemedText {
            width: Math.min(Theme.px(180), line.width)
            text: root.name
            font.bold: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        ThemedText {
            width: Theme.px(64)
            text: root.word
            color: root.tone
            font.bold: true
            Accessible.ignored: true
        }
        ThemedText {
            width: Math.min(implicitWidth, line.width)
            text: root.detail
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        y: root.beside ? Math.round((root.height - height) / 2) : root.height - height
        visible: root.canBeExcused
        spacing: 4

        ActionButton {
            objectName: "excuse" + root.index
            weight: ActionButton.Weight.Quiet
            text: root.isExcused ? qsTr("改为缺席") : qsTr("改为请假")
            Accessible.name: root.isExcused ? qsTr("把 %1 改为缺席").arg(root.name) : qsTr("把 %1 改为请假").arg(root.name)
            onClicked: root.leaveToggled()
        }
        ActionButton {
            objectName: "makeup" + root.index
            visible: root.canMakeUp
            text: qsTr("补测")
            Accessible.name: qsTr("%1 现在补测").arg(root.name)
            onClicked: root.makeupAsked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
}
