// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"
#include "text/source_text.h"

#include <QStringList>

#include <vector>

namespace zhixing
{

/// Source files, decoded once, with everything found in them.
struct Sources {
    std::vector<SourceText> texts; ///< in the order of extraction.documents
    Extraction extraction;
};

/// Reads and extracts the files. BadUse for a file named twice, Unreadable naming the file
/// otherwise.
[[nodiscard]] Result<Sources> readSources(const QStringList &paths);

} // namespace zhixing
