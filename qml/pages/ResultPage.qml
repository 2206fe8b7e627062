// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 成绩: the score large, what it means, where it came from, then every item folded to a line.
ListView {
    id: root

    required property Session session

    signal sourceAsked(number: int)
    signal againAsked()

    readonly property AttemptResultView result: session.result
    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(1120))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    readonly property bool narrow: columnWidth < Theme.px(820)
    property var opened: ({})
    property bool moved: false
    property int wanted: 0

    function toggle(number: int): void {
        const next = Object.assign({}, opened);
        next[number] = !next[number];
        opened = next;
    }

    /// Opens one item and brings it to the top.
    function showItem(number: int): void {
        if (opened[number] !== true)
            toggle(number);
        moved = true;
        wanted = number - 1;
        place.restart();
    }

    objectName: "resultPage"
    model: result.entries
    spacing: 10
    cacheBuffer: 2000
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    keyNavigationEnabled: false
    T.ScrollBar.vertical: ThinScrollBar {
    }

    Connections {
        target: root.result

        function onOpened(): void {
            root.opened = {};
            root.moved = false;
            root.positionViewAtBeginning();
        }
    }

    onMovementStarted: moved = true

    FocusFollower {
        view: root
    }
    Timer {
        id: place

        interval: 0
        onTriggered: {
            if (!root.moved) {
                root.positionViewAtBeginning();
                return;
            }
            // The list only knows its height once it has laid out what was just opened.
            root.forceLayout();
            root.positionViewAtIndex(root.wanted, ListView.Beginning);
            root.contentY = Math.max(root.originY, root.contentY - Theme.px(12));
        }
    }

    header: Item {
        // The heading grows upwards while it is laid out; the page starts at its top.
        onHeightChanged: {
            if (!root.moved)
                place.restart();
        }
        width: root.width
        height: head.height + 2 * Theme.margin

        Column {
            id: head

            x: root.columnX
            y: Theme.margin
            width: root.columnWidth
            spacing: Theme.px(28)

            PageHeading {
                width: parent.width
                title: qsTr("成绩")
                detail: Theme.joined([root.result.title, root.result.learnerName, root.result.when], qsTr(" · "))
            }
            Grid {
                width: parent.width
                columns: root.narrow ? 1 : 2
                columnSpacing: Theme.px(28)
                rowSpacing: Theme.px(20)

                ScoreCard {
                    id: score

                    width: root.narrow ? root.columnWidth : Math.round((root.columnWidth - Theme.px(28)) * 0.5)
                    height: root.narrow ? implicitHeight : Math.max(implicitHeight, bars.contentHeight)
                    result: root.result
                    onAgainAsked: root.againAsked()
                }
                Card {
                    id: bars

                    readonly property int contentHeight: tallies.height + 2 * Theme.px(28)

                    width: root.narrow ? root.columnWidth : root.columnWidth - score.width - Theme.px(28)
                    height: root.narrow ? contentHeight : score.height

                    Column {
                        id: tallies

                        x: Theme.px(30)
                        y: Theme.px(28)
                        width: parent.width - 2 * x
                        spacing: Theme.px(24)

                        TallyBars {
                            width: parent.width
                            title: qsTr("按题型")
                            tallies: root.result.byKind
                        }
                        TallyBars {
                            width: parent.width
                            title: qsTr("按专题")
                            tallies: root.result.byTopic
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 12

                SectionHeading {
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    rightPadding: Theme.px(12)
                    text: qsTr("逐题回顾")
                }
                Repeater {
                    model: [
                        {
                            "filter": ResultFilterModel.Filter.All,
                            "name": qsTr("全部 %1").arg(root.result.entries.allCount)
                        },
                        {
                            "filter": ResultFilterModel.Filter.Wrong,
                            "name": qsTr("未答对 %1").arg(root.result.entries.wrongCount)
                        },
                        {
                            "filter": ResultFilterModel.Filter.Flagged,
                            "name": qsTr("不确定 %1").arg(root.result.entries.flaggedCount)
                        }
                    ]

                    Chip {
                        required property var modelData

                        text: modelData.name
                        chosen: root.result.entries.filter === modelData.filter
                        onClicked: root.result.entries.filter = modelData.filter
                    }
                }
            }
            ThemedText {
                visible: root.count === 0
                width: parent.width
                text: qsTr("这一类没有题目。")
                color: Theme.muted
            }
        }
    }
    delegate: ResultRow {
        objectName: "result" + number
        x: root.columnX
        width: root.columnWidth
        open: root.opened[number] === true
        onToggled: root.toggle(number)
        own: root.result.own
        onSourceAsked: root.sourceAsked(number)
        onConfirmAsked: root.result.confirmPoints(number)
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
