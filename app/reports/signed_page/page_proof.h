// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

#include <vector>

namespace zhixing
{

/// One thing that is not as it was signed, and where.
struct PageFinding {
    QString chinese;
    QString english;
    bool operator==(const PageFinding &) const = default;
};

struct PageProof {
    QString title;
    QString facts; ///< what the report says of itself
    QString fingerprint; ///< of the key in the page; whose it is, people compare
    std::size_t parts = 0;
    std::vector<PageFinding> findings; ///< empty: every byte is as it was signed
};

/// Whether the bytes of a file are a page or were one; anything else may be a bundle.
[[nodiscard]] bool isPage(const QByteArray &bytes, const QString &path);

/// Looks at every byte of a signed page; nothing in the page is run. Invalid where it never was
/// signed, TooNew where a later version signed it. `path` is the file's, for errors.
[[nodiscard]] Result<PageProof> provePage(const QByteArray &bytes, const QString &path);

} // namespace zhixing
