// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// One of the lists of 汇总 under its head.
ListView {
    id: root

    required property CollectionDesk desk
    required property string tab

    signal tabAsked(tab: string)
    signal reportAsked()
    signal exited()

    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(1120))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    property bool moved: false

    function focusAdd(): void {
        (headerItem as CollectionHead).focusAdd();
    }
    function focusTab(): void {
        (headerItem as CollectionHead).focusTab();
    }

    objectName: "collectionList"
    spacing: 10
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    keyNavigationEnabled: false
    T.ScrollBar.vertical: ThinScrollBar {
    }

    onMovementStarted: moved = true

    FocusFollower {
        view: root
    }
    Timer {
        id: beginning

        interval: 0
        onTriggered: root.positionViewAtBeginning()
    }

    header: CollectionHead {
        // The heading grows upwards while it is laid out; the page starts at its top.
        onHeightChanged: {
            if (!root.moved)
                beginning.restart();
        }
        width: root.width
        columnX: root.columnX
        columnWidth: root.columnWidth
        desk: root.desk
        tab: root.tab
        rows: root.count
        onTabAsked: tab => root.tabAsked(tab)
        onReportAsked: root.reportAsked()
        onExited: root.exited()
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
