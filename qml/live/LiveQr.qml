// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A QR code, black on white in every look, its squares whole pixels.
Rectangle {
    id: root

    property string picture
    property string name
    property int side: Theme.px(200)

    readonly property int squares: image.implicitWidth > 0 ? image.implicitWidth : 1

    width: image.width + 4
    height: width
    radius: Theme.controlRadius
    color: "#ffffff"
    border.width: Theme.stroke
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Image {
        id: image

        anchors.centerIn: parent
        width: Math.max(1, Math.floor((root.side - 4) / root.squares)) * root.squares
        height: width
        source: root.picture
        smooth: false
        cache: false
        Accessible.ignored: true
    }
}
