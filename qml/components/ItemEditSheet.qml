// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// An item being reworded, the linter's word beside each field.
ScrollPage {
    id: root

    required property BankReview bank

    signal done()

    readonly property ItemEditor editor: bank.editor

    function begin(): void {
        stem.forceActiveFocus(Qt.TabFocusReason);
    }
    function save(): void {
        if (editor.canSave && bank.saveEdit())
            done();
    }

    measure: Theme.px(820)
    spacing: Theme.px(16)
    Keys.onEscapePressed: root.done()
    Keys.onPressed: event => {
        if ((event.modifiers & Qt.ControlModifier) && (event.key === Qt.Key_S || event.key === Qt.Key_Return)) {
            event.accepted = true;
            root.save();
        }
    }

    Card {
        width: root.columnWidth
        height: fields.height + 2 * Theme.cardPad

        Column {
            id: fields

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(18)

            JudgedField {
                width: parent.width
                title: qsTr("题干")
                flaws: root.editor.stemFlaws

                BlockEntry {
                    id: stem

                    objectName: "stemEdit"
                    width: parent.width
                    hint: qsTr("题干")
                    text: root.editor.stem
                    onTextChanged: root.editor.stem = text
                }
            }
            JudgedField {
                visible: root.editor.hasOptions
                width: parent.width
                title: qsTr("选项（打勾的是正确答案）")
                flaws: root.editor.optionFlaws

                Repeater {
                    model: root.editor.options

                    Row {
                        id: option

                        required property int index
                        required property string label
                        required property string words
                        required property string detail
                        required property int tone

                        width: parent.width
                        spacing: Theme.px(10)

                        Icon {
                            width: Theme.px(22)
                            anchors.verticalCenter: parent.verticalCenter
                            opacity: option.tone === ReviewLineModel.LineTone.Right ? 1 : 0
                            name: "check"
                            color: Theme.right
                        }
                        TextEntry {
                            objectName: "optionEdit" + option.index
                            width: option.width - Theme.px(32)
                            hint: qsTr("选项 %1").arg(option.label)
                            Component.onCompleted: text = option.words
                            onTextChanged: root.editor.setOption(option.index, text)
                        }
                    }
                }
            }
            JudgedField {
                visible: root.editor.hasAnswers
                width: parent.width
                title: root.editor.isCloze ? qsTr("答案（第一行照原文，以下每行一种也算对的写法）") : qsTr("要点（每行一个）")
                flaws: root.editor.answerFlaws

                BlockEntry {
                    objectName: "answersEdit"
                    width: parent.width
                    hint: qsTr("答案")
                    text: root.editor.answers
                    onTextChanged: root.editor.answers = text
                }
            }
            JudgedField {
                width: parent.width
                title: qsTr("解析")
                flaws: root.editor.rationaleFlaws

                BlockEntry {
                    objectName: "rationaleEdit"
                    width: parent.width
                    hint: qsTr("解析")
                    text: root.editor.rationale
                    onTextChanged: root.editor.rationale = text
                }
            }
            Flow {
                width: parent.width
                spacing: 12

                ActionButton {
                    objectName: "saveEdit"
                    weight: ActionButton.Weight.Primary
                    enabled: root.editor.canSave
                    text: qsTr("保存修改")
                    onClicked: root.save()
                }
                ActionButton {
                    objectName: "cancelEdit"
                    text: qsTr("取消")
                    onClicked: root.done()
                }
                ThemedText {
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    text: !root.editor.isJudged ? qsTr("正在检查…") : root.editor.stemFlaws + root.editor.optionFlaws + root.editor.answerFlaws + root.editor.rationaleFlaws === "" ? qsTr("没有发现问题") : ""
                    color: Theme.muted
                    font.pixelSize: Theme.small
                }
            }
        }
    }
}
