// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 查看原文 beside an item: the passage with its evidence marked, and the way back.
FocusScope {
    id: root

    required property PassageReader reader

    signal closed()

    objectName: "sourceBeside"
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Escape || event.key === Qt.Key_S;
        if (event.accepted)
            root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
    }
    Rectangle {
        width: Theme.stroke
        height: parent.height
        color: Theme.line
    }
    Flow {
        id: bar

        x: Theme.px(24)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: 8

        ActionButton {
            objectName: "closeSource"
            focus: true
            glyph: "close"
            text: qsTr("收起原文")
            onClicked: root.closed()
        }
        Chip {
            text: qsTr("排版视图")
            chosen: !sheet.printed
            onClicked: sheet.printed = false
        }
        Chip {
            text: qsTr("版面原样")
            enabled: root.reader.hasPrinted
            chosen: sheet.printed
            onClicked: sheet.printed = true
        }
    }
    PassageSheet {
        id: sheet

        objectName: "passageSheet"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        reader: root.reader
        activeFocusOnTab: true
    }
}
