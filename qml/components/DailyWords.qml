// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What the next set of 每日一练 holds, or what comes after today's.
ThemedText {
    required property PracticeOverview overview

    text: {
        if (overview.dailyCount === 0)
            return overview.outlook;
        const parts = [];
        if (overview.dailyReviews > 0)
            parts.push(qsTr("到期复习 %1 题").arg(overview.dailyReviews));
        if (overview.dailyNew > 0)
            parts.push(qsTr("新题 %1 题").arg(overview.dailyNew));
        if (overview.dailyWeak > 0)
            parts.push(qsTr("巩固 %1 题").arg(overview.dailyWeak));
        const holds = parts.join(qsTr("，"));
        return overview.dailyBegun > 0 ? qsTr("今天这一组已答 %1 题，还有%2。每个答案都已保存。").arg(overview.dailyBegun).arg(holds) : qsTr("%1。不限时，答完就看解析。").arg(holds);
    }
    color: Theme.muted
    lineHeight: 1.12
}
