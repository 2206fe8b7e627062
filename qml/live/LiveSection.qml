// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A part of the setup of a live room: a line, a heading, and what is chosen under it.
Column {
    id: root

    property string heading
    default property alias content: inside.data

    /// Of two fields side by side, or of one where there is no room for two.
    readonly property int half: width < Theme.px(640) ? width : Math.floor((width - Theme.px(20)) / 2)

    spacing: Theme.px(14)

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    SectionHeading {
        width: parent.width
        text: root.heading
    }
    Column {
        id: inside

        width: parent.width
        spacing: Theme.px(16)
    }
}
