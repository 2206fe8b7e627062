// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A sheet of paper in a drawing.
Rectangle {
    required property real unit

    radius: unit
    color: Theme.card
    border.width: Theme.stroke
    border.color: Theme.line
}
