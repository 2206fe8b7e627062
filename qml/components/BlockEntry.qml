// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Zhixing.Ui

/// Words of several lines to type, grown to what is typed. Tab goes on.
T.TextArea {
    id: root

    property string hint

    implicitHeight: Math.max(Theme.px(48), contentHeight + topPadding + bottomPadding)
    topPadding: Theme.px(10)
    bottomPadding: Theme.px(10)
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(14)
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.red
    selectedTextColor: Theme.redInk
    font.family: Theme.face
    font.pixelSize: Theme.body
    selectByMouse: true
    activeFocusOnTab: true
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Accessible.name: hint
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.card
        border.width: root.activeFocus ? Math.max(2, Theme.heavyStroke) : Theme.stroke
        border.color: root.activeFocus ? Theme.link : Theme.edge
    }
}
