// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/roster_record.h"

#include <QByteArray>
#include <QStringList>

#include <expected>
#include <vector>

namespace zhixing
{

/// Why a file gives no roster.
enum class RosterProblem {
    Unreadable, ///< cannot be opened or read
    TooLarge, ///< the file, or what it unpacks to
    OldWorkbook, ///< .xls of before 2007
    Locked, ///< encrypted with a password
    OtherKind, ///< neither workbook nor text
    Damaged, ///< a workbook or text that breaks its own format
    NoNames, ///< no sheet has a column of names
    Nobody, ///< the column of names is empty
};

/// What is wrong with a file, and where.
struct RosterFault {
    RosterProblem why = RosterProblem::Unreadable;
    QString sheet = {}; ///< empty: the file as a whole
    int row = 0; ///< from 1; 0: none in particular
    QString detail = {}; ///< for the log
    bool operator==(const RosterFault &) const = default;
};

/// Why a line is left out.
enum class LineProblem {
    NoName, ///< something stands in the line, but no name
    LongName,
    OddName, ///< holds characters that cannot be seen, or no letter at all
    LongGroup, ///< of the group or branch
    Repeated, ///< the same person stands in `other` already
    SameName, ///< somebody else of that name stands in `other`
};

struct RefusedLine {
    int row = 0;
    QString name;
    LineProblem why = LineProblem::NoName;
    int other = 0; ///< a row; 0: none
    bool operator==(const RefusedLine &) const = default;
};

enum class RosterColumn { Name, Number, Group, Branch, Remark, Leave };

/// What a file says of who belongs to a branch.
struct RosterFile {
    QString sheet; ///< empty for a text
    std::vector<RosterColumn> columns; ///< found, from left to right
    std::vector<RosterLine> lines;
    std::vector<RefusedLine> refused;
    bool operator==(const RosterFile &) const = default;
};

/// The same with a branch for the lines that name none. Who turns out to stand in it twice is
/// refused, as while reading.
[[nodiscard]] RosterFile withBranch(const RosterFile &file, const QString &branch);

/// Reads a roster from a workbook (.xlsx, .ods) or a text (.csv, .txt: UTF-8, GB18030 or UTF-16,
/// separated by commas, tabs or semicolons), whatever the file is called. The first sheet with a
/// column of names is taken; titles above the heads of the columns, hidden columns and blank rows
/// do not matter. Trusts nothing the file says of itself: bounded in time and memory.
[[nodiscard]] std::expected<RosterFile, RosterFault> readRoster(const QString &path);
/// The same for bytes in memory.
[[nodiscard]] std::expected<RosterFile, RosterFault> readRosterBytes(const QByteArray &bytes);

} // namespace zhixing
