// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What a report is about, and the files it is saved as.
Card {
    id: root

    required property BranchReportView report
    property bool shown: false

    implicitHeight: choices.height + 2 * Theme.px(20)

    Column {
        id: choices

        x: Theme.cardPad
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(14)

        Flow {
            width: parent.width
            spacing: Theme.px(20)

            PickField {
                objectName: "branchPick"
                width: Math.min(choices.width, Theme.px(260))
                name: qsTr("支部")
                model: root.report.branches
                currentIndex: root.report.branchIndex
                onActivated: index => root.report.branchIndex = index
            }
            PickField {
                objectName: "bankPick"
                // With one bank, whatever was asked is of it.
                visible: root.report.banks.length > 2
                width: Math.min(choices.width, Theme.px(320))
                name: qsTr("题库")
                model: root.report.banks
                currentIndex: root.report.bankIndex
                onActivated: index => root.report.bankIndex = index
            }
            ChipGroup {
                room: choices.width

                Repeater {
                    model: [
                        {
                            "period": BranchReportView.Period.ThisMonth,
                            "name": qsTr("本月")
                        },
                        {
                            "period": BranchReportView.Period.LastMonth,
                            "name": qsTr("上月")
                        },
                        {
                            "period": BranchReportView.Period.ThisQuarter,
                            "name": qsTr("本季")
                        },
                        {
                            "period": BranchReportView.Period.ThisYear,
                            "name": qsTr("今年")
                        },
                        {
                            "period": BranchReportView.Period.Everything,
                            "name": qsTr("全部时间")
                        },
                        {
                            "period": BranchReportView.Period.Chosen,
                            "name": qsTr("自定日期")
                        }
                    ]

                    Chip {
                        required property var modelData
                        required property int index

                        objectName: "period" + index
                        text: modelData.name
                        chosen: root.report.period === modelData.period
                        onClicked: root.report.period = modelData.period
                    }
                }
            }
        }
        Flow {
            width: parent.width
            visible: root.report.period === BranchReportView.Period.Chosen
            spacing: 10

            TextEntry {
                objectName: "firstDay"
                width: Math.min(choices.width, Theme.px(220))
                hint: qsTr("第一天，如 2026-01-01")
                text: root.report.firstDay
                onEditingFinished: root.report.firstDay = text
            }
            TextEntry {
                objectName: "lastDay"
                width: Math.min(choices.width, Theme.px(220))
                hint: qsTr("最后一天，含当天")
                text: root.report.lastDay
                onEditingFinished: root.report.lastDay = text
            }
        }
        ThemedText {
            objectName: "periodProblem"
            width: parent.width
            visible: root.report.problem !== ""
            text: root.report.problem
            color: Theme.wrong
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.stroke)
            color: Theme.line
        }
        Flow {
            id: saving

            width: parent.width
            spacing: 10

            readonly property int beside: Math.floor(width - xlsx.width - pdf.width - csv.width - html.width - 4 * spacing) - 1

            TextEntry {
                id: folder

                objectName: "reportFolder"
                width: saving.beside < Theme.px(260) ? saving.width : saving.beside
                hint: qsTr("存到文件夹")
                text: root.report.folder
                onEditingFinished: root.report.folder = text
            }
            ActionButton {
                id: xlsx

                objectName: "saveXlsx"
                height: folder.height
                enabled: root.shown && !root.report.isSaving
                glyph: "save"
                text: "Excel"
                Accessible.name: qsTr("存为 Excel")
                onClicked: root.report.save(BranchReportView.Format.Xlsx)
            }
            ActionButton {
                id: pdf

                objectName: "savePdf"
                height: folder.height
                enabled: root.shown && !root.report.isSaving
                glyph: "save"
                text: "PDF"
                Accessible.name: qsTr("存为 PDF")
                onClicked: root.report.save(BranchReportView.Format.Pdf)
            }
            ActionButton {
                id: csv

                objectName: "saveCsv"
                height: folder.height
                enabled: root.shown && !root.report.isSaving
                glyph: "save"
                text: "CSV"
                Accessible.name: qsTr("存为 CSV")
                onClicked: root.report.save(BranchReportView.Format.Csv)
            }
            ActionButton {
                id: html

                objectName: "saveHtml"
                height: folder.height
                enabled: root.shown && !root.report.isSaving
                glyph: "save"
                text: qsTr("网页")
                Accessible.name: qsTr("存为网页")
                onClicked: root.report.save(BranchReportView.Format.Html)
            }
        }
    }
}
