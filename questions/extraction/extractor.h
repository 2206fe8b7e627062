// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"
#include "text/source_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhixing
{

/// Finds every question with its answer and every dated excerpt and every dated event of one
/// source. Linear in the text. What looked like a passage and was dropped, and every damaged place,
/// is among the rejections. A text of no such shape yields no passages; that is not an error here.
/// `fileName` is kept as the document's file.
[[nodiscard]] Extraction extract(const SourceText &source, const QString &fileName);

/// Source files, decoded once, with everything found in them.
struct Sources {
    std::vector<SourceText> texts; ///< in the order of extraction.documents
    Extraction extraction;
};

/// Reads and extracts files in order; passage ids are unique over all of them. Fails with
/// Unreadable, naming the file, when one of them is no readable text, and with BadUse when two have
/// the same content.
[[nodiscard]] Result<Sources> extractFiles(const QStringList &paths);

} // namespace zhixing
