// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/hands_table.h"

namespace zhixing
{

class Workspace;

enum class HandsFormat { Csv, Xlsx };

/// What was counted in a room of the records, open or over; items that were revealed, in the order
/// of the form.
[[nodiscard]] Result<HandsRecord> readHands(Workspace &workspace, const QString &room);
/// Writes a record into a folder, which is made where it is not there; gives the path.
[[nodiscard]] Result<QString> saveHands(
    const HandsRecord &record, const QString &folder, HandsFormat format);

} // namespace zhixing
