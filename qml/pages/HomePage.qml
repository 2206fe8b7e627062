// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 首页: who is here, what to do next, how it went last time, and a piece of the text.
ScrollPage {
    id: root

    required property Session session

    signal resultAsked(attemptId: string)
    signal passageAsked(passageId: string)
    signal setupAsked()

    readonly property HomeOverview home: session.home
    readonly property bool ready: session.stage === Session.Stage.Ready

    PageHeading {
        width: root.columnWidth
        title: root.home.greeting
        detail: root.session.hasLearner ? (root.session.learnerBranch === "" ? root.home.bankTitle : [root.session.learnerBranch, root.home.bankTitle].filter(words => words !== "").join(qsTr(" · "))) : qsTr("读一段原文，答几道题，每道题都能找到它所依据的那句话。")
    }
    Skeleton {
        width: root.columnWidth
        visible: root.session.stage === Session.Stage.Opening
    }
    Card {
        width: root.columnWidth
        height: blocked.height + 2 * Theme.cardPad
        visible: root.session.stage === Session.Stage.Blocked

        Column {
            id: blocked

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: 12

            Icon {
                name: "info"
                size: Theme.px(36)
                color: Theme.goldText
            }
            ThemedText {
                width: parent.width
                text: root.session.blockedText
                lineHeight: 1.5
            }
        }
    }
    Grid {
        width: root.columnWidth
        visible: root.ready
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.px(28)
        rowSpacing: Theme.px(28)

        Column {
            id: left

            width: root.narrow ? root.columnWidth : Math.round((root.columnWidth - Theme.px(28)) * 0.56)
            spacing: Theme.px(28)

            StartCard {
                objectName: "startCard"
                width: left.width
                session: root.session
                onSetupAsked: root.setupAsked()
            }
            Grid {
                id: tiles

                width: left.width
                columns: width < Theme.px(480) ? 1 : 3
                spacing: 12

                readonly property int tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)
                readonly property bool taken: root.home.attemptCount > 0
                readonly property int tileHeight: Math.max(first.implicitHeight, second.implicitHeight, third.implicitHeight)

                StatTile {
                    id: first

                    width: tiles.tileWidth
                    height: tiles.tileHeight
                    caption: tiles.taken ? qsTr("答题") : qsTr("收录原文")
                    figure: tiles.taken ? root.home.attemptCount : root.home.passageCount
                    unit: tiles.taken ? qsTr("次") : qsTr("段")
                }
                StatTile {
                    id: second

                    width: tiles.tileWidth
                    height: tiles.tileHeight
                    caption: tiles.taken ? qsTr("最好成绩") : qsTr("题目")
                    figure: tiles.taken ? root.home.bestPoints : root.home.itemCount
                    unit: tiles.taken ? qsTr("分") : qsTr("题")
                }
                StatTile {
                    id: third

                    width: tiles.tileWidth
                    height: tiles.tileHeight
                    caption: tiles.taken ? qsTr("题库") : qsTr("专题")
                    figure: tiles.taken ? root.home.itemCount : root.home.articles.length
                    unit: tiles.taken ? qsTr("题") : qsTr("个")
                }
            }
        }
        Column {
            id: right

            width: root.narrow ? root.columnWidth : root.columnWidth - left.width - Theme.px(28)
            spacing: Theme.px(28)

            LastResultCard {
                visible: root.home.lastAttemptId !== ""
                width: right.width
                home: root.home
                onOpened: root.resultAsked(root.home.lastAttemptId)
            }
            QuotePaper {
                visible: root.home.quote !== ""
                width: right.width
                quote: root.home.quote
                source: root.home.quoteSource
                onOpened: root.passageAsked(root.home.quotePassage)
            }
        }
    }
}
