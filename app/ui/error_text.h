// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace zhixing
{

/// What a learner was doing when something failed.
enum class Doing {
    OpeningRecords,
    LoadingBank,
    SavingAnswer,
    ReadingRecords,
    ExportingResults,
    Printing,
    Reviewing,
    MergingReview,
    ChangingLearners,
    ChangingPin,
    ChangingTemplates,
    SavingPaper, ///< a printed form, or what is typed in from one
    HostingRoom, ///< opening a live room, or keeping what happens in it
    ErasingLearner,
    ExportingLearner,
    BackingUp,
    Restoring, ///< reading the backup, saving the present
    ReplacingRecords, ///< the last step of it
    ExportingBundle,
    ReadingBundle, ///< one of those that are merged
    MergingBundles, ///< all of them
    ReadingCollection,
    ChangingCollection, ///< a key accepted, a conflict settled
};

/// The sentence a learner reads: what is safe, what happened, what to do. The detail of the error
/// goes to the log, not to the page.
[[nodiscard]] QString errorText(Doing doing, const Error &error);

} // namespace zhixing
