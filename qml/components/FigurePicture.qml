// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// A drawing whose rows are walked through with the arrow keys or the mouse; what the current one says stands
/// below, the whole in words while there is none.
Item {
    id: root

    required property FigureListModel figure
    property int current: -1
    /// Rows from one column to the next, where a column holds several.
    property int stride: 1
    /// Where the drawing itself ends.
    property int drawn: 0

    signal pressed(row: int)

    function go(row: int): void {
        if (row >= 0 && row < figure.count)
            current = row;
    }

    implicitHeight: drawn + readout.height + Theme.px(8)
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: figure.summary
    Accessible.description: figure.words(current)
    Accessible.focusable: true
    Accessible.focused: activeFocus

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Left)
            root.go(root.current - root.stride);
        else if (event.key === Qt.Key_Right)
            root.go(root.current + root.stride);
        else if (event.key === Qt.Key_Up && root.stride > 1)
            root.go(root.current - 1);
        else if (event.key === Qt.Key_Down && root.stride > 1)
            root.go(root.current + 1);
        else if (event.key === Qt.Key_Home)
            root.go(0);
        else if (event.key === Qt.Key_End)
            root.go(root.figure.count - 1);
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) && root.current >= 0)
            root.pressed(root.current);
        else
            event.accepted = false;
    }
    Connections {
        target: root.figure

        function onChanged(): void {
            root.current = -1;
        }
    }

    FocusRing {
        shown: root.activeFocus
    }
    ThemedText {
        id: readout

        objectName: "readout"
        y: root.drawn + Theme.px(8)
        width: parent.width
        text: root.current >= 0 ? root.figure.words(root.current) : root.figure.summary
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
