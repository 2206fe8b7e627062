// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The way into the room for the whole hall.
Item {
    id: root

    required property LiveRoom room
    property real unit: 1

    readonly property bool withWifi: room.wifiPicture !== ""

    function px(size: real): int {
        return Math.round(size * unit);
    }

    component Caption: ThemedText {
        color: Theme.muted
        font.pixelSize: root.px(26)
    }

    ThemedText {
        id: title

        x: root.px(64)
        y: root.px(44)
        width: parent.width - 2 * x
        text: root.room.title
        font.pixelSize: root.px(48)
        font.bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Row {
        id: codes

        x: root.px(64)
        y: title.y + title.height + root.px(34)
        spacing: root.px(36)

        Column {
            visible: root.withWifi
            spacing: root.px(10)

            LiveQr {
                picture: root.room.wifiPicture
                name: qsTr("Wi-Fi 的二维码")
                side: root.px(280)
            }
            Caption {
                width: root.px(280)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("① 连 Wi-Fi %1").arg(root.room.wifiName)
            }
        }
        Column {
            spacing: root.px(10)

            LiveQr {
                picture: root.room.addressPicture
                name: qsTr("地址的二维码")
                side: root.px(root.withWifi ? 280 : 330)
            }
            Caption {
                width: root.px(root.withWifi ? 280 : 330)
                horizontalAlignment: Text.AlignHCenter
                text: root.withWifi ? qsTr("② 相机扫码进入") : qsTr("相机扫码进入")
            }
        }
    }
    Column {
        anchors.left: codes.right
        anchors.leftMargin: root.px(48)
        anchors.right: parent.right
        anchors.rightMargin: root.px(56)
        y: codes.y

        Caption {
            text: qsTr("或在手机浏览器里打开")
        }
        ThemedText {
            width: parent.width
            text: root.room.address
            font.pixelSize: root.px(64)
            minimumPixelSize: root.px(36)
            fontSizeMode: Text.HorizontalFit
            font.bold: true
            wrapMode: Text.NoWrap
        }
        Caption {
            topPadding: root.px(18)
            text: qsTr("现场码")
        }
        ThemedText {
            width: parent.width
            text: root.room.code
            color: Theme.red
            font.pixelSize: root.px(116)
            minimumPixelSize: root.px(60)
            fontSizeMode: Text.HorizontalFit
            font.bold: true
            font.letterSpacing: root.px(6)
            wrapMode: Text.NoWrap
        }
        Caption {
            width: parent.width
            topPadding: root.px(4)
            text: qsTr("请不要用微信扫一扫，它打不开会场里的地址。")
            color: Theme.goldText
            font.pixelSize: root.px(22)
        }
    }
    Rectangle {
        id: line

        x: root.px(64)
        y: parent.height - root.px(158)
        width: parent.width - 2 * x
        height: Math.max(1, root.px(2))
        color: Theme.line
    }
    ThemedText {
        id: count

        x: root.px(64)
        anchors.top: line.bottom
        anchors.topMargin: root.px(18)
        text: root.room.expected > 0 ? qsTr("已到 %1 / %2 人").arg(root.room.seated).arg(root.room.expected) : qsTr("已到 %1 人").arg(root.room.seated)
        font.pixelSize: root.px(40)
        font.bold: true
        wrapMode: Text.NoWrap
    }
    Row {
        objectName: "bigAttendance"
        x: count.x
        anchors.top: count.bottom
        anchors.topMargin: root.px(6)
        visible: root.room.expected > 0
        spacing: root.px(20)

        Caption {
            visible: root.room.missing > 0
            text: qsTr("未到 %1 人").arg(root.room.missing)
        }
        Caption {
            visible: root.room.excused > 0
            text: qsTr("请假 %1 人").arg(root.room.excused)
            color: Theme.goldText
        }
        Caption {
            visible: root.room.missing === 0
            text: qsTr("到齐了")
            color: Theme.right
        }
    }
    Flow {
        anchors.left: count.right
        anchors.leftMargin: root.px(36)
        anchors.right: parent.right
        anchors.rightMargin: root.px(64)
        anchors.top: count.top
        height: root.px(112)
        spacing: root.px(12)
        clip: true

        Repeater {
            model: root.room.seats

            Rectangle {
                id: chip

                required property string name
                required property int presence

                visible: chip.presence !== LiveSeatModel.State.Expected && chip.presence !== LiveSeatModel.State.Excused
                width: called.implicitWidth + root.px(32)
                height: root.px(48)
                radius: height / 2
                color: Theme.card
                border.width: Math.max(1, root.px(2))
                border.color: Theme.line

                ThemedText {
                    id: called

                    anchors.centerIn: parent
                    text: chip.name
                    font.pixelSize: root.px(24)
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
