// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// How the learner at work wishes to practise.
Card {
    id: root

    required property PracticeWishes wishes
    property string learner

    height: column.height + 2 * Theme.cardPad

    Component.onCompleted: wishes.estimate()

    Connections {
        target: root.wishes

        function onChanged(): void {
            root.wishes.estimate();
        }
    }

    component Wish: Flow {
        id: wish

        property string title
        property string detail
        /// What it comes to.
        property string cost
        property alias value: stepper.value
        property alias from: stepper.from
        property alias to: stepper.to
        property alias step: stepper.step
        property alias unit: stepper.unit

        signal changed(value: int)

        width: column.width
        spacing: Theme.px(12)

        Column {
            width: wish.width - stepper.width - wish.spacing < Theme.px(260) ? wish.width : wish.width - stepper.width - wish.spacing
            spacing: 2

            ThemedText {
                width: parent.width
                text: wish.title
            }
            ThemedText {
                width: parent.width
                text: wish.detail
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            ThemedText {
                objectName: "costText"
                width: parent.width
                visible: wish.cost !== ""
                text: wish.cost
                color: Theme.goldText
                font.pixelSize: Theme.small
            }
        }
        Stepper {
            id: stepper

            name: wish.title
            onChanged: value => wish.changed(value)
        }
    }

    Column {
        id: column

        x: Theme.cardPad
        y: Theme.cardPad
        width: parent.width - 2 * x
        spacing: Theme.px(18)

        SectionHeading {
            width: parent.width
            text: qsTr("%1的练习").arg(root.learner)
        }
        Wish {
            objectName: "leaveAfterWish"
            title: qsTr("移出错题本")
            detail: qsTr("练习时连续答对几次，就不再算错题")
            value: root.wishes.leaveAfter
            from: 1
            to: 9
            unit: qsTr("次")
            onChanged: value => root.wishes.leaveAfter = value
        }
        Wish {
            title: qsTr("每天新题")
            detail: qsTr("每日一练里，一天最多开始几道没练过的")
            value: root.wishes.newADay
            from: 0
            to: 50
            step: 5
            unit: qsTr("题")
            onChanged: value => root.wishes.newADay = value
        }
        Wish {
            objectName: "retentionWish"
            title: qsTr("希望记住")
            detail: qsTr("到复习时，一百题里希望还记得多少；越高，复习得越勤")
            cost: root.wishes.answersADay < 0 ? "" : qsTr("照这样，今后 90 天约每天 %1 题，新题和复习都算").arg(root.wishes.answersADay)
            value: root.wishes.retention
            from: 75
            to: 95
            step: 5
            unit: qsTr("%")
            onChanged: value => root.wishes.retention = value
        }
        Wish {
            title: qsTr("限时放宽")
            detail: qsTr("挑战答题每题的时间，100% 是 45 秒")
            value: root.wishes.timePercent
            from: 100
            to: 400
            step: 50
            unit: qsTr("%")
            onChanged: value => root.wishes.timePercent = value
        }
    }
}
