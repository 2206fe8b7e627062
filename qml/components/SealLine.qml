// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Date and occasion as a small red line above a passage.
Item {
    id: root

    property string text

    implicitHeight: words.implicitHeight

    Rectangle {
        id: stamp

        y: Math.round(Theme.px(6))
        width: Theme.px(9)
        height: Theme.px(9)
        radius: 2
        color: Theme.seal
    }
    ThemedText {
        id: words

        anchors.left: stamp.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: parent.right
        text: root.text
        color: Theme.red
        font.pixelSize: Theme.px(15)
    }
}
