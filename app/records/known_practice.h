// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/card_book.h"
#include "assessment/practice_tally.h"
#include "records/database.h"

#include <functional>

namespace zhixing
{

/// Asked every few thousand rows of a long reading; false ends it.
using ReadingWatch = std::function<bool()>;

/// What the practice of one learner comes to, and up to where it was read. The tables only grow:
/// what is known is read on from there, and a million answers are read once. Cheap to copy.
struct KnownPractice {
    QString learner;
    PracticeTally tally;
    CardBook book;
    QString lastAnswer; ///< the response that was read last; empty: none yet
    QString lastReview; ///< the response whose review was read last
};

/// Nothing known of a learner yet, under the program's own retention.
[[nodiscard]] KnownPractice nothingKnownOf(const QString &learner);

/// Answers that are stored and not known yet; counts no further than `most`. Where what was read
/// last has gone, all of them.
[[nodiscard]] Result<int> countUnknown(
    const Database &database, const KnownPractice &known, int most);

/// Whether points that another instance confirmed are looked for, too: that costs a look for each
/// answer that waits for them.
enum class ReadOn { NewRows, NewRowsAndPoints };

/// Reads what was stored since. Unset where `watch` ended it. Damaged where a row breaks the rules
/// it was written under.
[[nodiscard]] Result<std::optional<KnownPractice>> readPracticeOn(
    const Database &database, KnownPractice known, ReadOn what, const ReadingWatch &watch = {});

} // namespace zhixing
