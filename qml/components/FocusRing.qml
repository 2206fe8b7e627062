// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Shows where the keyboard is.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -4
    visible: shown
    color: "transparent"
    radius: Theme.controlRadius + 4
    border.width: Theme.contrast ? 4 : 3
    border.color: Theme.link
}
