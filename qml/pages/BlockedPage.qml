// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What stands in the place of a page whose bank or records could not be opened: what is safe, what to do.
ScrollPage {
    id: root

    required property Session session
    required property string page

    signal homeAsked()

    objectName: "blockedPage"
    spacing: Theme.px(24)

    PageHeading {
        width: root.columnWidth
        title: ({
                "practice": qsTr("练习"),
                "mistakes": qsTr("错题本"),
                "favourites": qsTr("收藏"),
                "setup": qsTr("组卷"),
                "source": qsTr("原文"),
                "progress": qsTr("进度"),
                "history": qsTr("历史成绩"),
                "learners": qsTr("学员"),
                "bank": qsTr("题库")
            })[root.page]
    }
    EmptyCard {
        width: root.columnWidth
        title: root.session.hasRecords ? qsTr("题库没有打开") : qsTr("学习记录没有打开")
        detail: root.session.blockedText
        action: qsTr("去首页")
        onAsked: root.homeAsked()
    }
}
