// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// The bank at the left: what is looked for, and what was found.
FocusScope {
    id: root

    required property BankReview bank

    signal picked()
    signal mergeAsked()

    readonly property bool hasFilter: bank.searchText !== "" || bank.topicIndex > 0 || bank.kindIndex > 0 || bank.showIndex > 0 || bank.passageTitle !== ""

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
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

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, merge.implicitHeight)

            ThemedText {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("题库")
                font.pixelSize: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                id: merge

                objectName: "mergeButton"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                weight: ActionButton.Weight.Quiet
                font.pixelSize: Theme.small
                text: qsTr("合并")
                Accessible.name: qsTr("合并另一位审题人的决定")
                onClicked: root.mergeAsked()
            }
        }
        ThemedText {
            objectName: "bankSummary"
            width: parent.width
            text: Theme.joined([qsTr("共 %1 题，已审 %2 题").arg(root.bank.total).arg(root.bank.reviewed), root.bank.candidates > 0 ? qsTr("候选 %1 题").arg(root.bank.candidates) : "", root.bank.stale > 0 ? qsTr("%1 题要重看").arg(root.bank.stale) : "", root.bank.conflicts > 0 ? qsTr("%1 题意见不一").arg(root.bank.conflicts) : ""], qsTr(" · "))
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
        TextEntry {
            id: search

            objectName: "bankSearch"
            width: parent.width
            hint: qsTr("搜题干、选项、解析、原文")
            onTextChanged: typing.restart()
            Keys.onDownPressed: root.focusList()
            onAccepted: root.focusList()

            Timer {
                id: typing

                interval: 120
                onTriggered: root.bank.searchText = search.text
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(8)

            readonly property int third: Math.floor((width - 2 * spacing) / 3)
            readonly property int part: third >= Theme.px(96) ? third : width

            PickField {
                objectName: "showPick"
                width: parent.part
                name: qsTr("审核")
                model: root.bank.shows
                currentIndex: root.bank.showIndex
                onActivated: index => root.bank.showIndex = index
            }
            PickField {
                objectName: "kindPick"
                width: parent.part
                name: qsTr("题型")
                model: root.bank.kinds
                currentIndex: root.bank.kindIndex
                onActivated: index => root.bank.kindIndex = index
            }
            PickField {
                objectName: "topicPick"
                width: parent.part
                name: qsTr("篇目")
                model: root.bank.topics
                currentIndex: root.bank.topicIndex
                onActivated: index => root.bank.topicIndex = index
            }
        }
        Item {
            visible: root.hasFilter
            width: parent.width
            height: Math.max(Theme.target, found.implicitHeight)

            ThemedText {
                id: found

                objectName: "foundCount"
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - clear.width - 8
                text: root.bank.passageTitle !== "" ? qsTr("这一段的 %1 题：%2").arg(root.bank.items.count).arg(root.bank.passageTitle) : qsTr("找到 %1 题，这是第 %2 题").arg(root.bank.items.count).arg(root.bank.row + 1)
                color: Theme.muted
                font.pixelSize: Theme.caption
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            ActionButton {
                id: clear

                objectName: "clearFilters"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                weight: ActionButton.Weight.Quiet
                font.pixelSize: Theme.small
                text: qsTr("看全部")
                onClicked: {
                    search.text = "";
                    root.bank.showAll();
                }
            }
        }
    }
    ListView {
        id: list

        objectName: "bankList"
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(10)
        anchors.bottom: parent.bottom
        width: parent.width - 1
        model: root.bank.items
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: root.bank.row
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        reuseItems: true
        bottomMargin: 16
        Accessible.role: Accessible.List
        Accessible.name: qsTr("题目列表")
        T.ScrollBar.vertical: ThinScrollBar {
        }
        onCurrentIndexChanged: showing.restart()
        onCountChanged: showing.restart()
        onHeightChanged: showing.restart()
        Keys.onDownPressed: root.bank.row = root.bank.row + 1
        Keys.onUpPressed: root.bank.row = Math.max(0, root.bank.row - 1)
        Keys.onReturnPressed: root.picked()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / Theme.px(84)));
            event.accepted = true;
            if (event.key === Qt.Key_PageDown)
                root.bank.row = root.bank.row + page;
            else if (event.key === Qt.Key_PageUp)
                root.bank.row = Math.max(0, root.bank.row - page);
            else if (event.key === Qt.Key_Home)
                root.bank.row = 0;
            else if (event.key === Qt.Key_End)
                root.bank.row = count - 1;
            else
                event.accepted = false;
        }

        Timer {
            id: showing

            interval: 0
            onTriggered: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        }
        delegate: BankRow {
            x: 10
            width: list.width - 20
            current: ListView.isCurrentItem
            focused: current && list.activeFocus
            onClicked: {
                root.bank.row = index;
                root.focusList();
                root.picked();
            }
        }
    }
    Column {
        visible: root.bank.items.count === 0
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(40)
        x: Theme.px(24)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        ThemedText {
            width: parent.width
            text: qsTr("没有这样的题")
            font.bold: true
        }
        ThemedText {
            width: parent.width
            text: qsTr("换几个字，或放宽条件。")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
