// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace zhixing
{

/// A path as it was typed, or what a file dropped on the window is called.
[[nodiscard]] QString pathOf(const QString &place);
/// Where removable disks are that can be written to.
[[nodiscard]] QStringList removableDrives();
/// A name as part of a file's name.
[[nodiscard]] QString forFile(const QString &name);

} // namespace zhixing
