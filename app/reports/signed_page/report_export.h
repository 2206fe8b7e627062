// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

namespace zhixing
{

enum class ReportFormat { Csv, Json, Html, Pdf, Xlsx };

/// Writes the report of these records: with the fingerprint of their key, and the page signed with
/// it. The key is made where there is none yet; Damaged or Unwritable, naming the key's file, where
/// it cannot be had.
[[nodiscard]] Result<void> exportReport(
    ReportDocument document, ReportFormat format, const QString &databasePath, const QString &path);
/// The same of what has no key of its own: says 未签名.
[[nodiscard]] Result<void> exportUnsigned(
    const ReportDocument &document, ReportFormat format, const QString &path);

} // namespace zhixing
