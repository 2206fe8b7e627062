// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Keeps what has the keyboard in view of a flickable.
Item {
    id: root

    required property Flickable view

    readonly property Item focused: Window.activeFocusItem

    function reveal(item: Item): void {
        // A list only knows its height once it has laid out what was just opened.
        const list = view as ListView;
        if (list)
            list.forceLayout();
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const lowest = view.originY + view.contentHeight - view.height;
        let target = view.contentY;
        if (top < view.contentY + Theme.margin)
            target = top - Theme.margin;
        else if (top + item.height > view.contentY + view.height - Theme.margin)
            target = top + item.height - view.height + Theme.margin;
        view.contentY = Math.max(view.originY, Math.min(lowest, target));
    }

    onFocusedChanged: {
        for (let ancestor = focused; ancestor; ancestor = ancestor.parent) {
            if (ancestor === view.contentItem) {
                if (focused.height < view.height && focused !== view.contentItem)
                    reveal(focused);
                return;
            }
        }
    }
}
