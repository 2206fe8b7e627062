// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 录入成绩: which printed form, then a line a person – name, answers by single keys, Enter, the next one.
FocusScope {
    id: root

    required property Session session

    signal exited()

    readonly property PaperDesk desk: session.papers
    readonly property bool empty: desk.papers.length === 0

    function commit(): void {
        if (desk.commit())
            goToName();
    }
    function goToName(): void {
        nameEntry.forceActiveFocus(Qt.TabFocusReason);
        nameEntry.selectAll();
    }
    /// Enter after the name: whoever is known by it goes straight to the answers.
    function takeName(row: int): void {
        if (desk.takeSuggestion(row))
            strip.forceActiveFocus(Qt.TabFocusReason);
        else if (desk.name.trim() !== "")
            branchEntry.forceActiveFocus(Qt.TabFocusReason);
    }
    /// Takes a paper back; the keyboard goes on where there is something to do.
    function undo(row: int): void {
        desk.undo(row);
        if (desk.name !== "")
            strip.forceActiveFocus(Qt.TabFocusReason);
        else
            goToName();
    }

    objectName: "paperPage"
    Keys.onEscapePressed: root.exited()
    Component.onCompleted: {
        desk.open();
        if (!empty)
            beginning.start();
    }
    Component.onDestruction: {
        if (desk)
            desk.leave();
    }

    // The line is laid out by then.
    Timer {
        id: beginning

        interval: 0
        onTriggered: root.goToName()
    }

    component Named: Column {
        id: named

        required property string caption

        spacing: 4

        ThemedText {
            text: named.caption
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }

    ScrollPage {
        id: page

        anchors.fill: parent
        spacing: Theme.px(20)

        ActionButton {
            objectName: "leavePapers"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("组卷")
            Accessible.name: qsTr("回到组卷")
            onClicked: root.exited()
        }
        PageHeading {
            width: page.columnWidth
            title: qsTr("录入成绩")
            detail: qsTr("把纸上的答案录进来，马上判分，和在电脑上答的一样计入成绩。只用键盘就行。")
        }
        EmptyCard {
            width: page.columnWidth
            visible: root.empty
            title: qsTr("还没有打印过试卷")
            detail: qsTr("在组卷页选好题，点“打印成试卷…”。每页印着卷号，考完回到这里录入。")
            action: qsTr("去组卷")
            onAsked: root.exited()
        }
        Flow {
            width: page.columnWidth
            visible: !root.empty
            spacing: Theme.px(16)

            Named {
                caption: qsTr("哪一份试卷（已录 %1 人）").arg(root.desk.sittings)

                PickField {
                    objectName: "paperPick"
                    width: Math.min(page.columnWidth, Theme.px(620))
                    name: qsTr("试卷")
                    model: root.desk.papers
                    currentIndex: root.desk.paper
                    onActivated: index => root.desk.paper = index
                }
            }
            Named {
                caption: qsTr("哪一种卷")

                ChipGroup {
                    room: page.columnWidth

                    Repeater {
                        model: root.desk.versions

                        Chip {
                            required property int index
                            required property string modelData

                            objectName: "paperVersion" + index
                            text: qsTr("%1 卷").arg(modelData)
                            chosen: root.desk.version === index
                            onClicked: root.desk.version = index
                        }
                    }
                }
            }
            Named {
                caption: qsTr("考试日期")

                TextEntry {
                    objectName: "paperDate"
                    width: Theme.px(160)
                    implicitHeight: Theme.target
                    text: root.desk.satOn
                    maximumLength: 10
                    hint: qsTr("考试日期")
                    onTextEdited: root.desk.satOn = text
                    onAccepted: root.goToName()
                }
            }
        }
        Card {
            width: page.columnWidth
            height: line.height + 2 * Theme.cardPad
            visible: !root.empty

            Column {
                id: line

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(14)

                Flow {
                    id: fields

                    width: parent.width
                    spacing: Theme.px(16)

                    readonly property int half: width < Theme.px(560) ? width : Math.floor((width - spacing) / 2)

                    Named {
                        caption: qsTr("姓名")

                        TextEntry {
                            id: nameEntry

                            objectName: "paperName"
                            width: fields.half
                            text: root.desk.name
                            maximumLength: 60
                            hint: qsTr("姓名，按 Enter 往下")
                            Accessible.name: qsTr("姓名")
                            onTextEdited: root.desk.name = text
                            onAccepted: root.takeName(-1)
                            Keys.onDownPressed: {
                                const first = suggested.itemAt(0);
                                if (first)
                                    first.forceActiveFocus(Qt.TabFocusReason);
                            }
                        }
                    }
                    Named {
                        caption: qsTr("党支部（可不填）")

                        TextEntry {
                            id: branchEntry

                            objectName: "paperBranch"
                            width: fields.half
                            text: root.desk.branch
                            maximumLength: 60
                            hint: qsTr("党支部")
                            onTextEdited: root.desk.branch = text
                            onAccepted: strip.forceActiveFocus(Qt.TabFocusReason)
                        }
                    }
                }
                Flow {
                    width: parent.width
                    visible: root.desk.suggestions.length > 0
                    spacing: 8

                    Repeater {
                        id: suggested

                        model: root.desk.suggestions

                        ActionButton {
                            required property int index
                            required property string modelData

                            objectName: "paperSuggestion" + index
                            glyph: "person"
                            text: modelData
                            Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
                            Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                            Keys.onUpPressed: root.goToName()
                            onClicked: root.takeName(index)
                        }
                    }
                }
                PaperStrip {
                    id: strip

                    objectName: "paperStrip"
                    width: parent.width
                    desk: root.desk
                    onSent: root.commit()
                }
                ThemedText {
                    objectName: "paperHint"
                    width: parent.width
                    text: root.desk.hint
                    color: Theme.muted
                }
                ThemedText {
                    objectName: "paperProblem"
                    width: parent.width
                    visible: text !== ""
                    text: root.desk.problem
                    color: Theme.wrong
                    font.bold: true
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                Item {
                    width: parent.width
                    height: Math.max(scoreLine.height, keep.height)

                    ThemedText {
                        id: scoreLine

                        objectName: "paperScore"
                        anchors.left: parent.left
                        anchors.right: keep.left
                        anchors.rightMargin: Theme.px(12)
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.desk.score
                        font.bold: true
                    }
                    ActionButton {
                        id: keep

                        objectName: "paperKeep"
                        anchors.right: parent.right
                        weight: ActionButton.Weight.Primary
                        text: qsTr("保存，录下一位")
                        onClicked: root.commit()
                    }
                }
            }
        }
        SectionHeading {
            width: page.columnWidth
            visible: root.desk.done.count > 0
            text: qsTr("这次录入的 %1 份").arg(root.desk.done.count)
        }
        ThemedText {
            width: page.columnWidth
            visible: root.desk.done.count > 0
            topPadding: -Theme.px(12)
            text: qsTr("已经保存。离开这一页以前可以撤销。")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        Repeater {
            model: root.desk.done

            PaperDoneRow {
                width: page.columnWidth
                onUndoAsked: root.undo(index)
            }
        }
    }
}
