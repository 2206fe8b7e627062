// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The answers of one paper, typed by keys alone: a letter goes into the present cell, which moves on by itself.
FocusScope {
    id: root

    required property PaperDesk desk

    signal sent()

    implicitHeight: cells.height + 2 * Theme.px(12)
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("答案：%1 %2").arg(desk.hint).arg(desk.score)
    Accessible.focusable: true

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.sent();
            break;
        case Qt.Key_Backspace:
            root.desk.erase();
            break;
        case Qt.Key_Left:
            root.desk.goTo(root.desk.current - 1);
            break;
        case Qt.Key_Right:
            root.desk.goTo(root.desk.current + 1);
            break;
        case Qt.Key_Home:
            root.desk.goTo(0);
            break;
        case Qt.Key_End:
            root.desk.goTo(root.desk.cells.count);
            break;
        default:
            if (event.text === "" || event.key === Qt.Key_Tab || event.key === Qt.Key_Escape)
                event.accepted = false;
            else if (!root.desk.type(event.text))
                refused.restart();
        }
    }

    Rectangle {
        id: ground

        anchors.fill: parent
        radius: Theme.controlRadius
        color: refused.running ? Theme.wrongSoft : Theme.sunk
        border.width: root.activeFocus ? Math.max(2, Theme.heavyStroke) : Theme.stroke
        border.color: root.activeFocus ? Theme.link : Theme.line
    }
    Timer {
        id: refused

        interval: 350
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.forceActiveFocus(Qt.MouseFocusReason)
    }
    Flow {
        id: cells

        x: Theme.px(12)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

        Repeater {
            model: root.desk.cells

            PaperCell {
                objectName: "paperCell" + index
                current: root.activeFocus && root.desk.current === index
                onPressed: {
                    root.desk.goTo(index);
                    root.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
}
