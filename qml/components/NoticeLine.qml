// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A line at the foot of the window: what happened, what is safe, perhaps a way to take it back. Goes by itself or on request.
Rectangle {
    id: root

    property string text
    /// What can be done about it; empty where there is nothing.
    property string action

    /// Takes it back.
    property var act: null

    function show(words: string): void {
        offer(words, "", null);
    }
    /// `way`: what the button named `name` does.
    function offer(words: string, name: string, way: var): void {
        text = words;
        action = name;
        act = way;
        shown = true;
        fade.restart();
    }

    property bool shown: false

    width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))
    height: Math.max(words.implicitHeight + 28, close.height + 16)
    radius: Theme.cardRadius
    color: Theme.dark ? Theme.card : Theme.ink
    border.width: Theme.dark || Theme.contrast ? Math.max(1, Theme.stroke) : 0
    border.color: Theme.edge
    visible: opacity > 0
    opacity: shown ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Timer {
        id: fade

        interval: 9000
        onTriggered: root.shown = false
    }
    ThemedText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: actButton.visible ? actButton.left : close.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.dark ? Theme.ink : Theme.ground
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    ActionButton {
        id: actButton

        objectName: "noticeAction"
        anchors.right: close.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.action !== ""
        text: root.action
        onClicked: {
            root.shown = false;
            root.act.call(null);
        }
    }
    ActionButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("知道了")
        weight: ActionButton.Weight.Secondary
        onClicked: root.shown = false
    }
}
