// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace zhixing
{

/// How well a fact was recalled, on the scale of FSRS. Again is the only one that means forgotten:
/// Hard is a success, and calling failures Hard makes every later interval too long.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

inline constexpr std::array allRatings {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

/// The names used in SQL and JSON: again, hard, good, easy.
[[nodiscard]] QString toString(Rating rating);
[[nodiscard]] std::optional<Rating> ratingFromString(QStringView name);

} // namespace zhixing
