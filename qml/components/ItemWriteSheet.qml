// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// A new item: mark a sentence, choose what to ask of it.
ScrollPage {
    id: root

    required property BankReview bank

    signal done()

    readonly property ItemWriter writer: bank.writer

    function begin(): void {
        passage.forceActiveFocus(Qt.TabFocusReason);
    }
    function save(): void {
        if (writer.missing === "" && bank.saveWritten())
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

    Connections {
        target: root.writer

        function onMarked(): void {
            passage.select(root.writer.markStart, root.writer.markEnd);
        }
    }

    Card {
        width: root.columnWidth
        height: source.height + 2 * Theme.cardPad

        Column {
            id: source

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(10)

            Flow {
                width: parent.width
                spacing: 8

                ThemedText {
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("标出一句话")
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ActionButton {
                    weight: ActionButton.Weight.Quiet
                    font.pixelSize: Theme.small
                    glyph: "left"
                    text: qsTr("上一段")
                    enabled: root.writer.hasPrevious
                    onClicked: root.writer.turn(-1)
                }
                ActionButton {
                    weight: ActionButton.Weight.Quiet
                    font.pixelSize: Theme.small
                    text: qsTr("下一段")
                    trailingGlyph: "right"
                    enabled: root.writer.hasNext
                    onClicked: root.writer.turn(1)
                }
            }
            ThemedText {
                width: parent.width
                text: root.writer.heading
                font.family: Theme.readingFace
                font.bold: true
            }
            TextEdit {
                id: passage

                objectName: "passageEdit"
                width: parent.width
                text: root.writer.passageText
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                selectByKeyboard: true
                persistentSelection: true
                activeFocusOnTab: true
                color: Theme.ink
                selectionColor: Theme.mark
                selectedTextColor: Theme.markInk
                font.family: Theme.readingFace
                font.pixelSize: Theme.px(19)
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("原文，选中一句话后按回车")
                Keys.onReturnPressed: take.clicked()
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                FocusRing {
                    anchors.margins: -8
                    shown: passage.activeFocus
                }
            }
            Flow {
                width: parent.width
                spacing: 12

                ActionButton {
                    id: take

                    objectName: "takeSentence"
                    text: qsTr("用这一句")
                    onClicked: root.writer.mark(passage.selectionStart, passage.selectionEnd)
                }
                ThemedText {
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("用鼠标或 Shift 加方向键选；不选就是光标所在的一句")
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
    Card {
        visible: root.writer.sentence !== ""
        width: root.columnWidth
        height: fields.height + 2 * Theme.cardPad

        Column {
            id: fields

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(16)

            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    model: [
                        {
                            "kind": ItemWriter.Kind.TrueFalse,
                            "name": qsTr("判断")
                        },
                        {
                            "kind": ItemWriter.Kind.SingleChoice,
                            "name": qsTr("单选")
                        },
                        {
                            "kind": ItemWriter.Kind.Cloze,
                            "name": qsTr("填空")
                        }
                    ]

                    Chip {
                        required property var modelData

                        objectName: "kind" + modelData.kind
                        text: modelData.name
                        chosen: root.writer.kind === modelData.kind
                        onClicked: root.writer.kind = modelData.kind
                    }
                }
            }
            JudgedField {
                width: parent.width
                title: root.writer.kind === ItemWriter.Kind.Cloze ? qsTr("题干（答案的地方会换成空）") : root.writer.kind === ItemWriter.Kind.SingleChoice ? qsTr("题干（答案的地方会换成括号）") : qsTr("题干")
                flaws: root.writer.flaws

                BlockEntry {
                    objectName: "newStem"
                    width: parent.width
                    hint: qsTr("题干")
                    text: root.writer.stem
                    onTextChanged: root.writer.stem = text
                }
            }
            Flow {
                visible: root.writer.kind === ItemWriter.Kind.TrueFalse
                width: parent.width
                spacing: 8

                Chip {
                    objectName: "newTrue"
                    text: qsTr("这个说法正确")
                    chosen: root.writer.isTrue
                    onClicked: root.writer.isTrue = true
                }
                Chip {
                    objectName: "newFalse"
                    text: qsTr("这个说法错误")
                    chosen: !root.writer.isTrue
                    onClicked: root.writer.isTrue = false
                }
            }
            TextEntry {
                objectName: "newReason"
                visible: root.writer.kind === ItemWriter.Kind.TrueFalse && !root.writer.isTrue
                width: parent.width
                hint: qsTr("错在哪里")
                text: root.writer.reason
                onTextEdited: root.writer.reason = text
            }
            TextEntry {
                objectName: "newAnswer"
                visible: root.writer.kind !== ItemWriter.Kind.TrueFalse
                width: parent.width
                hint: qsTr("答案，照原文写")
                text: root.writer.answer
                onTextEdited: root.writer.answer = text
            }
            Repeater {
                model: root.writer.kind === ItemWriter.Kind.SingleChoice ? root.writer.distractors : null

                Flow {
                    id: distractor

                    required property int index

                    width: fields.width
                    spacing: 8

                    readonly property int part: width > Theme.px(560) ? Math.floor((width - spacing) / 3) : width

                    TextEntry {
                        objectName: "newDistractor" + distractor.index
                        width: distractor.part
                        hint: qsTr("干扰项 %1").arg(distractor.index + 1)
                        onTextEdited: root.writer.setDistractor(distractor.index, text)
                    }
                    TextEntry {
                        objectName: "newDistractorReason" + distractor.index
                        width: distractor.part === distractor.width ? distractor.width : distractor.width - distractor.part - distractor.spacing
                        hint: qsTr("为什么错")
                        onTextEdited: root.writer.setDistractorReason(distractor.index, text)
                    }
                }
            }
            JudgedField {
                width: parent.width
                title: qsTr("解析")

                BlockEntry {
                    objectName: "newRationale"
                    width: parent.width
                    hint: qsTr("解析")
                    text: root.writer.rationale
                    onTextChanged: root.writer.rationale = text
                }
            }
        }
    }
    Flow {
        width: root.columnWidth
        spacing: 12

        ActionButton {
            objectName: "saveNew"
            weight: ActionButton.Weight.Primary
            enabled: root.writer.missing === ""
            text: qsTr("加入题库")
            onClicked: root.save()
        }
        ActionButton {
            objectName: "cancelNew"
            text: qsTr("取消")
            onClicked: root.done()
        }
        ThemedText {
            objectName: "newMissing"
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: root.writer.missing
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
