// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// A bar a row, the figure beside its name; rows that lead somewhere are pressed.
Column {
    id: root

    required property FigureListModel figure
    /// Bars above this share are green. Above 1: none are.
    property real good: 2
    /// What pressing a row does, for the ear.
    property string pressedName

    signal pressed(target: string)

    spacing: Theme.px(4)
    Accessible.role: Accessible.List
    Accessible.name: figure.summary

    Repeater {
        model: root.figure

        Item {
            id: row

            required property int index
            required property string label
            required property string note
            required property string text
            required property string words
            required property string target
            required property real share
            required property real line
            required property int level

            readonly property bool leads: target !== ""

            width: root.width
            height: content.height + Theme.px(14)
            Accessible.role: Accessible.StaticText
            Accessible.name: words
            Accessible.ignored: leads

            T.AbstractButton {
                id: button

                objectName: "bar" + row.index
                x: -8
                width: parent.width + 16
                height: parent.height
                visible: row.leads
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: root.pressedName === "" ? row.words : qsTr("%1，%2").arg(row.words).arg(root.pressedName)
                onClicked: root.pressed(row.target)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()

                background: Rectangle {
                    radius: Theme.controlRadius
                    color: button.hovered || button.down ? Theme.sunk : "transparent"

                    FocusRing {
                        anchors.margins: -1
                        shown: button.visualFocus
                    }
                }
            }
            Column {
                id: content

                y: Theme.px(6)
                width: parent.width
                spacing: 4

                Item {
                    width: parent.width
                    height: Math.max(name.height, figureText.height)

                    ThemedText {
                        id: name

                        width: parent.width - figureText.width - 16
                        text: row.label
                        font.pixelSize: Theme.small
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    ThemedText {
                        id: figureText

                        anchors.right: parent.right
                        text: row.text
                        font.pixelSize: Theme.small
                        font.bold: true
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
                ThemedText {
                    width: parent.width
                    visible: row.note !== ""
                    text: row.note
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                ThinBar {
                    width: parent.width
                    height: Theme.px(8)
                    share: row.share
                    glides: false
                    fill: row.share >= root.good ? Theme.right : row.level === 2 ? Theme.link : Theme.gold

                    Rectangle {
                        visible: row.line >= 0
                        x: Math.round(parent.width * row.line - width / 2)
                        y: -Theme.px(3)
                        width: 3
                        height: parent.height + Theme.px(6)
                        color: Theme.ink
                    }
                }
            }
        }
    }
}
