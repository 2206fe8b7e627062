// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A saved template: what it holds, what the bank lacks of it, starting and loading it; more to do folds out below.
Card {
    id: root

    required property string name
    required property string summary
    required property string missing
    required property int drawable
    required property bool isWhole
    required property int index
    /// The bank is there.
    property bool ready: true
    /// The present choice can stand in this template's place.
    property bool canOverwrite: true
    property string problem
    property bool open: false

    signal started()
    signal loadAsked()
    signal renameAsked(name: string)
    signal overwriteAsked()
    signal removeAsked()
    signal folded()

    readonly property bool beside: width > Theme.px(720)

    function focusMore(): void {
        moreButton.forceActiveFocus(Qt.TabFocusReason);
    }
    function fold(): void {
        open = false;
        folded();
        focusMore();
    }

    implicitHeight: head.height + (open ? tools.height + Theme.px(16) : 0) + 2 * Theme.px(16)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, summary, missing], " ")
    onOpenChanged: {
        if (open) {
            nameEntry.text = name;
            nameEntry.forceActiveFocus(Qt.TabFocusReason);
            nameEntry.selectAll();
        }
    }

    Item {
        id: head

        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        height: root.beside ? Math.max(words.height, buttons.height) : words.height + buttons.height + Theme.px(12)

        Column {
            id: words

            y: root.beside ? Math.round((parent.height - height) / 2) : 0
            width: root.beside ? parent.width - buttons.width - Theme.px(16) : parent.width
            spacing: 4

            ThemedText {
                objectName: "templateName" + root.index
                width: parent.width
                text: root.name
                font.bold: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            ThemedText {
                objectName: "templateSummary" + root.index
                width: parent.width
                text: root.summary
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                visible: root.missing !== ""
                spacing: Theme.px(8)

                Icon {
                    id: mark

                    name: "warning"
                    color: Theme.wrong
                }
                ThemedText {
                    objectName: "templateMissing" + root.index
                    width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                    text: root.missing
                    color: Theme.wrong
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
        Flow {
            id: buttons

            readonly property int natural: Math.ceil(startButton.width + loadButton.width + moreButton.width) + 2 * spacing

            x: root.beside ? parent.width - width : 0
            y: root.beside ? Math.round((parent.height - height) / 2) : words.height + Theme.px(12)
            width: root.beside ? natural : Math.min(parent.width, natural)
            spacing: 8

            ActionButton {
                id: startButton

                objectName: "templateStart" + root.index
                glyph: "play"
                enabled: root.ready && root.drawable > 0
                text: root.isWhole || root.drawable === 0 ? qsTr("开始") : qsTr("抽 %1 题开始").arg(root.drawable)
                Accessible.name: qsTr("用“%1”开始答题").arg(root.name)
                onClicked: root.started()
            }
            ActionButton {
                id: loadButton

                objectName: "templateLoad" + root.index
                weight: ActionButton.Weight.Quiet
                enabled: root.ready
                text: qsTr("载入")
                Accessible.name: qsTr("载入“%1”").arg(root.name)
                onClicked: root.loadAsked()
            }
            ActionButton {
                id: moreButton

                objectName: "templateMore" + root.index
                weight: ActionButton.Weight.Quiet
                glyph: root.open ? "less" : "more"
                text: root.open ? qsTr("收起") : qsTr("修改")
                Accessible.name: root.open ? qsTr("收起“%1”").arg(root.name) : qsTr("修改“%1”").arg(root.name)
                onClicked: {
                    if (root.open)
                        root.fold();
                    else
                        root.open = true;
                }
            }
        }
    }
    FocusScope {
        id: tools

        x: head.x
        y: head.y + head.height + Theme.px(16)
        width: head.width
        height: toolColumn.height
        visible: root.open
        Keys.onEscapePressed: root.fold()

        Column {
            id: toolColumn

            width: parent.width
            spacing: Theme.px(12)

            Rectangle {
                width: parent.width
                height: Math.max(1, Theme.stroke)
                color: Theme.line
            }
            Flow {
                width: parent.width
                spacing: 8

                TextEntry {
                    id: nameEntry

                    objectName: "templateRename" + root.index
                    width: Math.min(parent.width, Theme.px(320))
                    maximumLength: 40
                    Accessible.name: qsTr("模板的名字")
                    onAccepted: renameButton.clicked()
                }
                ActionButton {
                    id: renameButton

                    objectName: "templateRenameSend" + root.index
                    enabled: nameEntry.text.trim() !== ""
                    text: qsTr("改名")
                    onClicked: {
                        if (nameEntry.text.trim() !== "")
                            root.renameAsked(nameEntry.text);
                    }
                }
            }
            ThemedText {
                objectName: "templateProblem" + root.index
                width: parent.width
                visible: text !== ""
                text: root.problem
                color: Theme.wrong
                Accessible.role: Accessible.AlertMessage
            }
            Flow {
                width: parent.width
                spacing: 8

                ActionButton {
                    objectName: "templateOverwrite" + root.index
                    enabled: root.canOverwrite
                    glyph: "save"
                    text: qsTr("换成下面现在的选择")
                    Accessible.name: qsTr("把“%1”换成下面现在的选择").arg(root.name)
                    onClicked: root.overwriteAsked()
                }
                ActionButton {
                    objectName: "templateRemove" + root.index
                    weight: ActionButton.Weight.Quiet
                    glyph: "erase"
                    text: qsTr("删除")
                    Accessible.name: qsTr("删除“%1”").arg(root.name)
                    onClicked: root.removeAsked()
                }
            }
        }
    }
}
