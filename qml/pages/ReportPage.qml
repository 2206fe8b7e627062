// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 支部报告: a branch over a period, each figure with how it is come by; saved as files.
ScrollPage {
    id: root

    required property Session session

    signal exited()

    readonly property BranchReportView report: session.report
    readonly property bool shown: report.figures.count > 0
    readonly property int halfWidth: narrow ? columnWidth : Math.floor((columnWidth - halves.spacing) / 2)

    objectName: "reportPage"
    spacing: Theme.px(24)
    Keys.onEscapePressed: root.exited()

    Component.onCompleted: report.refresh()

    ActionButton {
        objectName: "leaveReport"
        weight: ActionButton.Weight.Quiet
        glyph: "back"
        text: qsTr("历史成绩")
        Accessible.name: qsTr("回到历史成绩")
        onClicked: root.exited()
    }
    PageHeading {
        width: root.columnWidth
        title: qsTr("支部报告")
        detail: root.report.facts !== "" ? root.report.facts : qsTr("谁参加了，成绩怎样，哪些题要看一看。")
    }
    Card {
        width: root.columnWidth
        height: choices.height + 2 * Theme.px(20)

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
    EmptyCard {
        objectName: "nobodyCard"
        visible: root.report.state === BranchReportView.State.Nobody
        width: root.columnWidth
        title: qsTr("没有可统计的学员")
        detail: qsTr("这段时间结束前，这个支部还没有学员。请换一段时间，或换一个支部。")
    }
    EmptyCard {
        visible: root.report.state === BranchReportView.State.Failed
        width: root.columnWidth
        title: qsTr("学习记录没有读出来")
        detail: qsTr("记录没有改动。请稍后再试。")
        action: qsTr("再读一次")
        onAsked: root.report.refresh()
    }
    Skeleton {
        visible: !root.shown && root.report.state === BranchReportView.State.Reading
        width: root.columnWidth
        Accessible.name: qsTr("正在做报告")
    }
    Grid {
        id: tiles

        visible: root.shown
        width: root.columnWidth
        columns: Math.max(1, Math.floor((width + spacing) / (Theme.px(250) + spacing)))
        spacing: Theme.px(16)

        readonly property int tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)

        Repeater {
            model: root.report.figures

            Card {
                id: tile

                required property int index
                required property string label
                required property string note
                required property string text
                required property string words
                required property bool isMarked

                objectName: "figure" + index
                width: tiles.tileWidth
                height: tileWords.height + 2 * Theme.px(16)
                Accessible.role: Accessible.StaticText
                Accessible.name: words

                Column {
                    id: tileWords

                    x: Theme.px(20)
                    y: Theme.px(16)
                    width: parent.width - 2 * x
                    spacing: 2

                    ThemedText {
                        width: parent.width
                        text: tile.label
                        font.pixelSize: Theme.small
                        font.bold: true
                        Accessible.ignored: true
                    }
                    ThemedText {
                        width: parent.width
                        text: tile.text
                        color: tile.isMarked ? Theme.muted : Theme.ink
                        font.pixelSize: Theme.title
                        font.bold: true
                        Accessible.ignored: true
                    }
                    ThemedText {
                        width: parent.width
                        // As high as the longest, so that the tiles of a row are one height.
                        height: Math.max(implicitHeight, Theme.px(84))
                        text: tile.note
                        color: Theme.muted
                        font.pixelSize: Theme.caption
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    component NumbersCard: Card {
        id: numbers

        required property FigureListModel figure
        property string title
        property string detail
        property string definition

        height: numbersColumn.height + 2 * Theme.cardPad

        Column {
            id: numbersColumn

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            SectionHeading {
                width: parent.width
                text: numbers.title
            }
            ThemedText {
                width: parent.width
                text: numbers.detail
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            FigureTable {
                objectName: "numbers"
                width: parent.width
                visible: numbers.figure.count > 0
                figure: numbers.figure
            }
            ThemedText {
                width: parent.width
                text: numbers.definition
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }

    NumbersCard {
        objectName: "absenteeCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.report.absentees
        title: qsTr("还没有参加")
        detail: root.report.absentees.count > 0 ? root.report.absentees.summary : qsTr("都参加了，或已补学。")
        definition: root.report.absentDefinition
    }
    Flow {
        id: halves

        visible: root.shown
        width: root.columnWidth
        spacing: Theme.px(24)

        FigureCard {
            objectName: "weekScores"
            width: root.halfWidth
            figure: root.report.scores
            title: root.report.scores.summary
            definition: root.report.scoreDefinition
            missing: root.report.scores.count > 0 ? "" : qsTr("这段时间还没有交卷。")

            DayBars {
                width: parent?.width ?? 0
                figure: root.report.scores
            }
        }
        FigureCard {
            objectName: "weekAttempts"
            width: root.halfWidth
            figure: root.report.attempts
            title: root.report.attempts.summary
            definition: root.report.attemptDefinition
            missing: root.report.attempts.count > 0 ? "" : qsTr("这段时间还没有交卷。")

            DayBars {
                width: parent?.width ?? 0
                figure: root.report.attempts
            }
        }
    }
    FigureCard {
        objectName: "bandCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.report.bands
        title: root.report.bands.summary
        definition: root.report.bandDefinition

        ShareBars {
            width: parent?.width ?? 0
            figure: root.report.bands
        }
    }
    NumbersCard {
        objectName: "itemCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.report.items
        title: qsTr("题目")
        detail: qsTr("%1；存疑的在前，全部题目在存下的文件里。").arg(root.report.itemCounts)
        definition: root.report.itemDefinition
    }
}
