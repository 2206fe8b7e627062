// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A question laid over the page; keyboard and mouse stay in it until it is answered.
FocusScope {
    id: root

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
        height: column.height + 2 * Theme.px(32)

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.px(32)
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
            Flow {
                width: parent.width
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
}
