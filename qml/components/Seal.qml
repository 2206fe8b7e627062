// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// The mark of the house: two characters in a red seal.
Rectangle {
    id: root

    property string text: "知行"
    property int size: Theme.px(44)

    width: size
    height: size
    radius: Math.round(size * 0.14)
    color: Theme.seal
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.max(2, Math.round(root.size * 0.06))
        radius: Math.round(root.size * 0.09)
        color: "transparent"
        border.width: 1
        border.color: Theme.sealInk
        opacity: 0.55
    }
    Text {
        anchors.centerIn: parent
        text: root.text
        textFormat: Text.PlainText
        color: Theme.sealInk
        font.family: Theme.readingFace
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.36)
        Accessible.ignored: true
    }
}
