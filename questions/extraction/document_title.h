// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"

#include <QString>

namespace zhixing
{

/// What the running headers call the source: the name and the issue ("吉林文摘 2021.8" from
/// 2021.8｜吉林文摘 and 吉林文摘｜2021.8), if the same header stands on two pages or more. Empty
/// otherwise.
[[nodiscard]] QString documentTitle(const Page &page);

} // namespace zhixing
