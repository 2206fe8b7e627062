// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 支部报告: a branch over a period, each figure with how it is come by; saved as files. Of the records of this computer,
/// or of what was merged of several.
ScrollPage {
    id: root

    required property Session session
    property bool collected: false

    signal collectionAsked()
    signal exited()

    readonly property BranchReportView report: collected ? session.collection.report : session.report
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
        text: root.collected ? qsTr("汇总") : qsTr("历史成绩")
        Accessible.name: root.collected ? qsTr("回到汇总") : qsTr("回到历史成绩")
        onClicked: root.exited()
    }
    PageHeading {
        width: root.columnWidth
        title: root.collected ? qsTr("汇总报告") : qsTr("支部报告")
        detail: root.report.facts !== "" ? root.report.facts : qsTr("谁参加了，成绩怎样，哪些题要看一看。")
    }
    Flow {
        visible: !root.collected
        width: root.columnWidth
        spacing: 10

        ActionButton {
            id: bundleButton

            objectName: "exportBundle"
            glyph: "save"
            text: qsTr("导出数据包…")
            onClicked: {
                root.session.collection.lookForDrives();
                bundle.visible = true;
                bundle.begin(root.report.folder);
            }
        }
        ActionButton {
            objectName: "collectionButton"
            glyph: "people"
            text: qsTr("汇总各支部…")
            onClicked: root.collectionAsked()
        }
    }
    BundleCard {
        id: bundle

        objectName: "bundleCard"
        visible: false
        width: root.columnWidth
        desk: root.session.bundle
        drives: root.session.collection.drives
        onExited: {
            visible = false;
            bundleButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    ReportChoices {
        width: root.columnWidth
        report: root.report
        shown: root.shown
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
