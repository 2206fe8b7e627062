// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"

#include <QTimeZone>

#include <chrono>

namespace zhixing
{

/// A day as learners live it, named by the date on which it starts. What is answered at two in the
/// morning still belongs to the evening before.
using StudyDay = std::chrono::local_days;

/// When a study day starts on the wall clock.
inline constexpr std::chrono::hours defaultDayStart {4};

/// The study day of a moment in a zone, by the wall clock: days with a change of the clock have 23
/// or 25 hours and still are one day. `dayStart` is from 0 to 23 hours.
[[nodiscard]] StudyDay studyDayAt(
    UtcTime at, const QTimeZone &zone, std::chrono::hours dayStart = defaultDayStart);

/// The first moment of a study day. Where the clock skips it, or the whole day, the first moment
/// after.
[[nodiscard]] UtcTime startOfStudyDay(
    StudyDay day, const QTimeZone &zone, std::chrono::hours dayStart = defaultDayStart);

/// A moment and the study day it belongs to where the learner is.
struct ReviewMoment {
    UtcTime at;
    StudyDay day;
    bool operator==(const ReviewMoment &) const = default;
};

[[nodiscard]] ReviewMoment reviewMoment(
    UtcTime at, const QTimeZone &zone, std::chrono::hours dayStart = defaultDayStart);

} // namespace zhixing
