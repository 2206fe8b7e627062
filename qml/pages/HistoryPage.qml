// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 历史成绩: finished attempts, newest first; each opens again, all can be written out.
ListView {
    id: root

    required property Session session

    signal resultAsked(attemptId: string)
    signal startAsked()
    signal reportAsked()
    signal minutesAsked()

    readonly property HistoryModel history: session.history
    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(1120))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    readonly property bool narrow: columnWidth < Theme.px(820)
    property bool moved: false

    model: history
    spacing: 10
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    keyNavigationEnabled: false
    T.ScrollBar.vertical: ThinScrollBar {
    }

    onMovementStarted: moved = true

    FocusFollower {
        view: root
    }
    Timer {
        id: beginning

        interval: 0
        onTriggered: root.positionViewAtBeginning()
    }

    header: Item {
        // The heading grows upwards while it is laid out; the page starts at its top.
        onHeightChanged: {
            if (!root.moved)
                beginning.restart();
        }
        width: root.width
        height: head.height + Theme.margin + Theme.px(20)

        Column {
            id: head

            x: root.columnX
            y: Theme.margin
            width: root.columnWidth
            spacing: Theme.px(24)

            PageHeading {
                width: parent.width
                title: qsTr("历史成绩")
                detail: root.history.count === 0 ? qsTr("交卷后的成绩都留在这里，可以重新打开，也可以导出。") : qsTr("共 %1 次，合格 %2 次，最好 %3 分，平均 %4 分").arg(root.history.count).arg(root.history.passedCount).arg(root.history.bestPoints).arg(root.history.averagePoints)
            }
            Flow {
                width: parent.width
                spacing: Theme.px(12)

                ActionButton {
                    objectName: "reportButton"
                    glyph: "chart"
                    text: qsTr("支部报告…")
                    onClicked: root.reportAsked()
                }
                ActionButton {
                    objectName: "minutesButton"
                    glyph: "list"
                    text: qsTr("支部学习记录…")
                    onClicked: root.minutesAsked()
                }
            }
            ExportCard {
                width: parent.width
                visible: root.history.count > 0
                history: root.history
            }
            Flow {
                width: parent.width
                spacing: Theme.px(28)

                ChipGroup {
                    room: parent.width

                    Repeater {
                        model: [
                            {
                                "scope": HistoryModel.Scope.Mine,
                                "name": qsTr("我的")
                            },
                            {
                                "scope": HistoryModel.Scope.Branch,
                                "name": qsTr("本支部")
                            },
                            {
                                "scope": HistoryModel.Scope.Everyone,
                                "name": qsTr("全部人员")
                            }
                        ]

                        Chip {
                            required property var modelData

                            visible: modelData.scope !== HistoryModel.Scope.Branch || root.history.hasBranch
                            text: modelData.name
                            chosen: root.history.scope === modelData.scope
                            onClicked: root.history.scope = modelData.scope
                        }
                    }
                }
                ChipGroup {
                    room: parent.width

                    Repeater {
                        model: [
                            {
                                "outcome": HistoryModel.Outcome.Any,
                                "name": qsTr("不论结果")
                            },
                            {
                                "outcome": HistoryModel.Outcome.Passed,
                                "name": qsTr("合格")
                            },
                            {
                                "outcome": HistoryModel.Outcome.Failed,
                                "name": qsTr("未合格")
                            }
                        ]

                        Chip {
                            required property var modelData

                            text: modelData.name
                            chosen: root.history.outcome === modelData.outcome
                            onClicked: root.history.outcome = modelData.outcome
                        }
                    }
                }
            }
            Skeleton {
                width: parent.width
                visible: root.history.reading
                records: true
            }
            Card {
                width: parent.width
                visible: root.history.count === 0 && !root.history.reading
                height: empty.height + 2 * Theme.px(40)

                Column {
                    id: empty

                    x: Theme.px(40)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    spacing: Theme.px(16)

                    ThemedText {
                        width: parent.width
                        text: qsTr("这里还没有成绩")
                        font.pixelSize: Theme.lead
                        font.bold: true
                    }
                    ThemedText {
                        width: parent.width
                        text: qsTr("答完一份就会出现在这里。")
                        color: Theme.muted
                    }
                    ActionButton {
                        weight: ActionButton.Weight.Primary
                        text: qsTr("去首页开始")
                        onClicked: root.startAsked()
                    }
                }
            }
        }
    }
    delegate: AttemptRow {
        x: root.columnX
        width: root.columnWidth
        narrow: root.narrow
        onClicked: root.resultAsked(attemptId)
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
