// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// How many digits of a member's number are kept: enough to tell whether somebody is who they say,
/// and no number anybody could use elsewhere.
constexpr qsizetype rosterDigits = 4;
/// A name that fits a phone and the big screen: as long as one that joins a live room may be.
constexpr qsizetype longestMemberName = 20;
constexpr qsizetype longestMemberGroup = 60; ///< of a group or branch

/// Whether a member comes to the next meeting.
enum class Leave { None, Excused };

/// One person of a roster, as a file or the list says.
struct RosterLine {
    int row = 0; ///< in the file, from 1
    QString name;
    QString digits; ///< the last four of the number at most; empty: none known
    QString group; ///< 小组; may be empty
    QString branch; ///< 党支部; empty: the one the roster is imported for
    Leave leave = Leave::None;
    bool operator==(const RosterLine &) const = default;
};

} // namespace zhixing
