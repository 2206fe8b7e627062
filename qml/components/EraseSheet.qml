// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// Deleting for good is confirmed twice: by typing the name, then by a question of its own.
FocusScope {
    id: root

    required property LearnerDesk desk

    readonly property bool modal: true
    property bool shown: false
    property bool named: false

    signal closed()

    visible: shown
    Keys.onEscapePressed: root.closed()
    onShownChanged: {
        named = false;
        nameEntry.clear();
        if (shown)
            nameEntry.forceActiveFocus(Qt.TabFocusReason);
    }

    function goOn(): void {
        if (desk.isOwnName(nameEntry.text))
            named = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        anchors.centerIn: parent
        visible: !root.named
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(560))
        height: Math.min(parent.height - 16, view.contentHeight)

        Flickable {
            id: view

            anchors.fill: parent
            contentHeight: column.height + 2 * column.y
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ThinScrollBar {
            }

            FocusFollower {
                view: view
            }
            Column {
                id: column

                x: Theme.px(32)
                y: x
                width: view.width - 2 * x
                spacing: Theme.px(14)

                Icon {
                    name: "erase"
                    size: Theme.px(36)
                    color: Theme.wrong
                }
                ThemedText {
                    width: parent.width
                    text: qsTr("永久删除%1").arg(root.desk.name)
                    font.pixelSize: Theme.lead
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    width: parent.width
                    text: qsTr("考试、练习、复习进度、错题、收藏、设置和姓名都会从学习记录里删除，不能恢复。别人的记录不受影响。想留一份，请先导出。")
                    color: Theme.muted
                    lineHeight: 1.12
                }
                ThemedText {
                    objectName: "eraseCopies"
                    width: parent.width
                    visible: root.desk.copies !== ""
                    text: qsTr("记录旁边还有以前留下的备份，里面可能还有这些内容，请自行处理：%1").arg(root.desk.copies)
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAnywhere
                }
                TextEntry {
                    id: nameEntry

                    objectName: "eraseName"
                    width: parent.width
                    hint: qsTr("请输入姓名“%1”").arg(root.desk.name)
                    KeyNavigation.tab: onButton.enabled ? onButton : leaveButton
                    KeyNavigation.backtab: leaveButton
                    onAccepted: root.goOn()
                }
                Flow {
                    width: parent.width
                    spacing: 12
                    layoutDirection: Qt.RightToLeft

                    ActionButton {
                        id: onButton

                        objectName: "eraseNext"
                        enabled: root.desk.isOwnName(nameEntry.text)
                        text: qsTr("下一步")
                        KeyNavigation.tab: leaveButton
                        onClicked: root.goOn()
                    }
                    ActionButton {
                        id: leaveButton

                        objectName: "eraseLeave"
                        text: qsTr("不删除")
                        KeyNavigation.tab: nameEntry
                        KeyNavigation.backtab: onButton
                        onClicked: root.closed()
                    }
                }
            }
        }
    }
    AskSheet {
        objectName: "eraseAsk"
        anchors.fill: parent
        shown: root.shown && root.named
        glyph: "warning"
        title: qsTr("真的永久删除%1吗？").arg(root.desk.name)
        detail: qsTr("这是最后一次询问。删除以后，谁也找不回来。")
        accept: qsTr("永久删除")
        decline: qsTr("不删除")
        onAccepted: {
            const typed = nameEntry.text;
            root.closed();
            root.desk.erase(typed);
        }
        onDeclined: root.closed()
    }
}
