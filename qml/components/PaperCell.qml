// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// One answer of a paper being typed in: its number, what is typed, and how that is marked.
Item {
    id: root

    required property int index
    required property int number
    required property string kind
    required property string typed
    required property int verdict
    required property bool isFirst
    property bool current: false

    signal pressed()

    readonly property bool isRight: verdict === PaperCellModel.State.Right
    readonly property bool isPartly: verdict === PaperCellModel.State.Partly
    readonly property bool isWrong: verdict === PaperCellModel.State.Wrong

    implicitWidth: Math.max(Theme.px(56), answer.implicitWidth + Theme.px(18))
    implicitHeight: Theme.px(76)
    Accessible.role: Accessible.StaticText
    Accessible.name: {
        const words = isRight ? qsTr("对") : isPartly ? qsTr("部分对") : isWrong ? qsTr("错") : typed !== "" ? qsTr("未答") : qsTr("没有录入");
        return qsTr("第 %1 题 %2 %3").arg(number).arg(typed).arg(words);
    }

    ThemedText {
        id: caption

        anchors.horizontalCenter: parent.horizontalCenter
        // The first of a kind says which it is.
        text: root.isFirst ? qsTr("%1 %2").arg(root.kind).arg(root.number) : root.number
        color: root.current ? Theme.red : Theme.muted
        font.pixelSize: Theme.caption
        font.bold: root.current || root.isFirst
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Rectangle {
        anchors.top: parent.top
        anchors.topMargin: Theme.px(22)
        anchors.bottom: parent.bottom
        width: parent.width
        radius: Theme.controlRadius
        color: root.isRight ? Theme.rightSoft : root.isWrong ? Theme.wrongSoft : root.isPartly ? Theme.goldSoft : root.typed !== "" ? Theme.sunk : Theme.card
        border.width: root.current ? Math.max(3, Theme.heavyStroke) : Theme.stroke
        border.color: root.current ? Theme.red : Theme.edge

        ThemedText {
            id: answer

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: Theme.px(2)
            text: root.typed === "-" ? qsTr("空") : root.typed
            color: root.isRight ? Theme.right : root.isWrong ? Theme.wrong : root.isPartly ? Theme.goldText : root.typed === "-" ? Theme.muted : Theme.ink
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(3)
            visible: Theme.hasIcons && (root.isRight || root.isPartly || root.isWrong)
            name: root.isRight ? "check" : root.isPartly ? "half" : "close"
            size: Theme.px(16)
            color: root.isRight ? Theme.right : root.isPartly ? Theme.goldText : Theme.wrong
        }
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        onClicked: root.pressed()
    }
}
