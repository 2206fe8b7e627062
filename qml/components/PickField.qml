// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// One of a list that folds out: the choice is shown, the others on demand.
T.ComboBox {
    id: root

    property string name

    implicitWidth: Theme.px(160)
    implicitHeight: Theme.target
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(34)
    font.family: Theme.face
    font.pixelSize: Theme.small
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: name + " " + displayText

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.currentIndex > 0 ? Theme.redSoft : root.hovered ? Theme.sunk : Theme.card
        border.width: root.currentIndex > 0 ? Theme.heavyStroke : Theme.stroke
        border.color: root.currentIndex > 0 ? Theme.red : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Text {
        text: root.displayText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        color: root.currentIndex > 0 ? Theme.red : Theme.ink
        font: root.font
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        name: "more"
        size: Theme.px(20)
        color: Theme.muted
    }
    delegate: T.ItemDelegate {
        id: line

        required property int index
        required property string modelData

        width: ListView.view.width
        implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(16))
        highlighted: root.highlightedIndex === index
        hoverEnabled: true
        Accessible.name: modelData

        background: Rectangle {
            color: line.highlighted || line.hovered ? Theme.sunk : "transparent"
            border.width: Theme.contrast && line.highlighted ? 2 : 0
            border.color: Theme.ink
        }
        contentItem: ThemedText {
            id: words

            leftPadding: Theme.px(12)
            rightPadding: Theme.px(12)
            verticalAlignment: Text.AlignVCenter
            text: line.modelData
            color: root.currentIndex === line.index ? Theme.red : Theme.ink
            font.pixelSize: Theme.small
            font.bold: root.currentIndex === line.index
            Accessible.ignored: true
        }
    }
    popup: T.Popup {
        y: root.height + 4
        width: Math.max(root.width, Theme.px(220))
        height: Math.min(contentItem.implicitHeight + 2, Theme.px(420))
        padding: 1

        background: Rectangle {
            radius: Theme.controlRadius
            color: Theme.card
            border.width: Math.max(1, Theme.stroke)
            border.color: Theme.edge
        }
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {
            }
        }
    }
}
