// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/item_statistics.h"

namespace zhixing
{

void addStatistics(QHash<QString, ItemStatistics> &statistics, const Attempt &attempt)
{
    if (!attempt.finishedAt) {
        return;
    }
    for (std::size_t i = 0; i < attempt.form.entries.size(); ++i) {
        const Item &item = attempt.form.entries[i].item;
        const Mark mark = markAnswer(item, attempt.entries[i].answer);
        ItemStatistics &of = statistics[item.id];
        ++of.asked;
        of.answered += mark.answered ? 1 : 0;
        of.correct += mark.correct ? 1 : 0;
    }
}

} // namespace zhixing
