// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The one large thing to do on the first page: say who you are, go on, or begin.
Card {
    id: root

    required property Session session

    signal setupAsked()

    readonly property HomeOverview home: session.home
    readonly property bool newcomer: !session.hasLearner

    implicitHeight: column.height + 2 * Theme.px(32)

    function begin(): void {
        if (newcomer && !session.enter(nameEntry.text, branchEntry.text))
            return;
        session.setup.applyPreset(ExamSetup.Preset.Short);
        session.setup.start();
    }

    Rectangle {
        x: Theme.px(32)
        width: Theme.px(56)
        height: 4
        color: Theme.seal
    }
    Column {
        id: column

        x: Theme.px(32)
        y: Theme.px(32)
        width: root.width - 2 * x
        spacing: Theme.px(16)

        ThemedText {
            width: parent.width
            text: root.home.hasUnfinished ? qsTr("上次还没答完") : root.newcomer ? qsTr("先认识一下") : qsTr("十题小练")
            font.pixelSize: Theme.title
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        ThemedText {
            width: parent.width
            text: root.home.hasUnfinished ? qsTr("%1，已答 %2 题，共 %3 题，%4。每个答案都已保存。").arg(root.home.unfinishedTitle).arg(root.home.unfinishedAnswered).arg(root.home.unfinishedCount).arg(root.home.unfinishedTime) : root.newcomer ? qsTr("成绩记在您的名下，只存在这台电脑上，不需要密码。") : qsTr("随机抽十题，不限时，可以随时停下。交卷后逐题看解析和原文。")
            color: Theme.muted
            lineHeight: 1.12
        }
        ThinBar {
            visible: root.home.hasUnfinished
            width: parent.width
            share: root.home.unfinishedCount > 0 ? root.home.unfinishedAnswered / root.home.unfinishedCount : 0
        }
        Flow {
            visible: root.newcomer
            width: parent.width
            spacing: 12

            readonly property int half: width < Theme.px(420) ? width : Math.floor((width - spacing) / 2)

            TextEntry {
                id: nameEntry

                objectName: "nameEntry"
                width: parent.half
                hint: qsTr("姓名")
                onAccepted: root.begin()
            }
            TextEntry {
                id: branchEntry

                objectName: "branchEntry"
                width: parent.half
                hint: qsTr("党支部（可不填）")
                onAccepted: root.begin()
            }
        }
        Flow {
            width: parent.width
            topPadding: Theme.px(8)
            spacing: 12

            ActionButton {
                objectName: "startButton"
                large: true
                weight: ActionButton.Weight.Primary
                glyph: "play"
                enabled: !root.newcomer || nameEntry.text.trim() !== ""
                text: root.home.hasUnfinished ? qsTr("继续上次答题") : qsTr("开始答题")
                onClicked: root.home.hasUnfinished ? root.session.resumeQuiz() : root.begin()
            }
            ActionButton {
                visible: !root.newcomer
                height: Theme.px(60)
                weight: ActionButton.Weight.Quiet
                text: qsTr("自己组卷")
                trailingGlyph: "right"
                onClicked: root.setupAsked()
            }
        }
    }
}
