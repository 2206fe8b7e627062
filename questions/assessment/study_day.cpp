// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/study_day.h"

#include <QDateTime>

namespace zhixing
{

using std::chrono::hours;
using std::chrono::milliseconds;

StudyDay studyDayAt(UtcTime at, const QTimeZone &zone, hours dayStart)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    const std::chrono::seconds offset(zone.offsetFromUtc(utc));
    const std::chrono::local_time<milliseconds> wall(at.time_since_epoch() + offset);
    return std::chrono::floor<std::chrono::days>(wall - dayStart);
}

UtcTime startOfStudyDay(StudyDay day, const QTimeZone &zone, hours dayStart)
{
    // No wall clock is farther from UTC. Halving the distance needs no knowledge of when and how
    // clocks change.
    constexpr hours farthest(16);
    const UtcTime inUtc {milliseconds(day.time_since_epoch()) + dayStart};
    UtcTime before = inUtc - farthest;
    UtcTime within = inUtc + farthest;
    while (within - before > milliseconds(1)) {
        const UtcTime middle = before + (within - before) / 2;
        (studyDayAt(middle, zone, dayStart) < day ? before : within) = middle;
    }
    return within;
}

ReviewMoment reviewMoment(UtcTime at, const QTimeZone &zone, hours dayStart)
{
    return {at, studyDayAt(at, zone, dayStart)};
}

} // namespace zhixing
