// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 题库: the bank read, judged and mended. A passes, R sends back, E rewords, Ctrl+Z takes back.
FocusScope {
    id: root

    required property Session session

    readonly property BankReview bank: session.bank
    readonly property bool wide: width >= Theme.px(860)
    readonly property bool threefold: width >= Theme.px(1560)
    property bool listOpen: false
    /// "": the item is shown; "edit", "write": something is typed.
    property string typing: ""
    property string asking: ""

    readonly property bool canDecide: bank.item.loaded && bank.reviewer !== "" && typing === ""

    function show(what: string): void {
        asking = "";
        typing = what;
        if (what === "")
            index.focusList();
    }
    function ask(what: string): void {
        asking = asking === what ? "" : what;
        if (asking === "")
            index.focusList();
    }
    function edit(): void {
        bank.beginEdit();
        show("edit");
    }
    function write(): void {
        bank.beginWriting();
        show("write");
    }
    function approve(): void {
        asking = "";
        if (bank.approve())
            index.focusList();
    }

    Component.onCompleted: {
        bank.open();
        index.focusList();
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.typing === "" && root.bank.canUndo
        onActivated: root.bank.undoLast()
    }
    Shortcut {
        sequence: "Ctrl+F"
        onActivated: index.focusSearch()
    }
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier) || root.typing !== "")
            return;
        event.accepted = true;
        if (event.key === Qt.Key_A && root.canDecide)
            root.approve();
        else if (event.key === Qt.Key_R && root.canDecide)
            root.ask("reject");
        else if (event.key === Qt.Key_E && root.canDecide)
            root.edit();
        else if (event.key === Qt.Key_N && root.canDecide)
            root.write();
        else if (event.key === Qt.Key_Slash)
            index.focusSearch();
        else if (event.key === Qt.Key_Escape && root.asking !== "")
            root.ask("");
        else
            event.accepted = false;
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.asking !== "";
        if (event.accepted)
            root.ask("");
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    BankIndex {
        id: index

        visible: root.wide || root.listOpen
        width: !visible ? 0 : root.wide ? Math.min(Theme.px(400), Math.round(root.width * 0.4)) : root.width
        anchors.top: root.wide ? parent.top : head.bottom
        anchors.bottom: parent.bottom
        bank: root.bank
        focus: true
        enabled: root.typing === ""
        onPicked: root.listOpen = false
        onMergeAsked: {
            root.listOpen = false;
            root.show("");
            root.ask("merge");
        }
    }
    Item {
        id: head

        x: root.wide ? index.width : 0
        width: root.width - x - (beside.active ? beside.width : 0)
        height: bar.height + 2 * Theme.px(14)

        Flow {
            id: bar

            x: Theme.px(24)
            y: Theme.px(14)
            width: parent.width - 2 * x
            spacing: 8

            ActionButton {
                objectName: "bankListButton"
                visible: !root.wide && root.typing === ""
                glyph: "list"
                text: root.listOpen ? qsTr("看题目") : qsTr("看目录")
                onClicked: root.listOpen = !root.listOpen
            }
            TextEntry {
                objectName: "reviewerEntry"
                visible: root.session.learnerName === ""
                width: Theme.px(220)
                hint: qsTr("您的姓名，记在决定后面")
                onTextEdited: root.bank.reviewer = text
            }
            ActionButton {
                objectName: "approveButton"
                visible: root.typing === ""
                weight: ActionButton.Weight.Primary
                glyph: "check"
                text: qsTr("通过 A")
                Accessible.name: qsTr("通过")
                enabled: root.canDecide
                onClicked: root.approve()
            }
            ActionButton {
                objectName: "rejectButton"
                visible: root.typing === ""
                glyph: "close"
                text: qsTr("退回 R")
                Accessible.name: qsTr("退回")
                enabled: root.canDecide
                onClicked: root.ask("reject")
            }
            ActionButton {
                objectName: "editButton"
                visible: root.typing === ""
                glyph: "text"
                text: qsTr("修改 E")
                Accessible.name: qsTr("修改")
                enabled: root.canDecide
                onClicked: root.edit()
            }
            ActionButton {
                objectName: "undoButton"
                visible: root.typing === ""
                weight: ActionButton.Weight.Quiet
                glyph: "back"
                text: qsTr("撤销")
                enabled: root.bank.canUndo
                onClicked: root.bank.undoLast()
            }
            ActionButton {
                objectName: "writeButton"
                visible: root.typing === ""
                weight: ActionButton.Weight.Quiet
                glyph: "add"
                text: qsTr("写新题")
                enabled: root.bank.reviewer !== ""
                onClicked: root.write()
            }
            ThemedText {
                visible: root.typing !== ""
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: root.typing === "edit" ? qsTr("修改这道题") : qsTr("写一道新题")
                font.pixelSize: Theme.lead
                font.bold: true
                Accessible.role: Accessible.Heading
            }
        }
    }
    RejectSheet {
        id: rejecting

        objectName: "rejectSheet"
        visible: root.asking === "reject"
        anchors.top: head.bottom
        x: head.x + Theme.px(24)
        width: head.width - 2 * Theme.px(24)
        bank: root.bank
        onDone: root.ask("")
    }
    MergeSheet {
        id: merging

        objectName: "mergeSheet"
        visible: root.asking === "merge"
        anchors.top: head.bottom
        x: head.x + Theme.px(24)
        width: head.width - 2 * Theme.px(24)
        bank: root.bank
        onDone: root.ask("")
    }
    Item {
        id: pane

        visible: root.wide || !root.listOpen
        anchors.top: rejecting.visible ? rejecting.bottom : merging.visible ? merging.bottom : head.bottom
        anchors.bottom: parent.bottom
        x: head.x
        width: head.width

        ReviewItemSheet {
            objectName: "itemSheet"
            anchors.fill: parent
            visible: root.typing === "" && root.bank.item.loaded
            bank: root.bank
            passageBeside: beside.active
        }
        Loader {
            anchors.fill: parent
            active: root.typing !== ""
            focus: active
            sourceComponent: root.typing === "edit" ? editing : root.typing === "write" ? writing : null
            onLoaded: root.typing === "edit" ? (item as ItemEditSheet).begin() : (item as ItemWriteSheet).begin()
        }
    }
    Loader {
        id: beside

        active: root.threefold && root.bank.item.loaded && root.typing !== "write"
        anchors.right: parent.right
        width: Math.round(root.width * 0.36)
        height: parent.height
        sourceComponent: PassageSheet {
            reader: root.bank.item.reader
            activeFocusOnTab: true
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: root.typing === ""
        onDropped: drop => {
            if (drop.hasUrls && root.bank.merge(drop.urls[0].toString()) && root.bank.conflicts > 0)
                root.bank.showConflicts();
        }
    }
    Binding {
        target: root.bank.item.reader
        property: "markColor"
        value: Theme.mark
    }
    Binding {
        target: root.bank.item.reader
        property: "markInk"
        value: Theme.markInk
    }
    Binding {
        target: root.bank.item.reader
        property: "markUnderlined"
        value: Theme.contrast
    }
    Component {
        id: editing

        ItemEditSheet {
            bank: root.bank
            onDone: root.show("")
        }
    }
    Component {
        id: writing

        ItemWriteSheet {
            bank: root.bank
            onDone: root.show("")
        }
    }
}
