// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace zhixing::bench
{

/// Nanoseconds of a clock that all processes share.
[[nodiscard]] std::int64_t monotonicNs();

/// From the room's process to the phones': what comes now, and when it began.
struct Order {
    char what = 'q'; ///< connect, question, answer, closed, result, end: 'n' 'q' 'a' 'c' 'r' 'e'
    std::int32_t port = 0;
    std::int32_t entry = 0;
    bool isSocketIo = false; ///< the server speaks socket.io, version 4
    std::int64_t startedNs = 0;
};

/// Back, once every phone has it.
struct Report {
    char what = 'q';
    double medianMs = 0.0;
    double p99Ms = 0.0;
    double lastMs = 0.0;
};

/// Is so many phones in this process, on plain sockets and one epoll, until it is told to end.
/// Orders and reports go through the file descriptor.
void bePhones(int count, int control);

} // namespace zhixing::bench
