// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/command_line.h"

namespace zhixing
{

/// Walks the pages with a demonstration learner on the real bank, in a folder of its own that is
/// thrown away, and writes a picture of each, in light and dark, at two sizes; or, where states are
/// asked for, a picture of each page in each of them. Seed, clock and answers are fixed, so that
/// the same bank gives the same pictures. Exit code.
[[nodiscard]] int takeScreenshots(const CommandLine &line);

} // namespace zhixing
