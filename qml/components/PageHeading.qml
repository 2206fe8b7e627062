// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// The name of a page and one line on what it is for.
Column {
    id: root

    property string title
    property string detail

    spacing: 6

    ThemedText {
        width: root.width
        text: root.title
        font.pixelSize: Theme.display
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    ThemedText {
        width: root.width
        visible: root.detail !== ""
        text: root.detail
        color: Theme.muted
    }
}
