// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "result.h"

#include <QStringList>
#include <QTextStream>

#include <functional>
#include <optional>

namespace zhixing
{

/// The exit codes, which mean what those of zhixing-bank do; scripts rely on them.
enum class BundleExit {
    Done = 0,
    Findings = 1, ///< done, but something wants a person's eye: a bundle refused, a key unknown
    BadUse = 2, ///< arguments that do not fit, or a file that cannot be written
    NothingFound = 3,
    Unreadable = 4,
};

/// A report as a page, which is verified beside bundles though it is none.
struct ProvedPage {
    QString description; ///< what it is, for a line
    QString fingerprint; ///< of the key it is signed with
    QStringList findings; ///< what is not as it was signed; empty: nothing
};

/// Where and when a command about bundles is given.
struct BundleSetting {
    QTextStream &out;
    QTextStream &messages;
    bool isChinese = false;
    UtcTime now;
    QString program; ///< version of this program
    /// The records in the folder given; in the usual one for an empty name.
    std::function<QString(const QString &folder)> recordsIn;
    std::function<bool()> stop; ///< asked while merging; may be empty
    /// Proves a signed page; unset where the file is none. May be empty.
    std::function<std::optional<Result<ProvedPage>>(const QString &path)> provePage = {};

    [[nodiscard]] QString words(const QString &chinese, const QString &english) const
    {
        return isChinese ? chinese : english;
    }
};

/// `export`, `verify`, `merge`, `keys` and `conflicts` (README.md). Unset where the first argument
/// is none of these. The arguments do not begin with the program's name.
[[nodiscard]] std::optional<BundleExit> runBundleCommand(
    const QStringList &arguments, const BundleSetting &setting);

/// One line a command, for a program's help.
[[nodiscard]] QStringList bundleCommandHelp(bool isChinese);

/// True from the moment somebody pressed Ctrl-C, for which it listens once it was asked: what runs
/// ends what it is at and leaves things whole. A second time ends the program.
[[nodiscard]] std::function<bool()> stopOnInterrupt();

/// A text from a stranger for a terminal: control characters, and those that turn the direction of
/// writing, are spelt out.
[[nodiscard]] QString plainly(const QString &text);

} // namespace zhixing
