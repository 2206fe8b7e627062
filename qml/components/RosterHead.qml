// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The head of 名册: what it is for, the way to import a file, templates, which branch is shown.
FocusScope {
    id: root

    required property RosterDesk desk
    required property int columnX
    required property int columnWidth
    required property int members
    required property string backName

    signal exited()

    property bool asking: false

    function focusImport(): void {
        importButton.forceActiveFocus(Qt.TabFocusReason);
    }
    function ask(): void {
        asking = true;
        place.begin();
    }

    height: column.height + Theme.margin + Theme.px(20)

    Column {
        id: column

        x: root.columnX
        y: Theme.px(20)
        width: root.columnWidth
        spacing: Theme.px(20)

        ActionButton {
            objectName: "leaveRoster"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: root.backName
            Accessible.name: qsTr("回到%1").arg(root.backName)
            onClicked: root.exited()
        }
        PageHeading {
            width: parent.width
            title: qsTr("名册")
            detail: qsTr("现场答题按它点名：应到、实到、请假。编号只记最后四位，进现场时核对用；姓名、支部和小组与“学员”是同一份。")
        }
        Card {
            width: parent.width
            height: way.height + 2 * Theme.cardPad

            Column {
                id: way

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(14)

                ThemedText {
                    width: parent.width
                    text: root.members === 0 ? qsTr("还没有名册") : qsTr("从表格导入")
                    font.pixelSize: root.members === 0 ? Theme.lead : Theme.body
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                ThemedText {
                    objectName: "rosterHint"
                    width: parent.width
                    text: qsTr("选一份 Excel、WPS 或 LibreOffice 的表格（.xlsx、.ods）或 .csv，表头里有“姓名”就行；有编号、小组、党支部、请假或备注的，也一起读。可以直接把文件拖到这一页。导入前先给您看会改什么。")
                    color: Theme.muted
                }
                ThemedText {
                    objectName: "rosterProblem"
                    width: parent.width
                    visible: text !== ""
                    text: root.desk.problem
                    color: Theme.wrong
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                PlaceEntry {
                    id: place

                    objectName: "rosterPlace"
                    width: parent.width
                    visible: root.asking
                    hint: qsTr("文件的路径，例如 /home/…/名册.xlsx")
                    action: qsTr("打开")
                    drives: root.desk.drives
                    onSent: path => {
                        root.asking = false;
                        root.desk.read(path);
                        root.focusImport();
                    }
                    onExited: {
                        root.asking = false;
                        root.focusImport();
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(10)

                    ActionButton {
                        id: importButton

                        objectName: "rosterImport"
                        focus: true
                        weight: ActionButton.Weight.Primary
                        enabled: !root.desk.reading
                        text: root.desk.reading ? qsTr("正在读取…") : qsTr("导入名册…")
                        onClicked: root.ask()
                    }
                    ActionButton {
                        objectName: "templateXlsx"
                        glyph: "save"
                        text: qsTr("存一份空模板（Excel）")
                        onClicked: root.desk.saveTemplate(true)
                    }
                    ActionButton {
                        objectName: "templateCsv"
                        weight: ActionButton.Weight.Quiet
                        text: qsTr("空模板（CSV）")
                        onClicked: root.desk.saveTemplate(false)
                    }
                }
            }
        }
        Flow {
            width: parent.width
            visible: root.members > 0
            spacing: Theme.px(16)

            PickField {
                objectName: "rosterBranch"
                width: Math.min(parent.width, Theme.px(320))
                visible: root.desk.branches.length > 1
                name: qsTr("支部")
                model: root.desk.branches
                currentIndex: root.desk.branch
                onActivated: index => root.desk.branch = index
            }
            ThemedText {
                visible: root.desk.branches.length === 1
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: root.desk.branches[0] ?? ""
                font.bold: true
            }
            ThemedText {
                objectName: "rosterSummary"
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.target, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: root.desk.summary
                color: Theme.muted
            }
        }
    }
}
