// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/mark.h"
#include "assessment/rating.h"

#include <chrono>
#include <optional>
#include <vector>

namespace zhixing
{

/// What the learner said of a fact after seeing the answer.
enum class Familiarity { Unsaid, WellKnown /* 很熟 */ };

enum class Hint { None, Taken };

/// One marked response with what else tells how well the fact was recalled.
struct RatedResponse {
    ItemKind kind = ItemKind::TrueFalse;
    Mark mark;
    Hint hint = Hint::None;
    Familiarity familiarity = Familiarity::Unsaid;
    std::chrono::milliseconds spent {0}; ///< time the item was open
    std::optional<std::chrono::milliseconds> quick; ///< see quickTime(); unset: not known yet
    bool operator==(const RatedResponse &) const = default;
};

/// The rating FSRS is told. Unset: a 简答 that is not confirmed yet.
///  - wrong or blank: Again
///  - right: Good; with a hint taken: Hard; known well by the learner's own word and answered in
///    less than `quick`: Easy
///  - in part: Hard where the fact counts as recalled, else Again. It does where a 填空 was a near
///    miss, a 多选 or 简答 earned half, a 连线 three pairs of five, a 排序 three pairs in order of
///    four: chance alone would reach lower shares too easily. A hint on top of that: Again.
/// The mapping is ours; FSRS only says what the four ratings mean.
[[nodiscard]] std::optional<Rating> ratingOf(const RatedResponse &response);

/// The lower quartile (nearest rank) of a learner's own times for items of one kind. Unset for
/// fewer than eight, which tell too little.
[[nodiscard]] std::optional<std::chrono::milliseconds> quickTime(
    std::vector<std::chrono::milliseconds> times);

} // namespace zhixing
