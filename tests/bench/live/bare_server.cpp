// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/live/bare_server.h"

#include <cstdint>
#include <tuple>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace zhixing::bench
{

namespace
{

constexpr std::uint32_t listenerMark = 0xffff'ffff;
constexpr std::uint32_t controlMark = 0xffff'fffe;

std::string framed(const std::string &text)
{
    std::string frame("\x81", 1);
    if (text.size() < 126) {
        frame += static_cast<char>(text.size());
    } else {
        frame += static_cast<char>(126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
    }
    return frame + text;
}

void send(int socket, const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = write(socket, bytes.data() + sent, bytes.size() - sent);
        if (count <= 0) {
            return;
        }
        sent += static_cast<std::size_t>(count);
    }
}

} // namespace

BareServer::BareServer()
    : m_listener(socket(AF_INET, SOCK_STREAM, 0))
    , m_epoll(epoll_create1(0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::ignore = bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
    std::ignore = listen(m_listener, 512);
    epoll_event event {EPOLLIN, {.u32 = listenerMark}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
}

BareServer::~BareServer()
{
    for (const Line &line : m_lines) {
        close(line.socket);
    }
    close(m_listener);
    close(m_epoll);
}

int BareServer::port() const
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

void BareServer::broadcast(const std::string &text)
{
    const std::string frame = framed(text);
    for (const Line &line : m_lines) {
        send(line.socket, frame);
    }
}

void BareServer::take()
{
    const int socket = accept(m_listener, nullptr, nullptr);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event {EPOLLIN, {.u32 = static_cast<std::uint32_t>(m_lines.size())}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    m_lines.push_back({socket, false});
}

void BareServer::hear(std::size_t place, const std::string &reply)
{
    Line &line = m_lines[place];
    char bytes[4'096];
    if (read(line.socket, bytes, sizeof bytes) <= 0) {
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, line.socket, nullptr);
        return;
    }
    // One message a read, as these phones speak.
    send(line.socket, line.isUpgraded ? framed(reply) : "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    line.isUpgraded = true;
}

void BareServer::serveUntilReadable(int control, const std::string &reply)
{
    epoll_event watched {EPOLLIN, {.u32 = controlMark}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, control, &watched);
    std::vector<epoll_event> events(512);
    for (bool goesOn = true; goesOn;) {
        const int ready = epoll_wait(m_epoll, events.data(), 512, -1);
        for (int index = 0; index < ready; ++index) {
            const auto mark = events[static_cast<std::size_t>(index)].data.u32;
            if (mark == listenerMark) {
                take();
            } else if (mark == controlMark) {
                goesOn = false;
            } else {
                hear(mark, reply);
            }
        }
    }
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, control, nullptr);
}

} // namespace zhixing::bench
