// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/command_line.h"

namespace zhixing
{

/// For a PIN that was forgotten: whoever may write the file of the records may take it away. Exit
/// code: 0, 3 where there is no such learner, 4 where the records cannot be opened.
[[nodiscard]] int clearPin(const CommandLine &line);

} // namespace zhixing
