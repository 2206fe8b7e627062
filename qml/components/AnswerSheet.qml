// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 答题卡: every item as a square, what the signs mean, and the way to hand in.
Card {
    id: root

    required property QuizSession quiz
    property bool hasSubmit: true

    signal submitAsked()
    signal picked()

    implicitHeight: column.implicitHeight + 2 * Theme.px(20)

    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: Theme.px(20)
        // Room for the bar, and for the sign on a square, beside the squares.
        anchors.rightMargin: Theme.px(6)
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        T.ScrollBar.vertical: ThinScrollBar {
        }

        FocusFollower {
            id: follower

            view: scroll
        }
        // The squares are laid out after they are made.
        Timer {
            id: atHand

            property Item square: null

            interval: 0
            onTriggered: {
                if (square)
                    follower.reveal(square);
            }
        }
        Column {
            id: column

            width: parent.width - Theme.px(14)
            spacing: Theme.px(16)

            Item {
                width: parent.width
                height: heading.height

                ThemedText {
                    id: heading

                    text: qsTr("答题卡")
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    anchors.right: parent.right
                    anchors.baseline: heading.baseline
                    text: qsTr("已答 %1 / %2").arg(root.quiz.answeredCount).arg(root.quiz.count)
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                }
            }
            Flow {
                id: squares

                width: parent.width
                spacing: Math.max(6, Math.floor((width - columns * Theme.target) / Math.max(1, columns - 1)) - 1)

                readonly property int columns: Math.max(1, Math.min(5, Math.floor((width + 8) / (Theme.target + 8))))

                Repeater {
                    model: root.quiz.entries

                    EntrySquare {
                        id: square

                        required property int index
                        required property bool isAnswered
                        required property bool isFlagged
                        required property bool isCurrent

                        number: index + 1
                        answered: isAnswered
                        flagged: isFlagged
                        current: isCurrent
                        // With many items, the one at hand stays in sight.
                        onCurrentChanged: {
                            if (!current)
                                return;
                            atHand.square = square;
                            atHand.restart();
                        }
                        onClicked: {
                            root.quiz.goTo(index);
                            root.picked();
                        }
                    }
                }
            }
            Row {
                spacing: Theme.px(14)

                Repeater {
                    model: [qsTr("已答"), qsTr("未答"), qsTr("不确定")]

                    Row {
                        id: legend

                        required property string modelData
                        required property int index

                        spacing: 6

                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Theme.px(12)
                            height: width
                            radius: legend.index === 2 ? width / 2 : 3
                            color: legend.index === 2 ? Theme.gold : legend.index === 1 ? Theme.card : Theme.contrast ? Theme.ink : Theme.dark ? "#4a403b" : "#e6d9c6"
                            border.width: legend.index === 1 ? 1 : 0
                            border.color: Theme.edge
                        }
                        ThemedText {
                            text: legend.modelData
                            color: Theme.muted
                            font.pixelSize: Theme.caption
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
            ActionButton {
                visible: root.hasSubmit
                width: parent.width
                text: qsTr("交卷")
                onClicked: root.submitAsked()
            }
            ThemedText {
                width: parent.width
                text: root.quiz.form === QuizSession.Form.OneOption || root.quiz.form === QuizSession.Form.SeveralOptions ? qsTr("键盘：1–6 或 A–F 选择，← → 翻题，Enter 下一题，F 不确定") : qsTr("键盘：PageUp、PageDown 翻题")
                color: Theme.muted
                font.pixelSize: Theme.caption
                lineHeight: 1.05
            }
        }
    }
}
