// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 练习: the daily set first, then the other ways of practising with how much there is of each.
ScrollPage {
    id: root

    required property Session session

    signal learnerNeeded()
    signal mistakesAsked()
    signal favouritesAsked()

    readonly property PracticeOverview overview: session.practiceOverview
    readonly property PracticeSession practice: session.practice
    readonly property bool ready: session.hasLearner && !overview.reading

    objectName: "practicePage"
    spacing: Theme.px(24)

    PageHeading {
        width: root.columnWidth
        title: qsTr("练习")
        detail: qsTr("练习不计入历史成绩，答完一题就看解析，随时可以停下。")
    }
    EmptyCard {
        visible: !root.session.hasLearner
        width: root.columnWidth
        title: qsTr("先认识一下")
        detail: qsTr("在首页写下姓名，练习的进度就记在您的名下。")
        action: qsTr("去首页")
        onAsked: root.learnerNeeded()
    }
    Skeleton {
        visible: root.overview.reading
        width: root.columnWidth
        records: true
    }
    ResumeCard {
        objectName: "resumeCard"
        visible: root.ready && root.session.rounds.open
        width: root.columnWidth
        session: root.session
    }
    DailyCard {
        visible: root.ready
        width: root.columnWidth
        session: root.session
    }
    Grid {
        id: modes

        visible: root.ready
        width: root.columnWidth
        columns: width < Theme.px(620) ? 1 : width < Theme.px(900) ? 2 : 3
        spacing: Theme.px(16)

        readonly property int cardWidth: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property int cardHeight: Math.max(mistakes.implicitHeight, favourites.implicitHeight, challenge.implicitHeight)

        ModeCard {
            id: mistakes

            objectName: "mistakesCard"
            width: modes.cardWidth
            height: modes.cardHeight
            glyph: "wrong"
            text: qsTr("错题本")
            figure: root.overview.mistakeCount > 0 ? qsTr("%1 题").arg(root.overview.mistakeCount) : ""
            detail: root.overview.mistakeCount > 0 ? qsTr("答错的都在这里，连对 %1 次就移出。").arg(root.session.wishes.leaveAfter) : qsTr("现在没有错题。答错的会收到这里，连对 %1 次就移出。").arg(root.session.wishes.leaveAfter)
            onClicked: root.mistakesAsked()
        }
        ModeCard {
            id: favourites

            objectName: "favouritesCard"
            width: modes.cardWidth
            height: modes.cardHeight
            glyph: "favourite"
            text: qsTr("收藏")
            figure: root.overview.favouriteCount > 0 ? qsTr("%1 题").arg(root.overview.favouriteCount) : ""
            detail: root.overview.favouriteCount > 0 ? qsTr("您留下来的题，再练一遍。") : qsTr("练习时按 F，或点“收藏”，想留的题就到这里。")
            onClicked: root.favouritesAsked()
        }
        ModeCard {
            id: challenge

            objectName: "challengeCard"
            width: modes.cardWidth
            height: modes.cardHeight
            glyph: "time"
            text: qsTr("挑战答题")
            figure: root.overview.bestChallenge > 0 ? qsTr("最好连对 %1 题").arg(root.overview.bestChallenge) : ""
            detail: Theme.joined([root.session.rounds.brokenChallenge, qsTr("每题 %1 秒，看能连对几题，答错一题就结束。").arg(root.overview.challengeSeconds)], "\n")
            onClicked: root.practice.begin(PracticeSession.Mode.Challenge)
        }
    }
    Card {
        visible: root.ready
        width: root.columnWidth
        height: chosen.height + 2 * Theme.cardPad

        Column {
            id: chosen

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            SectionHeading {
                width: parent.width
                text: qsTr("专项练习和背题")
            }
            ThemedText {
                width: parent.width
                text: qsTr("选一个专题或题型。专项练习每次十题，没练过的在前；背题只看题目、答案和依据，不用作答。")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            Flow {
                width: parent.width
                spacing: Theme.px(12)

                PickField {
                    objectName: "topicPick"
                    width: Math.min(parent.width, Theme.px(360))
                    name: qsTr("专题")
                    model: root.overview.topics
                    currentIndex: root.overview.topicIndex
                    onActivated: index => root.overview.topicIndex = index
                }
                PickField {
                    objectName: "kindPick"
                    width: Math.min(parent.width, Theme.px(180))
                    name: qsTr("题型")
                    model: root.overview.kinds
                    currentIndex: root.overview.kindIndex
                    onActivated: index => root.overview.kindIndex = index
                }
                ThemedText {
                    objectName: "chosenCount"
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("共 %1 题").arg(root.overview.chosenCount)
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.px(12)

                ActionButton {
                    objectName: "topicalButton"
                    glyph: "edit"
                    text: qsTr("专项练习")
                    enabled: root.overview.chosenCount > 0
                    onClicked: root.overview.beginChosen(PracticeSession.Mode.Topical)
                }
                ActionButton {
                    objectName: "readingButton"
                    glyph: "book"
                    text: qsTr("背题")
                    enabled: root.overview.chosenCount > 0
                    onClicked: root.overview.beginChosen(PracticeSession.Mode.Reading)
                }
            }
        }
    }
}
