// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// Every passage under the title of its article. Up and Down read, Enter goes to the page.
ListView {
    id: root

    required property Session session

    signal picked()

    model: session.passages
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    bottomMargin: 16
    currentIndex: session.reader.row
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("目录")
    onCurrentIndexChanged: showing.restart()
    onCountChanged: showing.restart()
    onWidthChanged: showing.restart()
    onHeightChanged: showing.restart()
    T.ScrollBar.vertical: ThinScrollBar {
    }
    Keys.onUpPressed: session.reader.previous()
    Keys.onDownPressed: session.reader.next()
    Keys.onReturnPressed: root.picked()
    Keys.onEnterPressed: root.picked()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(height / Theme.px(70)));
        event.accepted = true;
        if (event.key === Qt.Key_PageDown)
            session.reader.openRow(Math.min(count - 1, session.reader.row + page));
        else if (event.key === Qt.Key_PageUp)
            session.reader.openRow(Math.max(0, session.reader.row - page));
        else if (event.key === Qt.Key_Home)
            session.reader.openRow(0);
        else if (event.key === Qt.Key_End)
            session.reader.openRow(count - 1);
        else
            event.accepted = false;
    }

    Timer {
        id: showing

        interval: 0
        onTriggered: root.positionViewAtIndex(root.currentIndex, ListView.Contain)
    }
    section.property: "article"
    section.delegate: Item {
        id: section

        required property string section

        width: root.width
        height: words.height + Theme.px(28)

        Column {
            id: words

            x: Theme.px(20)
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(8)
            spacing: 2

            ThemedText {
                width: parent.width
                text: section.section
                color: Theme.goldText
                font.pixelSize: Theme.small
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                width: parent.width
                text: root.session.passages.count > 0 ? root.session.passages.articleCounts(section.section) : ""
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }
    delegate: PassageLine {
        required property int index

        x: Theme.px(10)
        width: root.width - 2 * x
        current: ListView.isCurrentItem
        focused: current && root.activeFocus
        onClicked: {
            root.session.reader.openRow(index);
            root.picked();
        }
    }
}
