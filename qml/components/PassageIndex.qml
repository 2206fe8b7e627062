// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import QtQuick.Templates as T
import Zhixing.App
import Zhixing.Ui

/// Every passage, under the title of its article.
Rectangle {
    id: root

    required property Session session

    signal picked()

    color: Theme.ground

    Rectangle {
        anchors.right: parent.right
        width: Theme.stroke
        height: parent.height
        color: Theme.line
    }
    Timer {
        id: showing

        interval: 0
        onTriggered: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.rightMargin: 1
        model: root.session.passages
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        topMargin: 16
        bottomMargin: 16
        currentIndex: root.session.reader.row
        highlightMoveDuration: 0
        onCurrentIndexChanged: showing.restart()
        onCountChanged: showing.restart()
        onWidthChanged: showing.restart()
        onHeightChanged: showing.restart()
        T.ScrollBar.vertical: ThinScrollBar {
        }
        section.property: "article"
        section.delegate: Item {
            id: section

            required property string section

            width: list.width
            height: words.implicitHeight + Theme.px(28)

            ThemedText {
                id: words

                x: 20
                width: parent.width - 40
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(8)
                text: section.section
                color: Theme.goldText
                font.pixelSize: Theme.small
                font.bold: true
                Accessible.role: Accessible.Heading
            }
        }
        delegate: PassageLine {
            required property int index

            x: 10
            width: list.width - 20
            current: ListView.isCurrentItem
            onClicked: {
                root.session.reader.openRow(index);
                root.picked();
            }
        }
    }
}
