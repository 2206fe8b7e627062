// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 学员: who uses this computer, and what the one at work may do with the own records.
FocusScope {
    id: root

    required property Session session

    property bool adding: false

    readonly property LearnerDesk desk: session.learners
    readonly property bool alone: !session.hasLearner && desk.others.count === 0

    signal wishesAsked()
    signal rosterAsked()

    function startAdding(): void {
        adding = true;
        ownCard.editing = false;
        desk.forgetProblem();
        form.start("", desk.branch, desk.group);
    }
    function askToErase(): void {
        eraseSheet.shown = true;
    }

    Component.onCompleted: desk.refresh()

    ScrollPage {
        id: page

        anchors.fill: parent
        measure: Theme.px(900)
        enabled: !pinSheet.shown && !eraseSheet.shown

        PageHeading {
            width: page.columnWidth
            title: qsTr("学员")
            detail: qsTr("几个人合用这台电脑时，各记各的成绩。PIN 防止误用别人的名字，不加密记录。")
        }
        ActionButton {
            objectName: "toRoster"
            glyph: "people"
            text: qsTr("名册…")
            Accessible.name: qsTr("名册：导入名单，记请假")
            onClicked: root.rosterAsked()
        }
        OwnLearnerCard {
            id: ownCard

            objectName: "ownCard"
            visible: root.session.hasLearner
            width: page.columnWidth
            desk: root.desk
            onEraseAsked: root.askToErase()
            onWishesAsked: root.wishesAsked()
        }
        EmptyCard {
            visible: root.alone && !root.adding && !root.desk.busy
            width: page.columnWidth
            title: qsTr("还没有学员")
            detail: qsTr("写上姓名就可以开始，成绩只存在这台电脑上。")
            action: qsTr("添加学员")
            onAsked: root.startAdding()
        }
        Column {
            width: page.columnWidth
            spacing: Theme.px(14)

            Item {
                width: page.columnWidth
                height: Math.max(heading.height, addButton.height)
                visible: !root.alone

                SectionHeading {
                    id: heading

                    anchors.verticalCenter: parent.verticalCenter
                    text: root.desk.listedCount === 0 ? "" : root.session.hasLearner ? qsTr("换人") : qsTr("谁来学习")
                }
                ActionButton {
                    id: addButton

                    objectName: "addLearner"
                    x: heading.text === "" ? 0 : parent.width - width
                    anchors.verticalCenter: parent.verticalCenter
                    enabled: !root.adding
                    glyph: "personAdd"
                    text: qsTr("添加学员")
                    onClicked: root.startAdding()
                }
            }
            Card {
                visible: root.adding
                width: page.columnWidth
                height: newcomer.height + 2 * Theme.cardPad

                Column {
                    id: newcomer

                    x: Theme.cardPad
                    y: Theme.cardPad
                    width: parent.width - 2 * x
                    spacing: Theme.px(14)

                    SectionHeading {
                        width: parent.width
                        text: qsTr("添加学员")
                    }
                    LearnerForm {
                        id: form

                        objectName: "newcomerForm"
                        width: parent.width
                        accept: qsTr("添加并进入")
                        problem: root.adding ? root.desk.problem : ""
                        onSent: (name, branch, group) => {
                            if (root.desk.add(name, branch, group))
                                root.adding = false;
                        }
                        onClosed: {
                            root.adding = false;
                            root.desk.forgetProblem();
                        }
                    }
                }
            }
            Column {
                width: page.columnWidth
                visible: root.desk.others.count > 0
                spacing: 10

                Repeater {
                    model: root.desk.others

                    Column {
                        id: place

                        required property string name
                        required property string lastActive
                        required property bool hasPin
                        required property bool isArchived
                        required property bool opensArchive
                        required property int timePercent
                        required property int index
                        required property var model

                        spacing: Theme.px(14)

                        SectionHeading {
                            visible: place.opensArchive
                            topPadding: Theme.px(20)
                            text: qsTr("已归档")
                        }
                        LearnerRow {
                            objectName: "learner" + place.index
                            width: page.columnWidth
                            name: place.name
                            place: place.model.place
                            lastActive: place.lastActive
                            hasPin: place.hasPin
                            isArchived: place.isArchived
                            timePercent: place.timePercent
                            index: place.index
                            onEntered: root.desk.enter(index)
                            onArchiveAsked: root.desk.archive(index)
                            onRestoreAsked: root.desk.restore(index)
                        }
                    }
                }
            }
        }
    }
    EraseSheet {
        id: eraseSheet

        objectName: "eraseSheet"
        anchors.fill: parent
        desk: root.desk
        onClosed: shown = false
    }
    PinSheet {
        id: pinSheet

        objectName: "pinSheet"
        anchors.fill: parent
        pin: root.session.pin
    }
}
