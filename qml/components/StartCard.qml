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
    signal practiceAsked()
    signal learnersAsked()

    readonly property HomeOverview home: session.home
    readonly property PracticeOverview overview: session.practiceOverview
    readonly property bool newcomer: !session.hasLearner
    readonly property bool goesOn: home.hasUnfinished
    /// A round of practice was left; today's set, once begun, goes before it.
    readonly property bool resumes: !newcomer && !goesOn && session.rounds.open && session.rounds.recent && overview.dailyBegun === 0
    readonly property bool daily: !newcomer && !goesOn && !resumes
    readonly property bool done: daily && overview.dailyCount === 0
    readonly property string dailyText: overview.dailyBegun > 0 ? qsTr("接着练") : overview.dailyCount === 10 ? qsTr("开始今日十题") : qsTr("开始今日 %1 题").arg(overview.dailyCount)

    implicitHeight: column.height + 2 * Theme.px(32)

    function begin(): void {
        if (goesOn)
            session.resumeQuiz();
        else if (resumes)
            session.practice.resume();
        else if (done)
            practiceAsked();
        else if (!newcomer || session.enter(nameEntry.text, branchEntry.text))
            session.practice.begin(PracticeSession.Mode.Daily);
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
            text: root.goesOn ? qsTr("上次还没答完") : root.resumes ? qsTr("继续上次") : root.newcomer ? qsTr("先认识一下") : root.done ? qsTr("今天的都练完了") : qsTr("每日一练")
            font.pixelSize: Theme.title
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        ThemedText {
            width: parent.width
            objectName: "startText"
            visible: !root.daily
            text: root.resumes ? qsTr("%1。每个答案都已保存。").arg(Theme.joined([root.session.rounds.title, root.session.rounds.progress], qsTr(" · "))) + root.session.rounds.leftOut : root.goesOn ? qsTr("%1，已答 %2 题，共 %3 题，%4。每个答案都已保存。").arg(root.home.unfinishedTitle).arg(root.home.unfinishedAnswered).arg(root.home.unfinishedCount).arg(root.home.unfinishedTime) : qsTr("成绩记在您的名下，只存在这台电脑上，不需要密码。")
            color: Theme.muted
            lineHeight: 1.12
        }
        DailyWords {
            width: parent.width
            visible: root.daily
            overview: root.overview
        }
        ThinBar {
            visible: root.goesOn || root.resumes || root.daily && root.overview.dailyBegun > 0
            width: parent.width
            share: root.resumes ? root.session.rounds.share : root.goesOn ? root.home.unfinishedAnswered / Math.max(1, root.home.unfinishedCount) : root.overview.dailyBegun / (root.overview.dailyBegun + root.overview.dailyCount)
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
                text: root.goesOn ? qsTr("继续上次答题") : root.resumes ? qsTr("继续上次") : root.done ? qsTr("去练习") : root.dailyText
                onClicked: root.begin()
            }
            ActionButton {
                objectName: "dailyInstead"
                visible: root.resumes && root.overview.dailyCount > 0
                height: Theme.px(60)
                text: root.dailyText
                onClicked: root.session.practice.begin(PracticeSession.Mode.Daily)
            }
            ActionButton {
                visible: !root.newcomer
                height: Theme.px(60)
                weight: ActionButton.Weight.Quiet
                text: qsTr("自己组卷")
                trailingGlyph: "right"
                onClicked: root.setupAsked()
            }
            ActionButton {
                objectName: "knownButton"
                visible: root.newcomer && root.session.learners.others.count > 0
                height: Theme.px(60)
                weight: ActionButton.Weight.Quiet
                text: qsTr("选已有的学员")
                trailingGlyph: "right"
                onClicked: root.learnersAsked()
            }
        }
    }
}
