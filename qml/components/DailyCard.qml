// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 每日一练: what today's set holds, and the one large button.
Card {
    id: root

    required property Session session

    readonly property PracticeOverview overview: session.practiceOverview
    readonly property bool open: overview.dailyCount > 0

    implicitHeight: column.height + 2 * Theme.px(28)

    Rectangle {
        x: Theme.px(30)
        width: Theme.px(56)
        height: 4
        color: Theme.seal
    }
    Column {
        id: column

        x: Theme.px(30)
        y: Theme.px(28)
        width: root.width - 2 * x
        spacing: Theme.px(12)

        ThemedText {
            width: parent.width
            text: root.open ? qsTr("每日一练") : qsTr("今天的都练完了")
            font.pixelSize: Theme.title
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        DailyWords {
            width: parent.width
            overview: root.overview
        }
        ThinBar {
            visible: root.overview.dailyBegun > 0
            width: parent.width
            share: root.overview.dailyBegun / (root.overview.dailyBegun + root.overview.dailyCount)
        }
        ActionButton {
            objectName: "dailyButton"
            visible: root.open
            large: true
            weight: ActionButton.Weight.Primary
            glyph: "play"
            text: root.overview.dailyBegun > 0 ? qsTr("接着练") : root.overview.dailyCount === 10 ? qsTr("开始今日十题") : qsTr("开始今日 %1 题").arg(root.overview.dailyCount)
            onClicked: root.session.practice.begin(PracticeSession.Mode.Daily)
        }
    }
}
