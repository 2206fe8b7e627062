// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// An item for the whole hall. What is long is set smaller, as far as it can be read from the last row; beyond that it
/// scrolls with the wheel.
Item {
    id: root

    required property Session session
    property real unit: 1
    /// 1: full size.
    property real fit: 1

    readonly property LiveRoom room: session.live
    readonly property bool isOpen: room.phase === LiveRoom.Phase.Open
    readonly property bool isRevealed: room.phase === LiveRoom.Phase.Revealed
    readonly property bool isCounted: (room.phase === LiveRoom.Phase.Closed || isRevealed) && room.way !== LiveRoom.Way.Buzzer
    readonly property real smallest: 0.6

    function px(size: real): int {
        return Math.round(size * unit);
    }
    /// Looks for the largest size at which all of it is seen.
    function refit(): void {
        if (!visible || view.height <= 0)
            return;
        let size = 1;
        for (; size > smallest; size -= 0.04) {
            fit = size;
            reason.forceLayout();
            column.forceLayout();
            if (column.height <= view.height)
                return;
        }
        fit = smallest;
    }

    onVisibleChanged: later.restart()
    onWidthChanged: later.restart()
    onHeightChanged: later.restart()

    Connections {
        target: root.room

        function onChanged(): void {
            later.restart();
        }
        function onHtmlChanged(): void {
            later.restart();
        }
    }
    Timer {
        id: later

        interval: 0
        onTriggered: {
            view.contentY = 0;
            root.refit();
        }
    }

    Item {
        id: head

        x: root.px(64)
        y: root.px(32)
        width: parent.width - 2 * x
        height: root.px(96)

        ThemedText {
            anchors.left: parent.left
            anchors.right: clock.left
            anchors.verticalCenter: parent.verticalCenter
            text: Theme.joined([qsTr("第 %1 题 / 共 %2 题").arg(root.room.number).arg(root.room.items), root.room.kindName], qsTr(" · "))
            color: Theme.muted
            font.pixelSize: root.px(30)
            font.bold: true
        }
        ThemedText {
            id: clock

            objectName: "bigClock"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.isOpen ? -root.px(6) : 0
            text: root.isOpen ? (root.room.paused ? qsTr("暂停") : root.room.timeText) : root.room.phase === LiveRoom.Phase.Skipped ? qsTr("跳过") : root.isRevealed ? root.room.outcome : qsTr("已收题")
            color: root.room.timeShort ? Theme.red : root.isOpen ? Theme.ink : Theme.muted
            font.pixelSize: root.px(root.isOpen ? 68 : 34)
            font.bold: true
            wrapMode: Text.NoWrap
        }
        ThinBar {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.px(6)
            visible: root.isOpen && root.room.timed
            share: root.room.timeShare
            fill: root.room.timeShort ? Theme.red : Theme.gold
        }
    }
    Flickable {
        id: view

        anchors.top: head.bottom
        anchors.topMargin: root.px(20)
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.bottomMargin: root.px(20)
        x: root.px(64)
        width: parent.width - 2 * x
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: column

            width: view.width
            spacing: root.px(14 * root.fit)

            ThemedText {
                objectName: "bigStem"
                width: parent.width
                bottomPadding: root.px(8 * root.fit)
                text: root.room.stem
                font.pixelSize: Math.max(24, root.px((root.isRevealed ? 32 : 46) * root.fit))
                font.bold: true
                lineHeight: 1.12
            }
            Repeater {
                model: root.room.options

                LiveOptionRow {
                    required property int index
                    required property string optionText
                    required letter
                    required votes
                    required share
                    required isKey

                    objectName: "bigOption" + index
                    width: column.width
                    text: optionText
                    counted: root.isCounted
                    countsRight: root.room.countsRight
                    size: Math.max(20, root.px((root.isRevealed ? 25 : 36) * root.fit))
                }
            }
            Flow {
                width: parent.width
                visible: root.room.targets.length > 0
                spacing: root.px(28)

                Repeater {
                    model: root.room.targets

                    ThemedText {
                        required property string modelData

                        width: Math.min(implicitWidth, column.width)
                        text: modelData
                        font.pixelSize: Math.max(20, root.px(32 * root.fit))
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: visible ? reason.height + 2 * root.px(18 * root.fit) : 0
                visible: root.isRevealed
                radius: Theme.cardRadius
                color: Theme.card
                border.width: Theme.stroke
                border.color: Theme.line

                Column {
                    id: reason

                    x: root.px(26)
                    y: root.px(18 * root.fit)
                    width: parent.width - 2 * x
                    spacing: root.px(8 * root.fit)

                    ThemedText {
                        objectName: "bigKey"
                        width: parent.width
                        text: qsTr("答案：%1").arg(root.room.keyText)
                        color: Theme.right
                        font.pixelSize: Math.max(20, root.px(32 * root.fit))
                        font.bold: true
                    }
                    ThemedText {
                        objectName: "bigSource"
                        width: parent.width
                        visible: root.room.excerptHtml !== ""
                        text: root.room.excerptHtml
                        textFormat: Text.RichText
                        font.family: Theme.readingFace
                        font.pixelSize: Math.max(20, root.px(36 * root.fit))
                        lineHeight: 1.2
                    }
                    ThemedText {
                        width: parent.width
                        visible: text !== ""
                        text: root.room.source
                        color: Theme.red
                        font.pixelSize: Math.max(16, root.px(22 * root.fit))
                        elide: Text.ElideRight
                        maximumLineCount: 1
                    }
                }
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.px(26)
        x: root.px(64)
        width: parent.width - 2 * x
        height: alone.visible ? alone.implicitHeight : root.px(54)
        visible: !root.isRevealed && root.room.phase !== LiveRoom.Phase.Skipped

        BigAloneFoot {
            id: alone

            anchors.fill: parent
            visible: root.room.way !== LiveRoom.Way.Phones
            session: root.session
            unit: root.unit
        }

        ThemedText {
            id: counted

            objectName: "bigAnswered"
            visible: !alone.visible
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("已答 %1 / %2 人").arg(root.room.answered).arg(root.room.seated)
            font.pixelSize: root.px(36)
            font.bold: true
            wrapMode: Text.NoWrap
        }
        ThinBar {
            visible: !alone.visible
            anchors.left: counted.right
            anchors.leftMargin: root.px(28)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: root.px(14)
            share: root.room.seated > 0 ? root.room.answered / root.room.seated : 0
            fill: Theme.right
        }
    }
}
