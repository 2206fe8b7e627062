// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Words for a gap. Committed on Enter, on leaving, and after a short rest while typing.
TextEntry {
    id: root

    required property ItemAnswering answering

    signal nextAsked()
    signal previousAsked()

    objectName: "clozeEntry"
    hint: qsTr("填写空缺处的文字")
    font.pixelSize: Theme.lead
    implicitHeight: Theme.px(64)
    Component.onCompleted: text = answering.answerWords
    onTextEdited: rest.restart()
    onAccepted: {
        rest.stop();
        nextAsked();
    }
    Keys.onPressed: event => {
        if (scroller.takesPage(event))
            return;
        if (event.key === Qt.Key_PageDown || (event.key === Qt.Key_Right && event.modifiers & Qt.AltModifier))
            nextAsked();
        else if (event.key === Qt.Key_PageUp || (event.key === Qt.Key_Left && event.modifiers & Qt.AltModifier))
            previousAsked();
        else
            return;
        event.accepted = true;
    }

    property int entry: answering.current

    onEntryChanged: {
        rest.stop();
        text = answering.answerWords;
    }

    KeyScroller {
        id: scroller
    }
    Timer {
        id: rest

        interval: 600
        onTriggered: root.answering.write(root.text)
    }
}
