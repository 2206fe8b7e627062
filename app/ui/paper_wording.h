// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/paper_store.h"

#include <QString>

namespace zhixing::wording
{

/// "2026-06-28 季度测验 · 卷号 K7M24Q · 20 题".
[[nodiscard]] QString printedLine(const PrintedSummary &printed);
/// "季度测验 · B 卷".
[[nodiscard]] QString paperName(const QString &name, int version);
/// Which keys the answer to an item is typed by.
[[nodiscard]] QString typingHint(int number, const FormEntry &entry);
[[nodiscard]] QString allTypedHint();

} // namespace zhixing::wording
