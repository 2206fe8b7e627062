// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 名册: whom meetings expect; a file comes in by its path or dropped on the page, is shown, and only then taken over.
FocusScope {
    id: root

    required property Session session
    property string backName: qsTr("学员")

    signal exited()

    readonly property RosterDesk desk: session.roster

    objectName: "rosterPage"
    Keys.onEscapePressed: {
        if (desk.previewing)
            desk.dismissPreview();
        else
            root.exited();
    }
    Component.onCompleted: desk.refresh()

    Connections {
        target: root.desk

        function onImported(): void {
            afterwards.restart();
        }
    }
    Timer {
        id: afterwards

        interval: 0
        // The button that was pressed is gone.
        onTriggered: (list.item as RosterList)?.focusImport()
    }
    Loader {
        id: list

        anchors.fill: parent
        focus: true
        sourceComponent: root.desk.previewing ? previewList : memberList
        onLoaded: {
            const preview = item as RosterPreview;
            if (preview)
                preview.focusFirst();
            else
                (item as RosterList).focusImport();
        }
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.desk.read(drop.urls[0].toString());
        }
    }

    Component {
        id: memberList

        RosterList {
            desk: root.desk
            backName: root.backName
            onExited: root.exited()
        }
    }
    Component {
        id: previewList

        RosterPreview {
            desk: root.desk
        }
    }
}
