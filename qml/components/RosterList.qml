// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// The members of a branch under the head of the page.
ListView {
    id: root

    required property RosterDesk desk
    required property string backName

    signal exited()

    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(900))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    property bool moved: false

    function focusImport(): void {
        (headerItem as RosterHead).focusImport();
    }

    objectName: "rosterList"
    model: desk.members
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

    header: RosterHead {
        // The heading grows upwards while it is laid out; the page starts at its top.
        onHeightChanged: {
            if (!root.moved)
                beginning.restart();
        }
        width: root.width
        columnX: root.columnX
        columnWidth: root.columnWidth
        desk: root.desk
        members: root.count
        backName: root.backName
        onExited: root.exited()
    }
    delegate: RosterRow {
        x: root.columnX
        width: root.columnWidth
        onGrouped: group => root.desk.setGroup(index, group)
        onLeaveToggled: root.desk.toggleLeave(index)
        onRemoved: root.desk.remove(index)
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
