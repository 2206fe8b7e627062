// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 大屏: a window of its own for the beamer, over the whole second screen where there is one.
Window {
    id: root

    required property Session session

    /// Where the host's window is not.
    readonly property var other: {
        const screens = Qt.application.screens;
        for (let i = 0; i < screens.length; ++i) {
            if (screens[i].name !== hostScreen)
                return screens[i];
        }
        return null;
    }
    property string hostScreen

    function toggleFull(): void {
        visibility = visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    objectName: "bigScreen"
    transientParent: null
    title: qsTr("知行大屏")
    color: Theme.ground
    width: 1280
    height: 720
    minimumWidth: 640
    minimumHeight: 360
    onClosing: root.session.live.screenShown = false
    Component.onCompleted: {
        if (other) {
            screen = other;
            x = other.virtualX;
            y = other.virtualY;
            visibility = Window.FullScreen;
        } else {
            visibility = Window.Windowed;
        }
    }

    BigScreenView {
        objectName: "bigScreenView"
        anchors.fill: parent
        focus: true
        session: root.session
        Keys.onEscapePressed: {
            if (root.visibility === Window.FullScreen)
                root.visibility = Window.Windowed;
            else
                root.session.live.screenShown = false;
        }
        onFullAsked: root.toggleFull()
    }
}
