// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 原文: one passage to read; beside it, where there is room, the contents and the search. Left and Right
/// turn to the passage before and after, Ctrl+F and / lead to the search, Ctrl+C copies with the source.
FocusScope {
    id: root

    required property Session session
    /// Opened from a result: the way back stands first, the list of passages stays away.
    property bool fromResult: false

    signal closed()
    /// A line to show for a while.
    signal said(text: string)

    readonly property PassageReader reader: session.reader
    readonly property bool wide: width >= Theme.px(980)
    property bool listOpen: false

    function focusSearch(): void {
        listOpen = true;
        index.focusSearch();
    }
    function showItems(): void {
        sheet.showItems();
    }
    function copy(): void {
        reader.copy(sheet.selectedWords());
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Escape && root.fromResult) {
            root.closed();
        } else if (event.matches(StandardKey.Copy)) {
            root.copy();
        } else if (root.fromResult || event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) {
            event.accepted = false;
        } else if (event.key === Qt.Key_Escape) {
            root.listOpen = true;
            index.focusList();
        } else if (event.key === Qt.Key_Slash) {
            root.focusSearch();
        } else if (event.key === Qt.Key_Left) {
            root.reader.previous();
        } else if (event.key === Qt.Key_Right) {
            root.reader.next();
        } else {
            event.accepted = false;
        }
    }
    Component.onCompleted: {
        if (root.fromResult)
            return;
        root.listOpen = !root.reader.loaded;
        root.session.search.prepare();
        root.reader.readRecord();
    }

    ReadingVoice {
        id: voice

        onMissing: advice => root.said(advice)
    }
    Connections {
        target: root.reader

        function onChanged(): void {
            voice.stop();
        }
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: !root.fromResult
        onActivated: root.focusSearch()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    PassageIndex {
        id: index

        objectName: "passageIndex"
        visible: !root.fromResult && (root.wide || root.listOpen)
        width: !visible ? 0 : root.wide ? Theme.px(340) : root.width
        anchors.top: root.wide ? parent.top : head.bottom
        anchors.bottom: parent.bottom
        session: root.session
        onPicked: {
            root.listOpen = false;
            sheet.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Item {
        id: head

        anchors.right: parent.right
        width: root.width - (root.wide ? index.width : 0)
        height: bar.height + 2 * Theme.px(14)

        Flow {
            id: bar

            x: Theme.margin
            y: Theme.px(14)
            width: parent.width - 2 * x
            spacing: 4

            ActionButton {
                objectName: "backButton"
                visible: root.fromResult
                glyph: "back"
                text: qsTr("返回成绩")
                focus: root.fromResult
                onClicked: root.closed()
            }
            ActionButton {
                visible: !root.fromResult && !root.wide
                glyph: "list"
                text: root.listOpen ? qsTr("收起目录") : qsTr("目录")
                onClicked: root.listOpen = !root.listOpen
            }
            Chip {
                objectName: "readingChip"
                text: qsTr("排版视图")
                chosen: !sheet.printed
                onClicked: sheet.printed = false
            }
            Chip {
                objectName: "printedChip"
                text: qsTr("版面原样")
                enabled: root.reader.hasPrinted
                chosen: sheet.printed
                onClicked: sheet.printed = true
            }
            Chip {
                objectName: "missChip"
                visible: !root.fromResult && root.reader.misses.count > 0
                text: qsTr("标出错处")
                enabled: !sheet.printed
                chosen: root.session.preferences.missesMarked
                Accessible.role: Accessible.CheckBox
                onClicked: root.session.preferences.missesMarked = !root.session.preferences.missesMarked
            }
            Row {
                spacing: 0

                ActionButton {
                    weight: ActionButton.Weight.Quiet
                    glyph: "left"
                    objectName: "previousPassage"
                    text: qsTr("上一段")
                    enabled: root.reader.row > 0
                    onClicked: root.reader.previous()
                }
                ThemedText {
                    height: Theme.target
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("%1 / %2").arg(root.reader.row + 1).arg(root.reader.count)
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                }
                ActionButton {
                    weight: ActionButton.Weight.Quiet
                    objectName: "nextPassage"
                    text: qsTr("下一段")
                    trailingGlyph: "right"
                    enabled: root.reader.row + 1 < root.reader.count
                    onClicked: root.reader.next()
                }
            }
            ActionButton {
                objectName: "copyButton"
                weight: ActionButton.Weight.Quiet
                glyph: "copy"
                text: qsTr("复制")
                Accessible.name: qsTr("复制本段或所选文字，附出处")
                enabled: root.reader.loaded
                onClicked: root.copy()
            }
            ActionButton {
                objectName: "voiceButton"
                weight: ActionButton.Weight.Quiet
                glyph: "speak"
                text: voice.speaking ? qsTr("停止朗读") : qsTr("朗读")
                enabled: root.reader.loaded
                onClicked: voice.toggle(root.reader.spokenText())
            }
            ActionButton {
                objectName: "practisePassage"
                visible: !root.fromResult && root.session.hasLearner && root.reader.itemCount > 0
                weight: ActionButton.Weight.Quiet
                glyph: "practice"
                text: qsTr("练这一段")
                onClicked: root.session.practiceOverview.beginPassage(root.reader.passageId)
            }
        }
    }
    Rectangle {
        id: note

        visible: root.reader.question !== "" && root.fromResult
        anchors.top: head.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        width: head.width - 2 * Theme.margin
        height: visible ? noteWords.implicitHeight + 24 : 0
        radius: Theme.controlRadius
        color: Theme.goldSoft
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink

        ThemedText {
            id: noteWords

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("这道题依据的原句已标出：%1").arg(root.reader.question)
            maximumLineCount: 2
            elide: Text.ElideRight
            font.pixelSize: Theme.small
        }
    }
    PassageSheet {
        id: sheet

        objectName: "passageSheet"
        visible: root.reader.loaded && (!root.listOpen || root.wide)
        anchors.top: note.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: head.width
        reader: root.reader
        withItems: !root.fromResult
        withMisses: !root.fromResult && root.session.preferences.missesMarked
        focus: !root.fromResult
        activeFocusOnTab: true
    }
    Skeleton {
        visible: root.session.stage === Session.Stage.Opening
        anchors.top: note.bottom
        anchors.right: parent.right
        anchors.margins: Theme.margin
        width: head.width - 2 * Theme.margin
    }
}
