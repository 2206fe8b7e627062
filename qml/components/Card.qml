// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// A sheet of paper: one soft shadow in light, a line in dark. Children are laid on it by their anchors.
Item {
    id: root

    property color color: Theme.card
    property color edge: Theme.line
    property int radius: Theme.cardRadius

    Repeater {
        model: Theme.scheme === Theme.Scheme.Light ? 4 : 0

        Rectangle {
            required property int index

            x: -index
            y: 2 - index + 2
            width: root.width + 2 * index
            height: root.height + 2 * index
            radius: root.radius + index
            color: "#05402a10"
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.color
        border.width: Theme.stroke
        border.color: root.edge
    }
}
