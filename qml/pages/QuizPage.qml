// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 答题: the item alone in the middle, the time as a line that shortens, the answer card at the right.
FocusScope {
    id: root

    required property Session session

    signal exited()

    readonly property QuizSession quiz: session.quiz
    readonly property bool wide: width >= Theme.px(1080)
    property bool asking: false
    property bool cardOpen: false

    readonly property bool paused: quiz.state === QuizSession.State.Paused

    function goNext(): void {
        answer.commit();
        if (quiz.current + 1 < quiz.count)
            quiz.next();
        else
            ask();
    }
    function goPrevious(): void {
        answer.commit();
        quiz.previous();
    }
    function ask(): void {
        answer.commit();
        cardOpen = false;
        asking = true;
    }
    function takeKeyboard(): void {
        if (!answer.takeFocus())
            keys.forceActiveFocus();
    }

    objectName: "quizPage"
    focus: true
    onActiveFocusChanged: {
        if (activeFocus && !asking && !paused && keys.focus === false && !answer.activeFocus)
            keys.forceActiveFocus();
    }
    Component.onCompleted: takeKeyboard()

    Connections {
        target: root.quiz

        function onEntryChanged(): void {
            if (root.shownEntry === root.quiz.current)
                return;
            root.shownEntry = root.quiz.current;
            page.contentY = 0;
            keyboard.restart();
        }
    }

    property int shownEntry: quiz.current

    Timer {
        id: keyboard

        interval: 0
        onTriggered: root.takeKeyboard()
    }

    Item {
        id: keys

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (answer.takeKey(event) || scroller.takesPage(event))
                return;
            if (event.key === Qt.Key_Right || event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_PageDown)
                root.goNext();
            else if (event.key === Qt.Key_Left || event.key === Qt.Key_PageUp)
                root.goPrevious();
            else if (event.key === Qt.Key_F || event.key === Qt.Key_Question)
                root.quiz.toggleFlag();
            else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                root.quiz.clearAnswer();
            else
                event.accepted = false;
        }

        KeyScroller {
            id: scroller
        }
        QuizBar {
            id: bar

            width: parent.width
            quiz: root.quiz
            onLeaveAsked: {
                answer.commit();
                root.quiz.leave();
                root.exited();
            }
            onSubmitAsked: root.ask()
            onCardAsked: root.cardOpen = !root.cardOpen
            showsCard: !root.wide
        }
        Flickable {
            id: page

            objectName: "itemView"
            anchors.top: bar.bottom
            anchors.bottom: foot.top
            width: parent.width - (root.wide ? side.width + Theme.margin : 0)
            contentHeight: column.height + 2 * column.y
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ThinScrollBar {
            }

            FocusFollower {
                view: page
            }
            Column {
                id: column

                x: Math.max(Theme.margin, Math.round((page.width - width) / 2))
                y: Math.max(Theme.margin, Math.min(Theme.px(56), Math.round((page.height - height) / 3)))
                width: Math.min(page.width - 2 * Theme.margin, Theme.px(760))
                spacing: Theme.px(24)

                ThemedText {
                    width: parent.width
                    text: Theme.joined([qsTr("第 %1 题").arg(root.quiz.current + 1), root.quiz.kindName, root.quiz.topic], qsTr(" · "))
                    color: Theme.muted
                    font.pixelSize: Theme.small
                }
                Column {
                    width: parent.width
                    spacing: Theme.px(8)

                    ThemedText {
                        objectName: "stem"
                        width: parent.width
                        text: root.quiz.stem
                        font.pixelSize: Theme.px(24)
                        lineHeight: 1.12
                        Accessible.role: Accessible.Heading
                    }
                    ThemedText {
                        objectName: "creditRule"
                        width: parent.width
                        visible: text !== ""
                        text: root.quiz.creditRule === "" ? "" : qsTr("计分：%1。").arg(root.quiz.creditRule)
                        color: Theme.muted
                        font.pixelSize: Theme.small
                    }
                }
                AnswerArea {
                    id: answer

                    width: parent.width
                    answering: root.quiz
                    onNextAsked: root.goNext()
                    onPreviousAsked: root.goPrevious()
                }
            }
        }
        AnswerSheet {
            id: side

            visible: root.wide
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.top: bar.bottom
            anchors.topMargin: Theme.margin
            width: Theme.px(292)
            height: Math.min(implicitHeight, foot.y - bar.height - 2 * Theme.margin)
            quiz: root.quiz
            hasSubmit: false
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: page.width
            height: buttons.height + 2 * 16

            Rectangle {
                width: parent.width
                height: Theme.stroke
                color: Theme.line
                visible: page.contentHeight > page.height
            }
            Flow {
                id: buttons

                x: column.x
                width: column.width
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                ActionButton {
                    id: previousButton

                    objectName: "previousButton"
                    text: qsTr("上一题")
                    glyph: "left"
                    enabled: root.quiz.current > 0
                    onClicked: root.goPrevious()
                }
                ActionButton {
                    id: flagButton

                    objectName: "flagButton"
                    text: root.quiz.flagged ? qsTr("取消不确定") : qsTr("不确定")
                    glyph: "flag"
                    onClicked: root.quiz.toggleFlag()
                }
                Item {
                    width: Math.max(0, buttons.width - previousButton.width - flagButton.width - nextButton.width - 3 * buttons.spacing - 1)
                    height: 1
                }
                ActionButton {
                    id: nextButton

                    objectName: "nextButton"
                    weight: ActionButton.Weight.Primary
                    text: root.quiz.current + 1 < root.quiz.count ? qsTr("下一题") : qsTr("交卷")
                    trailingGlyph: root.quiz.current + 1 < root.quiz.count ? "right" : ""
                    onClicked: root.goNext()
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.cardOpen && !root.wide
        sourceComponent: FocusScope {
            readonly property bool modal: true

            focus: true
            Keys.onEscapePressed: root.cardOpen = false

            Rectangle {
                anchors.fill: parent
                color: Theme.veil
            }
            MouseArea {
                anchors.fill: parent
                onClicked: root.cardOpen = false
            }
            AnswerSheet {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                anchors.margins: 16
                width: Math.min(parent.width - 32, Theme.px(320))
                quiz: root.quiz
                onPicked: root.cardOpen = false
                onSubmitAsked: root.ask()
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.paused
        color: Theme.ground
    }
    AskSheet {
        anchors.fill: parent
        shown: root.paused
        glyph: "pause"
        title: qsTr("已暂停")
        detail: qsTr("题目已收起，时间停在这里，答过的都已保存。")
        accept: qsTr("继续答题")
        decline: qsTr("回首页")
        onAccepted: {
            root.quiz.takeUp();
            root.takeKeyboard();
        }
        onDeclined: {
            root.quiz.leave();
            root.exited();
        }
    }
    AskSheet {
        objectName: "submitSheet"
        anchors.fill: parent
        shown: root.asking
        glyph: root.quiz.unansweredNumbers === "" ? "done" : "info"
        title: root.quiz.unansweredNumbers === "" ? qsTr("%1 题都已作答").arg(root.quiz.count) : qsTr("还有 %1 题未答").arg(root.quiz.count - root.quiz.answeredCount)
        detail: root.quiz.unansweredNumbers === "" ? qsTr("交卷后可以看成绩、解析和原文，不能再改答案。") : qsTr("未答的是第 %1 题。交卷后不能再改答案。").arg(root.quiz.unansweredNumbers)
        accept: root.quiz.unansweredNumbers === "" ? qsTr("交卷") : qsTr("仍然交卷")
        decline: qsTr("再看看")
        onAccepted: {
            root.asking = false;
            root.quiz.submit();
        }
        onDeclined: {
            root.asking = false;
            root.takeKeyboard();
        }
    }
}
