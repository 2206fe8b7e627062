// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// An option of the item a room is asked, on the host's page and on the big screen: how many chose it once the item is
/// closed, and whether it is right once the key is shown.
Item {
    id: root

    property string letter
    property string text
    property int votes: 0
    property real share: 0
    property bool isKey: false
    /// The counts are shown.
    property bool counted: false
    /// The count says how often the member was put right.
    property bool countsRight: false
    property int size: Theme.px(20)

    readonly property string countText: countsRight ? qsTr("%1 人放对").arg(votes) : qsTr("%1 人").arg(votes)

    implicitHeight: Math.max(words.implicitHeight, badge.height) + Math.round(size * (counted ? 1.3 : 0.9))
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([letter, text, counted ? countText : "", isKey ? qsTr("正确答案") : ""], " ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius
        color: root.isKey ? Theme.rightSoft : Theme.card
        border.width: root.isKey ? Math.max(Theme.heavyStroke, Math.round(root.size / 10)) : Theme.stroke
        border.color: root.isKey ? Theme.right : Theme.line
    }
    Rectangle {
        id: badge

        x: Math.round(root.size * 0.7)
        y: Math.round((root.height - (root.counted ? root.size * 0.4 : 0) - height) / 2)
        visible: root.letter !== "" || root.isKey
        width: visible ? Math.round(root.size * 1.7) : 0
        height: Math.round(root.size * 1.7)
        radius: height / 2
        color: root.isKey ? Theme.right : "transparent"
        border.width: root.isKey ? 0 : Theme.heavyStroke
        border.color: Theme.edge

        Text {
            anchors.centerIn: parent
            text: root.letter !== "" ? root.letter : "✓"
            textFormat: Text.PlainText
            color: root.isKey ? Theme.pairInk : Theme.muted
            font.family: Theme.face
            font.bold: true
            font.pixelSize: Math.round(root.size * 0.9)
            Accessible.ignored: true
        }
    }
    ThemedText {
        id: words

        anchors.left: badge.right
        anchors.leftMargin: Math.round(root.size * 0.7)
        anchors.right: figures.left
        anchors.rightMargin: Math.round(root.size * 0.6)
        y: Math.round((root.height - (root.counted ? root.size * 0.4 : 0) - height) / 2)
        text: root.text
        font.pixelSize: root.size
        font.bold: root.isKey
        Accessible.ignored: true
    }
    Row {
        id: figures

        anchors.right: parent.right
        anchors.rightMargin: Math.round(root.size * 0.8)
        y: Math.round((root.height - (root.counted ? root.size * 0.4 : 0) - height) / 2)
        spacing: Math.round(root.size * 0.6)

        ThemedText {
            visible: root.isKey
            text: qsTr("✓ 正确答案")
            color: Theme.right
            font.pixelSize: Math.round(root.size * 0.8)
            font.bold: true
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        ThemedText {
            visible: root.counted
            text: root.countText
            font.pixelSize: root.size
            font.bold: true
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    ThinBar {
        anchors.left: words.left
        anchors.right: figures.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(root.size * 0.35)
        visible: root.counted
        height: Math.round(root.size * 0.28)
        share: root.share
        fill: root.isKey ? Theme.right : Theme.gold
    }
}
