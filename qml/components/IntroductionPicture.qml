// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.Ui

/// The drawing on one card of the introduction. The words on the card say the same, so a screen reader
/// passes it by.
Rectangle {
    id: root

    required property int number

    /// Everything in the drawing is measured by it.
    readonly property real unit: Math.min(height / 20, width / 46)

    radius: Theme.controlRadius
    color: Theme.sunk
    border.width: Theme.contrast ? Theme.stroke : 0
    border.color: Theme.line

    Loader {
        anchors.centerIn: parent
        sourceComponent: [days, source, places][root.number]
    }
    Component {
        id: days

        IntroductionDays {
            unit: root.unit
        }
    }
    Component {
        id: source

        IntroductionSource {
            unit: root.unit
        }
    }
    Component {
        id: places

        IntroductionPlaces {
            unit: root.unit
        }
    }
}
