// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 备份与恢复 on the settings page: when the last backup was made, a new one, and the way to all of them.
Card {
    id: root

    required property BackupDesk desk
    property bool choosing: false

    signal listAsked()

    function close(): void {
        choosing = false;
        elsewhere.forceActiveFocus(Qt.TabFocusReason);
    }

    height: column.height + 2 * Theme.cardPad

    Column {
        id: column

        x: Theme.cardPad
        y: Theme.cardPad
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        SectionHeading {
            width: parent.width
            text: qsTr("备份与恢复")
        }
        ThemedText {
            objectName: "lastBackup"
            width: parent.width
            text: root.desk.lastText
        }
        ThemedText {
            width: parent.width
            visible: !root.desk.onServer
            text: qsTr("有新的学习记录时，每天自动备份一次，保留最近 7 份。手动的备份不会自动删除。")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        BackupTask {
            width: parent.width
            visible: !root.desk.onServer
            desk: root.desk
        }
        Flow {
            width: parent.width
            visible: !root.desk.onServer
            spacing: 10
            topPadding: Theme.px(4)

            ActionButton {
                objectName: "backUpNow"
                glyph: "save"
                text: qsTr("立即备份")
                onClicked: root.desk.backUp()
            }
            ActionButton {
                id: elsewhere

                objectName: "backUpTo"
                glyph: "folder"
                text: qsTr("备份到…")
                onClicked: {
                    root.desk.lookForDrives();
                    root.choosing = true;
                    place.begin();
                }
            }
            ActionButton {
                objectName: "showBackups"
                glyph: "history"
                text: qsTr("查看备份和恢复")
                onClicked: root.listAsked()
            }
        }
        PlaceEntry {
            id: place

            width: parent.width
            visible: root.choosing
            hint: qsTr("文件夹或文件的位置")
            action: qsTr("备份到这里")
            drives: root.desk.drives
            onSent: path => {
                root.desk.backUpTo(path);
                root.close();
            }
            onExited: root.close()
        }
    }
}
