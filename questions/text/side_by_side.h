// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <iterator>
#include <thread>
#include <type_traits>
#include <utility>
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

/// Calls work(i) for each i below `count`, a stretch of them in each turn, side by side.
template <typename Work>
void eachSideBySide(std::size_t count, std::size_t lines, const Work &work)
{
    constexpr std::size_t atOnce = 1000;
    sideBySide(count / atOnce + 1, lines, [&](std::size_t turn) {
        const std::size_t end = std::min(count, (turn + 1) * atOnce);
        for (std::size_t i = turn * atOnce; i < end; ++i) {
            work(i);
        }
    });
}

/// What look(i) finds for each i below `count`, in the order of i: the std::optional values it
/// returns that hold something. The calls are made side by side.
template <typename Look>
auto foundSideBySide(std::size_t count, std::size_t lines, const Look &look)
{
    using Found = typename std::invoke_result_t<Look, std::size_t>::value_type;
    constexpr std::size_t atOnce = 4000;
    std::vector<std::vector<std::pair<std::size_t, Found>>> parts(count / atOnce + 1);
    sideBySide(parts.size(), lines, [&](std::size_t part) {
        const std::size_t end = std::min(count, (part + 1) * atOnce);
        for (std::size_t i = part * atOnce; i < end; ++i) {
            if (auto found = look(i)) {
                parts[part].emplace_back(i, std::move(*found));
            }
        }
    });
    std::vector<std::pair<std::size_t, Found>> all;
    for (auto &part : parts) {
        all.insert(
            all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
    return all;
}

} // namespace zhixing
