// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import QtQuick.Window
import Zhixing.App

/// The system's own way to find files, open from the start; what is chosen is merged. Loaded only when it is asked for.
Item {
    id: root

    required property CollectionDesk desk
    /// Where to begin; empty: where it was last.
    property string folder: ""
    readonly property bool shown: dialog.visible

    function take(files: var): void {
        const places = [];
        for (const file of files)
            places.push(file.toString());
        root.desk.add(places);
    }

    function begin(): void {
        if (folder !== "")
            dialog.currentFolder = "file://" + folder;
        dialog.open();
    }

    // The window is known once the item stands in it.
    Timer {
        interval: 0
        running: true
        onTriggered: root.begin()
    }

    FileDialog {
        id: dialog

        parentWindow: root.Window.window
        title: qsTr("选择各支部的数据包，可以选几个")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("数据包 (*.zxb)"), qsTr("所有文件 (*)")]
        onAccepted: root.take(selectedFiles)
    }
}
