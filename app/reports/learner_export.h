// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"

namespace zhixing
{

/// Writes everything the records hold of one learner into a JSON file (UTF-8), which is whole or
/// not there. The format stands at readLearnerData(). Unwritable, naming the file.
[[nodiscard]] Result<void> exportLearner(
    const Database &database, const QString &learner, const QString &path);

} // namespace zhixing
