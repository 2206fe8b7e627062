// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One thing found: what it is and where, its heading or stem, the words around the first find.
T.AbstractButton {
    id: root

    required property int index
    required property string sort
    required property string kind
    required property string place
    required property string titleHtml
    required property string wordsHtml
    required property string spoken

    property bool current: false
    property bool focused: false

    implicitHeight: words.implicitHeight + Theme.px(20)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
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

            Item {
                width: parent.width
                height: kindName.implicitHeight

                Text {
                    id: kindName

                    text: root.kind
                    textFormat: Text.PlainText
                    color: Theme.ink
                    font.family: Theme.face
                    font.pixelSize: Theme.caption
                    font.bold: true
                    Accessible.ignored: true
                }
                Text {
                    anchors.left: kindName.right
                    anchors.leftMargin: Theme.px(8)
                    anchors.right: parent.right
                    text: root.place
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: Theme.muted
                    font.family: Theme.face
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }
            }
            Text {
                width: parent.width
                text: root.titleHtml
                textFormat: Text.RichText
                wrapMode: Text.Wrap
                color: Theme.ink
                font.family: Theme.face
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: root.wordsHtml !== ""
                text: root.wordsHtml
                textFormat: Text.RichText
                wrapMode: Text.Wrap
                color: Theme.muted
                font.family: Theme.readingFace
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
