// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 设置: how the window looks and where the records are.
ScrollPage {
    id: root

    required property Session session

    signal learnersAsked()
    signal backupsAsked()

    readonly property Preferences preferences: session.preferences

    objectName: "settingsPage"
    measure: Theme.px(820)

    PageHeading {
        width: root.columnWidth
        title: qsTr("设置")
        detail: qsTr("改动立刻生效，不用保存。")
    }
    Card {
        width: root.columnWidth
        height: look.height + 2 * Theme.cardPad

        Column {
            id: look

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            SectionHeading {
                text: qsTr("字号")
            }
            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    model: [100, 125, 150, 175, 200]

                    Chip {
                        required property int modelData

                        text: qsTr("%1%").arg(modelData)
                        chosen: Math.round(root.preferences.textScale * 100) === modelData
                        onClicked: root.preferences.textScale = modelData / 100
                    }
                }
            }
            SectionHeading {
                topPadding: Theme.px(12)
                text: qsTr("配色")
            }
            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    model: [
                        {
                            "look": Preferences.Look.System,
                            "name": qsTr("跟随系统")
                        },
                        {
                            "look": Preferences.Look.Light,
                            "name": qsTr("浅色")
                        },
                        {
                            "look": Preferences.Look.Dark,
                            "name": qsTr("深色")
                        },
                        {
                            "look": Preferences.Look.HighContrastLight,
                            "name": qsTr("高对比 白底")
                        },
                        {
                            "look": Preferences.Look.HighContrastDark,
                            "name": qsTr("高对比 黑底")
                        }
                    ]

                    Chip {
                        required property var modelData

                        text: modelData.name
                        chosen: root.preferences.look === modelData.look
                        onClicked: root.preferences.look = modelData.look
                    }
                }
            }
            SectionHeading {
                topPadding: Theme.px(12)
                text: qsTr("语言")
            }
            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    model: [
                        {
                            "language": Preferences.Language.System,
                            "name": qsTr("跟随系统")
                        },
                        {
                            "language": Preferences.Language.Chinese,
                            "name": "简体中文"
                        },
                        {
                            "language": Preferences.Language.English,
                            "name": "English"
                        }
                    ]

                    Chip {
                        required property var modelData

                        text: modelData.name
                        chosen: root.preferences.language === modelData.language
                        onClicked: root.preferences.language = modelData.language
                    }
                }
            }
            SwitchRow {
                width: parent.width
                text: qsTr("减少动画")
                detail: qsTr("切换页面和进度时不再滑动")
                on: root.preferences.reduceMotion
                onClicked: root.preferences.reduceMotion = !root.preferences.reduceMotion
            }
        }
    }
    PracticeWishesCard {
        visible: root.session.hasLearner
        width: root.columnWidth
        wishes: root.session.wishes
        learner: root.session.learnerName
    }
    BackupCard {
        width: root.columnWidth
        desk: root.session.backup
        onListAsked: root.backupsAsked()
    }
    Card {
        width: root.columnWidth
        height: people.height + 2 * Theme.cardPad

        Column {
            id: people

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            SectionHeading {
                text: qsTr("学员")
            }
            ThemedText {
                width: parent.width
                text: qsTr("换人、改名、设 PIN、导出或删除自己的数据")
                color: Theme.muted
            }
            ActionButton {
                objectName: "learnersButton"
                glyph: "people"
                text: qsTr("管理学员")
                onClicked: root.learnersAsked()
            }
        }
    }
    Card {
        width: root.columnWidth
        height: place.height + 2 * Theme.cardPad

        Column {
            id: place

            x: Theme.cardPad
            y: Theme.cardPad
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            SectionHeading {
                text: qsTr("学习记录")
            }
            ThemedText {
                width: parent.width
                text: root.preferences.dataFolder
                wrapMode: Text.WrapAnywhere
            }
            ThemedText {
                width: parent.width
                text: qsTr("记录只存在这台电脑上。")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            ActionButton {
                objectName: "introductionButton"
                glyph: "info"
                text: qsTr("再看一次介绍")
                onClicked: root.session.introduction.show()
            }
            ThemedText {
                topPadding: Theme.px(10)
                text: qsTr("知行 %1").arg(root.session.version)
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }
}
