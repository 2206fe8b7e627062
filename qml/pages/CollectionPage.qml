// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 汇总: bundles of branches come in here, by button or dropped on the page; their keys and conflicts are looked after.
FocusScope {
    id: root

    required property Session session

    signal reportAsked()
    signal exited()

    readonly property CollectionDesk desk: session.collection
    property string tab: "branches"
    property bool turned: false
    property int worked: CollectionDesk.Task.None

    function turn(name: string): void {
        turned = true;
        tab = name;
    }

    objectName: "collectionPage"
    Keys.onEscapePressed: root.exited()
    Component.onCompleted: desk.refresh()

    Connections {
        target: root.desk

        function onTaskChanged(): void {
            if (root.desk.busy)
                root.worked = root.desk.task;
            else
                afterwards.restart();
        }
    }
    Timer {
        id: afterwards

        interval: 0
        // What had the keyboard may be gone: the entry of a place, the row that was decided on, which is made anew.
        onTriggered: {
            const list = lists.item as CollectionList;
            if (root.worked === CollectionDesk.Task.Merging)
                list.focusAdd();
            else if (root.worked === CollectionDesk.Task.Deciding)
                list.focusTab();
        }
    }
    Loader {
        id: lists

        anchors.fill: parent
        focus: true
        sourceComponent: root.tab === "keys" ? keyList : root.tab === "conflicts" ? conflictList : branchList
        onLoaded: {
            if (root.turned)
                (item as CollectionList).focusTab();
        }
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            const places = [];
            for (let i = 0; i < drop.urls.length; ++i)
                places.push(drop.urls[i].toString());
            if (places.length > 0)
                root.desk.add(places);
        }
    }

    Component {
        id: branchList

        CollectionList {
            id: branches

            desk: root.desk
            tab: root.tab
            model: root.desk.branches
            delegate: CollectedBranchRow {
                required property int index

                objectName: "branch" + index
                x: branches.columnX
                width: branches.columnWidth
            }
            onTabAsked: name => root.turn(name)
            onReportAsked: root.reportAsked()
            onExited: root.exited()
        }
    }
    Component {
        id: keyList

        CollectionList {
            id: keys

            desk: root.desk
            tab: root.tab
            model: root.desk.keys
            delegate: CollectedKeyRow {
                required property int index

                objectName: "key" + index
                x: keys.columnX
                width: keys.columnWidth
                busy: root.desk.busy
                onAccepted: note => root.desk.acceptKey(index, note)
                onRevoked: note => root.desk.revokeKey(index, note)
                onTakenBack: root.desk.undoKey(index)
            }
            onTabAsked: name => root.turn(name)
            onReportAsked: root.reportAsked()
            onExited: root.exited()
        }
    }
    Component {
        id: conflictList

        CollectionList {
            id: conflicts

            desk: root.desk
            tab: root.tab
            model: root.desk.conflicts
            delegate: CollectedConflictRow {
                required property int index

                objectName: "conflict" + index
                x: conflicts.columnX
                width: conflicts.columnWidth
                busy: root.desk.busy
                onSettled: (choice, note) => root.desk.settle(index, choice, note)
                onTakenBack: root.desk.undoSettlement(index)
            }
            onTabAsked: name => root.turn(name)
            onReportAsked: root.reportAsked()
            onExited: root.exited()
        }
    }
}
