// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The learner at work, and what may be done with the own name, PIN and records.
Card {
    id: root

    required property LearnerDesk desk

    property bool editing: false

    signal eraseAsked()
    signal wishesAsked()

    implicitHeight: column.height + 2 * Theme.cardPad

    function edit(): void {
        editing = true;
        form.start(desk.name, desk.branch, desk.group);
    }
    function stopEditing(): void {
        editing = false;
        desk.forgetProblem();
        editButton.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        x: Theme.cardPad
        width: Theme.px(56)
        height: 4
        color: Theme.seal
    }
    Column {
        id: column

        x: Theme.cardPad
        y: Theme.cardPad
        width: root.width - 2 * x
        spacing: Theme.px(16)

        Item {
            width: parent.width
            height: Math.max(avatar.height, who.height)

            LearnerAvatar {
                id: avatar

                anchors.verticalCenter: parent.verticalCenter
                name: root.desk.name
                size: Theme.px(64)
            }
            Column {
                id: who

                anchors.left: avatar.right
                anchors.leftMargin: Theme.px(18)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                ThemedText {
                    objectName: "ownName"
                    width: parent.width
                    text: root.desk.name
                    font.pixelSize: Theme.lead
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    width: parent.width
                    text: Theme.joined([qsTr("正在学习"), root.desk.place], "　")
                    color: Theme.muted
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(16)

                    Row {
                        spacing: 4

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: root.desk.hasPin ? "lock" : "unlock"
                            size: Theme.px(18)
                            color: root.desk.hasPin ? Theme.goldText : Theme.muted
                        }
                        ThemedText {
                            objectName: "ownPinText"
                            text: root.desk.hasPin ? qsTr("已设 PIN") : qsTr("没有设 PIN")
                            color: root.desk.hasPin ? Theme.goldText : Theme.muted
                            font.pixelSize: Theme.small
                        }
                    }
                    ThemedText {
                        text: root.desk.timePercent > 100 ? qsTr("限时放宽 %1%").arg(root.desk.timePercent) : qsTr("限时不放宽")
                        color: Theme.muted
                        font.pixelSize: Theme.small
                    }
                }
            }
        }
        Flow {
            visible: !root.editing
            width: parent.width
            spacing: 10

            ActionButton {
                id: editButton

                objectName: "editOwn"
                glyph: "edit"
                text: qsTr("改姓名、支部、小组")
                onClicked: root.edit()
            }
            ActionButton {
                objectName: "setPin"
                visible: !root.desk.hasPin
                glyph: "lock"
                text: qsTr("设置 PIN")
                onClicked: root.desk.askForPin(PinDesk.Task.Set)
            }
            ActionButton {
                objectName: "changePin"
                visible: root.desk.hasPin
                glyph: "lock"
                text: qsTr("更改 PIN")
                onClicked: root.desk.askForPin(PinDesk.Task.Change)
            }
            ActionButton {
                objectName: "removePin"
                visible: root.desk.hasPin
                glyph: "unlock"
                text: qsTr("取消 PIN")
                onClicked: root.desk.askForPin(PinDesk.Task.Remove)
            }
            ActionButton {
                glyph: "time"
                text: qsTr("练习和限时")
                onClicked: root.wishesAsked()
            }
        }
        LearnerForm {
            id: form

            visible: root.editing
            width: parent.width
            accept: qsTr("保存")
            problem: root.editing ? root.desk.problem : ""
            onSent: (name, branch, group) => {
                if (root.desk.change(name, branch, group))
                    root.stopEditing();
            }
            onClosed: root.stopEditing()
        }
        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        ThemedText {
            width: parent.width
            text: qsTr("我的数据")
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: 10

            TextEntry {
                objectName: "ownExportFolder"
                width: parent.width - saveButton.width - parent.spacing < Theme.px(260) ? parent.width : parent.width - saveButton.width - parent.spacing
                hint: qsTr("文件夹")
                text: root.desk.exportFolder
                onEditingFinished: root.desk.exportFolder = text
            }
            ActionButton {
                id: saveButton

                objectName: "exportOwn"
                height: Theme.px(48)
                glyph: "save"
                enabled: !root.desk.busy
                text: qsTr("导出我的全部数据")
                onClicked: root.desk.exportOwn()
            }
        }
        ThemedText {
            objectName: "ownExported"
            width: parent.width
            visible: text !== ""
            text: root.desk.exported === "" ? "" : qsTr("已保存到 %1").arg(root.desk.exported)
            color: Theme.right
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            width: parent.width
            spacing: 10

            ActionButton {
                objectName: "archiveOwn"
                weight: ActionButton.Weight.Quiet
                glyph: "archive"
                text: qsTr("归档，以后可取回")
                onClicked: root.desk.archiveOwn()
            }
            ActionButton {
                objectName: "eraseOwn"
                weight: ActionButton.Weight.Quiet
                glyph: "erase"
                enabled: !root.desk.busy
                text: qsTr("永久删除…")
                onClicked: root.eraseAsked()
            }
        }
    }
}
