// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// What is chosen, with a few words over it.
Column {
    id: root

    required property string caption
    /// As wide as the words may be.
    required property int room

    spacing: 6

    ThemedText {
        width: Math.min(implicitWidth, root.room)
        text: root.caption
        color: Theme.muted
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
