// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The end of a set: how many right, what comes next and when, then each item folded to a line.
ScrollPage {
    id: root

    required property PracticeSession practice

    signal againAsked()
    signal leaveAsked()
    signal sourceAsked(number: int)

    property int openNumber: 0

    function takeKeyboard(): void {
        (practice.repeatable ? again : back).forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "practiceSummary"
    measure: Theme.px(860)
    spacing: Theme.px(20)

    Card {
        width: root.columnWidth
        height: column.height + 2 * Theme.px(30)

        Column {
            id: column

            x: Theme.px(32)
            y: Theme.px(30)
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            ThemedText {
                width: parent.width
                text: qsTr("%1小结").arg(root.practice.title)
                color: Theme.muted
                font.pixelSize: Theme.small
                font.bold: true
            }
            ThemedText {
                objectName: "summaryText"
                width: parent.width
                text: root.practice.summary
                font.pixelSize: Theme.display
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ThinBar {
                width: parent.width
                share: root.practice.answeredCount > 0 ? root.practice.rightCount / root.practice.answeredCount : 0
                fill: Theme.right
            }
            ThemedText {
                objectName: "outlookText"
                width: parent.width
                text: root.practice.outlook
                lineHeight: 1.12
            }
            Flow {
                width: parent.width
                topPadding: Theme.px(8)
                spacing: Theme.px(12)

                ActionButton {
                    id: again

                    objectName: "againButton"
                    visible: root.practice.repeatable
                    large: true
                    weight: ActionButton.Weight.Primary
                    glyph: "play"
                    text: qsTr("再来一组")
                    onClicked: root.againAsked()
                }
                ActionButton {
                    id: back

                    objectName: "doneButton"
                    large: true
                    weight: root.practice.repeatable ? ActionButton.Weight.Secondary : ActionButton.Weight.Primary
                    text: qsTr("练到这里")
                    onClicked: root.leaveAsked()
                }
            }
        }
    }
    SectionHeading {
        width: root.columnWidth
        text: qsTr("逐题回顾")
    }
    Column {
        width: root.columnWidth
        spacing: 10

        Repeater {
            model: root.practice.results

            ResultRow {
                objectName: "result" + number
                width: root.columnWidth
                own: false
                open: root.openNumber === number
                onToggled: root.openNumber = open ? 0 : number
                onSourceAsked: root.sourceAsked(number)
            }
        }
    }
}
