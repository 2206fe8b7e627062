// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 现场答题, before it begins: what is asked, of whom, by which rules, and how phones find the way.
FocusScope {
    id: root

    required property LiveDesk desk
    required property BuzzerDesk buzzer

    signal exited()
    signal opened()
    signal rosterAsked()

    readonly property bool phones: desk.way === LiveRoom.Way.Phones

    function open(): void {
        desk.title = titleEntry.text;
        desk.wifiName = wifiName.text;
        desk.wifiPassword = wifiPassword.text;
        if (desk.open())
            opened();
    }
    function resume(row: int): void {
        desk.wifiName = wifiName.text;
        desk.wifiPassword = wifiPassword.text;
        if (desk.resume(row))
            opened();
    }
    function takeKeyboard(): void {
        openButton.forceActiveFocus();
    }

    Component.onCompleted: {
        titleEntry.text = desk.title;
        wifiName.text = desk.wifiName;
        wifiPassword.text = desk.wifiPassword;
    }

    component Named: Column {
        id: named

        required property string caption

        spacing: 6

        ThemedText {
            width: Math.min(implicitWidth, page.columnWidth - 2 * Theme.cardPad)
            text: named.caption
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }

    ScrollPage {
        id: page

        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        spacing: Theme.px(20)

        ActionButton {
            objectName: "leaveLive"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("组卷")
            Accessible.name: qsTr("回到组卷")
            onClicked: root.exited()
        }
        PageHeading {
            width: page.columnWidth
            title: qsTr("现场答题")
            detail: qsTr("大家一起答同一道题，大屏幕上看结果，讲出处。可以用自己的手机答，不用装软件，内容不出会场的网络；也可以举手，或者在这台电脑上抢答。")
        }
        Repeater {
            model: root.desk.interrupted

            Card {
                id: unfinished

                required property int index
                required property string modelData

                width: page.columnWidth
                height: Math.max(words.height, again.height) + 2 * Theme.px(18)
                edge: Theme.gold

                Column {
                    id: words

                    x: Theme.cardPad
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - again.width - 3 * Theme.cardPad

                    ThemedText {
                        width: parent.width
                        text: qsTr("这一场还没有结束，收到的答案都在")
                        font.bold: true
                    }
                    ThemedText {
                        width: parent.width
                        text: unfinished.modelData
                        color: Theme.muted
                    }
                }
                ActionButton {
                    id: again

                    objectName: "resumeRoom" + unfinished.index
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.cardPad
                    anchors.verticalCenter: parent.verticalCenter
                    glyph: "play"
                    text: qsTr("接着开")
                    Accessible.name: qsTr("接着开 %1").arg(unfinished.modelData)
                    onClicked: root.resume(unfinished.index)
                }
            }
        }
        LiveWays {
            width: page.columnWidth
            desk: root.desk
        }
        Card {
            width: page.columnWidth
            height: what.height + 2 * Theme.cardPad

            Column {
                id: what

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(16)

                readonly property int half: width < Theme.px(640) ? width : Math.floor((width - Theme.px(20)) / 2)

                SectionHeading {
                    text: qsTr("答什么，谁来答")
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(20)

                    Named {
                        caption: qsTr("用哪些题")

                        PickField {
                            objectName: "liveSource"
                            width: what.half
                            name: qsTr("用哪些题")
                            model: root.desk.sources
                            currentIndex: root.desk.source
                            onActivated: index => root.desk.source = index
                        }
                    }
                    Named {
                        caption: qsTr("名称，会显示在大屏幕和成绩里")

                        TextEntry {
                            id: titleEntry

                            objectName: "liveTitle"
                            width: what.half
                            implicitHeight: Theme.target
                            maximumLength: 40
                            hint: root.desk.usualTitle
                            Accessible.name: qsTr("名称")
                        }
                    }
                    Named {
                        caption: qsTr("名单")

                        PickField {
                            objectName: "liveRoster"
                            width: what.half
                            name: qsTr("名单")
                            model: root.desk.rosters
                            currentIndex: root.desk.roster
                            onActivated: index => root.desk.roster = index
                        }
                    }
                    SwitchRow {
                        objectName: "liveGuests"
                        width: what.half
                        visible: root.desk.roster > 0 && root.phones
                        text: qsTr("名单以外的人也可以答")
                        detail: qsTr("算来宾，不记入成绩")
                        on: root.desk.guestsWelcome
                        onClicked: root.desk.guestsWelcome = !root.desk.guestsWelcome
                    }
                }
                ActionButton {
                    objectName: "liveToRoster"
                    weight: ActionButton.Weight.Quiet
                    leftPadding: 0
                    glyph: "people"
                    text: qsTr("名册、导入、请假")
                    onClicked: root.rosterAsked()
                }
                Named {
                    visible: root.desk.checkable
                    caption: qsTr("进现场时核对编号的")

                    ChipGroup {
                        room: what.width

                        Repeater {
                            model: [4, 1, 0]

                            Chip {
                                required property int modelData

                                objectName: "liveCheck" + modelData
                                text: modelData === 0 ? qsTr("不核对") : modelData === 1 ? qsTr("最后一位") : qsTr("末四位")
                                chosen: root.desk.checkDigits === modelData
                                onClicked: root.desk.checkDigits = modelData
                            }
                        }
                    }
                }
                Named {
                    visible: root.desk.way !== LiveRoom.Way.Buzzer
                    caption: qsTr("每题时间")

                    ChipGroup {
                        room: what.width

                        Repeater {
                            model: [20, 30, 45, 60, 90, 0]

                            Chip {
                                required property int modelData

                                objectName: "liveSeconds" + modelData
                                text: modelData === 0 ? qsTr("由主持人收题") : qsTr("%1 秒").arg(modelData)
                                chosen: root.desk.seconds === modelData
                                onClicked: root.desk.seconds = modelData
                            }
                        }
                    }
                }
            }
        }
        BuzzerSetup {
            width: page.columnWidth
            visible: root.desk.way === LiveRoom.Way.Buzzer
            buzzer: root.buzzer
        }
        Card {
            width: page.columnWidth
            height: rules.height + 2 * Theme.cardPad
            visible: root.phones

            Column {
                id: rules

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(12)

                SectionHeading {
                    text: qsTr("怎么比")
                }
                SwitchRow {
                    objectName: "liveRanked"
                    width: parent.width
                    text: qsTr("公布名次")
                    detail: qsTr("关掉后大屏幕和手机上都没有名次，只看对错和出处")
                    on: root.desk.ranked
                    onClicked: root.desk.ranked = !root.desk.ranked
                }
                SwitchRow {
                    objectName: "liveSpeed"
                    width: parent.width
                    text: qsTr("答得快可以加分")
                    detail: qsTr("最多加五分之一，只加给全对的；答错不倒扣")
                    on: root.desk.speedBonus
                    onClicked: root.desk.speedBonus = !root.desk.speedBonus
                }
                SwitchRow {
                    objectName: "liveShuffled"
                    width: parent.width
                    text: qsTr("各人选项次序不同")
                    detail: qsTr("邻座的 A 不是同一项；大屏幕上的选项就不写字母")
                    on: root.desk.shuffled
                    onClicked: root.desk.shuffled = !root.desk.shuffled
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(16)

                    Stepper {
                        objectName: "liveTeams"
                        name: qsTr("分几组")
                        unit: root.desk.teams === 0 ? "" : qsTr("组")
                        value: root.desk.teams
                        from: 0
                        to: 10
                        onChanged: value => root.desk.teams = value
                    }
                    ThemedText {
                        height: Theme.target
                        verticalAlignment: Text.AlignVCenter
                        text: root.desk.teams === 0 ? qsTr("不分组，各答各的") : qsTr("分组比赛，各组最后的答案算数；不记入个人成绩")
                        color: Theme.muted
                        width: Math.min(implicitWidth, rules.width)
                    }
                }
            }
        }
        Card {
            width: page.columnWidth
            height: network.height + 2 * Theme.cardPad
            visible: root.phones

            Column {
                id: network

                x: Theme.cardPad
                y: Theme.cardPad
                width: parent.width - 2 * x
                spacing: Theme.px(16)

                readonly property int half: width < Theme.px(640) ? width : Math.floor((width - Theme.px(20)) / 2)

                SectionHeading {
                    text: qsTr("手机怎么连")
                }
                Named {
                    caption: qsTr("用这台电脑的哪个网络地址")

                    Flow {
                        width: network.width
                        spacing: Theme.px(12)

                        PickField {
                            objectName: "liveAddressPick"
                            width: Math.min(network.width, Theme.px(460))
                            name: qsTr("网络地址")
                            model: root.desk.addresses
                            currentIndex: root.desk.address
                            onActivated: index => root.desk.address = index
                        }
                        ActionButton {
                            objectName: "liveLookAgain"
                            weight: ActionButton.Weight.Quiet
                            glyph: "refresh"
                            text: qsTr("重新查找")
                            onClicked: root.desk.readAddresses()
                        }
                    }
                    ThemedText {
                        objectName: "liveCaution"
                        width: network.width
                        visible: text !== ""
                        text: root.desk.caution
                        color: Theme.wrong
                        font.pixelSize: Theme.small
                        Accessible.role: Accessible.AlertMessage
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(20)

                    Named {
                        caption: qsTr("Wi-Fi 名称（可不填；填了就有扫码连网）")

                        TextEntry {
                            id: wifiName

                            objectName: "liveWifi"
                            width: network.half
                            implicitHeight: Theme.target
                            maximumLength: 32
                            hint: qsTr("Wi-Fi 名称")
                        }
                    }
                    Named {
                        caption: qsTr("Wi-Fi 密码，放进二维码")

                        TextEntry {
                            id: wifiPassword

                            objectName: "liveWifiPassword"
                            width: network.half
                            implicitHeight: Theme.target
                            maximumLength: 63
                            hint: qsTr("Wi-Fi 密码")
                        }
                    }
                }
                SwitchRow {
                    objectName: "liveKeepPassword"
                    width: parent.width
                    text: qsTr("下次还用这个 Wi-Fi 密码")
                    detail: qsTr("不勾就不保存；勾了，密码原样存在这台电脑的设置文件里")
                    on: root.desk.keepsPassword
                    onClicked: root.desk.keepsPassword = !root.desk.keepsPassword
                }
            }
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(outlook.implicitHeight, openButton.height) + 28
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        ThemedText {
            id: outlook

            objectName: "liveProblem"
            anchors.left: parent.left
            anchors.leftMargin: Math.max(Theme.margin, Math.round((root.width - Theme.px(1120)) / 2))
            anchors.right: openButton.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: root.desk.problem !== "" ? root.desk.problem : root.desk.summary
            color: root.desk.problem !== "" || !root.desk.ready ? Theme.wrong : Theme.ink
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionButton {
            id: openButton

            objectName: "liveOpen"
            anchors.right: parent.right
            anchors.rightMargin: Math.max(Theme.margin, Math.round((root.width - Theme.px(1120)) / 2))
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(52)
            weight: ActionButton.Weight.Primary
            glyph: "people"
            text: qsTr("打开现场")
            enabled: root.desk.ready
            onClicked: root.open()
        }
    }
}
