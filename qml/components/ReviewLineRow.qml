// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// An option, finding or decision: a label, its words, why.
Item {
    id: root

    required property string lineId
    required property string label
    required property string words
    required property string detail
    required property int tone
    required property bool canAct

    property string action
    property string glyph

    signal acted()

    readonly property color ink: {
        switch (root.tone) {
        case ReviewLineModel.LineTone.Right:
            return Theme.right;
        case ReviewLineModel.LineTone.Warning:
            return Theme.goldText;
        case ReviewLineModel.LineTone.Faded:
            return Theme.muted;
        default:
            return Theme.ink;
        }
    }

    implicitHeight: Math.max(texts.implicitHeight, act.visible ? act.implicitHeight : 0) + Theme.px(12)
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([label, words, tone === ReviewLineModel.LineTone.Right && glyph === "" ? qsTr("正确答案") : "", detail], " ")

    Icon {
        id: sign

        visible: name !== "" && Theme.hasIcons
        y: Theme.px(8)
        name: root.glyph !== "" ? root.glyph : root.tone === ReviewLineModel.LineTone.Right ? "check" : ""
        size: Theme.px(20)
        color: root.ink
    }
    Text {
        id: badge

        x: Theme.px(28)
        y: Theme.px(6)
        width: text === "" ? 0 : Math.max(Theme.px(24), implicitWidth)
        text: root.label
        textFormat: Text.PlainText
        color: root.ink
        font.family: Theme.face
        font.pixelSize: Theme.small
        font.bold: true
        Accessible.ignored: true
    }
    Column {
        id: texts

        anchors.left: badge.right
        anchors.leftMargin: badge.width > 0 ? Theme.px(10) : 0
        anchors.right: act.visible ? act.left : parent.right
        y: Theme.px(6)
        spacing: 2

        ThemedText {
            width: parent.width
            text: root.words
            color: root.tone === ReviewLineModel.LineTone.Plain ? Theme.ink : root.ink
            font.pixelSize: Theme.small
            font.bold: root.tone === ReviewLineModel.LineTone.Right
            font.strikeout: root.tone === ReviewLineModel.LineTone.Faded
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
    }
    ActionButton {
        id: act

        visible: root.canAct && root.action !== ""
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        weight: ActionButton.Weight.Quiet
        font.pixelSize: Theme.small
        text: root.action
        Accessible.name: root.action + " " + root.words
        onClicked: root.acted()
    }
}
