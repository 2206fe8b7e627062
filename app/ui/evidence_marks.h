// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "bank/text_range.h"

#include <QString>

#include <vector>

namespace zhixing
{

/// Where evidence stands in the parts of a passage as it is read.
struct PassageMarks {
    std::vector<TextRange> heading;
    std::vector<TextRange> text;
    std::vector<TextRange> attribution;
    bool operator==(const PassageMarks &) const = default;
};

/// Finds each quote of this passage; of several places with the same words, the one whose
/// surroundings fit best. Quotes of other passages are left out. Ranges are sorted and do not
/// overlap.
[[nodiscard]] PassageMarks findMarks(const Passage &passage, const std::vector<Evidence> &evidence);

/// Where evidence stands in a printed slice, by its raw offsets.
[[nodiscard]] std::vector<TextRange> findPrintedMarks(
    const PrintedSlice &slice, const std::vector<Evidence> &evidence);

} // namespace zhixing
