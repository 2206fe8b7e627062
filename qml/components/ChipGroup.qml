// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Chips that belong together: side by side while the room allows it, as wide as they need.
Flow {
    id: root

    property int room: 0

    readonly property real natural: {
        let sum = 0;
        let shown = 0;
        for (let i = 0; i < children.length; ++i) {
            if (children[i].visible && children[i].implicitWidth > 0) {
                sum += children[i].implicitWidth;
                ++shown;
            }
        }
        return sum + Math.max(0, shown - 1) * spacing;
    }

    width: Math.min(room, Math.ceil(natural))
    spacing: 8
}
