// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 继续上次: the round of practice that was left, how far it is, and the button that goes on with it.
Card {
    id: root

    required property Session session

    readonly property PracticeRounds rounds: session.rounds

    implicitHeight: column.height + 2 * Theme.px(24)

    Column {
        id: column

        x: Theme.px(30)
        y: Theme.px(24)
        width: root.width - 2 * x
        spacing: Theme.px(10)

        ThemedText {
            width: parent.width
            text: qsTr("继续上次")
            font.pixelSize: Theme.lead
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        // How far it is stays on one line.
        Flow {
            width: parent.width
            spacing: Theme.px(16)

            ThemedText {
                objectName: "resumeText"
                width: Math.min(implicitWidth, parent.width)
                text: root.rounds.title
            }
            ThemedText {
                objectName: "resumeProgress"
                text: root.rounds.progress
                color: Theme.muted
                wrapMode: Text.NoWrap
            }
        }
        ThemedText {
            objectName: "resumeLeftOut"
            width: parent.width
            visible: text !== ""
            text: root.rounds.leftOut
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        ThinBar {
            width: parent.width
            share: root.rounds.share
        }
        Item {
            width: parent.width
            height: goOn.height + Theme.px(8)

            ActionButton {
                id: goOn

                objectName: "resumeButton"
                anchors.bottom: parent.bottom
                glyph: "play"
                text: qsTr("接着练")
                Accessible.name: Theme.joined([qsTr("继续上次"), root.rounds.title, root.rounds.progress], " ")
                onClicked: root.session.practice.resume()
            }
        }
    }
}
