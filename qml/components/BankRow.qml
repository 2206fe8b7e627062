// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// One item in the list: its kind and state, the beginning of its stem.
T.AbstractButton {
    id: root

    required property int index
    required property string stem
    required property string kind
    required property string stateName
    required property int reviewState
    required property int findingCount
    required property bool isOpen

    property bool current: false
    property bool focused: false

    readonly property color stateColor: {
        switch (root.reviewState) {
        case BankModel.State.Candidate:
            return Theme.goldText;
        case BankModel.State.Approved:
        case BankModel.State.Edited:
            return Theme.right;
        case BankModel.State.Rejected:
            return Theme.wrong;
        default:
            return Theme.muted;
        }
    }

    implicitHeight: words.implicitHeight + Theme.px(20)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: stem
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([kind, stateName, stem], " ")
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.current ? Theme.redSoft : root.hovered ? Theme.sunk : "transparent"
        border.width: root.current && Theme.contrast ? 3 : 0
        border.color: Theme.ink

        Rectangle {
            visible: root.current
            anchors.verticalCenter: parent.verticalCenter
            width: 4
            height: parent.height - 16
            radius: 2
            color: Theme.red
        }
        FocusRing {
            anchors.margins: -1
            shown: root.focused
            border.width: Theme.contrast ? 4 : 2
        }
    }
    contentItem: Item {
        Column {
            id: words

            x: 14
            width: parent.width - 28
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            Row {
                width: parent.width
                spacing: Theme.px(10)

                Text {
                    text: root.kind
                    textFormat: Text.PlainText
                    color: Theme.muted
                    font.family: Theme.face
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }
                Text {
                    text: root.stateName
                    textFormat: Text.PlainText
                    color: root.stateColor
                    font.family: Theme.face
                    font.pixelSize: Theme.caption
                    font.bold: root.reviewState !== BankModel.State.Unreviewed
                    Accessible.ignored: true
                }
                Text {
                    visible: text !== ""
                    text: root.isOpen ? qsTr("要再看") : root.findingCount > 0 ? qsTr("%1 处疑点").arg(root.findingCount) : ""
                    textFormat: Text.PlainText
                    color: Theme.goldText
                    font.family: Theme.face
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }
            }
            Text {
                width: parent.width
                text: root.stem
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                color: root.current ? Theme.red : Theme.ink
                font.family: Theme.face
                font.pixelSize: Theme.small
                font.strikeout: root.reviewState === BankModel.State.Rejected
                Accessible.ignored: true
            }
        }
    }
}
