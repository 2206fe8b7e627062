// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// One key in 汇总: whose, its fingerprint, how it stands, and what the reviewer makes of it.
Card {
    id: root

    required property string branches
    required property string fingerprint
    required property int decision
    required property string decisionName
    required property string firstSeen
    required property string content
    required property string note
    required property bool isDecided
    property bool busy: false

    signal accepted(note: string)
    signal revoked(note: string)
    signal takenBack()

    readonly property bool trusted: decision === CollectedKeyModel.Standing.Accepted
    readonly property color tone: trusted ? Theme.right : decision === CollectedKeyModel.Standing.Revoked ? Theme.wrong : Theme.goldText
    /// "accept" or "revoke" while the note is being written.
    property string deciding

    function ask(what: string): void {
        deciding = what;
        words.text = "";
        words.forceActiveFocus(Qt.TabFocusReason);
    }
    function decide(): void {
        const what = deciding;
        deciding = "";
        if (what === "accept")
            accepted(words.text);
        else
            revoked(words.text);
    }
    function leave(): void {
        const button = deciding === "accept" ? acceptButton : revokeButton;
        deciding = "";
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.height + 2 * Theme.px(16)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([branches, decisionName, fingerprint, content, note], " ")
    Keys.onEscapePressed: event => {
        if (root.deciding !== "")
            root.leave();
        else
            event.accepted = false;
    }

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        Flow {
            width: parent.width
            spacing: Theme.px(14)

            ThemedText {
                width: Math.min(implicitWidth, parent.width)
                text: root.branches
                font.bold: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            Row {
                spacing: Theme.px(6)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.trusted ? "done" : root.decision === CollectedKeyModel.Standing.Revoked ? "wrong" : "lock"
                    size: Theme.px(20)
                    color: root.tone
                }
                ThemedText {
                    objectName: "keyState"
                    text: root.decisionName
                    color: root.tone
                    font.bold: true
                    Accessible.ignored: true
                }
            }
        }
        ThemedText {
            width: parent.width
            text: root.fingerprint
            font.pixelSize: Theme.lead
            font.letterSpacing: 1
            Accessible.ignored: true
        }
        ThemedText {
            width: parent.width
            text: Theme.joined([root.firstSeen === "" ? "" : qsTr("第一次收到 %1").arg(root.firstSeen), root.content, root.note === "" ? "" : qsTr("备注：%1").arg(root.note)], "　")
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            visible: root.deciding === ""
            spacing: 10

            ActionButton {
                id: acceptButton

                objectName: "acceptKey"
                visible: !root.trusted
                enabled: !root.busy
                glyph: "check"
                text: qsTr("接受…")
                Accessible.name: qsTr("接受%1的密钥").arg(root.branches)
                onClicked: root.ask("accept")
            }
            ActionButton {
                id: revokeButton

                objectName: "revokeKey"
                visible: root.decision !== CollectedKeyModel.Standing.Revoked
                enabled: !root.busy
                text: qsTr("撤销…")
                Accessible.name: qsTr("撤销%1的密钥").arg(root.branches)
                onClicked: root.ask("revoke")
            }
            ActionButton {
                objectName: "undoKey"
                visible: root.isDecided
                enabled: !root.busy
                weight: ActionButton.Weight.Quiet
                glyph: "back"
                text: qsTr("撤回上一步")
                onClicked: root.takenBack()
            }
        }
        ThemedText {
            width: parent.width
            visible: root.deciding === "revoke"
            text: qsTr("撤销以后，用这个密钥送来的成绩都不再计入；数据还留着，撤回就恢复。")
            color: Theme.muted
        }
        Flow {
            id: answer

            width: parent.width
            visible: root.deciding !== ""
            spacing: 8

            readonly property int beside: width - send.width - leave.width - 2 * spacing

            TextEntry {
                id: words

                objectName: "keyNote"
                width: answer.beside < Theme.px(260) ? answer.width : answer.beside
                hint: root.deciding === "accept" ? qsTr("备注，可以不写，如：已打电话核对") : qsTr("备注，可以不写，如：U 盘丢失")
                onAccepted: root.decide()
            }
            ActionButton {
                id: send

                objectName: "keySend"
                height: words.height
                text: root.deciding === "accept" ? qsTr("指纹一致，接受") : qsTr("撤销这个密钥")
                onClicked: root.decide()
            }
            ActionButton {
                id: leave

                height: words.height
                weight: ActionButton.Weight.Quiet
                text: qsTr("取消")
                onClicked: root.leave()
            }
        }
    }
}
