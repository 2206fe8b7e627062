// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// 错题本: what went wrong and has not been made good yet; 收藏: what was marked. By topic; each item opens with key and source.
ListView {
    id: root

    required property Session session

    /// Which of the two books is open.
    property bool favourites: false

    signal practiceAsked()
    /// The other of the two books.
    signal bookAsked()

    readonly property ItemBookModel book: favourites ? session.favourites : session.mistakes
    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(1120))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    property bool moved: false
    property bool printing: false

    objectName: "mistakesPage"
    model: book
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
                title: root.favourites ? qsTr("收藏") : qsTr("错题本")
                detail: {
                    if (root.favourites)
                        return qsTr("您留下来的题，点一题看答案和原文，也可以再练一遍。");
                    return root.book.allCount === 0 ? qsTr("考试和练习中答错的题都收在这里。") : qsTr("答错的题收在这里，练习时连对 %1 次就移出，再错会回来。").arg(root.session.mistakes.leaveAfter);
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.px(28)

                ChipGroup {
                    room: parent.width

                    Chip {
                        objectName: "mistakesChip"
                        text: qsTr("错题 %1").arg(root.session.mistakes.allCount)
                        chosen: !root.favourites
                        onClicked: {
                            if (root.favourites)
                                root.bookAsked();
                        }
                    }
                    Chip {
                        objectName: "favouritesChip"
                        text: qsTr("收藏 %1").arg(root.session.favourites.allCount)
                        chosen: root.favourites
                        onClicked: {
                            if (!root.favourites)
                                root.bookAsked();
                        }
                    }
                }
                PickField {
                    objectName: "bookTopics"
                    visible: root.book.allCount > 0
                    width: Math.min(parent.width, Theme.px(420))
                    name: qsTr("专题")
                    model: root.book.topics
                    currentIndex: root.book.topicIndex
                    onActivated: index => root.book.topicIndex = index
                }
            }
            Flow {
                visible: root.book.allCount > 0
                width: parent.width
                spacing: Theme.px(12)

                ActionButton {
                    objectName: "practiseBook"
                    weight: ActionButton.Weight.Primary
                    glyph: "play"
                    text: root.book.count > 20 ? qsTr("先练 20 题") : qsTr("练这 %1 题").arg(root.book.count)
                    onClicked: root.book.begin()
                }
                ActionButton {
                    objectName: "printBook"
                    glyph: "print"
                    text: root.printing ? qsTr("收起打印") : qsTr("打印…")
                    onClicked: root.printing = !root.printing
                }
            }
            PrintCard {
                visible: root.printing && root.book.allCount > 0
                width: parent.width
                printing: root.session.printing
                book: root.book
            }
            Skeleton {
                visible: root.session.practiceOverview.reading
                width: parent.width
                records: true
            }
            EmptyCard {
                visible: root.book.allCount === 0 && !root.session.practiceOverview.reading
                width: parent.width
                title: root.favourites ? qsTr("还没有收藏") : qsTr("现在没有错题")
                detail: root.favourites ? qsTr("练习时按 F，或点“收藏”，想留的题就到这里。") : qsTr("答错一题，它就会出现在这里，等您再练。")
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
    delegate: BookRow {
        objectName: (root.favourites ? "favourite" : "mistake") + index
        x: root.columnX
        width: root.columnWidth
        favourite: root.favourites
        leaveAfter: root.session.mistakes.leaveAfter
        onClicked: root.book.open(index)
        onRemovalAsked: root.session.favourites.remove(index)
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
