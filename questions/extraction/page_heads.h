// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"

namespace zhixing
{

/// Marks the heads of two names beside page numbers, 问与答　某馆业务问答, and those numbers: a
/// name comes back beside other numbers, or each stands on a line of its own as a title. Headers
/// that name the issue are known by then.
void markPageHeads(Page *page);

/// Marks what is still taken for text of the heads of a single name, and of those with the number
/// in their line: the numbers count on from page to page. Everything else is known by then.
void markCountedHeads(Page *page);

} // namespace zhixing
