// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What stands under an open result: options with key and choice, the reason, the quoted words.
Column {
    id: root

    required property OptionListModel options
    required property ComparisonListModel comparison
    required property PointListModel points
    required property int shape
    required property string remark
    property bool own: true
    property bool unanswered: false
    /// 背题: nothing was answered, the key stands alone.
    property bool keyOnly: false
    /// The page has what is to be done elsewhere: the source, the confirmation of points.
    property bool hasFoot: true
    required property string answerText
    required property string keyText
    required property string rationale
    required property string source
    required property string quote
    required property bool hasPassage
    required property string spentText

    signal sourceAsked()
    signal confirmAsked()

    spacing: Theme.px(14)
    bottomPadding: Theme.px(22)

    Column {
        width: root.width
        visible: root.shape === ResultListModel.Layout.Choices
        spacing: 6

        Repeater {
            model: root.options

            Rectangle {
                id: option

                required property string letter
                required property string optionText
                required property bool isChosen
                required property bool isKey

                readonly property color tone: isKey ? Theme.right : isChosen ? Theme.wrong : Theme.ink

                width: root.width
                height: Math.max(Theme.px(40), text.implicitHeight + Theme.px(14))
                radius: Theme.controlRadius
                color: isKey ? Theme.rightSoft : isChosen ? Theme.wrongSoft : "transparent"
                border.width: Theme.contrast && (isKey || isChosen) ? (isKey ? 4 : 2) : 0
                border.color: Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: Theme.joined([letter, optionText, remark.text], " ")

                ThemedText {
                    id: letterText

                    x: Theme.px(14)
                    width: Theme.px(26)
                    anchors.verticalCenter: parent.verticalCenter
                    text: option.letter
                    color: option.tone
                    font.bold: true
                    Accessible.ignored: true
                }
                ThemedText {
                    id: text

                    anchors.left: letterText.right
                    anchors.right: remark.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: option.optionText
                    Accessible.ignored: true
                }
                ThemedText {
                    id: remark

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(14)
                    anchors.verticalCenter: parent.verticalCenter
                    text: option.isKey && option.isChosen ? qsTr("✓ 正确答案，你选的") : option.isKey ? qsTr("✓ 正确答案") : option.isChosen ? qsTr("✕ 你选的") : ""
                    color: option.tone
                    font.pixelSize: Theme.caption
                    font.bold: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Flow {
        width: root.width
        visible: root.shape === ResultListModel.Layout.Words
        spacing: Theme.px(24)

        ThemedText {
            visible: !root.keyOnly
            text: qsTr("你的答案：%1").arg(root.answerText)
            width: Math.min(implicitWidth, root.width)
        }
        ThemedText {
            text: qsTr("正确答案：%1").arg(root.keyText)
            color: Theme.right
            font.bold: true
            width: Math.min(implicitWidth, root.width)
        }
    }
    Loader {
        width: root.width
        active: root.shape === ResultListModel.Layout.Order || root.shape === ResultListModel.Layout.Pairs
        visible: active
        sourceComponent: ComparisonTable {
            comparison: root.comparison
            keyOnly: root.keyOnly
            labelHead: root.shape === ResultListModel.Layout.Order ? qsTr("位次") : qsTr("左边")
            givenHead: root.shape === ResultListModel.Layout.Order ? qsTr("你的顺序") : qsTr("你连的")
            wantedHead: root.shape === ResultListModel.Layout.Order ? qsTr("正确顺序") : qsTr("应连的")
            labelShare: root.shape === ResultListModel.Layout.Order ? 0.08 : 0.3
        }
    }
    Loader {
        width: root.width
        active: root.shape === ResultListModel.Layout.PointList
        visible: active
        sourceComponent: PointsReview {
            points: root.points
            answerText: root.answerText
            unanswered: root.unanswered
            keyOnly: root.keyOnly
            hasFoot: root.hasFoot
            own: root.own
            onConfirmAsked: root.confirmAsked()
        }
    }
    ThemedText {
        objectName: "remark"
        width: root.width
        visible: root.remark !== ""
        text: root.remark
        color: Theme.goldText
        font.pixelSize: Theme.small
    }
    Column {
        width: root.width
        visible: root.rationale !== ""
        spacing: 4

        ThemedText {
            text: qsTr("解析")
            color: Theme.muted
            font.pixelSize: Theme.caption
            font.bold: true
        }
        ThemedText {
            width: parent.width
            text: root.rationale
            lineHeight: 1.12
        }
    }
    Item {
        width: root.width
        height: quoted.height
        visible: root.quote !== ""

        Rectangle {
            width: 3
            height: parent.height
            radius: 1.5
            color: Theme.seal
        }
        Column {
            id: quoted

            x: Theme.px(18)
            width: parent.width - x
            spacing: 6

            ThemedText {
                // Most reasons quote the words themselves.
                visible: !root.rationale.replace(/\s/g, "").includes(root.quote.replace(/\s/g, ""))
                width: parent.width
                text: root.quote
                font.family: Theme.readingFace
                font.pixelSize: Theme.px(20)
                lineHeight: 1.2
            }
            ThemedText {
                width: parent.width
                text: root.source
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }
    Flow {
        width: root.width
        visible: root.hasFoot
        spacing: Theme.px(16)

        ActionButton {
            objectName: "sourceButton"
            visible: root.hasPassage
            text: qsTr("查看原文")
            glyph: "book"
            onClicked: root.sourceAsked()
        }
        ThemedText {
            visible: !root.hasPassage
            width: Math.min(implicitWidth, root.width)
            text: qsTr("当前题库里已没有这一段，以上引文保存在成绩里。")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        ThemedText {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("用时 %1").arg(root.spentText)
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
    }
}
