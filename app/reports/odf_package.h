// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhixing
{

/// A file in a package.
struct PackedFile {
    QByteArray name; ///< "META-INF/manifest.xml"
    QByteArray bytes;
};

/// The bytes of a ZIP archive that holds the files in this order, none of them compressed: an
/// OpenDocument package (ISO/IEC 26300-3, 3.3) where the first is `mimetype`. For files below 4 GB.
[[nodiscard]] QByteArray packed(const std::vector<PackedFile> &files);

} // namespace zhixing
