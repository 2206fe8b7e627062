// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// A button in one of three weights; at most one primary a page.
T.AbstractButton {
    id: root

    enum Weight {
        Primary,
        Secondary,
        Quiet
    }

    property int weight: ActionButton.Weight.Secondary
    property string glyph
    property string trailingGlyph
    property bool large: false

    readonly property bool primary: weight === ActionButton.Weight.Primary
    readonly property bool quiet: weight === ActionButton.Weight.Quiet
    readonly property color foreground: !enabled ? Theme.muted : primary ? Theme.redInk : quiet ? Theme.link : Theme.ink

    implicitWidth: Math.max(Theme.target, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: large ? Theme.px(60) : Math.max(Theme.target, row.implicitHeight + 16)
    leftPadding: quiet ? Theme.px(10) : large ? Theme.px(36) : Theme.px(20)
    rightPadding: leftPadding
    font.family: Theme.face
    font.pixelSize: large ? Theme.lead : Theme.body
    font.bold: primary
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1.0 : Theme.contrast ? 0.55 : primary ? 1.0 : 0.6
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: {
            if (!root.enabled)
                return root.quiet ? "transparent" : Theme.sunk;
            if (root.primary)
                return root.hovered || root.down ? Theme.redHover : Theme.red;
            if (root.quiet)
                return root.hovered || root.down ? Theme.sunk : "transparent";
            return root.hovered || root.down ? Theme.sunk : Theme.card;
        }
        border.width: root.quiet || root.primary && root.enabled ? 0 : Theme.stroke
        border.color: Theme.edge

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(8)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.glyph
                color: root.foreground
                size: root.large ? Theme.px(26) : Theme.px(22)
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: root.text
                textFormat: Text.PlainText
                font: root.font
                color: root.foreground
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.trailingGlyph
                color: root.foreground
            }
        }
    }
}
