// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Gives the present choice a name to be used again by; a name that stands already gets what is chosen now.
Card {
    id: root

    required property ExamTemplates templates
    property bool ready: true

    readonly property bool named: entry.text.trim() !== ""
    /// Asked anew whenever the list changes.
    readonly property bool taken: templates.list.count > 0 && templates.isTaken(entry.text)

    function save(): void {
        if (ready && named && templates.save(entry.text))
            entry.clear();
    }
    function focusName(): void {
        entry.forceActiveFocus(Qt.TabFocusReason);
    }

    height: column.height + 2 * Theme.cardPad

    Column {
        id: column

        x: Theme.cardPad
        y: Theme.cardPad
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        SectionHeading {
            width: parent.width
            text: qsTr("存为模板")
        }
        ThemedText {
            width: parent.width
            text: qsTr("把上面的选择起个名字存好，以后在本页最上面一按就开始。这台电脑上的学员都能用。")
            color: Theme.muted
        }
        Flow {
            width: parent.width
            topPadding: Theme.px(4)
            spacing: 12

            TextEntry {
                id: entry

                objectName: "templateEntry"
                width: Math.min(parent.width, Theme.px(360))
                maximumLength: 40
                hint: qsTr("如：季度测验")
                Accessible.name: qsTr("模板的名字")
                onAccepted: root.save()
            }
            ActionButton {
                objectName: "templateSave"
                height: entry.height
                glyph: "save"
                enabled: root.ready && root.named
                text: root.taken ? qsTr("替换同名模板") : qsTr("存为模板")
                onClicked: root.save()
            }
        }
    }
}
