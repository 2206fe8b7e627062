// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// One item of a result: folded to a line, or open with options, reason and the way to the source.
Card {
    id: root

    required property int number
    required property string stem
    required property string kindName
    required property string topic
    required property int judged
    required property bool isFlagged
    required property string answerText
    required property string keyText
    required property string rationale
    required property string source
    required property string quote
    required property bool hasPassage
    required property string spentText
    required property string verdictName
    required property string earnedText
    required property string remark
    required property int shape
    required property OptionListModel options
    required property ComparisonListModel comparison
    required property PointListModel points

    /// The result is that of the learner at work.
    property bool own: true

    property bool open: false

    signal toggled()
    signal sourceAsked()
    signal confirmAsked()

    readonly property bool isRight: judged === ResultListModel.Verdict.Right
    readonly property bool isUnanswered: judged === ResultListModel.Verdict.Unanswered
    readonly property bool isWrong: judged === ResultListModel.Verdict.Wrong
    readonly property color tone: isRight ? Theme.right : isWrong ? Theme.wrong : Theme.goldText
    readonly property string glyph: {
        switch (judged) {
        case ResultListModel.Verdict.Right:
            return "check";
        case ResultListModel.Verdict.Partial:
            return "half";
        case ResultListModel.Verdict.NearMiss:
            return "near";
        case ResultListModel.Verdict.Pending:
            return "edit";
        case ResultListModel.Verdict.Unanswered:
            return "remove";
        default:
            return "close";
        }
    }
    /// Answer and key stand below, side by side or point by point.
    readonly property bool laidOut: open && (shape === ResultListModel.Layout.Order || shape === ResultListModel.Layout.Pairs || shape === ResultListModel.Layout.PointList)
    /// The points of a short answer stand below, each with its tick.
    readonly property bool namesKey: !isRight && shape !== ResultListModel.Layout.PointList

    implicitHeight: head.height + (details.active ? details.height : 0)

    T.AbstractButton {
        id: head

        width: parent.width
        height: line.implicitHeight + Theme.px(28)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: qsTr("第 %1 题 %2 %3").arg(root.number).arg(root.verdictName).arg(root.stem)
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: root.open
        onClicked: root.toggled()
        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()

        background: Rectangle {
            radius: Theme.cardRadius
            color: head.hovered ? Theme.sunk : "transparent"

            FocusRing {
                radius: Theme.cardRadius + 2
                anchors.margins: -2
                shown: head.visualFocus
            }
        }
        contentItem: Item {
            ThemedText {
                id: figure

                x: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(34)
                text: root.number
                color: Theme.muted
                font.bold: true
                Accessible.ignored: true
            }
            Row {
                id: badge

                anchors.left: figure.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(78)
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.glyph
                    color: root.tone
                    size: Theme.px(22)
                }
                ThemedText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.verdictName
                    color: root.tone
                    font.pixelSize: Theme.small
                    font.bold: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Column {
                id: line

                anchors.left: badge.right
                anchors.leftMargin: 8
                anchors.right: chevron.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                ThemedText {
                    width: parent.width
                    text: root.stem
                    wrapMode: root.open ? Text.Wrap : Text.NoWrap
                    elide: root.open ? Text.ElideNone : Text.ElideRight
                    maximumLineCount: root.open ? 100 : 1
                    font.bold: root.open
                    Accessible.ignored: true
                }
                ThemedText {
                    width: parent.width
                    text: root.laidOut ? root.kindName : Theme.joined([root.kindName, qsTr("你的答案：%1").arg(root.answerText), root.namesKey ? qsTr("正确答案：%1").arg(root.keyText) : "", root.earnedText === "" ? "" : qsTr("得 %1 分").arg(root.earnedText), root.isFlagged ? qsTr("不确定") : ""], "　")
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            Icon {
                id: chevron

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "less" : "more"
                color: Theme.muted
            }
        }
    }
    Loader {
        id: details

        anchors.top: head.bottom
        x: Theme.px(54)
        width: root.width - x - Theme.px(24)
        active: root.open
        sourceComponent: ResultDetails {
            options: root.options
            comparison: root.comparison
            points: root.points
            shape: root.shape
            remark: root.remark
            own: root.own
            unanswered: root.isUnanswered
            onConfirmAsked: root.confirmAsked()
            answerText: root.answerText
            keyText: root.keyText
            rationale: root.rationale
            source: root.source
            quote: root.quote
            hasPassage: root.hasPassage
            spentText: root.spentText
            onSourceAsked: root.sourceAsked()
        }
    }
}
