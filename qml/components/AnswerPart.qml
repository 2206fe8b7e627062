// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App

/// What the ways of answering have in common: the page asks them before it acts on a key itself.
Item {
    property ItemAnswering answering
    /// What Ctrl + Enter does where Enter itself is part of the answer.
    property string nextWords

    /// Takes a key that nothing with the focus wanted; true where it meant something here.
    property var takeKey: event => false
    /// Hands over what stands in a field.
    property var commit: () => {}
    /// Takes the keyboard; false where the page is to keep it.
    property var takeFocus: () => false

    signal nextAsked()
    signal previousAsked()

    implicitHeight: childrenRect.height
}
