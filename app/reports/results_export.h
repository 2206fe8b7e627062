// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "records/attempt_store.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace zhixing
{

/// One attempt with its marks, ready to be written out: every figure comes from here, on screen and
/// in files.
struct AttemptResult {
    AttemptSummary summary;
    Attempt attempt;
    Score score;
};

/// Takes one result after the other; what it returns an error for is the last.
using ResultTaker = std::function<Result<void>(const AttemptResult &)>;
/// Hands results on, a few of them held at a time: an export of a hundred thousand responses needs
/// no more memory than one of a hundred.
using ResultsFeed = std::function<Result<void>(const ResultTaker &take)>;

/// The finished attempts of a learner or a branch, newest first, read while they are handed on.
[[nodiscard]] ResultsFeed finishedResults(const AttemptStore &store, const AttemptFilter &filter);

/// XLSX: sheet 成绩 (one row per attempt) and sheet 答题记录 (one row per response, with key and
/// source). Written aside and moved into place: never half a file. Unwritable if that fails.
[[nodiscard]] Result<void> writeXlsx(const ResultsFeed &results, const QString &path);

/// CSV, UTF-8 with a byte order mark, CRLF; cells that begin with = + - @ (also after blanks, or
/// with a tab or carriage return) get a leading apostrophe. Two files: `path` (attempts) and `path`
/// with "-答题记录" before its suffix (responses).
[[nodiscard]] Result<void> writeCsv(const ResultsFeed &results, const QString &path);

} // namespace zhixing
