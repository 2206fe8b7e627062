// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// A PIN asked for over the page; keyboard and mouse stay in it until it is given or left.
FocusScope {
    id: root

    required property PinDesk pin

    readonly property bool modal: true
    readonly property bool shown: pin.task !== PinDesk.Task.None

    visible: shown
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: root.pin.cancel()
    onShownChanged: {
        if (shown)
            focusFirst();
    }
    Component.onCompleted: {
        if (shown)
            focusFirst();
    }

    function focusFirst(): void {
        (pin.wantsOld ? old : fresh).forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        pin.submit(old.text, fresh.text, again.text);
    }
    /// Return goes to the next empty field; from the last one it sends.
    function goOn(): void {
        for (const entry of [old, fresh, again]) {
            if (entry.visible && entry.text === "") {
                entry.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
        send();
    }

    Connections {
        target: root.pin

        // Nothing that was typed stays in a field.
        function onTypedUp(): void {
            for (const entry of [old, fresh, again])
                entry.clear();
            if (root.shown)
                root.focusFirst();
        }
    }

    component PinEntry: TextEntry {
        width: column.width
        echoMode: TextInput.Password
        passwordMaskDelay: 0
        maximumLength: 12
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        validator: RegularExpressionValidator {
            regularExpression: /[0-9０-９]*/
        }
        readOnly: root.pin.checking || root.pin.waiting
        opacity: readOnly ? 0.6 : 1
        onAccepted: root.goOn()
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
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(460))
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
                    name: "lock"
                    size: Theme.px(36)
                    color: Theme.goldText
                }
                ThemedText {
                    id: title

                    objectName: "pinTitle"
                    width: parent.width
                    text: {
                        switch (root.pin.task) {
                        case PinDesk.Task.Enter:
                            return qsTr("请输入%1的 PIN").arg(root.pin.learnerName);
                        case PinDesk.Task.Change:
                            return qsTr("更改 PIN");
                        case PinDesk.Task.Remove:
                            return qsTr("取消 PIN");
                        default:
                            return qsTr("设置 PIN");
                        }
                    }
                    font.pixelSize: Theme.lead
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    width: parent.width
                    visible: root.pin.wantsNew
                    text: qsTr("4 到 12 位数字。以后进入时要输入，别人就不会误用您的名字答题。请记牢：忘了只能请管理这台电脑的人取消。")
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    lineHeight: 1.12
                }
                PinEntry {
                    id: old

                    objectName: "pinEntry"
                    visible: root.pin.wantsOld
                    hint: root.pin.wantsNew ? qsTr("现在的 PIN") : qsTr("PIN")
                    KeyNavigation.tab: (root.pin.wantsNew ? fresh : sendButton.enabled ? sendButton : leaveButton) as Item
                    KeyNavigation.backtab: leaveButton
                }
                PinEntry {
                    id: fresh

                    objectName: "newPinEntry"
                    visible: root.pin.wantsNew
                    hint: qsTr("新 PIN")
                    KeyNavigation.backtab: (root.pin.wantsOld ? old : leaveButton) as Item
                }
                PinEntry {
                    id: again

                    objectName: "againPinEntry"
                    visible: root.pin.wantsNew
                    hint: qsTr("再输一遍新 PIN")
                    KeyNavigation.tab: sendButton.enabled ? sendButton : leaveButton
                }
                ThemedText {
                    objectName: "pinProblem"
                    width: parent.width
                    text: root.pin.checking ? qsTr("正在核对……") : root.pin.problem
                    color: root.pin.checking ? Theme.muted : Theme.wrong
                    font.pixelSize: Theme.small
                    Accessible.role: Accessible.AlertMessage
                }
                Flow {
                    width: parent.width
                    spacing: 12
                    layoutDirection: Qt.RightToLeft

                    ActionButton {
                        id: sendButton

                        objectName: "pinSend"
                        weight: ActionButton.Weight.Primary
                        enabled: !root.pin.checking && !root.pin.waiting
                        text: root.pin.task === PinDesk.Task.Enter ? qsTr("进入") : root.pin.task === PinDesk.Task.Remove ? qsTr("取消这个 PIN") : qsTr("保存")
                        KeyNavigation.tab: leaveButton
                        KeyNavigation.backtab: root.pin.wantsNew ? again : old
                        onClicked: root.send()
                    }
                    ActionButton {
                        id: leaveButton

                        objectName: "pinLeave"
                        text: qsTr("返回")
                        KeyNavigation.tab: root.pin.wantsOld ? old : fresh
                        onClicked: root.pin.cancel()
                    }
                }
            }
        }
    }
}
