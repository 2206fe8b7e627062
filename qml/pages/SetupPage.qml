// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 组卷: topics, kinds, number, time, pass mark; the line at the foot says what that comes to.
Item {
    id: root

    required property Session session

    signal learnerNeeded()
    signal papersAsked()
    signal liveAsked()

    readonly property ExamSetup setup: session.setup
    readonly property ExamTemplates templates: session.templates

    function begin(): void {
        if (session.hasLearner)
            setup.start();
        else
            learnerNeeded();
    }
    function beginTemplate(row: int): void {
        if (session.hasLearner)
            templates.start(row);
        else
            learnerNeeded();
    }
    // The row that asked is gone when its change is done: what follows is said to the page.
    function renameTemplate(row: int, name: string): void {
        if (templates.rename(row, name))
            goOnAt(row);
    }
    function overwriteTemplate(row: int): void {
        templates.overwrite(row);
        // It was saved last now.
        goOnAt(0);
    }
    function removeTemplate(row: int): void {
        templates.remove(row);
        goOnAt(row);
    }
    /// The rows are made anew after a change: the keyboard goes on where it was, or at the name to save.
    function goOnAt(row: int): void {
        const next = saved.itemAt(Math.min(row, saved.count - 1)) as TemplateRow;
        if (next)
            next.focusMore();
        else
            saver.focusName();
    }

    ScrollPage {
        id: page

        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        enabled: !printSheet.shown

        PageHeading {
            width: page.columnWidth
            title: qsTr("组卷")
            detail: qsTr("选一份现成的，或按自己的需要来配。")
        }
        Column {
            width: page.columnWidth
            visible: saved.count > 0
            spacing: Theme.px(12)

            SectionHeading {
                width: parent.width
                text: qsTr("我的模板")
            }
            Repeater {
                id: saved

                model: root.templates.list

                TemplateRow {
                    width: page.columnWidth
                    ready: root.session.stage === Session.Stage.Ready
                    canOverwrite: root.setup.ready
                    problem: open ? root.templates.problem : ""
                    onStarted: root.beginTemplate(index)
                    onLoadAsked: root.templates.load(index)
                    onFolded: root.templates.forgetProblem()
                    onRenameAsked: name => root.renameTemplate(index, name)
                    onOverwriteAsked: root.overwriteTemplate(index)
                    onRemoveAsked: root.removeTemplate(index)
                }
            }
        }
        SectionHeading {
            width: page.columnWidth
            visible: saved.count > 0
            bottomPadding: -Theme.px(16)
            text: qsTr("现成的")
        }
        Grid {
            id: presets

            width: page.columnWidth
            columns: page.columnWidth < Theme.px(560) ? 1 : 3
            spacing: Theme.px(16)

            Repeater {
                model: [
                    {
                        "preset": ExamSetup.Preset.Short,
                        "name": qsTr("十题小练"),
                        "detail": qsTr("10 题 · 不限时")
                    },
                    {
                        "preset": ExamSetup.Preset.Standard,
                        "name": qsTr("标准测验"),
                        "detail": qsTr("20 题 · 20 分钟")
                    },
                    {
                        "preset": ExamSetup.Preset.Whole,
                        "name": qsTr("通题一遍"),
                        "detail": qsTr("%1 题 · 不限时").arg(root.setup.wholeCount)
                    }
                ]

                PresetCard {
                    required property var modelData

                    width: Math.floor((presets.width - (presets.columns - 1) * presets.spacing) / presets.columns)
                    text: modelData.name
                    detail: modelData.detail
                    chosen: root.setup.preset === modelData.preset
                    onClicked: root.setup.applyPreset(modelData.preset)
                }
            }
        }
        Grid {
            width: page.columnWidth
            columns: page.narrow ? 1 : 2
            columnSpacing: Theme.px(28)
            rowSpacing: Theme.px(28)

            Card {
                id: content

                width: page.narrow ? page.columnWidth : Math.round((page.columnWidth - Theme.px(28)) * 0.56)
                height: page.narrow ? choices.height + 2 * Theme.cardPad : Math.max(choices.height, rules.height) + 2 * Theme.cardPad

                Column {
                    id: choices

                    x: Theme.cardPad
                    y: Theme.cardPad
                    width: parent.width - 2 * x
                    spacing: Theme.px(6)

                    SectionHeading {
                        text: qsTr("专题")
                        bottomPadding: 6
                    }
                    Repeater {
                        model: root.setup.topics

                        TickRow {
                            required property int index
                            required property string label
                            required property int available
                            required property bool isChosen

                            x: -8
                            width: choices.width + 16
                            text: label
                            figure: qsTr("%1 题").arg(available)
                            ticked: isChosen
                            onClicked: root.setup.topics.toggle(index)
                        }
                    }
                    Item {
                        width: 1
                        height: Theme.px(14)
                    }
                    SectionHeading {
                        text: qsTr("题型")
                        bottomPadding: 6
                    }
                    Repeater {
                        model: root.setup.kinds

                        TickRow {
                            required property int index
                            required property string label
                            required property int available
                            required property bool isChosen

                            x: -8
                            width: choices.width + 16
                            text: label
                            figure: qsTr("%1 题").arg(available)
                            ticked: isChosen
                            onClicked: root.setup.kinds.toggle(index)
                        }
                    }
                }
            }
            Card {
                width: page.narrow ? page.columnWidth : page.columnWidth - content.width - Theme.px(28)
                height: page.narrow ? rules.height + 2 * Theme.cardPad : content.height

                Column {
                    id: rules

                    x: Theme.cardPad
                    y: Theme.cardPad
                    width: parent.width - 2 * x
                    spacing: Theme.px(14)

                    Flow {
                        width: parent.width
                        spacing: Theme.px(20)

                        Column {
                            spacing: Theme.px(12)

                            SectionHeading {
                                text: qsTr("题数")
                            }
                            Stepper {
                                name: qsTr("题数")
                                unit: qsTr("题")
                                value: root.setup.count
                                from: 1
                                to: Math.max(1, root.setup.available)
                                onChanged: value => root.setup.count = value
                            }
                        }
                        Column {
                            spacing: Theme.px(12)

                            SectionHeading {
                                text: qsTr("合格线")
                            }
                            Stepper {
                                name: qsTr("合格线")
                                unit: qsTr("分")
                                value: root.setup.passPoints
                                from: 0
                                to: 100
                                step: 5
                                onChanged: value => root.setup.passPoints = value
                            }
                        }
                    }
                    SectionHeading {
                        topPadding: Theme.px(10)
                        text: qsTr("时间")
                    }
                    Flow {
                        width: parent.width
                        spacing: 8

                        Repeater {
                            model: [0, 10, 20, 30, 60]

                            Chip {
                                required property int modelData

                                text: modelData === 0 ? qsTr("不限时") : qsTr("%1 分钟").arg(modelData)
                                chosen: root.setup.minutes === modelData
                                onClicked: root.setup.minutes = modelData
                            }
                        }
                    }
                    CreditChoice {
                        width: parent.width
                        visible: root.setup.choiceRule !== ""
                        title: qsTr("多选怎样计分")
                        rule: root.setup.choiceRule
                        names: [qsTr("全对才得"), qsTr("少选得半"), qsTr("逐项计分")]
                        current: root.setup.choiceCredit
                        onPicked: place => root.setup.choiceCredit = place
                    }
                    CreditChoice {
                        width: parent.width
                        visible: root.setup.orderRule !== ""
                        title: qsTr("排序怎样计分")
                        rule: root.setup.orderRule
                        names: [qsTr("全对才得"), qsTr("按先后计")]
                        current: root.setup.orderCredit
                        onPicked: place => root.setup.orderCredit = place
                    }
                    SwitchRow {
                        width: parent.width
                        text: qsTr("可以暂停")
                        detail: qsTr("关掉后离开页面也继续计时")
                        on: root.setup.pauseAllowed
                        onClicked: root.setup.pauseAllowed = !root.setup.pauseAllowed
                    }
                }
            }
        }
        Flow {
            width: page.columnWidth
            spacing: Theme.px(12)

            ActionButton {
                id: printPaper

                objectName: "printPaper"
                weight: ActionButton.Weight.Quiet
                glyph: "print"
                text: qsTr("打印成试卷…")
                enabled: root.setup.ready && root.session.stage === Session.Stage.Ready
                onClicked: printSheet.shown = true
            }
            ActionButton {
                objectName: "typePapers"
                weight: ActionButton.Weight.Quiet
                glyph: "edit"
                text: qsTr("录入成绩…")
                onClicked: root.papersAsked()
            }
            ActionButton {
                objectName: "hostLive"
                weight: ActionButton.Weight.Quiet
                glyph: "people"
                text: root.session.live.open ? qsTr("回到现场") : qsTr("现场答题…")
                enabled: root.session.stage === Session.Stage.Ready
                onClicked: root.liveAsked()
            }
        }
        TemplateSaver {
            id: saver

            width: page.columnWidth
            templates: root.templates
            ready: root.setup.ready
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        enabled: !printSheet.shown
        height: Math.max(summary.implicitHeight, start.height) + 28
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        ThemedText {
            id: summary

            objectName: "setupMessage"
            anchors.left: parent.left
            anchors.leftMargin: Math.max(Theme.margin, Math.round((root.width - Theme.px(1120)) / 2))
            anchors.right: start.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: root.setup.message
            color: root.setup.ready ? Theme.ink : Theme.wrong
            Accessible.role: Accessible.AlertMessage
        }
        ActionButton {
            id: start

            objectName: "setupStart"
            anchors.right: parent.right
            anchors.rightMargin: Math.max(Theme.margin, Math.round((root.width - Theme.px(1120)) / 2))
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(52)
            weight: ActionButton.Weight.Primary
            glyph: "play"
            text: qsTr("开始答题")
            enabled: root.setup.ready && root.session.stage === Session.Stage.Ready
            onClicked: root.begin()
        }
    }
    PaperPrintSheet {
        id: printSheet

        objectName: "printSheet"
        anchors.fill: parent
        printing: root.session.paperPrinting
        summary: root.setup.message
        onClosed: {
            shown = false;
            printPaper.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
