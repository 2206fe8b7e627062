// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace zhixing
{

/// The date an event is told under. `earliest` and `latest` bound its first day, as yyyymmdd.
struct EventDate {
    qsizetype length = 0; ///< of the printed date, 初, 底 and the like included
    QString start; ///< ISO 8601: 2016-04-24, 2016-04 or 2016
    QString end; ///< empty unless the date is a span
    int earliest = 0;
    int latest = 0;
    bool isRelative = false; ///< 同年5月: the year is that of the event before
};

/// The date at the beginning of `text`, when an event can follow it: 1949年11月，… 1951年初…
/// 同年5月… 20世纪30年代… 1958—1962年… Not 1956年以来…, 1956年度…, 1956年的…. `year` is that of the
/// event before, 0 if there is none. With `underYear` the text stands below a heading that names
/// it, and a month or a day alone counts.
[[nodiscard]] std::optional<EventDate> eventDateAt(QStringView text, int year, bool underYear);

/// The year a line names that consists of nothing else: 1956年, ● 一九五六年. The line may close
/// with a colon.
[[nodiscard]] std::optional<int> yearAlone(QStringView line);

/// Characters of bullets, blanks and a label before what a line says.
[[nodiscard]] qsizetype bulletLength(QStringView line);

} // namespace zhixing
