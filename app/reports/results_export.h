// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "records/attempt_store.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhixing
{

/// One attempt with its marks, ready to be written out: every figure comes from here, on screen and
/// in files.
struct AttemptResult {
    AttemptSummary summary;
    Attempt attempt;
    Score score;
};

/// Reads the finished attempts of a learner or a branch, newest first.
[[nodiscard]] Result<std::vector<AttemptResult>> readResults(
    const AttemptStore &store, const AttemptFilter &filter);

/// XLSX: sheet 成绩 (one row per attempt) and sheet 答题记录 (one row per response, with key and
/// source). Written aside and moved into place: never half a file. Unwritable if that fails.
[[nodiscard]] Result<void> writeXlsx(
    const std::vector<AttemptResult> &results, const QString &path);

/// CSV, UTF-8 with a byte order mark, CRLF; cells that begin with = + - @ (also after blanks, or
/// with a tab or carriage return) get a leading apostrophe. Two files: `path` (attempts) and `path`
/// with "-答题记录" before its suffix (responses).
[[nodiscard]] Result<void> writeCsv(const std::vector<AttemptResult> &results, const QString &path);

} // namespace zhixing
