// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A line of text in a drawing, not to be read.
Rectangle {
    required property real unit

    height: Math.max(3, Math.round(0.7 * unit))
    radius: height / 2
    color: Theme.edge
    opacity: Theme.contrast ? 1 : 0.55
}
