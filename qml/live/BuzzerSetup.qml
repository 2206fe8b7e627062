// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 抢答, before it begins: who plays, and with which key.
LiveSection {
    id: root

    required property BuzzerDesk buzzer

    function add(): void {
        if (buzzer.add(entry.text))
            entry.text = "";
        entry.forceActiveFocus();
    }

    heading: qsTr("谁来抢")

    ThemedText {
        width: parent.width
        text: qsTr("填姓名或队名，最多八方。上面选了名单的，名字与名单相同的人会记成绩；队名和名单以外的人不记。")
        color: Theme.muted
        lineHeight: 1.12
    }
    Repeater {
        model: root.buzzer.players

        Flow {
            id: line

            required property int index
            required property string name
            required property string letter

            width: root.width
            spacing: Theme.px(12)

            TextEntry {
                objectName: "buzzerKey" + line.index
                width: Theme.px(64)
                implicitHeight: Theme.target
                horizontalAlignment: TextInput.AlignHCenter
                leftPadding: 4
                rightPadding: 4
                text: line.letter
                font.bold: true
                Accessible.name: qsTr("%1 的抢答键").arg(line.name)
                onTextEdited: {
                    // What was typed may stand before or behind what was there.
                    root.buzzer.setKey(line.index, text.replace(line.letter, "").slice(-1));
                    text = Qt.binding(() => line.letter);
                    selectAll();
                }
                onActiveFocusChanged: {
                    if (activeFocus)
                        selectAll();
                }
            }
            ThemedText {
                width: Math.min(implicitWidth, root.width - Theme.px(240))
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: line.name
                font.bold: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            ActionButton {
                objectName: "buzzerRemove" + line.index
                weight: ActionButton.Weight.Quiet
                glyph: "close"
                text: qsTr("去掉")
                Accessible.name: qsTr("去掉 %1").arg(line.name)
                onClicked: root.buzzer.remove(line.index)
            }
        }
    }
    Flow {
        width: parent.width
        visible: !root.buzzer.full
        spacing: Theme.px(12)

        TextEntry {
            id: entry

            objectName: "buzzerName"
            width: Math.min(root.width, Theme.px(320))
            implicitHeight: Theme.target
            maximumLength: 20
            hint: qsTr("姓名或队名")
            onAccepted: root.add()
        }
        ActionButton {
            objectName: "buzzerAdd"
            glyph: "personAdd"
            text: qsTr("加一方")
            enabled: entry.text.trim() !== ""
            onClicked: root.add()
        }
    }
    ThemedText {
        objectName: "buzzerProblem"
        width: parent.width
        visible: text !== ""
        text: root.buzzer.problem
        color: Theme.wrong
        Accessible.role: Accessible.AlertMessage
    }
    BuzzerRuleChoice {
        width: parent.width
        buzzer: root.buzzer
    }
}
