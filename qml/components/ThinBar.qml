// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A share from 0 to 1 as a line.
Rectangle {
    id: root

    property real share: 0
    property color fill: Theme.red
    property bool glides: true

    implicitHeight: Theme.px(6)
    radius: height / 2
    color: Theme.contrast ? Theme.ground : Theme.dark ? Theme.line : Theme.sunk
    border.width: Theme.contrast ? 1 : 0
    border.color: Theme.ink
    Accessible.ignored: true

    Rectangle {
        width: Math.max(root.share > 0 ? parent.height : 0, parent.width * Math.min(1, root.share))
        height: parent.height
        radius: parent.radius
        color: root.fill

        Behavior on width {
            enabled: root.glides && !Theme.reduceMotion

            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutQuad
            }
        }
    }
}
