// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// A page that scrolls when it has to; its content stands in a column of a readable width.
Flickable {
    id: root

    default property alias items: column.data
    property int measure: Theme.px(1120)
    property alias spacing: column.spacing

    readonly property int columnWidth: column.width
    readonly property bool narrow: columnWidth < Theme.px(820)

    contentWidth: width
    contentHeight: Math.max(height, column.height + 2 * Theme.margin)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ThinScrollBar {
    }

    FocusFollower {
        view: root
    }
    Column {
        id: column

        x: Math.max(Theme.margin, Math.round((root.width - width) / 2))
        y: Theme.margin
        width: Math.min(root.width - 2 * Theme.margin, root.measure)
        spacing: Theme.group
    }
}
