// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Below a passage: how the learner did on it, and the items that rest on it, keys folded away.
Column {
    id: root

    required property PassageReader reader

    readonly property int answered: reader.answered
    readonly property real share: answered > 0 ? reader.correct / answered : 0

    spacing: Theme.px(12)

    SectionHeading {
        width: root.width
        visible: root.reader.items.count > 0
        text: qsTr("这一段的题 · %1 题").arg(root.reader.items.count)
    }
    ThemedText {
        width: root.width
        visible: root.reader.items.count === 0
        text: qsTr("这一段没有题")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
    ThemedText {
        objectName: "passageRecord"
        width: root.width
        visible: root.reader.items.count > 0
        text: root.answered > 0 ? qsTr("我的记录：答过 %1 次，对 %2 次（%3%）").arg(root.answered).arg(root.reader.correct).arg(Math.round(root.share * 100)) : qsTr("我的记录：这些题还没有答过")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
    ThinBar {
        width: root.width
        visible: root.answered > 0
        share: root.share
        fill: Theme.gold
        glides: false
    }
    Repeater {
        model: root.reader.items

        PassageItemRow {
            required property int index

            objectName: "passageItem" + index
            width: root.width
            onToggled: root.reader.items.toggle(index)
        }
    }
}
