// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// Stands in for cards that are being read; shown only when that takes longer than a moment.
Item {
    id: root

    /// What is read: the records of the learner, or the bank.
    property bool records: false

    implicitHeight: Theme.px(360)
    Accessible.role: Accessible.StaticText
    Accessible.name: records ? qsTr("正在读学习记录") : qsTr("正在打开题库")

    Timer {
        id: patience

        property bool over: false

        interval: 200
        running: root.visible
        onTriggered: over = true
    }
    Row {
        anchors.fill: parent
        visible: patience.over
        spacing: Theme.px(28)

        Repeater {
            model: [0.56, 0.4]

            Rectangle {
                required property real modelData

                width: root.width * modelData
                height: root.height
                radius: Theme.cardRadius
                color: Theme.sunk
            }
        }
    }
}
