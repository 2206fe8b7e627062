// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"
#include "text/source_text.h"

#include <QString>
#include <QStringList>

namespace zhixing
{

/// Finds every question with its answer and every dated excerpt of one source. Linear in the text.
/// What looked like a passage and was dropped, and every damaged place, is among the rejections. A
/// text of neither shape yields no passages; that is not an error here. `fileName` is kept as the
/// document's file.
[[nodiscard]] Extraction extract(const SourceText &source, const QString &fileName);

/// Reads and extracts files in order. Fails with Unreadable, naming the file, when one of them is
/// no readable text. Passage ids are unique over all files.
[[nodiscard]] Result<Extraction> extractFiles(const QStringList &paths);

} // namespace zhixing
