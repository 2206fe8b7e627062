// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// How many people are in the hall; who raised no hand is reckoned from it.
Flow {
    id: root

    required property HandCounter hands

    spacing: Theme.px(16)

    ThemedText {
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: qsTr("在场人数")
        font.bold: true
        wrapMode: Text.NoWrap
    }
    TextEntry {
        id: entry

        objectName: "handsPeople"
        width: Theme.px(110)
        implicitHeight: Theme.target
        horizontalAlignment: TextInput.AlignHCenter
        maximumLength: 4
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 0
            top: 9999
        }
        Accessible.name: qsTr("在场人数")
        onTextEdited: root.hands.people = Number(text)
        onAccepted: focus = false

        Binding {
            target: entry
            property: "text"
            value: root.hands.people > 0 ? String(root.hands.people) : ""
            when: !entry.activeFocus
        }
    }
    ThemedText {
        height: Math.max(Theme.target, implicitHeight)
        width: Math.min(implicitWidth, root.width)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("不填也可以，只是算不出没举手的有几人")
        color: Theme.muted
    }
}
