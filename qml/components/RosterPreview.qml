// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// What a file would do, line by line, before anything is written.
ListView {
    id: root

    required property RosterDesk desk

    readonly property int columnWidth: Math.min(width - 2 * Theme.margin, Theme.px(900))
    readonly property int columnX: Math.max(Theme.margin, Math.round((width - columnWidth) / 2))
    property bool moved: false

    function focusFirst(): void {
        (headerItem as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "rosterPreview"
    model: desk.preview
    spacing: 6
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    keyNavigationEnabled: false
    T.ScrollBar.vertical: ThinScrollBar {
    }

    onMovementStarted: moved = true

    Timer {
        id: beginning

        interval: 0
        onTriggered: root.positionViewAtBeginning()
    }

    header: FocusScope {
        onHeightChanged: {
            if (!root.moved)
                beginning.restart();
        }
        focus: true
        width: root.width
        height: head.height + Theme.margin + Theme.px(20)

        Column {
            id: head

            x: root.columnX
            y: Theme.margin
            width: root.columnWidth
            spacing: Theme.px(16)

            PageHeading {
                width: parent.width
                title: qsTr("导入前看一看")
                detail: root.desk.previewSource
            }
            ThemedText {
                objectName: "previewSummary"
                width: parent.width
                text: root.desk.previewSummary
                font.pixelSize: Theme.lead
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                objectName: "previewProblem"
                width: parent.width
                visible: text !== ""
                text: root.desk.problem
                color: Theme.wrong
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Column {
                width: parent.width
                visible: root.desk.branchNeeded
                spacing: 6

                ThemedText {
                    width: parent.width
                    text: qsTr("表里没写支部的人，属于哪个党支部")
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
                TextEntry {
                    objectName: "importBranch"
                    width: Math.min(parent.width, Theme.px(420))
                    maximumLength: 60
                    text: root.desk.importBranch
                    hint: qsTr("党支部，可不填")
                    Accessible.name: qsTr("党支部")
                    onEditingFinished: root.desk.importBranch = text
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.px(10)

                ActionButton {
                    objectName: "confirmImport"
                    focus: true
                    weight: ActionButton.Weight.Primary
                    enabled: root.desk.importable
                    text: root.desk.importable ? qsTr("导入") : qsTr("没有要导入的")
                    onClicked: root.desk.import()
                }
                ActionButton {
                    objectName: "dismissImport"
                    text: qsTr("不导入")
                    onClicked: root.desk.dismissPreview()
                }
            }
        }
    }
    delegate: RosterPreviewRow {
        x: root.columnX
        width: root.columnWidth
    }
    footer: Item {
        width: root.width
        height: Theme.margin
    }
}
