// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// A name as it is compared: without what only lines up a column. Blanks around it go, those
/// between Chinese characters as well, others become one; full-width letters become plain ones.
[[nodiscard]] QString plainMemberName(const QString &name);

} // namespace zhixing
