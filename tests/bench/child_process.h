// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace zhixing
{

/// How a program that ran to its end fared.
struct ChildRun {
    int exitCode = 0;
    std::chrono::duration<double> wall {0};
    double peakMegabytes
        = 0; ///< largest resident set; never less than the caller's own at the start
};

/// Runs a program with its output thrown away and LC_ALL=C.UTF-8, and waits for it. Unset if it
/// could not be started or was killed.
[[nodiscard]] std::optional<ChildRun> runChild(const std::vector<std::string> &command);

} // namespace zhixing
