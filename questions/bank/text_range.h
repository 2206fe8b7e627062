// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace zhixing
{

/// A half-open range of UTF-16 units in a QString.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype length() const
    {
        return end - start;
    }
    bool operator==(const TextRange &) const = default;
};

} // namespace zhixing
