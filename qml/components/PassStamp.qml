// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// 合格 or 未合格, as a stamp.
Rectangle {
    id: root

    property bool passed: false
    property int size: Theme.px(22)

    width: words.implicitWidth + size * 1.2
    height: words.implicitHeight + size * 0.5
    radius: 6
    rotation: passed ? -6 : 0
    color: "transparent"
    border.width: 2
    border.color: words.color
    antialiasing: true

    Text {
        id: words

        anchors.centerIn: parent
        text: root.passed ? qsTr("合格") : qsTr("未合格")
        textFormat: Text.PlainText
        color: root.passed ? Theme.red : Theme.muted
        font.family: Theme.readingFace
        font.bold: true
        font.pixelSize: root.size
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
