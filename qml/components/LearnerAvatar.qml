// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A learner as the last character of the name; the name stands beside it.
Rectangle {
    id: root

    property string name
    property int size: Theme.px(34)
    property bool quiet: false

    width: size
    height: size
    radius: width / 2
    color: quiet ? Theme.sunk : Theme.goldSoft
    border.width: Theme.stroke
    border.color: quiet ? Theme.edge : Theme.gold

    Icon {
        anchors.centerIn: parent
        visible: Theme.hasIcons && root.name === ""
        name: "person"
        size: Math.round(root.size * 0.62)
        color: Theme.goldText
    }
    Text {
        anchors.centerIn: parent
        // What stands in brackets behind a name tells people apart, but is no part of it.
        text: (root.name.replace(/[（(].*$/, "").trim() || root.name).slice(-1)
        textFormat: Text.PlainText
        color: root.quiet ? Theme.muted : Theme.goldText
        font.family: Theme.face
        font.pixelSize: Math.round(root.size * 0.47)
        font.bold: true
        Accessible.ignored: true
    }
}
