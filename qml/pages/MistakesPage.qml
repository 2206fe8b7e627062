// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 错题本: what went wrong and has not been made good yet, by topic. No answers here: they are to be found.
ListView {
    id: root

    required property Session session

    signal practiceAsked()

    readonly property MistakeListModel mistakes: session.mistakes
    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(1120))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    property bool moved: false

    objectName: "mistakesPage"
    model: mistakes
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
        height: head.height + Theme.margin + Theme.px(12)

        Column {
            id: head

            x: root.columnX
            y: Theme.margin
            width: root.columnWidth
            spacing: Theme.px(20)

            PageHeading {
                width: parent.width
                title: qsTr("错题本")
                detail: root.mistakes.allCount === 0 ? qsTr("考试和练习中答错的题都收在这里。") : qsTr("答错的题收在这里，练习时连对 %1 次就移出，再错会回来。").arg(root.mistakes.leaveAfter)
            }
            Flow {
                visible: root.mistakes.allCount > 0
                width: parent.width
                spacing: Theme.px(12)

                PickField {
                    objectName: "mistakeTopics"
                    width: Math.min(parent.width, Theme.px(420))
                    name: qsTr("专题")
                    model: root.mistakes.topics
                    currentIndex: root.mistakes.topicIndex
                    onActivated: index => root.mistakes.topicIndex = index
                }
                ActionButton {
                    objectName: "practiseMistakes"
                    weight: ActionButton.Weight.Primary
                    glyph: "play"
                    text: root.mistakes.count > 20 ? qsTr("先练 20 题") : qsTr("练这 %1 题").arg(root.mistakes.count)
                    onClicked: root.mistakes.begin()
                }
            }
            EmptyCard {
                visible: root.mistakes.allCount === 0
                width: parent.width
                title: qsTr("现在没有错题")
                detail: qsTr("答错一题，它就会出现在这里，等您再练。")
                action: qsTr("去练习")
                onAsked: root.practiceAsked()
            }
        }
    }
    section.property: "topic"
    section.delegate: Item {
        required property string section

        width: root.width
        height: topicName.height + Theme.px(20)

        SectionHeading {
            id: topicName

            x: root.columnX
            width: root.columnWidth
            anchors.verticalCenter: parent.verticalCenter
            text: parent.section === "" ? qsTr("未分专题") : parent.section
        }
    }
    delegate: MistakeRow {
        required property int index

        objectName: "mistake" + index
        x: root.columnX
        width: root.columnWidth
        leaveAfter: root.mistakes.leaveAfter
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
