// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "cli/terminal.h"

namespace zhixing
{

/// A table of what a bank holds: documents, passages, items by kind, and what was dropped by
/// reason.
void printSummary(const Bank &bank, const QString &path, const Terminal &terminal);

} // namespace zhixing
