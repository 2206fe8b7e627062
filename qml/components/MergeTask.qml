// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// How far merging is, and the way out of it. Shown only of one that takes a while.
Item {
    id: root

    required property CollectionDesk desk

    readonly property bool working: desk.task === CollectionDesk.Task.Merging
    property bool shown: false

    visible: shown
    implicitHeight: column.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text

    onWorkingChanged: {
        if (working)
            patience.restart();
        else
            shown = false;
    }

    Timer {
        id: patience

        interval: 250
        onTriggered: root.shown = root.working
    }
    Column {
        id: column

        width: parent.width
        spacing: Theme.px(10)

        ThemedText {
            id: words

            width: parent.width
            text: root.desk.progressText
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        ThinBar {
            width: parent.width
            share: root.desk.progress
        }
        ActionButton {
            objectName: "cancelMerge"
            text: qsTr("停下")
            glyph: "close"
            onClicked: root.desk.cancel()
        }
    }
}
