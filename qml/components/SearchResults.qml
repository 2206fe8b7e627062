// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// What a search found, passages and items told apart. Up and Down choose, Enter opens.
ListView {
    id: root

    required property PassageSearch search

    signal chosen(int row)
    signal escaped()

    function counted(sort: string): string {
        if (sort === "passage")
            return search.passageCount > search.passagesListed ? qsTr("原文 %1 段，列出前 %2 段").arg(search.passageCount).arg(search.passagesListed) : qsTr("原文 %1 段").arg(search.passageCount);
        return search.itemCount > search.itemsListed ? qsTr("题目 %1 题，列出前 %2 题").arg(search.itemCount).arg(search.itemsListed) : qsTr("题目 %1 题").arg(search.itemCount);
    }

    model: search.results
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    bottomMargin: 16
    currentIndex: search.row
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("搜索结果")
    onCurrentIndexChanged: showing.restart()
    onCountChanged: showing.restart()
    onHeightChanged: showing.restart()
    T.ScrollBar.vertical: ThinScrollBar {
    }
    Keys.onUpPressed: {
        if (search.row <= 0)
            root.escaped();
        else
            search.row = search.row - 1;
    }
    Keys.onDownPressed: search.row = search.row + 1
    Keys.onReturnPressed: root.chosen(search.row)
    Keys.onEnterPressed: root.chosen(search.row)
    Keys.onEscapePressed: root.escaped()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(height / Theme.px(120)));
        event.accepted = true;
        if (event.key === Qt.Key_PageDown)
            search.row = search.row + page;
        else if (event.key === Qt.Key_PageUp)
            search.row = Math.max(0, search.row - page);
        else if (event.key === Qt.Key_Home)
            search.row = 0;
        else if (event.key === Qt.Key_End)
            search.row = count - 1;
        else
            event.accepted = false;
    }

    Timer {
        id: showing

        interval: 0
        onTriggered: {
            if (root.currentIndex <= 0)
                root.positionViewAtBeginning();
            else
                root.positionViewAtIndex(root.currentIndex, ListView.Contain);
        }
    }
    Binding {
        target: root.search.results
        property: "markColor"
        value: Theme.mark
    }
    Binding {
        target: root.search.results
        property: "markInk"
        value: Theme.markInk
    }
    Binding {
        target: root.search.results
        property: "markUnderlined"
        value: Theme.contrast
    }
    section.property: "sort"
    section.delegate: Item {
        id: section

        required property string section

        width: root.width
        height: words.implicitHeight + Theme.px(24)

        ThemedText {
            id: words

            x: Theme.px(20)
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(6)
            text: root.counted(section.section)
            color: Theme.goldText
            font.pixelSize: Theme.small
            font.bold: true
            Accessible.role: Accessible.Heading
        }
    }
    delegate: SearchResultRow {
        x: Theme.px(10)
        width: root.width - 2 * x
        current: ListView.isCurrentItem
        focused: current && root.activeFocus
        onClicked: root.chosen(index)
    }
}
