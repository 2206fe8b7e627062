// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/manifest.h"
#include "reports/bundles/signing_key.h"

#include <QByteArray>

namespace zhixing
{

/// What travels, each as JSON lines (README.md).
struct BundleContent {
    QByteArray learners;
    QByteArray wordings;
    QByteArray attempts;
    QByteArray practice;
    bool operator==(const BundleContent &) const = default;
};

/// A bundle of which everything was proved: bounds, names, hashes, signature, seal.
struct Bundle {
    Manifest manifest;
    QByteArray manifestSha256; ///< what the next export is chained to, and the bundle's identity
    BundleContent content;
};

/// Packs and signs. The manifest's key and entries are filled in here.
[[nodiscard]] Result<QByteArray> packBundle(
    Manifest manifest, const BundleContent &content, const SigningKey &key);

/// Proves the bytes of a .zxb file before anything in them is believed. An error names the entry
/// and what is wrong: TooNew for a later version, Damaged for what was changed, cut off or packed
/// anew, Invalid for what is no bundle. `name` is the file's, for errors.
[[nodiscard]] Result<Bundle> unpackBundle(const QByteArray &bytes, const QString &name);

/// The same of a file; Unreadable where it cannot be read.
[[nodiscard]] Result<Bundle> readBundle(const QString &path);

/// What a bundle may come to, so that none exhausts memory or disk.
struct BundleLimits {
    static constexpr qint64 file = 256LL * 1024 * 1024;
    static constexpr qint64 manifest = 64LL * 1024;
    static constexpr qint64 unpacked = 1024LL * 1024 * 1024; ///< all entries together
    static constexpr qint64 ratio = 200; ///< unpacked to packed, of an entry above `small`
    static constexpr qint64 small = 1024LL * 1024;
};

} // namespace zhixing
