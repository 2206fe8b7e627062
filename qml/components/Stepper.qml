// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A number with less and more beside it.
Row {
    id: root

    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    property string unit
    property string name

    signal changed(value: int)

    spacing: Theme.px(4)

    ActionButton {
        width: Theme.target
        leftPadding: 0
        text: "−"
        enabled: root.value > root.from
        Accessible.name: qsTr("%1减少").arg(root.name)
        onClicked: root.changed(Math.max(root.from, root.value - root.step))
    }
    Item {
        width: Math.max(Theme.px(76), figure.implicitWidth + 8)
        height: Theme.target

        ThemedText {
            id: figure

            anchors.centerIn: parent
            text: root.unit === "" ? root.value : qsTr("%1 %2").arg(root.value).arg(root.unit)
            font.pixelSize: Theme.lead
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.name: root.name + " " + text
        }
    }
    ActionButton {
        objectName: "moreButton"
        width: Theme.target
        leftPadding: 0
        text: "+"
        enabled: root.value < root.to
        Accessible.name: qsTr("%1增加").arg(root.name)
        onClicked: root.changed(Math.min(root.to, root.value + root.step))
    }
}
