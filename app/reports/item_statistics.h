// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/attempt_store.h"

#include <QHash>

namespace zhixing
{

/// How an item did in finished attempts.
struct ItemStatistics {
    int asked = 0; ///< stood on a finished form
    int answered = 0;
    int correct = 0;
    bool operator==(const ItemStatistics &) const = default;
};

/// Adds a finished attempt to what is known by item id; another adds nothing. An item that was
/// revised since counts with the answers to its earlier wording, each marked by the wording it was
/// taken with.
void addStatistics(QHash<QString, ItemStatistics> &statistics, const Attempt &attempt);

} // namespace zhixing
