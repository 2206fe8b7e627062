// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The way into a room: address and code in large type, their pictures, and what to do where a phone cannot get in.
Card {
    id: root

    required property LiveRoom room
    property bool helpShown: false

    readonly property bool narrow: width < Theme.px(620)
    readonly property string port: room.address.split(":").pop()

    implicitHeight: column.height + 2 * Theme.px(28)

    component Step: ThemedText {
        width: parent ? parent.width : 0
        font.pixelSize: Theme.body
        lineHeight: 1.12
    }

    Column {
        id: column

        x: Theme.px(28)
        y: Theme.px(28)
        width: parent.width - 2 * x
        spacing: Theme.px(18)

        Flow {
            width: parent.width
            visible: root.room.wifiPicture !== ""
            spacing: Theme.px(24)

            Column {
                width: root.narrow ? column.width : column.width - Theme.px(214) - Theme.px(24)
                spacing: Theme.px(4)

                ThemedText {
                    text: qsTr("① 先连上会场的 Wi-Fi")
                    color: Theme.muted
                }
                ThemedText {
                    width: parent.width
                    text: root.room.wifiName
                    font.pixelSize: Theme.title
                    font.bold: true
                }
            }
            LiveQr {
                picture: root.room.wifiPicture
                name: qsTr("Wi-Fi 的二维码")
                side: Theme.px(152)
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.stroke
            visible: root.room.wifiPicture !== ""
            color: Theme.line
        }
        Flow {
            width: parent.width
            spacing: Theme.px(24)

            Column {
                width: root.narrow ? column.width : column.width - Theme.px(214) - Theme.px(24)
                spacing: Theme.px(4)

                ThemedText {
                    text: root.room.wifiPicture !== "" ? qsTr("② 手机浏览器打开，或扫码") : qsTr("手机浏览器打开，或扫码")
                    color: Theme.muted
                }
                ThemedText {
                    objectName: "liveAddress"
                    width: parent.width
                    text: root.room.address
                    font.pixelSize: Theme.px(38)
                    font.bold: true
                    wrapMode: Text.WrapAnywhere
                }
                ThemedText {
                    topPadding: Theme.px(10)
                    text: qsTr("现场码")
                    color: Theme.muted
                }
                ThemedText {
                    objectName: "liveCode"
                    text: root.room.code
                    color: Theme.red
                    font.pixelSize: Theme.px(58)
                    font.bold: true
                    font.letterSpacing: 4
                    wrapMode: Text.NoWrap
                }
            }
            LiveQr {
                objectName: "liveAddressQr"
                picture: root.room.addressPicture
                name: qsTr("地址的二维码")
                side: Theme.px(214)
            }
        }
        Rectangle {
            width: parent.width
            height: wechat.implicitHeight + Theme.px(20)
            radius: Theme.controlRadius
            color: Theme.goldSoft
            border.width: Theme.contrast ? Theme.stroke : 0
            border.color: Theme.edge

            ThemedText {
                id: wechat

                x: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                text: qsTr("请用手机自带的相机或浏览器扫码。微信扫一扫打不开会场里的地址，扫了以后要点“在浏览器打开”。")
                color: Theme.goldText
            }
        }
        ActionButton {
            objectName: "liveHelp"
            weight: ActionButton.Weight.Quiet
            glyph: "info"
            leftPadding: 0
            text: root.helpShown ? qsTr("收起") : qsTr("手机打不开？逐项检查")
            onClicked: root.helpShown = !root.helpShown
        }
        Column {
            objectName: "liveHelpSteps"
            width: parent.width
            visible: root.helpShown
            spacing: Theme.px(10)

            Step {
                text: qsTr("1. 手机和这台电脑要连同一个 Wi-Fi，手机请关掉移动数据再试。")
            }
            Step {
                text: qsTr("2. 访客网络常常不让设备互相连接（“AP 隔离”）。请换成普通网络，或用一部手机开热点，电脑和大家都连它。")
            }
            Step {
                text: qsTr("3. 这台电脑的防火墙要放行端口 %1。请管理员在终端里运行：sudo ufw allow %1/tcp").arg(root.port)
            }
            Step {
                text: qsTr("4. 还不行，就点“先关上”，换一个网络地址接着开；已经收到的答案都在。")
            }
        }
    }
}
