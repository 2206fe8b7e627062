// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QSaveFile>

namespace zhixing
{

/// Writes the bytes beside the file's name; what stands there stays until putIntoPlace(). Both name
/// the file in their error (Unwritable).
[[nodiscard]] Result<void> writeAside(QSaveFile &file, const QByteArray &bytes);
/// More of the same file.
[[nodiscard]] Result<void> writeOn(QSaveFile &file, const QByteArray &bytes);
[[nodiscard]] Result<void> putIntoPlace(QSaveFile &file);
/// Writes aside and puts into place at once, under one name in each folder, `.zhixing.part`: of a
/// program that was killed at it no more than that is left, and the next one takes it over.
[[nodiscard]] Result<void> writeWhole(const QByteArray &bytes, const QString &path);

} // namespace zhixing
