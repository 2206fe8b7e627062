// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The window, and the look that is asked for.
Window {
    id: root

    required property Session session

    readonly property Preferences preferences: session.preferences

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 400
    visible: true
    color: Theme.ground
    title: qsTr("知行")
    // The program ends with this window, not with the big screen.
    onClosing: session.live.screenShown = false

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "scheme"
        value: {
            switch (root.preferences.look) {
            case Preferences.Look.Light:
                return Theme.Scheme.Light;
            case Preferences.Look.Dark:
                return Theme.Scheme.Dark;
            case Preferences.Look.HighContrastLight:
                return Theme.Scheme.ContrastLight;
            case Preferences.Look.HighContrastDark:
                return Theme.Scheme.ContrastDark;
            default:
                return system.window.hslLightness < 0.5 ? Theme.Scheme.Dark : Theme.Scheme.Light;
            }
        }
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.preferences.textScale
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.preferences.reduceMotion
    }
    Binding {
        target: Theme
        property: "hasIcons"
        value: root.preferences.hasIconFont
    }
    Binding {
        target: Theme
        property: "readingFace"
        value: root.preferences.readingFont
    }
    Room {
        objectName: "room"
        anchors.fill: parent
        focus: true
        session: root.session
    }
}
