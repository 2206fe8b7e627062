// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// A question laid over the page; keyboard and mouse stay in it until it is answered.
FocusScope {
    id: root

    readonly property bool modal: true
    property string title
    property string detail
    property string accept
    property string decline
    property string glyph
    property bool shown: false

    signal accepted()
    signal declined()

    visible: shown
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: root.declined()
    onShownChanged: {
        if (shown)
            declineButton.forceActiveFocus(Qt.TabFocusReason);
        words.contentY = 0;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(520))
        height: Math.min(parent.height - 16, column.height + answers.height + Theme.px(78))

        Flickable {
            id: words

            anchors.top: parent.top
            anchors.bottom: answers.top
            anchors.topMargin: interactive ? Theme.px(12) : Theme.px(32)
            anchors.bottomMargin: interactive ? 0 : Theme.px(14)
            x: Theme.px(32)
            width: parent.width - 2 * x
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            interactive: column.height + answers.height + Theme.px(78) > root.height - 16
            clip: interactive
            T.ScrollBar.vertical: ThinScrollBar {
            }

            Column {
                id: column

                width: parent.width
                spacing: Theme.px(14)

                Icon {
                    name: root.glyph
                    size: Theme.px(36)
                    color: Theme.goldText
                }
                ThemedText {
                    width: parent.width
                    text: root.title
                    font.pixelSize: Theme.lead
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    width: parent.width
                    visible: root.detail !== ""
                    text: root.detail
                    color: Theme.muted
                    lineHeight: 1.12
                }
            }
        }
        Flow {
            id: answers

            anchors.bottom: parent.bottom
            anchors.bottomMargin: words.interactive ? Theme.px(12) : Theme.px(32)
            x: Theme.px(32)
            width: parent.width - 2 * x
            topPadding: Theme.px(10)
            spacing: 12
            layoutDirection: Qt.RightToLeft

            ActionButton {
                id: acceptButton

                objectName: "acceptButton"
                text: root.accept
                weight: ActionButton.Weight.Primary
                KeyNavigation.tab: declineButton
                KeyNavigation.backtab: declineButton
                onClicked: root.accepted()
            }
            ActionButton {
                id: declineButton

                objectName: "declineButton"
                focus: true
                text: root.decline
                KeyNavigation.tab: acceptButton
                KeyNavigation.backtab: acceptButton
                onClicked: root.declined()
            }
        }
    }
}
