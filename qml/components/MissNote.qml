// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Beside words of a passage that were answered wrongly: a line in the left margin, how often in the right one.
Item {
    id: root

    required property int start
    required property int end
    required property int errors
    required property string words

    /// The text the places count in.
    required property TextEdit page
    required property int margin
    /// Where the note above ends, which this one must not cover.
    property int clear: 0

    readonly property rect first: place(Math.min(start, page.length), page.width, page.contentHeight)
    readonly property rect last: place(Math.min(Math.max(start, end - 1), page.length), page.width, page.contentHeight)
    readonly property real foot: count.y + count.height

    /// Asked again when the text is laid out anew, which is what the last two say. Until the words of another
    /// passage have come in, its places may lie past the end.
    function place(position: int, width: real, height: real): rect {
        const here = page.positionToRectangle(position);
        const at = root.parent.mapFromItem(page, here.x, here.y);
        return Qt.rect(at.x, at.y - root.y, here.width, here.height);
    }

    Accessible.role: Accessible.Note
    Accessible.name: words

    Rectangle {
        x: root.margin - Theme.px(14)
        y: root.first.y
        width: Theme.px(3)
        height: root.last.y + root.last.height - y
        radius: width / 2
        color: Theme.wrong
        opacity: Theme.contrast ? 1 : 0.6
    }
    ThemedText {
        id: count

        x: root.width - root.margin + 2
        y: Math.max(root.first.y, root.clear)
        width: root.margin - 4
        topPadding: 3
        text: root.margin < Theme.px(40) ? root.errors : qsTr("错 %1 次").arg(root.errors)
        color: Theme.wrong
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
