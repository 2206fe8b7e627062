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
    signal practiceAsked()
    signal learnersAsked()
    signal liveAsked()

    readonly property HomeOverview home: session.home
    readonly property PracticeOverview overview: session.practiceOverview
    /// A long history is still being read.
    readonly property bool reading: home.reading || overview.reading
    readonly property bool ready: session.stage === Session.Stage.Ready && !reading
    readonly property bool taken: home.attemptCount > 0
    readonly property bool studied: taken || overview.practisedCount > 0

    spacing: Theme.px(24)

    PageHeading {
        width: root.columnWidth
        title: root.home.greeting
        detail: root.session.hasLearner ? Theme.joined([root.session.learnerBranch, root.home.bankTitle], qsTr(" · ")) : qsTr("读一段原文，答几道题，每道题都能找到它所依据的那句话。")
    }
    LiveLine {
        width: root.columnWidth
        visible: root.session.live.open
        room: root.session.live
        onAsked: root.liveAsked()
    }
    Skeleton {
        width: root.columnWidth
        visible: root.session.stage === Session.Stage.Opening || (root.session.stage === Session.Stage.Ready && root.reading)
        records: root.reading
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
                lineHeight: 1.12
            }
        }
    }
    Grid {
        width: root.columnWidth
        visible: root.ready
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.px(28)
        rowSpacing: Theme.px(28)

        readonly property int pairHeight: Math.max(start.implicitHeight, root.taken ? last.implicitHeight : first.implicitHeight)

        StartCard {
            id: start

            objectName: "startCard"
            width: root.narrow ? root.columnWidth : Math.round((root.columnWidth - Theme.px(28)) * 0.56)
            height: root.narrow ? implicitHeight : parent.pairHeight
            session: root.session
            onSetupAsked: root.setupAsked()
            onPracticeAsked: root.practiceAsked()
            onLearnersAsked: root.learnersAsked()
        }
        LastResultCard {
            id: last

            visible: root.taken
            width: root.narrow ? root.columnWidth : root.columnWidth - start.width - Theme.px(28)
            height: root.narrow ? implicitHeight : parent.pairHeight
            home: root.home
            onOpened: root.resultAsked(root.home.lastAttemptId)
        }
        QuotePaper {
            id: first

            visible: !root.taken && root.home.quote !== ""
            width: last.width
            height: root.narrow ? implicitHeight : parent.pairHeight
            quote: root.home.quote
            source: root.home.quoteSource
            onOpened: root.passageAsked(root.home.quotePassage)
        }
    }
    Grid {
        id: tiles

        visible: root.ready
        width: root.columnWidth
        columns: width < Theme.px(560) ? 1 : 3
        spacing: Theme.px(16)

        readonly property int tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property int tileHeight: Math.max(dueTile.implicitHeight, streakTile.implicitHeight, weakestTile.implicitHeight)

        StatTile {
            id: dueTile

            objectName: "dueTile"
            height: tiles.tileHeight
            width: tiles.tileWidth
            caption: root.studied ? qsTr("今日待复习") : qsTr("收录原文")
            figure: root.studied ? root.overview.due : root.home.passageCount
            unit: root.studied ? qsTr("题") : qsTr("段")
        }
        StatTile {
            id: streakTile

            objectName: "streakTile"
            height: tiles.tileHeight
            width: tiles.tileWidth
            caption: root.studied ? qsTr("连续学习") : qsTr("题目")
            figure: root.studied ? root.overview.streak : root.home.itemCount
            unit: root.studied ? qsTr("天") : qsTr("题")
        }
        StatTile {
            id: weakestTile

            objectName: "weakestTile"
            height: tiles.tileHeight
            width: tiles.tileWidth
            caption: !root.studied ? qsTr("专题") : root.overview.weakestTopic !== "" ? qsTr("最需要练") : qsTr("错题本")
            figure: !root.studied ? root.home.articles.length : root.overview.weakestTopic !== "" ? root.overview.weakestPercent : root.overview.mistakeCount
            unit: !root.studied ? qsTr("个") : root.overview.weakestTopic !== "" ? qsTr("% 答对") : qsTr("题")
            note: root.studied ? root.overview.weakestTopic : ""
        }
    }
    QuotePaper {
        visible: root.ready && root.taken && root.home.quote !== ""
        width: root.columnWidth
        quote: root.home.quote
        source: root.home.quoteSource
        onOpened: root.passageAsked(root.home.quotePassage)
    }
    Card {
        visible: root.ready
        width: root.columnWidth
        height: contents.height + 2 * Theme.px(18)

        Column {
            id: contents

            x: Theme.px(20)
            y: Theme.px(18)
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            ThemedText {
                width: parent.width
                text: qsTr("这份材料里有什么")
                color: Theme.muted
                font.pixelSize: Theme.small
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.session.setup.topics

                Item {
                    id: topic

                    required property string label
                    required property int available

                    width: contents.width
                    height: name.height

                    ThemedText {
                        id: name

                        width: parent.width - figure.width - 16
                        text: topic.label
                    }
                    ThemedText {
                        id: figure

                        anchors.right: parent.right
                        text: qsTr("%1 题").arg(topic.available)
                        color: Theme.muted
                        font.pixelSize: Theme.small
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
