// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Why an item goes back: one of the usual reasons, or words of one's own.
FocusScope {
    id: root

    required property BankReview bank

    signal done()

    implicitHeight: paper.height

    function send(reason: string): void {
        if (reason !== "" && root.bank.reject(reason))
            root.done();
    }

    Keys.onEscapePressed: root.done()
    Keys.onPressed: event => {
        const row = event.key - Qt.Key_1;
        if (!own.activeFocus && row >= 0 && row < root.bank.reasons.length) {
            event.accepted = true;
            root.send(root.bank.reasons[row]);
        }
    }
    onVisibleChanged: {
        if (visible) {
            own.text = "";
            (choices.itemAt(0) as Item).forceActiveFocus(Qt.TabFocusReason);
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
                text: qsTr("为什么退回")
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    id: choices

                    model: root.bank.reasons

                    ActionButton {
                        required property int index
                        required property string modelData

                        objectName: "reason" + index
                        leftPadding: Theme.px(14)
                        font.pixelSize: Theme.small
                        text: qsTr("%1 %2").arg(index + 1).arg(modelData)
                        onClicked: root.send(modelData)
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 8

                TextEntry {
                    id: own

                    objectName: "ownReason"
                    width: Math.max(Theme.px(200), parent.width - back.width - leave.width - 16)
                    hint: qsTr("或写明别的理由")
                    onAccepted: root.send(text)
                }
                ActionButton {
                    id: back

                    objectName: "sendBack"
                    enabled: own.text.trim() !== ""
                    text: qsTr("退回")
                    onClicked: root.send(own.text)
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
