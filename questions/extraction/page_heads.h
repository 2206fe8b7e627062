// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"

namespace zhixing
{

/// Marks the heads of two parts beside page numbers, 问与答　某馆业务问答, and those numbers: a
/// part comes back beside other numbers, or each stands on a line of its own as a title. Headers
/// that name the issue are known by then.
void markPageHeads(Page *page);

} // namespace zhixing
