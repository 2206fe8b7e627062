// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 备份与恢复: every backup with what is in it; one of them, or any file, may take the place of the records.
FocusScope {
    id: root

    required property Session session

    signal exited()

    readonly property BackupDesk desk: session.backup
    property bool choosing: false
    property Item asked: null

    function ask(row: int, button: Item): void {
        asked = button;
        desk.choose(row);
    }
    /// The keyboard goes back to where the question came from.
    function goBack(): void {
        if (asked)
            asked.forceActiveFocus(Qt.TabFocusReason);
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "backupsPage"
    Keys.onEscapePressed: root.exited()
    Component.onCompleted: {
        desk.forgetChoice();
        desk.refresh();
    }

    ListView {
        id: list

        readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(960))
        readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
        property bool moved: false

        anchors.fill: parent
        focus: true
        enabled: !sheet.shown
        model: root.desk.backups
        spacing: 10
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: false
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ThinScrollBar {
        }

        onMovementStarted: moved = true

        FocusFollower {
            view: list
        }
        Timer {
            id: beginning

            interval: 0
            onTriggered: list.positionViewAtBeginning()
        }

        header: Item {
            // The heading grows upwards while it is laid out; the page starts at its top.
            onHeightChanged: {
                if (!list.moved)
                    beginning.restart();
            }
            width: list.width
            height: head.height + Theme.margin + Theme.px(20)

            Column {
                id: head

                x: list.columnX
                y: Theme.margin
                width: list.columnWidth
                spacing: Theme.px(20)

                ActionButton {
                    objectName: "leaveBackups"
                    weight: ActionButton.Weight.Quiet
                    glyph: "back"
                    text: qsTr("设置")
                    Accessible.name: qsTr("回到设置")
                    onClicked: root.exited()
                }
                PageHeading {
                    width: parent.width
                    title: qsTr("备份与恢复")
                    detail: qsTr("备份放在 %1").arg(root.desk.folder)
                }
                Card {
                    width: parent.width
                    height: outcome.height + 2 * Theme.px(20)
                    visible: root.desk.restoredText !== ""
                    color: Theme.rightSoft

                    Column {
                        id: outcome

                        x: Theme.cardPad
                        y: Theme.px(20)
                        width: parent.width - 2 * x
                        spacing: Theme.px(12)

                        ThemedText {
                            objectName: "restoredText"
                            width: parent.width
                            text: root.desk.restoredText
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            Accessible.role: Accessible.AlertMessage
                            Accessible.name: text
                        }
                        ActionButton {
                            objectName: "undoRestore"
                            glyph: "back"
                            text: qsTr("撤销这次恢复")
                            onClicked: root.desk.undo()
                        }
                    }
                }
                BackupTask {
                    width: parent.width
                    desk: root.desk
                }
                Flow {
                    width: parent.width
                    spacing: 10

                    ActionButton {
                        objectName: "backUpHere"
                        glyph: "save"
                        text: qsTr("立即备份")
                        onClicked: root.desk.backUp()
                    }
                    ActionButton {
                        id: fromFile

                        objectName: "restoreFromFile"
                        glyph: "folder"
                        text: qsTr("从别处的文件恢复…")
                        onClicked: {
                            root.desk.lookForDrives();
                            root.choosing = true;
                            place.begin();
                        }
                    }
                }
                PlaceEntry {
                    id: place

                    width: parent.width
                    visible: root.choosing
                    hint: qsTr("备份文件的位置，也可以把文件拖到这一页")
                    action: qsTr("查看")
                    drives: root.desk.drives
                    onSent: path => {
                        root.asked = fromFile;
                        root.desk.chooseFile(path);
                    }
                    onExited: {
                        root.choosing = false;
                        root.desk.forgetChoice();
                        fromFile.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
                Row {
                    width: parent.width
                    visible: root.desk.refusal !== ""
                    spacing: Theme.px(8)

                    Icon {
                        id: mark

                        name: "warning"
                        color: Theme.wrong
                    }
                    ThemedText {
                        objectName: "refusal"
                        width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                        text: root.desk.refusal
                        color: Theme.wrong
                        Accessible.role: Accessible.AlertMessage
                        Accessible.name: text
                    }
                }
                EmptyCard {
                    visible: root.desk.listed && list.count === 0
                    width: parent.width
                    title: qsTr("还没有备份")
                    detail: qsTr("学习以后，程序每天自动备份一次。您也可以现在就备份，或者从 U 盘上的备份恢复。")
                }
            }
        }
        delegate: BackupRow {
            id: row

            required property int index

            objectName: "backup" + index
            x: list.columnX
            width: list.columnWidth
            onRestoreAsked: root.ask(index, row.button)
        }
        footer: Item {
            width: list.width
            height: Theme.margin
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: !sheet.shown
        onDropped: drop => {
            if (drop.hasUrls) {
                root.asked = null;
                root.desk.chooseFile(drop.urls[0].toString());
            }
        }
    }
    AskSheet {
        id: sheet

        objectName: "restoreSheet"
        anchors.fill: parent
        shown: root.desk.chosen
        glyph: "history"
        title: root.desk.chosenTitle
        detail: root.desk.chosenDetail
        accept: qsTr("恢复")
        decline: qsTr("不恢复")
        onAccepted: {
            root.choosing = false;
            root.asked = null;
            root.desk.restore();
            root.goBack();
        }
        onDeclined: {
            root.desk.forgetChoice();
            root.goBack();
        }
    }
}
