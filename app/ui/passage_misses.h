// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/mistake_book.h"
#include "bank/bank.h"
#include "bank/text_range.h"

#include <QSet>

#include <map>
#include <vector>

namespace zhixing
{

/// Words of a passage whose items were answered wrongly, and how often.
struct PassageMiss {
    TextRange range; ///< in the passage's text
    ErrorCount errors;
    bool operator==(const PassageMiss &) const = default;
};

/// What was missed in the text of a passage, in its order: the evidence of each item that has
/// errors, by its first quote there. Items whose quotes overlap count together. Items withheld,
/// whose evidence would tell the key of a running test, are left out, and so are those that may not
/// be asked.
[[nodiscard]] std::vector<PassageMiss> findMisses(const Passage &passage,
    const std::vector<Item> &items,
    const std::map<QString, ErrorCount> &errors,
    const QSet<QString> &withheld);

} // namespace zhixing
