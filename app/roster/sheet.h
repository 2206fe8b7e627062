// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/roster_file.h"

#include <QMap>

namespace zhixing
{

/// What is read of a file at most. A roster of two thousand people is a hundredth of it.
struct RosterLimits {
    qint64 fileBytes = qint64(16) << 20;
    qint64 unpackedBytes = qint64(48) << 20; ///< of all parts of a workbook
    int sheets = 64;
    int rows = 20'000; ///< of a sheet
    int columns = 256;
    int cells = 400'000; ///< of a file
    int cellLength = 2'000; ///< characters; the rest is left out
};

/// One sheet: texts as they are shown, as far as they can be. Cells that say nothing are left out.
struct Sheet {
    QString name; ///< empty for a text
    QMap<int, QMap<int, QString>> rows; ///< by row and column, from 0
    bool isCut = false; ///< more stands in the file than the limits let in
    bool operator==(const Sheet &) const = default;
};

template <typename T>
using RosterResult = std::expected<T, RosterFault>;

[[nodiscard]] inline std::unexpected<RosterFault> fault(
    RosterProblem why, QString detail, QString sheet = {}, int row = 0)
{
    return std::unexpected(RosterFault {why, std::move(sheet), row, std::move(detail)});
}

/// A number as people write one: 13800001234, not 1.3800001234E10.
[[nodiscard]] QString numberText(double value);

} // namespace zhixing
