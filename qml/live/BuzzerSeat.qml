// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// One player of 抢答: the key, the name, the points, and a word for how it stands.
Rectangle {
    id: root

    required property string name
    required property string letter
    required property int standing
    required property string points
    property int size: Theme.px(19)

    readonly property bool answering: standing === BuzzerPlayerModel.State.Answering
    readonly property bool out: standing === BuzzerPlayerModel.State.Tried || standing === BuzzerPlayerModel.State.LockedOut || standing === BuzzerPlayerModel.State.FalseStart
    readonly property string word: {
        switch (standing) {
        case BuzzerPlayerModel.State.LockedOut:
            return qsTr("抢早了");
        case BuzzerPlayerModel.State.FalseStart:
            return qsTr("抢跑");
        case BuzzerPlayerModel.State.Answering:
            return qsTr("请回答");
        case BuzzerPlayerModel.State.Tried:
            return qsTr("答过了");
        case BuzzerPlayerModel.State.Solved:
            return qsTr("✓ 答对");
        default:
            return qsTr("%1 分").arg(points === "" ? "0" : points);
        }
    }

    width: row.width + Math.round(size * 1.6)
    height: Math.round(size * 2.9)
    radius: Theme.controlRadius
    color: answering ? Theme.redSoft : standing === BuzzerPlayerModel.State.Solved ? Theme.rightSoft : out ? Theme.sunk : Theme.card
    border.width: answering ? Math.max(Theme.heavyStroke, Math.round(size / 8)) : Theme.stroke
    border.color: answering ? Theme.red : standing === BuzzerPlayerModel.State.Solved ? Theme.right : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1，%2 键，%3").arg(name).arg(letter).arg(word)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(root.size * 0.6)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(root.size * 1.9)
            height: width
            radius: Theme.controlRadius
            color: Theme.ground
            border.width: Theme.heavyStroke
            border.color: root.answering ? Theme.red : Theme.edge

            ThemedText {
                anchors.centerIn: parent
                text: root.letter
                color: root.out ? Theme.muted : Theme.ink
                font.pixelSize: root.size
                font.bold: true
                Accessible.ignored: true
            }
        }
        ThemedText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.size * 10)
            text: root.name
            color: root.out ? Theme.muted : Theme.ink
            font.pixelSize: root.size
            font.bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        ThemedText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.word
            color: root.answering ? Theme.red : root.standing === BuzzerPlayerModel.State.Solved ? Theme.right : Theme.muted
            font.pixelSize: Math.round(root.size * 0.85)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
