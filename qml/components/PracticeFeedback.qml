// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// How the answer was judged, in a word and a colour, then key, reason and the words of the source.
Column {
    id: root

    required property int judged
    required property string verdictName
    required property string answerText
    required property string keyText
    required property string rationale
    required property string source
    required property string quote
    required property bool hasPassage
    required property string spentText
    required property string remark
    required property int shape
    required property OptionListModel options
    required property ComparisonListModel comparison
    required property PointListModel points

    property bool reading: false
    property bool outOfTime: false
    property string coming

    readonly property bool isRight: judged === ResultListModel.Verdict.Right
    readonly property bool isWrong: judged === ResultListModel.Verdict.Wrong || judged === ResultListModel.Verdict.Unanswered
    readonly property color tone: isRight ? Theme.right : isWrong ? Theme.wrong : Theme.goldText

    spacing: Theme.px(18)

    Rectangle {
        objectName: "verdict"
        visible: !root.reading
        width: root.width
        height: line.height + 2 * Theme.px(14)
        radius: Theme.controlRadius
        color: root.isRight ? Theme.rightSoft : root.isWrong ? Theme.wrongSoft : Theme.goldSoft
        border.width: Theme.contrast ? (root.isRight ? 4 : 2) : 0
        border.color: Theme.ink
        Accessible.role: Accessible.AlertMessage
        Accessible.name: Theme.joined([verdictText.text, root.coming], " ")

        Flow {
            id: line

            x: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            Icon {
                height: verdictText.height
                verticalAlignment: Text.AlignVCenter
                name: root.isRight ? "check" : root.isWrong ? "close" : root.judged === ResultListModel.Verdict.Pending ? "edit" : "half"
                color: root.tone
                size: Theme.px(26)
            }
            ThemedText {
                id: verdictText

                objectName: "verdictText"
                text: root.outOfTime && root.judged === ResultListModel.Verdict.Unanswered ? qsTr("时间到了") : root.judged === ResultListModel.Verdict.Pending ? qsTr("请对照采分点自评") : root.verdictName
                color: root.tone
                font.pixelSize: Theme.lead
                font.bold: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ThemedText {
                objectName: "comingText"
                height: verdictText.height
                verticalAlignment: Text.AlignVCenter
                visible: root.coming !== ""
                text: root.coming
                color: Theme.muted
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    ResultDetails {
        width: root.width
        bottomPadding: 0
        hasFoot: false
        keyOnly: root.reading
        own: root.judged === ResultListModel.Verdict.Pending
        unanswered: root.judged === ResultListModel.Verdict.Unanswered
        options: root.options
        comparison: root.comparison
        points: root.points
        shape: root.shape
        remark: root.reading || root.isRight ? "" : root.remark
        answerText: root.answerText
        keyText: root.keyText
        rationale: root.rationale
        source: root.source
        quote: root.quote
        hasPassage: root.hasPassage
        spentText: root.spentText
    }
}
