// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 进度: what one's own answers come to, drawn; each picture also as a table.
ScrollPage {
    id: root

    required property Session session

    signal learnerNeeded()
    signal practiceAsked()
    signal passageAsked(passageId: string)
    signal resultAsked(attemptId: string)

    readonly property ProgressOverview progress: session.progress
    readonly property bool reading: progress.state === ProgressOverview.State.Reading
    readonly property bool shown: session.hasLearner && !progress.isBlank
    readonly property int halfWidth: narrow ? columnWidth : Math.floor((columnWidth - halves.spacing) / 2)

    objectName: "progressPage"
    spacing: Theme.px(24)

    Component.onCompleted: progress.refresh()

    PageHeading {
        width: root.columnWidth
        title: qsTr("进度")
        detail: qsTr("都从您自己的答题记录算出来，练习和考试分开统计。")
    }
    EmptyCard {
        objectName: "noLearnerCard"
        visible: !root.session.hasLearner
        width: root.columnWidth
        title: qsTr("先认识一下")
        detail: qsTr("在首页写下姓名，学习的进度就记在您的名下。")
        action: qsTr("去首页")
        onAsked: root.learnerNeeded()
    }
    EmptyCard {
        objectName: "blankCard"
        visible: root.session.hasLearner && root.progress.isBlank && root.progress.state === ProgressOverview.State.Ready
        width: root.columnWidth
        title: qsTr("还没有学习记录")
        detail: qsTr("练几道题，或者考一次，这里就会画出哪天学过、哪段记得牢、哪天该复习。")
        action: qsTr("去练习")
        onAsked: root.practiceAsked()
    }
    EmptyCard {
        visible: root.progress.state === ProgressOverview.State.Failed
        width: root.columnWidth
        title: qsTr("学习记录没有读出来")
        detail: qsTr("记录没有改动。请稍后再试。")
        action: qsTr("再读一次")
        onAsked: root.progress.refresh()
    }
    Skeleton {
        visible: root.session.hasLearner && root.progress.isBlank && root.reading
        width: root.columnWidth
        records: true
    }
    Grid {
        id: tiles

        visible: root.shown
        width: root.columnWidth
        columns: width < Theme.px(620) ? 2 : 4
        spacing: Theme.px(16)

        readonly property int tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)

        StatTile {
            objectName: "currentTile"
            width: tiles.tileWidth
            caption: qsTr("现在连续")
            figure: root.progress.currentStreak
            unit: qsTr("天")
        }
        StatTile {
            objectName: "longestTile"
            width: tiles.tileWidth
            caption: qsTr("最长连续")
            figure: root.progress.longestStreak
            unit: qsTr("天")
        }
        StatTile {
            objectName: "studiedTile"
            width: tiles.tileWidth
            caption: qsTr("半年学习")
            figure: root.progress.daysStudied
            unit: qsTr("天")
        }
        StatTile {
            objectName: "dueTile"
            width: tiles.tileWidth
            caption: qsTr("今天到期")
            figure: root.progress.dueToday
            unit: qsTr("个知识点")
        }
    }
    FigureCard {
        objectName: "calendarCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.progress.calendar
        title: qsTr("哪天学过")
        detail: qsTr("最近 26 周每天练习答了多少题，哪天有考试。")
        definition: qsTr("一天从凌晨四点算起。格子里的数字是当天练习答的题数；考试算在交卷那天，只画菱形，不计入数字。连续天数：练习和考试都算学习。")

        CalendarPicture {
            objectName: "calendarPicture"
            width: parent?.width ?? 0
            figure: root.progress.calendar
        }
    }
    Card {
        visible: root.shown
        width: root.columnWidth
        height: measures.height + 2 * Theme.px(14)

        Flow {
            id: measures

            x: Theme.cardPad
            y: Theme.px(14)
            width: parent.width - 2 * x
            spacing: 8

            ThemedText {
                height: Theme.target
                rightPadding: 8
                verticalAlignment: Text.AlignVCenter
                text: qsTr("各专题、各段画什么")
                color: Theme.muted
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
            Repeater {
                model: [
                    {
                        "measure": ProgressOverview.Measure.Recall,
                        "name": qsTr("掌握度")
                    },
                    {
                        "measure": ProgressOverview.Measure.Practice,
                        "name": qsTr("练习答对")
                    },
                    {
                        "measure": ProgressOverview.Measure.Tests,
                        "name": qsTr("考试答对")
                    }
                ]

                Chip {
                    required property var modelData
                    required property int index

                    objectName: "measure" + index
                    text: modelData.name
                    chosen: root.progress.measure === modelData.measure
                    onClicked: root.progress.measure = modelData.measure
                }
            }
        }
    }
    Flow {
        id: halves

        visible: root.shown
        width: root.columnWidth
        spacing: Theme.px(24)

        readonly property string definition: [qsTr("掌握度：各知识点今天还记得的概率（按练习的遗忘曲线推算）的平均，没练过的按 0 算；考试不影响它。"), qsTr("练习答对：练过的题里，最后一次练习答对的题数；只看练习。"), qsTr("考试答对：考过的题里，最后一次考试答对的题数；只看交了卷的考试，空着的不算。")][root.progress.measure] ?? ""
        readonly property string missing: root.progress.topics.count > 0 ? "" : root.progress.measure === ProgressOverview.Measure.Tests ? qsTr("还没有考试的记录。") : qsTr("还没有练习的记录。")

        Column {
            width: root.halfWidth
            spacing: halves.spacing

            FigureCard {
                objectName: "topicCard"
                width: parent.width
                figure: root.progress.topics
                title: qsTr("各专题")
                detail: qsTr("每个专题一条，越长越好。")
                definition: halves.definition
                missing: halves.missing

                ShareBars {
                    width: parent?.width ?? 0
                    figure: root.progress.topics
                    good: 0.6
                }
            }
            FigureCard {
                objectName: "retentionCard"
                width: parent.width
                figure: root.progress.retention
                title: qsTr("记得的比预计多还是少")
                detail: qsTr("复习时实际记得的份数，竖线是预计的份数。")
                definition: qsTr("只算隔了一天以上的复习：答案算记得的次数除以复习次数；预计是复习那一刻推算的记得概率的平均。不到 %1 次不比。").arg(root.progress.enoughReviews)
                missing: root.progress.retentionReviews >= root.progress.enoughReviews ? "" : qsTr("样本不足：隔天复习了 %1 次，满 %2 次再比。").arg(root.progress.retentionReviews).arg(root.progress.enoughReviews)

                ShareBars {
                    width: parent?.width ?? 0
                    figure: root.progress.retention
                }
            }
        }
        FigureCard {
            objectName: "passageCard"
            width: root.halfWidth
            figure: root.progress.passages
            title: qsTr("各段原文")
            detail: qsTr("最弱的在前，按一下打开原文。")
            definition: halves.definition
            missing: halves.missing

            ShareBars {
                objectName: "passageBars"
                width: parent?.width ?? 0
                figure: root.progress.passages
                good: 0.6
                pressedName: qsTr("打开原文")
                onPressed: target => root.passageAsked(target)
            }
            ActionButton {
                objectName: "allPassages"
                visible: root.progress.passageCount > root.progress.passages.count || root.progress.hasAllPassages
                weight: ActionButton.Weight.Quiet
                text: root.progress.hasAllPassages ? qsTr("只看最弱的几段") : qsTr("全部 %1 段").arg(root.progress.passageCount)
                onClicked: root.progress.hasAllPassages = !root.progress.hasAllPassages
            }
        }
    }
    FigureCard {
        objectName: "forecastCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.progress.forecast
        title: qsTr("哪天该复习")
        detail: qsTr("今后 30 天每天到期的知识点。")
        definition: qsTr("按现在的安排数：过期没复习的算在今天，还没练过的、今后答题新排的都不在内。")

        DayBars {
            objectName: "forecastPicture"
            width: parent?.width ?? 0
            figure: root.progress.forecast
        }
    }
    FigureCard {
        objectName: "scoreCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.progress.scores
        title: qsTr("考试得分")
        detail: qsTr("最近 20 次考试的得分，短横是各次的合格线。")
        definition: qsTr("满分 100，圆点合格，方点未合格；待自评的简答先不计。选中一次按回车，可以重看成绩。")
        missing: root.progress.scores.count > 0 ? "" : qsTr("还没有交卷的考试。")

        ScoreLine {
            objectName: "scorePicture"
            width: parent?.width ?? 0
            figure: root.progress.scores
            onPressed: row => root.resultAsked(root.progress.scores.target(row))
        }
    }
    FigureCard {
        objectName: "timeCard"
        visible: root.shown
        width: root.columnWidth
        figure: root.progress.times
        title: qsTr("一题用多久")
        detail: qsTr("各题型答一题一般用的时间，练习和考试分开。")
        definition: qsTr("一般用时是中位数：一半的题比它快，一半比它慢。空着的、超时的不算。")
        missing: root.progress.times.count > 0 ? "" : qsTr("还没有记录。")

        ShareBars {
            width: parent?.width ?? 0
            figure: root.progress.times
        }
    }
}
