// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// The places of the program, down the left side.
Rectangle {
    id: root

    property bool stacked: false
    property string current
    property string person

    signal chosen(page: string)

    width: stacked ? Theme.px(88) : Theme.px(208)
    color: Theme.sunk

    Rectangle {
        anchors.right: parent.right
        width: Theme.stroke
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: scroll

        anchors.fill: parent
        contentHeight: places.height + 2 * places.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        FocusFollower {
            view: scroll
        }

        Column {
            id: places

            x: root.stacked ? 8 : 14
            y: root.stacked ? 14 : 28
            width: parent.width - 2 * x
            spacing: root.stacked ? 2 : 6

            Item {
                width: parent.width
                height: seal.height + (root.stacked ? 12 : 26)

                Seal {
                    id: seal

                    x: root.stacked ? Math.round((parent.width - width) / 2) : Theme.px(10)
                    size: Theme.px(46)
                }
                Column {
                    visible: !root.stacked
                    anchors.left: seal.right
                    anchors.leftMargin: Theme.px(12)
                    anchors.verticalCenter: seal.verticalCenter

                    Text {
                        text: qsTr("知行")
                        textFormat: Text.PlainText
                        font.family: Theme.readingFace
                        font.bold: true
                        font.pixelSize: Theme.px(24)
                        color: Theme.ink
                        Accessible.ignored: true
                    }
                    Text {
                        text: qsTr("读原文 知其所以")
                        textFormat: Text.PlainText
                        font.family: Theme.face
                        font.pixelSize: Theme.px(12)
                        color: Theme.muted
                        Accessible.ignored: true
                    }
                }
            }
            Repeater {
                model: ["home", "practice", "mistakes", "setup", "source", "progress", "history", "bank", "settings"]

                RailButton {
                    required property string modelData

                    width: places.width
                    stacked: root.stacked
                    current: root.current === modelData
                    glyph: ({
                            "home": "home",
                            "practice": "practice",
                            "mistakes": "wrong",
                            "setup": "tune",
                            "source": "book",
                            "progress": "chart",
                            "history": "history",
                            "bank": "done",
                            "settings": "settings"
                        })[modelData]
                    text: ({
                            "home": qsTr("首页"),
                            "practice": qsTr("练习"),
                            "mistakes": root.stacked ? qsTr("错题") : qsTr("错题本"),
                            "setup": qsTr("组卷"),
                            "source": qsTr("原文"),
                            "progress": qsTr("进度"),
                            "history": root.stacked ? qsTr("历史") : qsTr("历史成绩"),
                            "bank": qsTr("题库"),
                            "settings": qsTr("设置")
                        })[modelData]
                    onClicked: root.chosen(modelData)
                }
            }
        }
    }
    RailPerson {
        objectName: "railPerson"
        visible: places.y + places.height + height + 20 < root.height
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.stacked ? 10 : 16
        x: places.x
        width: places.width
        stacked: root.stacked
        current: root.current === "learners"
        person: root.person
        onClicked: root.chosen("learners")
    }
}
