// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 打印成试卷, laid over 组卷: how many versions, what goes with them, which kind of file and where.
FocusScope {
    id: root

    required property PaperPrinting printing
    required property string summary
    property bool shown: false

    signal closed()

    visible: shown
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("打印成试卷")
    Keys.onEscapePressed: root.closed()
    onShownChanged: {
        if (shown) {
            printing.forgetOutcome();
            paperTitle.text = printing.title;
            folder.text = printing.folder;
            paper.contentY = 0;
            paperTitle.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function write(): void {
        printing.title = paperTitle.text;
        printing.folder = folder.text;
        printing.print();
    }

    component Named: Column {
        id: named

        required property string caption

        width: parent ? parent.width : 0
        spacing: 6

        ThemedText {
            text: named.caption
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
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
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(680))
        height: Math.min(parent.height - 16, column.height + answers.height + 2 * Theme.px(28))

        Flickable {
            id: paper

            anchors.top: parent.top
            anchors.bottom: answers.top
            anchors.topMargin: Theme.px(28)
            x: Theme.px(32)
            width: parent.width - 2 * x
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: true
            T.ScrollBar.vertical: ThinScrollBar {
            }

            FocusFollower {
                view: paper
            }
            Timer {
                id: toOutcome

                interval: 0
                onTriggered: paper.contentY = Math.max(0, paper.contentHeight - paper.height)
            }
            Column {
                id: column

                width: parent.width - (paper.interactive ? Theme.px(16) : 0)
                bottomPadding: Theme.px(16)
                spacing: Theme.px(16)

                ThemedText {
                    width: parent.width
                    text: qsTr("打印成试卷")
                    font.pixelSize: Theme.lead
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    width: parent.width
                    text: qsTr("%1。写成 A4 的文件，打印后用纸笔作答；每页印有卷号，考完凭卷号录入成绩。").arg(root.summary)
                    color: Theme.muted
                }
                Named {
                    caption: qsTr("试卷名称")

                    TextEntry {
                        id: paperTitle

                        objectName: "paperTitle"
                        width: parent.width
                        maximumLength: 40
                        hint: root.printing.usualTitle
                        Accessible.name: qsTr("试卷名称")
                        onAccepted: root.write()
                    }
                }
                Named {
                    caption: qsTr("同样的题排成几种次序，邻座用不同的卷")

                    Stepper {
                        objectName: "paperVersions"
                        name: qsTr("几种卷")
                        unit: qsTr("种")
                        value: root.printing.versions
                        from: 1
                        to: 4
                        onChanged: value => root.printing.versions = value
                    }
                }
                SwitchRow {
                    objectName: "paperWithSheet"
                    width: parent.width
                    text: qsTr("另印答题卡")
                    detail: qsTr("答案写在答题卡上，录入快；不用答题卡就写在卷上")
                    on: root.printing.withSheet
                    onClicked: root.printing.withSheet = !root.printing.withSheet
                }
                SwitchRow {
                    objectName: "paperWithKey"
                    width: parent.width
                    text: qsTr("附答案、解析和出处")
                    detail: qsTr("每种卷一份，单独的文件，请不要发下去")
                    on: root.printing.withKey
                    onClicked: root.printing.withKey = !root.printing.withKey
                }
                Named {
                    caption: root.printing.format === PaperPrinting.Format.Pdf ? qsTr("PDF：直接打印，版面不变") : qsTr("ODT：先在 WPS 或 LibreOffice 里改，再打印")

                    ChipGroup {
                        room: parent.width

                        Chip {
                            objectName: "paperPdf"
                            text: qsTr("PDF")
                            chosen: root.printing.format === PaperPrinting.Format.Pdf
                            onClicked: root.printing.format = PaperPrinting.Format.Pdf
                        }
                        Chip {
                            objectName: "paperOdt"
                            text: qsTr("ODT")
                            chosen: root.printing.format === PaperPrinting.Format.Odt
                            onClicked: root.printing.format = PaperPrinting.Format.Odt
                        }
                    }
                }
                Named {
                    caption: qsTr("放在哪个文件夹")

                    TextEntry {
                        id: folder

                        objectName: "paperFolder"
                        width: parent.width
                        hint: qsTr("文件夹")
                        onAccepted: root.write()
                    }
                }
                ThemedText {
                    objectName: "paperOutcome"
                    width: parent.width
                    visible: text !== ""
                    text: root.printing.outcome
                    color: root.printing.failed ? Theme.wrong : Theme.right
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                    // What is said is seen, however small the window.
                    onTextChanged: toOutcome.restart()
                }
            }
        }
        Flow {
            id: answers

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(28)
            x: Theme.px(32)
            width: parent.width - 2 * x
            spacing: 12
            layoutDirection: Qt.RightToLeft

            ActionButton {
                objectName: "paperWrite"
                weight: ActionButton.Weight.Primary
                glyph: "print"
                text: qsTr("写成 %1 个文件").arg(root.printing.files)
                onClicked: root.write()
            }
            ActionButton {
                objectName: "paperClose"
                text: qsTr("关闭")
                onClicked: root.closed()
            }
        }
    }
}
