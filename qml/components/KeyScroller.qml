// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// Scrolls by keys what is too long for the window: the view that has the keyboard in it, else the largest
/// near it. Whoever takes keys for something else asks first and comes first.
Item {
    id: root

    readonly property Item focused: Window.activeFocusItem
    /// A list that was just sent to its end.
    property ListView ending: null
    readonly property bool onLine: focused instanceof TextInput && !(focused as TextInput).readOnly
    readonly property bool onLines: focused instanceof TextEdit && !(focused as TextEdit).readOnly

    /// Page Up and Page Down, Space, Home and End, Up and Down, as far as nobody else took them; true where the
    /// key has done something. An entry keeps the keys it writes and moves with.
    function takeKey(event: KeyEvent): bool {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        switch (event.key) {
        case Qt.Key_PageDown:
            return turn(1);
        case Qt.Key_PageUp:
            return turn(-1);
        case Qt.Key_Down:
            return !onLines && move(1, () => Theme.px(80));
        case Qt.Key_Up:
            return !onLines && move(-1, () => Theme.px(80));
        case Qt.Key_Space:
            return !onLine && !onLines && turn(event.modifiers & Qt.ShiftModifier ? -1 : 1);
        case Qt.Key_End:
            return !onLine && !onLines && move(1, view => view.contentHeight);
        case Qt.Key_Home:
            return !onLine && !onLines && move(-1, view => view.contentHeight);
        }
        return false;
    }
    /// As takeKey(), but Page Up and Page Down only: for those who turn to another item by them, once this one has
    /// been read to its end.
    function takesPage(event: KeyEvent): bool {
        const taken = (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) && takeKey(event);
        if (taken)
            event.accepted = true;
        return taken;
    }
    /// A page on (1) or back (-1), with two lines of what was seen before. False where nothing is left to see.
    function turn(direction: int): bool {
        return move(direction, view => Math.max(Theme.px(80), view.height - Theme.px(60)));
    }

    function move(direction: int, step: var): bool {
        for (const view of views()) {
            const place = Math.max(least(view), Math.min(most(view), view.contentY + direction * step(view)));
            if (Math.abs(place - view.contentY) < 1)
                continue;
            view.cancelFlick();
            ending = null;
            // A page that stays at its beginning while it is laid out is told, as by the mouse.
            view.movementStarted();
            const list = view as ListView;
            if (list && place >= most(view) - 1) {
                list.positionViewAtEnd();
                ending = list;
                holding.restart();
                held.restart();
            } else {
                view.contentY = place;
            }
            view.movementEnded();
            return true;
        }
        return false;
    }
    function least(view: Flickable): real {
        return view.originY - view.topMargin;
    }
    function most(view: Flickable): real {
        return Math.max(least(view), view.originY + view.contentHeight + view.bottomMargin - view.height);
    }
    /// The innermost first. A sheet over the page keeps the keys in it.
    function views(): var {
        const found = [];
        for (let ancestor = focused; ancestor; ancestor = ancestor.parent) {
            if (scrolls(ancestor))
                found.push(ancestor);
            else if (found.length === 0) {
                const within = largestIn(ancestor);
                if (within)
                    found.push(within);
            }
            if (ancestor["modal"] === true)
                break;
        }
        return found;
    }
    // Not `item: Item`: qmlcachegen 6.4.2 crashes on it.
    function scrolls(item: var): bool {
        const view = item as Flickable;
        return view !== null && most(view) - least(view) >= 1;
    }
    function largestIn(item: Item): Flickable {
        let largest = null;
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || !child.enabled)
                continue;
            const found = (scrolls(child) ? child : largestIn(child)) as Flickable;
            if (found && (!largest || found.width * found.height > largest.width * largest.height))
                largest = found;
        }
        return largest;
    }

    // A list guesses how far away its end is, and learns better while it lays out what stands there.
    Connections {
        target: root.ending
        ignoreUnknownSignals: true

        function onContentHeightChanged(): void {
            holding.restart();
        }
        function onOriginYChanged(): void {
            holding.restart();
        }
    }
    Timer {
        id: holding

        interval: 0
        onTriggered: {
            if (root.ending)
                root.ending.contentY = root.most(root.ending);
        }
    }
    Timer {
        id: held

        interval: 300
        onTriggered: root.ending = null
    }
}
