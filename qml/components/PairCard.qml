// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One member of a matching, left or right: its sign, its text, and the sign of its partner.
T.AbstractButton {
    id: root

    property string sign
    property string partnerSign
    /// The row on the other side; -1 for none.
    property int partnerRow: -1
    /// Which pair it belongs to, for the colour.
    property int pairNumber: -1
    property bool picked: false
    property bool atRight: false

    readonly property bool paired: partnerRow >= 0
    readonly property color tone: paired ? Theme.pairTone(pairNumber) : Theme.edge

    signal clearAsked()

    implicitHeight: Math.max(Theme.px(64), words.implicitHeight + Theme.px(24))
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: Theme.joined([sign, text, paired ? qsTr("已连 %1").arg(partnerSign) : qsTr("未连")], " ")
    Accessible.checkable: true
    Accessible.checked: picked

    background: Card {
        color: root.picked ? Theme.redSoft : root.hovered || root.down ? Theme.sunk : Theme.card
        edge: root.picked ? Theme.red : root.paired ? root.tone : Theme.line

        Rectangle {
            anchors.fill: parent
            visible: root.picked || root.paired
            radius: Theme.cardRadius
            color: "transparent"
            border.width: root.picked ? Theme.heavyStroke : Theme.stroke + 1
            border.color: root.picked ? Theme.red : root.tone
        }
        FocusRing {
            radius: Theme.cardRadius + 4
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: badge

            x: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(34)
            height: width
            radius: root.atRight ? width / 2 : 8
            color: root.picked ? Theme.red : root.paired ? root.tone : "transparent"
            border.width: root.picked || root.paired ? 0 : Theme.heavyStroke
            border.color: Theme.edge

            Text {
                anchors.centerIn: parent
                text: root.sign
                textFormat: Text.PlainText
                color: root.picked ? Theme.redInk : root.paired ? Theme.pairInk : Theme.muted
                font.family: Theme.face
                font.bold: true
                font.pixelSize: Theme.body
                Accessible.ignored: true
            }
        }
        ThemedText {
            id: words

            anchors.left: badge.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: partner.left
            anchors.rightMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            Accessible.ignored: true
        }
        Row {
            id: partner

            anchors.right: parent.right
            anchors.rightMargin: root.atRight ? Theme.px(16) : Theme.px(6)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            ThemedText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.paired
                text: root.atRight ? qsTr("← %1").arg(root.partnerSign) : qsTr("→ %1").arg(root.partnerSign)
                color: root.tone
                font.pixelSize: Theme.small
                font.bold: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ActionButton {
                objectName: "clearPair"
                visible: root.paired && !root.atRight
                width: Theme.target
                leftPadding: 0
                weight: ActionButton.Weight.Quiet
                focusPolicy: Qt.NoFocus
                glyph: "close"
                text: Theme.hasIcons ? "" : "✕"
                Accessible.name: qsTr("取消这一对：%1").arg(root.text)
                onClicked: root.clearAsked()
            }
        }
    }
}
