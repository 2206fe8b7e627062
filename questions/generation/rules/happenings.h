// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// A word of happening in a clause, and its place; -1 for none.
struct VerbAt {
    qsizetype at = -1;
    QString word;
};

/// The first word of happening outside titles and quotations. A clause without one tells no event.
[[nodiscard]] VerbAt verbIn(const QString &clause);

} // namespace zhixing
