// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace zhixing
{

/// What went wrong, coarse enough to decide what to do next. The tools map it to an exit code.
enum class ErrorCode {
    BadUse, ///< the caller asked for something that does not exist or does not fit
    NothingFound, ///< the input is sound, but holds nothing of the wanted shape
    Unreadable, ///< the file cannot be opened, read or decoded
    Invalid, ///< the content breaks its own format
    TooNew, ///< written by a newer version of the program
    Damaged, ///< stored data that no longer is what was written
    Unwritable, ///< the output cannot be written
    Unreachable, ///< a server that is not there, or no longer
    Contended, ///< others wrote the same at the same time; run again it may well succeed
};

/// An expected failure. `detail` says what happened and what to do; `where` names the file and the
/// place
/// ("bank.json", "/items/3/key", "line 12"). Neither is shown to a learner as it is: app/ui words
/// that.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString detail;
    QString where;
    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand for `return fail(code, detail, where);` in a function returning Result<T>.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString detail, QString where = {})
{
    return std::unexpected(Error {code, std::move(detail), std::move(where)});
}

} // namespace zhixing
