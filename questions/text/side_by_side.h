// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace zhixing
{

/// Calls work(i) for each i below `count`, in no order and on several processors at once; returns
/// when all is done. The calls must not write to the same place. `lines` is how many lines of a
/// text they look at together: for a few the calls are made one after another.
template <typename Work>
void sideBySide(std::size_t count, std::size_t lines, const Work &work)
{
    // Starting a thread takes as long as some hundred lines.
    constexpr std::size_t linesEach = 1000;
    constexpr std::size_t mostThreads = 4;
    const std::size_t processors
        = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    const std::size_t threads = std::min({processors, count, lines / linesEach + 1});

    std::atomic<std::size_t> next = 0;
    const auto takeTurns = [&next, &work, count] {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i) {
        // Where no thread can be had, the call is made below, when nothing is left to do.
        const auto policy = std::launch::async | std::launch::deferred;
        others.push_back(std::async(policy, takeTurns));
    }
    takeTurns();
    for (std::future<void> &other : others) {
        other.get();
    }
}

} // namespace zhixing
