// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace zhixing
{

/// Writes an empty roster to be filled in: a workbook where the name ends with .xlsx, else
/// separated values (UTF-8 with a byte order mark). Numbers are texts there, so that no zero is
/// lost.
[[nodiscard]] Result<void> writeRosterTemplate(const QString &path);

} // namespace zhixing
