// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/practice_set.h"
#include "ui/practice_session.h"

#include <optional>
#include <vector>

namespace zhixing
{

class PracticeRecords;

/// What an answer given in a mode is recorded as. 背题 takes none and has no mode among them.
[[nodiscard]] std::optional<PracticeMode> recordedMode(PracticeSession::Mode mode);

/// The items of one set, in the order in which they are asked. 每日一练 and its plan take no
/// filter.
[[nodiscard]] std::vector<const Item *> chooseItems(const PracticeRecords &records,
    PracticeSession::Mode mode,
    const ItemFilter &filter,
    quint64 seed);

} // namespace zhixing
