// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A word in a drawing; the words beside the drawing say it to a screen reader.
Text {
    required property real unit

    color: Theme.ink
    font.family: Theme.face
    font.pixelSize: Math.max(12, Math.round(1.6 * unit))
    textFormat: Text.PlainText
    Accessible.ignored: true
}
