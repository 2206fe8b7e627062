// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Everything about one item, key and all, on sheets below each other.
ScrollPage {
    id: root

    required property BankReview bank
    /// The passage stands beside the item already.
    property bool passageBeside: false

    readonly property ReviewItemView entry: bank.item

    measure: Theme.px(820)
    spacing: Theme.px(16)
    activeFocusOnTab: true
    Accessible.role: Accessible.Document
    Accessible.name: qsTr("题目")

    Connections {
        target: root.bank

        function onRowChanged(): void {
            root.contentY = 0;
        }
    }

    Rectangle {
        visible: root.entry.openText !== ""
        width: root.columnWidth
        height: openWords.implicitHeight + 24
        radius: Theme.controlRadius
        color: Theme.goldSoft
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink

        ThemedText {
            id: openWords

            objectName: "openText"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            anchors.verticalCenter: parent.verticalCenter
            text: root.entry.openText
            color: Theme.goldText
            font.pixelSize: Theme.small
        }
    }
    Card {
        width: root.columnWidth
        height: wording.height + 2 * Theme.cardPad

        Column {
            id: wording

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            ThemedText {
                objectName: "itemCaption"
                width: parent.width
                text: Theme.joined([root.entry.kind, root.entry.stateName, root.entry.topic], qsTr(" · "))
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
            ThemedText {
                objectName: "itemStem"
                width: parent.width
                text: root.entry.stem
                font.pixelSize: Theme.lead
                lineHeight: 1.2
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.entry.options

                    ReviewLineRow {
                        width: parent.width
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
            ThemedText {
                objectName: "itemRationale"
                width: parent.width
                text: root.entry.rationale
                color: Theme.muted
                font.pixelSize: Theme.small
                lineHeight: 1.15
            }
        }
    }
    Card {
        visible: root.entry.findings.count > 0
        width: root.columnWidth
        height: flaws.height + 2 * Theme.cardPad

        Column {
            id: flaws

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(4)

            ThemedText {
                width: parent.width
                text: qsTr("疑点")
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.entry.findings

                ReviewLineRow {
                    width: parent.width
                    glyph: "warning"
                }
            }
        }
    }
    Card {
        visible: !root.passageBeside
        width: root.columnWidth
        height: evidence.height + 2 * Theme.cardPad

        Column {
            id: evidence

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(10)

            SealLine {
                width: parent.width
                text: Theme.joined([root.entry.reader.isExcerpt ? root.entry.reader.sealLine : root.entry.reader.article, qsTr("标出的是这道题的依据")], qsTr(" · "))
            }
            TextEdit {
                width: parent.width
                visible: root.entry.reader.headingHtml !== ""
                text: root.passageBeside ? "" : root.entry.reader.headingHtml
                textFormat: TextEdit.RichText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                activeFocusOnPress: false
                color: Theme.ink
                selectionColor: Theme.red
                selectedTextColor: Theme.redInk
                font.family: Theme.readingFace
                font.bold: true
                font.pixelSize: Theme.lead
                Accessible.role: Accessible.Heading
                Accessible.name: getText(0, length)
            }
            TextEdit {
                objectName: "evidenceBody"
                width: parent.width
                text: root.passageBeside ? "" : root.entry.reader.bodyHtml
                textFormat: TextEdit.RichText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                activeFocusOnPress: false
                color: Theme.ink
                selectionColor: Theme.red
                selectedTextColor: Theme.redInk
                font.family: Theme.readingFace
                font.pixelSize: Theme.px(19)
                Accessible.role: Accessible.StaticText
                Accessible.name: getText(0, length)
            }
            ThemedText {
                visible: root.entry.reader.attributionHtml !== ""
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: root.entry.reader.attributionHtml
                textFormat: Text.RichText
                color: Theme.muted
                font.family: Theme.readingFace
            }
            ActionButton {
                objectName: "passageItems"
                x: -leftPadding
                weight: ActionButton.Weight.Quiet
                font.pixelSize: Theme.small
                text: qsTr("看这一段的所有题")
                onClicked: root.bank.showPassageOfItem()
            }
        }
    }
    Card {
        width: root.columnWidth
        height: record.height + 2 * Theme.cardPad

        Column {
            id: record

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(6)

            ThemedText {
                width: parent.width
                text: qsTr("作答与审题")
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                objectName: "itemStatistics"
                width: parent.width
                text: root.entry.statistics
                font.pixelSize: Theme.small
            }
            Repeater {
                model: root.entry.decisions

                ReviewLineRow {
                    width: parent.width
                    action: qsTr("撤销")
                    glyph: "person"
                    onActed: root.bank.undo(lineId)
                }
            }
            ThemedText {
                width: parent.width
                text: qsTr("规则 %1，题号 %2").arg(root.entry.rule).arg(root.entry.itemId)
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }
}
