// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/backup_summary.h"
#include "records/records_copy.h"

#include <QString>

namespace zhixing
{

/// The words for backups.
namespace wording
{

/// 自动, 手动, 恢复前自动留存.
[[nodiscard]] QString backupKindName(BackupKind kind);
/// "今天 17:30", "昨天 09:05", else the date with the time.
[[nodiscard]] QString dayAndTime(UtcTime moment, UtcTime now, const QTimeZone &zone);
/// "1.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes);
/// "2 名学员，考试 3 次，练习 40 题".
[[nodiscard]] QString contentText(const BackupSummary &summary);
/// Why a file cannot be restored: what it is, and what to do.
[[nodiscard]] QString problemText(const Error &error);
/// "正在复制，第 64 页，共 512 页".
[[nodiscard]] QString progressText(const CopyProgress &progress);

} // namespace wording

} // namespace zhixing
