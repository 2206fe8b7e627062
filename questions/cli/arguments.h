// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>

namespace zhixing
{

/// The arguments of a command, taken apart.
struct Arguments {
    QStringList plain; ///< what belongs to no option: files
    QMap<QString, QStringList> options; ///< by long name; flags have an empty text

    [[nodiscard]] bool has(const QString &option) const
    {
        return options.contains(option);
    }
    /// All values of an option, in their order.
    [[nodiscard]] QStringList all(const QString &option) const
    {
        return options.value(option);
    }
    /// The value of an option that may stand once; empty where it does not.
    [[nodiscard]] QString one(const QString &option) const
    {
        return options.value(option).value(0);
    }
};

/// An option of a command: "--lexicon" with values, "--json" without.
struct OptionForm {
    enum class Takes { Nothing, OneValue, ManyValues };
    QString name;
    Takes takes = Takes::Nothing;
    QString letter; ///< "-o" for "--output"; empty where there is none
};

/// BadUse, saying `usage`, for an option that is not among the forms, that lacks its value or
/// stands too often.
[[nodiscard]] Result<Arguments> takeApart(
    const QStringList &arguments, const QList<OptionForm> &forms, const QString &usage);

} // namespace zhixing
