// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 举手, before the first item: how it goes, and how many people there are.
Card {
    id: root

    required property HandCounter hands

    height: column.height + 2 * Theme.px(26)

    component Step: ThemedText {
        width: parent ? parent.width : 0
        lineHeight: 1.12
    }

    Column {
        id: column

        x: Theme.px(28)
        y: Theme.px(26)
        width: parent.width - 2 * x
        spacing: Theme.px(14)

        SectionHeading {
            text: qsTr("举手答题")
        }
        Step {
            text: qsTr("1. 打开大屏，出题，大家想好。")
        }
        Step {
            text: qsTr("2. 收题后依次问：选 A 的请举手……数好就输入，例如按 A 12 回车、B 3 回车；也可以按 + 和 −。")
        }
        Step {
            text: qsTr("3. 公布答案和出处。数错了，公布以后还可以改。")
        }
        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        HandsPeople {
            width: parent.width
            hands: root.hands
        }
    }
}
