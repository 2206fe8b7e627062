// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Another reviewer's decisions come in: by path, or dropped on the page.
FocusScope {
    id: root

    required property BankReview bank

    signal done()

    implicitHeight: paper.height

    function send(): void {
        if (path.text.trim() !== "" && root.bank.merge(path.text)) {
            if (root.bank.conflicts > 0)
                root.bank.showConflicts();
            root.done();
        }
    }

    Keys.onEscapePressed: root.done()
    onVisibleChanged: {
        if (visible) {
            path.text = "";
            path.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Card {
        id: paper

        width: root.width
        height: column.height + 2 * Theme.px(20)

        Column {
            id: column

            x: Theme.cardPad
            y: Theme.px(20)
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            ThemedText {
                width: parent.width
                text: qsTr("合并另一位审题人的决定")
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                width: parent.width
                text: qsTr("把他的审题文件（.review.json）拖到这一页，或写明它在哪里。两个人的决定都会留下，意见不一的会列出来。")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            Flow {
                width: parent.width
                spacing: 8

                TextEntry {
                    id: path

                    objectName: "mergePath"
                    width: Math.max(Theme.px(200), parent.width - send.width - leave.width - 16)
                    hint: qsTr("文件的位置")
                    onAccepted: root.send()
                }
                ActionButton {
                    id: send

                    objectName: "mergeSend"
                    enabled: path.text.trim() !== ""
                    text: qsTr("合并")
                    onClicked: root.send()
                }
                ActionButton {
                    id: leave

                    weight: ActionButton.Weight.Quiet
                    text: qsTr("取消")
                    onClicked: root.done()
                }
            }
        }
    }
}
