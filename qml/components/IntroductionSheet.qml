// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// Three cards that say what the program does, laid over the page; keyboard and mouse stay in them until they
/// are read or skipped. Left and Right turn them, Escape skips them.
FocusScope {
    id: root

    property bool shown: false
    property int card: 0

    /// What had the keyboard when the cards came up.
    property Item before: null

    readonly property bool modal: true
    readonly property int count: cards.length
    readonly property bool last: card === count - 1
    readonly property string place: qsTr("第 %1 张，共 %2 张").arg(card + 1).arg(count)
    readonly property var cards: [
        {
            "title": qsTr("每天十题，几分钟"),
            "lines": [qsTr("打开“练习”，从“每日一练”开始。"), qsTr("答错的，明天再来；记住的，隔几天再来；记得越牢，隔得越久。")]
        },
        {
            "title": qsTr("每道题都有出处"),
            "lines": [qsTr("答完马上知道对错和理由。"), qsTr("点“查看原文”，答案所依据的那句话已经标出来。")]
        },
        {
            "title": qsTr("要找什么，都在左边"),
            "lines": [qsTr("“进度”看学得怎样，“错题本”收着答错的题，“历史成绩”里可以导出成绩。"), qsTr("字想大一些，或者想用深色，到“设置”里选。")]
        }
    ]

    signal closed()

    function goOn(): void {
        if (last)
            closed();
        else
            ++card;
    }
    function goBack(): void {
        if (card === 0)
            return;
        --card;
        if (card === 0)
            onButton.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: shown
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("介绍")
    Keys.onEscapePressed: root.closed()
    Keys.onLeftPressed: root.goBack()
    Keys.onRightPressed: {
        if (!root.last)
            root.goOn();
    }
    onCardChanged: view.contentY = 0
    onShownChanged: {
        if (shown) {
            card = 0;
            before = Window.activeFocusItem;
            onButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        id: sheet

        readonly property int pad: Math.min(Theme.px(32), Math.round(Math.min(root.width, root.height) * 0.04))

        /// The words come first: the drawings take what height they leave, the same on every card.
        readonly property int tallest: Math.ceil(Math.max(first.wordsHeight, second.wordsHeight, third.wordsHeight))
        readonly property int free: root.height - 16 - 2 * pad - foot.height - Theme.px(12) - Theme.px(16) - tallest
        readonly property int pictureHeight: Math.max(Math.round(root.height * 0.2), Math.min(Theme.px(220), free))

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * 16, Theme.px(660))
        height: Math.min(parent.height - 16, words.height + foot.height + 2 * pad + Theme.px(16))

        Flickable {
            id: view

            objectName: "introductionWords"
            anchors.top: parent.top
            anchors.topMargin: sheet.pad
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.px(16)
            x: sheet.pad
            width: parent.width - 2 * x
            contentHeight: words.height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            T.ScrollBar.vertical: ThinScrollBar {
            }

            Item {
                id: words

                width: view.width
                height: sheet.pictureHeight + Theme.px(12) + sheet.tallest

                IntroductionCard {
                    id: first

                    number: 0
                }
                IntroductionCard {
                    id: second

                    number: 1
                }
                IntroductionCard {
                    id: third

                    number: 2
                }
            }
        }
        Item {
            id: foot

            readonly property bool roomy: skipButton.width + dots.width + answers.width + 2 * Theme.px(20) <= width
            readonly property bool tight: skipButton.width + answers.width + Theme.px(12) > width
            readonly property int below: tight ? skipButton.height + Theme.px(8) : 0

            anchors.bottom: parent.bottom
            anchors.bottomMargin: sheet.pad
            x: sheet.pad
            width: parent.width - 2 * x
            height: (roomy ? 0 : dots.height + Theme.px(10)) + answers.height + below

            Row {
                id: dots

                x: foot.roomy ? skipButton.width + Math.round((foot.width - skipButton.width - answers.width - width) / 2) : Math.round((foot.width - width) / 2)
                y: foot.roomy ? Math.round((foot.height - height) / 2) : 0
                spacing: Theme.px(8)

                Repeater {
                    model: root.count

                    Rectangle {
                        required property int index

                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(index === root.card ? 22 : 10)
                        height: Theme.px(10)
                        radius: height / 2
                        color: index === root.card ? Theme.red : "transparent"
                        border.width: index === root.card ? 0 : Theme.heavyStroke
                        border.color: Theme.edge

                        Behavior on width {
                            NumberAnimation {
                                duration: Theme.calm
                                easing.type: Easing.OutQuad
                            }
                        }
                    }
                }
                ThemedText {
                    objectName: "introductionPlace"
                    anchors.verticalCenter: parent.verticalCenter
                    leftPadding: Theme.px(4)
                    text: root.place
                    color: Theme.muted
                    font.pixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                }
            }
            ActionButton {
                id: skipButton

                objectName: "introductionSkip"
                anchors.bottom: parent.bottom
                weight: ActionButton.Weight.Quiet
                text: qsTr("跳过")
                KeyNavigation.tab: (backButton.visible ? backButton : onButton) as Item
                KeyNavigation.backtab: onButton
                onClicked: root.closed()
            }
            Row {
                id: answers

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: foot.below
                spacing: Theme.px(12)

                ActionButton {
                    id: backButton

                    objectName: "introductionBack"
                    visible: root.card > 0
                    text: qsTr("上一步")
                    KeyNavigation.tab: onButton
                    KeyNavigation.backtab: skipButton
                    onClicked: root.goBack()
                }
                ActionButton {
                    id: onButton

                    objectName: "introductionNext"
                    weight: ActionButton.Weight.Primary
                    text: root.last ? qsTr("开始") : qsTr("下一步")
                    // The keyboard stays on the button while the card beneath it changes.
                    Accessible.description: Theme.joined([root.place, root.cards[root.card].title, root.cards[root.card].lines.join(" ")], qsTr("，"))
                    KeyNavigation.tab: skipButton
                    KeyNavigation.backtab: (backButton.visible ? backButton : skipButton) as Item
                    onClicked: root.goOn()
                }
            }
        }
    }

    component IntroductionCard: Column {
        id: one

        required property int number

        readonly property bool current: root.card === number
        readonly property real wordsHeight: said.height

        width: parent.width
        spacing: Theme.px(12)
        visible: opacity > 0
        opacity: current ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutQuad
            }
        }

        IntroductionPicture {
            width: parent.width
            height: sheet.pictureHeight
            number: one.number
        }
        Column {
            id: said

            width: parent.width
            spacing: Theme.px(12)

            ThemedText {
                objectName: one.current ? "introductionTitle" : ""
                width: parent.width
                topPadding: Theme.px(8)
                text: root.cards[one.number].title
                font.pixelSize: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.cards[one.number].lines

                ThemedText {
                    required property string modelData

                    objectName: one.current ? "introductionLine" : ""
                    width: said.width
                    text: modelData
                    lineHeight: 1.12
                }
            }
        }
    }
}
