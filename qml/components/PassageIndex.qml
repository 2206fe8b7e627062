// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The way to a passage: the contents, or what is found of the words typed above them.
FocusScope {
    id: root

    required property Session session

    readonly property PassageSearch search: session.search
    readonly property bool looking: search.state !== PassageSearch.State.Idle && entry.text.trim() !== ""

    /// A passage is before the reader.
    signal picked()

    function focusSearch(): void {
        entry.forceActiveFocus(Qt.ShortcutFocusReason);
        entry.selectAll();
    }
    function focusList(): void {
        if (looking && results.count > 0)
            results.forceActiveFocus(Qt.TabFocusReason);
        else
            contents.forceActiveFocus(Qt.TabFocusReason);
    }
    function open(row: int): void {
        if (search.show(row))
            picked();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.stroke
        height: parent.height
        color: Theme.line
    }
    Column {
        id: head

        x: Theme.px(16)
        y: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        TextEntry {
            id: entry

            objectName: "passageSearch"
            width: parent.width
            hint: qsTr("搜原文和题目")
            text: root.search.text
            onTextChanged: root.search.text = text
            onAccepted: root.open(root.search.row)
            Keys.onDownPressed: root.focusList()
            Keys.onEscapePressed: {
                if (text === "")
                    root.focusList();
                else
                    clear();
            }
        }
        ThemedText {
            width: parent.width
            visible: !root.looking && !waiting.visible && !stopped.visible
            text: qsTr("按 Ctrl+F 或 / 随时来搜")
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
        Column {
            id: waiting

            objectName: "searchWaiting"
            width: parent.width
            visible: root.search.state === PassageSearch.State.Preparing && patience.over
            spacing: Theme.px(8)

            ThemedText {
                width: parent.width
                text: qsTr("第一次搜索前要建索引，已完成 %1%").arg(Math.round(root.search.progress * 100))
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
            ThinBar {
                width: parent.width
                share: root.search.progress
            }
            ActionButton {
                objectName: "stopIndexing"
                weight: ActionButton.Weight.Quiet
                font.pixelSize: Theme.small
                text: qsTr("先不建")
                onClicked: root.search.stop()
            }
        }
        Column {
            id: stopped

            width: parent.width
            visible: root.search.state === PassageSearch.State.Stopped
            spacing: Theme.px(4)

            ThemedText {
                width: parent.width
                text: qsTr("索引没有建完，暂时不能搜索。目录照常可用。")
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
            ActionButton {
                objectName: "resumeIndexing"
                weight: ActionButton.Weight.Quiet
                font.pixelSize: Theme.small
                text: qsTr("建索引")
                onClicked: root.search.prepare()
            }
        }
    }
    Timer {
        id: patience

        property bool over: false

        interval: 200
        running: root.search.state === PassageSearch.State.Preparing
        onTriggered: over = true
        onRunningChanged: over = false
    }
    PassageContents {
        id: contents

        objectName: "passageContents"
        visible: !root.looking
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(10)
        anchors.bottom: parent.bottom
        width: parent.width - 1
        focus: true
        session: root.session
        onPicked: root.picked()
    }
    SearchResults {
        id: results

        objectName: "searchResults"
        visible: root.looking
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(6)
        anchors.bottom: parent.bottom
        width: parent.width - 1
        search: root.search
        onChosen: row => root.open(row)
        onEscaped: root.focusSearch()
    }
    Column {
        objectName: "nothingFound"
        visible: root.looking && root.search.state === PassageSearch.State.Nothing
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(28)
        x: Theme.px(24)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        ThemedText {
            width: parent.width
            text: qsTr("没有找到“%1”").arg(entry.text.trim())
            font.bold: true
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        ThemedText {
            width: parent.width
            text: qsTr("少打几个字，或换个说法。词间空一格，就找都有这些词的地方。")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        ActionButton {
            weight: ActionButton.Weight.Quiet
            font.pixelSize: Theme.small
            text: qsTr("回到目录")
            onClicked: {
                entry.clear();
                root.focusList();
            }
        }
    }
    Column {
        visible: !root.looking && contents.count === 0 && root.session.stage === Session.Stage.Ready
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(28)
        x: Theme.px(24)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        ThemedText {
            width: parent.width
            text: qsTr("这个题库没有附原文")
            font.bold: true
        }
        ThemedText {
            width: parent.width
            text: qsTr("题目照常可以练习，也可以在上面搜到。")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
