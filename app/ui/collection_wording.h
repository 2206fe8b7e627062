// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/merge_files.h"
#include "ui/collection_reading.h"

#include <QTimeZone>

namespace zhixing
{

/// The words for what was merged.
namespace wording
{

/// A branch by its name, or that it has none.
[[nodiscard]] QString branchName(const QString &branch);
/// 未确认, 已接受, 已撤销.
[[nodiscard]] QString keyStateName(KeyState state);
/// What merging came to, on one line.
[[nodiscard]] QString mergeSummary(const MergeReport &report);
/// "缺第 2 至 3 次导出…": what it is, and what to do.
[[nodiscard]] QString chainText(const ChainFinding &finding);
/// Who and which branches; a line each.
[[nodiscard]] QString conflictDetail(const CollectedConflict &collected);
[[nodiscard]] QString choiceText(
    const CollectedConflict &collected, const QString &choice, const QTimeZone &zone);
/// What holds now.
[[nodiscard]] QString heldText(const CollectedConflict &collected, const QTimeZone &zone);

} // namespace wording

} // namespace zhixing
