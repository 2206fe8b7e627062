// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace zhixing::bench
{

/// What a room would cost that did nothing: an epoll that sends the same bytes to everybody and
/// says the same to whoever says something. What ours is measured by.
class BareServer
{
public:
    BareServer();
    ~BareServer();
    BareServer(const BareServer &) = delete;
    BareServer &operator=(const BareServer &) = delete;

    [[nodiscard]] int port() const;
    /// Sends a text to everybody.
    void broadcast(const std::string &text);
    /// Says `reply` to whoever says something, until the file descriptor has something to read.
    void serveUntilReadable(int control, const std::string &reply);

private:
    void take();
    void hear(std::size_t place, const std::string &reply);

    struct Line {
        int socket = -1;
        bool isUpgraded = false;
    };

    int m_listener = -1;
    int m_epoll = -1;
    std::vector<Line> m_lines;
};

} // namespace zhixing::bench
