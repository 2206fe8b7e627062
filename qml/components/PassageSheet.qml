// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// A passage as a page to read: seal line, heading, words with the evidence marked, where it was printed.
Flickable {
    id: root

    required property PassageReader reader
    property bool printed: false
    /// The items and the record stand below the passage.
    property bool withItems: false
    /// What was answered wrongly is marked in the margins.
    property bool withMisses: false

    readonly property int pad: width < Theme.px(620) ? Theme.px(24) : Theme.px(56)

    Accessible.role: Accessible.Document
    Accessible.name: qsTr("原文")
    contentHeight: paper.height + 2 * Theme.margin + (withItems ? below.height + Theme.margin : 0)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ThinScrollBar {
    }

    /// Brings the first marked words a third down the page.
    function showMark(): void {
        const lowest = Math.max(0, contentHeight - height);
        const words = printed ? column2 : body;
        const mark = printed ? reader.firstPrintedMark : reader.firstMark;
        if (mark >= 0)
            contentY = Math.max(0, Math.min(lowest, words.mapToItem(contentItem, 0, words.positionToRectangle(mark).y).y - height / 3));
        else
            contentY = reader.attributionMarked ? lowest : 0;
    }

    /// Brings the items below the passage into view.
    function showItems(): void {
        contentY = Math.max(0, Math.min(contentHeight - height, below.y - Theme.margin));
    }
    /// What is selected with the mouse, if anything.
    function selectedWords(): string {
        return printed ? column2.selectedText : heading.selectedText + body.selectedText;
    }

    onPrintedChanged: Qt.callLater(showMark) // qmllint disable

    Binding {
        target: root.reader
        property: "markColor"
        value: Theme.mark
    }
    Binding {
        target: root.reader
        property: "markInk"
        value: Theme.markInk
    }
    Binding {
        target: root.reader
        property: "markUnderlined"
        value: Theme.contrast
    }
    Binding {
        target: root.reader
        property: "indent"
        value: Theme.px(44)
    }
    Connections {
        target: root.reader

        function onChanged(): void {
            Qt.callLater(root.showMark); // qmllint disable
        }
    }
    Component.onCompleted: Qt.callLater(showMark) // qmllint disable

    FocusFollower {
        view: root
    }

    Card {
        id: paper

        x: Math.round((root.width - width) / 2)
        y: Theme.margin
        width: Math.min(root.width - 2 * Theme.margin, Theme.px(820))
        height: Math.max(column.height + 2 * root.pad, Math.min(root.height - 2 * Theme.margin, Theme.px(360)))

        Column {
            id: column

            x: root.pad
            y: root.pad
            width: parent.width - 2 * x
            spacing: Theme.px(20)

            SealLine {
                width: parent.width
                visible: text !== ""
                text: root.reader.isExcerpt ? root.reader.sealLine : root.reader.article
            }
            TextEdit {
                id: heading

                width: parent.width
                visible: root.reader.headingHtml !== "" && !root.printed
                text: root.reader.headingHtml
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
                font.pixelSize: Theme.px(27)
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            TextEdit {
                id: body

                objectName: "passageBody"
                width: parent.width
                visible: !root.printed
                text: visible ? root.reader.bodyHtml : ""
                textFormat: TextEdit.RichText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                activeFocusOnPress: false
                color: Theme.ink
                selectionColor: Theme.red
                selectedTextColor: Theme.redInk
                font.family: Theme.readingFace
                font.pixelSize: Theme.px(22)
                Accessible.role: Accessible.StaticText
                Accessible.name: getText(0, length)
            }
            ThemedText {
                visible: !root.printed && root.reader.isExcerpt && root.reader.attributionHtml !== ""
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: root.reader.attributionHtml
                textFormat: Text.RichText
                color: Theme.muted
                font.family: Theme.readingFace
                font.pixelSize: Theme.px(19)
            }
            Item {
                visible: root.printed
                width: parent.width
                height: column2.height

                Rectangle {
                    x: column2.x - Theme.px(24)
                    width: Theme.stroke
                    height: parent.height
                    color: Theme.line
                }
                TextEdit {
                    id: column2

                    objectName: "printedBody"
                    x: Math.max(Theme.px(24), Math.round((parent.width - implicitWidth) / 2))
                    width: Math.min(implicitWidth, parent.width - Theme.px(24))
                    text: root.printed ? root.reader.printedHtml : ""
                    textFormat: TextEdit.RichText
                    wrapMode: TextEdit.Wrap
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnPress: false
                    color: Theme.ink
                    selectionColor: Theme.red
                    selectedTextColor: Theme.redInk
                    font.family: Theme.readingFace
                    font.pixelSize: Theme.px(20)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: getText(0, length)
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
            ThemedText {
                width: parent.width
                text: Theme.joined([root.reader.article, root.reader.documentTitle, root.withItems && root.reader.markCount > 0 ? qsTr("标出 %1 处").arg(root.reader.markCount) : ""], qsTr(" · "))
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }
    Repeater {
        id: misses

        model: root.withMisses && !root.printed ? root.reader.misses : null

        MissNote {
            required property int index

            objectName: "miss" + index
            x: paper.x
            y: paper.y
            width: paper.width
            margin: root.pad
            page: body
            clear: (misses.itemAt(index - 1) as MissNote)?.foot ?? 0
        }
    }
    PassageItems {
        id: below

        visible: root.withItems
        x: paper.x
        y: paper.y + paper.height + Theme.group
        width: paper.width
        reader: root.reader
    }
}
