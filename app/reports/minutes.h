// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/attendance.h"
#include "reports/report_document.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace zhixing
{

struct MinutesPerson {
    QString name;
    Attendance presence = Attendance::Present;
    std::optional<double> score; ///< a share
    std::optional<double> makeup; ///< the score of 补测, once it is handed in
    QDate makeupDay;
    bool operator==(const MinutesPerson &) const = default;
};

struct MinutesItem {
    QString stem;
    QString key;
    int answered = 0;
    std::optional<int> right; ///< none: nobody can know
    bool operator==(const MinutesItem &) const = default;
};

/// A line of 名次, as the room reckoned it.
struct MinutesStanding {
    int rank = 0; ///< from 1; equals share one
    QString name; ///< of the person, or of the team
    int right = 0; ///< items answered fully right
    double points = 0.0;
    bool operator==(const MinutesStanding &) const = default;
};

/// 支部学习记录 of one meeting.
struct Minutes {
    QString topic;
    QString branch;
    QDateTime from; ///< wall clock
    QDateTime to;
    QString place;
    QString host;
    QString recorder;
    int creditTenths = 0; ///< 学时 in tenths
    QString remark;
    int expected = 0; ///< 应到; 0: nobody in particular
    bool isByName = true; ///< false: nobody was noted by name
    std::optional<int> counted; ///< 实到, where people were counted instead
    std::vector<MinutesPerson> people;
    std::vector<MinutesItem> items;
    std::vector<MinutesStanding> standings; ///< none where the room showed no ranking
    bool isInTeams = false; ///< the standings are of teams
    std::optional<double> meanScore;
    int scored = 0;
    int passed = 0;
    double passMark = 0.6;
    bool operator==(const Minutes &) const = default;
};

/// Was expected and did not come: has to make up.
[[nodiscard]] bool isAway(const MinutesPerson &person);

/// "1.5 学时".
[[nodiscard]] QString creditText(int tenths);
/// To a hundredth, without noughts at its end: "2.5".
[[nodiscard]] DocumentCell pointsCell(double points);
/// "应到 12 人，实到 9 人（迟到 1 人），请假 1 人，缺席 2 人": what is nought is left out.
[[nodiscard]] QString attendanceText(const Minutes &minutes);

/// The minutes as a document of one sheet with lines to sign on, in the language of the program.
[[nodiscard]] ReportDocument minutesDocument(const Minutes &minutes);

} // namespace zhixing
