// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 练习, item by item: the answer is judged at once, with reason and source beside it.
FocusScope {
    id: root

    required property Session session

    signal exited()

    readonly property PracticeSession practice: session.practice
    readonly property bool answers: practice.state === PracticeSession.State.Answering
    readonly property bool judged: practice.state === PracticeSession.State.Judged
    readonly property bool reads: practice.state === PracticeSession.State.Studying
    readonly property bool done: practice.state === PracticeSession.State.Done
    /// A 简答 waits for its learner's own mark.
    readonly property bool pending: judged && practice.pending
    readonly property bool wide: width >= Theme.px(1160)
    property bool sourceOpen: false
    /// The keys that do something now; ways of answering that need more say so themselves.
    readonly property string keyHint: {
        if (reads)
            return qsTr("键盘：← → 翻题，S 查看原文，F 收藏");
        if (pending)
            return qsTr("键盘：Tab 选采分点，空格打勾");
        if (judged)
            return qsTr("键盘：Enter 下一题，S 查看原文，F 收藏");
        if (practice.form === ItemAnswering.Form.OneOption || practice.form === ItemAnswering.Form.SeveralOptions)
            return qsTr("键盘：1–6 或 A–F 选择，Enter 确定");
        return practice.form === ItemAnswering.Form.Words ? qsTr("键盘：Enter 确定") : "";
    }

    /// What Enter and the red button do.
    function goOn(): void {
        if (answers) {
            answer.commit();
            practice.confirm();
        } else if (pending) {
            practice.confirmPoints();
        } else {
            practice.next();
        }
    }
    function openSource(number: int): void {
        sourceOpen = practice.openSource(number);
        // Beside the item, Enter still goes on with it.
        if (sourceOpen && wide && !done)
            keys.forceActiveFocus();
    }
    function closeSource(): void {
        sourceOpen = false;
        takeKeyboard();
    }
    function leave(): void {
        practice.leave();
    }
    function takeKeyboard(): void {
        if (done && summary.item)
            (summary.item as PracticeSummary).takeKeyboard();
        else if (!answers || !answer.takeFocus())
            keys.forceActiveFocus();
    }

    objectName: "practisingPage"
    focus: true
    onActiveFocusChanged: {
        if (activeFocus && !done && !sourceOpen && !keys.activeFocus)
            takeKeyboard();
    }
    Component.onCompleted: takeKeyboard()

    property string shown

    property bool closing: false

    Component.onDestruction: {
        closing = true;
        if (practice.state !== PracticeSession.State.Idle)
            practice.leave();
    }

    function follow(): void {
        if (practice.state === PracticeSession.State.Idle) {
            // 背题 read to its end.
            if (!closing)
                exited();
            return;
        }
        const now = practice.state + " " + practice.current;
        if (now === shown)
            return;
        shown = now;
        if (!judged)
            sourceOpen = false;
        keyboard.restart();
    }

    Connections {
        target: root.practice

        function onStateChanged(): void {
            root.follow();
        }
    }
    Timer {
        id: keyboard

        interval: 0
        onTriggered: {
            page.contentY = root.judged ? Math.max(0, Math.min(page.contentHeight - page.height, feedback.y + column.y - Theme.px(180))) : 0;
            root.takeKeyboard();
        }
    }

    Item {
        id: keys

        width: root.sourceOpen && root.wide ? Math.round(root.width * 0.54) : root.width
        height: root.height
        visible: !root.sourceOpen || root.wide
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            // Enter held down goes on once, and not through the next item as well.
            if (event.isAutoRepeat && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
                return;
            if (root.answers && answer.takeKey(event))
                return;
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.goOn();
            else if (event.key === Qt.Key_S && !root.answers && !root.done)
                root.sourceOpen ? root.closeSource() : root.openSource(0);
            else if (event.key === Qt.Key_F && !root.done)
                root.practice.toggleFavourite();
            else if (event.key === Qt.Key_Escape && root.sourceOpen)
                root.closeSource();
            else if (scroller.takesPage(event))
                return;
            else if ((event.key === Qt.Key_Right || event.key === Qt.Key_PageDown) && (root.reads || root.judged && !root.pending))
                root.practice.next();
            else if ((event.key === Qt.Key_Left || event.key === Qt.Key_PageUp) && root.reads)
                root.practice.previous();
            else
                event.accepted = false;
        }

        KeyScroller {
            id: scroller
        }
        PracticeBar {
            id: bar

            width: parent.width
            practice: root.practice
            onLeaveAsked: root.leave()
        }
        Flickable {
            id: page

            objectName: "itemView"
            visible: !root.done
            anchors.top: bar.bottom
            anchors.bottom: foot.top
            width: parent.width
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
                y: Math.max(Theme.px(28), Math.min(Theme.px(48), Math.round((page.height - height) / 3)))
                width: Math.min(page.width - 2 * Theme.margin, Theme.px(760))
                spacing: Theme.px(22)

                ThemedText {
                    width: parent.width
                    text: Theme.joined([root.practice.kindName, root.practice.topic], qsTr(" · "))
                    color: Theme.muted
                    font.pixelSize: Theme.small
                }
                ThemedText {
                    objectName: "stem"
                    width: parent.width
                    text: root.practice.stem
                    font.pixelSize: Theme.px(24)
                    lineHeight: 1.12
                    Accessible.role: Accessible.Heading
                }
                Loader {
                    id: answerHolder

                    width: parent.width
                    active: root.answers
                    visible: active
                    sourceComponent: AnswerArea {
                        answering: root.practice
                        nextWords: qsTr("Ctrl + Enter 确定")
                        onNextAsked: root.goOn()
                    }
                }
                Column {
                    id: feedback

                    width: parent.width
                    visible: root.judged || root.reads

                    Repeater {
                        model: root.practice.feedback

                        PracticeFeedback {
                            width: feedback.width
                            reading: root.reads
                            outOfTime: root.practice.outOfTime
                            coming: root.practice.comingText
                        }
                    }
                }
                ThemedText {
                    objectName: "keyHint"
                    width: parent.width
                    visible: text !== ""
                    text: root.keyHint
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                }
            }
        }
        QtObject {
            id: answer

            readonly property AnswerArea area: answerHolder.item as AnswerArea

            function takeKey(event: KeyEvent): bool {
                return area ? area.takeKey(event) : false;
            }
            function commit(): void {
                if (area)
                    area.commit();
            }
            function takeFocus(): bool {
                return area ? area.takeFocus() : false;
            }
        }
        Item {
            id: foot

            visible: !root.done
            anchors.bottom: parent.bottom
            width: parent.width
            height: visible ? buttons.height + 2 * 16 : 0

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
                    visible: root.reads
                    glyph: "left"
                    text: qsTr("上一题")
                    enabled: root.practice.current > 0
                    onClicked: root.practice.previous()
                }
                ActionButton {
                    id: favouriteButton

                    objectName: "favouriteButton"
                    glyph: root.practice.favourite ? "favourite" : "favouriteOff"
                    text: root.practice.favourite ? qsTr("已收藏") : qsTr("收藏")
                    Accessible.checkable: true
                    Accessible.checked: root.practice.favourite
                    onClicked: root.practice.toggleFavourite()
                }
                ActionButton {
                    id: sourceButton

                    objectName: "sourceToggle"
                    visible: root.practice.hasSource
                    glyph: "book"
                    text: root.sourceOpen ? qsTr("收起原文") : qsTr("查看原文")
                    onClicked: root.sourceOpen ? root.closeSource() : root.openSource(0)
                }
                Item {
                    width: Math.max(0, buttons.width - (previousButton.visible ? previousButton.width + buttons.spacing : 0) - favouriteButton.width - (sourceButton.visible ? sourceButton.width + buttons.spacing : 0) - onButton.width - 2 * buttons.spacing - 1)
                    height: 1
                }
                ActionButton {
                    id: onButton

                    objectName: "onButton"
                    weight: ActionButton.Weight.Primary
                    text: root.answers ? qsTr("确定") : root.pending ? qsTr("确认自评") : root.practice.hasNext ? qsTr("下一题") : root.reads ? qsTr("完成") : qsTr("看小结")
                    trailingGlyph: root.answers || root.pending ? "" : "right"
                    enabled: !root.answers || root.practice.ready
                    onClicked: root.goOn()
                }
            }
        }
        Loader {
            id: summary

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            active: root.done
            sourceComponent: PracticeSummary {
                practice: root.practice
                onAgainAsked: root.practice.beginAgain()
                onLeaveAsked: root.leave()
                onSourceAsked: number => root.openSource(number)
            }
        }
    }
    Loader {
        id: source

        active: root.sourceOpen
        x: root.wide ? keys.width : 0
        width: root.width - x
        height: root.height
        sourceComponent: SourceBeside {
            reader: root.session.reader
            focus: true
            onClosed: root.closeSource()
        }
        onLoaded: {
            if (!root.wide)
                (item as Item).forceActiveFocus();
        }
    }
}
