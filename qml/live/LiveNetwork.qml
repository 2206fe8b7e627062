// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// On which network phones reach a live room, and what brings them there.
LiveSection {
    id: root

    required property LiveDesk desk
    property alias wifi: wifiName.text
    property alias password: wifiPassword.text

    heading: qsTr("手机怎么连")

    LiveField {
        caption: qsTr("用这台电脑的哪个网络地址")
        room: root.width

        Flow {
            width: root.width
            spacing: Theme.px(12)

            PickField {
                objectName: "liveAddressPick"
                width: Math.min(root.width, Theme.px(460))
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
            width: root.width
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

        LiveField {
            caption: qsTr("Wi-Fi 名称（可不填；填了就有扫码连网）")
            room: root.width

            TextEntry {
                id: wifiName

                objectName: "liveWifi"
                width: root.half
                implicitHeight: Theme.target
                maximumLength: 32
                hint: qsTr("Wi-Fi 名称")
            }
        }
        LiveField {
            caption: qsTr("Wi-Fi 密码，放进二维码")
            room: root.width

            TextEntry {
                id: wifiPassword

                objectName: "liveWifiPassword"
                width: root.half
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
