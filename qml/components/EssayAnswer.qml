// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// 简答: room to write. Committed on leaving and after a short rest while typing.
AnswerPart {
    id: root

    readonly property int entry: answering.current

    takeFocus: () => {
        area.forceActiveFocus();
        return true;
    }
    commit: () => {
        rest.stop();
        answering.write(area.text);
    }
    onEntryChanged: {
        rest.stop();
        area.text = answering.answerWords;
    }
    Component.onCompleted: area.text = answering.answerWords

    KeyScroller {
        id: scroller
    }
    Timer {
        id: rest

        interval: 600
        onTriggered: root.answering.write(area.text)
    }
    Column {
        width: root.width
        spacing: Theme.px(12)

        Rectangle {
            width: parent.width
            height: Theme.px(260)
            radius: Theme.cardRadius
            color: Theme.card
            border.width: area.activeFocus ? Math.max(2, Theme.heavyStroke) : Theme.stroke
            border.color: area.activeFocus ? Theme.link : Theme.edge

            Flickable {
                id: view

                anchors.fill: parent
                anchors.margins: Theme.px(4)
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                T.ScrollBar.vertical: ThinScrollBar {
                }
                T.TextArea.flickable: T.TextArea {
                    id: area

                    objectName: "essayEntry"
                    padding: Theme.px(14)
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    color: Theme.ink
                    selectionColor: Theme.red
                    selectedTextColor: Theme.redInk
                    font.family: Theme.face
                    font.pixelSize: Theme.px(20)
                    selectByMouse: true
                    activeFocusOnTab: true
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Accessible.name: qsTr("写下您的回答")
                    onTextChanged: {
                        if (activeFocus)
                            rest.restart();
                    }
                    Keys.onPressed: event => {
                        const withControl = event.modifiers & Qt.ControlModifier;
                        if (scroller.takesPage(event))
                            return;
                        event.accepted = true;
                        if (event.key === Qt.Key_PageDown || withControl && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
                            root.nextAsked();
                        else if (event.key === Qt.Key_PageUp)
                            root.previousAsked();
                        else if (event.key === Qt.Key_Tab)
                            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                        else if (event.key === Qt.Key_Backtab)
                            nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                        else
                            event.accepted = false;
                    }

                    Text {
                        x: area.leftPadding
                        y: area.topPadding
                        width: parent.width - 2 * x
                        visible: area.text === "" && area.preeditText === ""
                        text: qsTr("写下您的回答，分点写更清楚")
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        color: Theme.muted
                        font: area.font
                        Accessible.ignored: true
                    }
                }
            }
        }
        ThemedText {
            width: parent.width
            text: Theme.joined([area.text.length > 0 ? qsTr("已写 %1 字").arg(area.text.length) : "", root.nextWords], "　")
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
    }
}
