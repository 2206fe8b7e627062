// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mistake_list_model.h"

#include "ui/practice_records.h"

namespace zhixing
{

int MistakeListModel::leaveAfter() const
{
    return records().settings().leaveAfter;
}

std::vector<BookEntry> MistakeListModel::entries() const
{
    std::vector<BookEntry> entries;
    for (const Mistake &mistake : records().mistakes()) {
        entries.push_back(
            {records().item(mistake.item), mistake.lastError, mistake.errors, mistake.rightInARow});
    }
    return entries;
}

PracticeSession::Mode MistakeListModel::mode() const
{
    return PracticeSession::Mode::Mistakes;
}

} // namespace zhixing
