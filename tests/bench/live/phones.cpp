// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/live/phones.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace zhixing::bench
{

namespace
{

struct Phone {
    int socket = -1;
    bool isUpgraded = false;
    std::string read;
};

void require(bool isFine, const char *what)
{
    if (!isFine) {
        std::perror(what);
        std::_Exit(1);
    }
}

/// A text as a client frames it; the mask is all zeros.
std::string framed(std::string_view text, char opcode = '\x81')
{
    std::string frame(1, opcode);
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
    }
    frame.append(4, '\0');
    return frame.append(text);
}

class Hall
{
public:
    Hall(int count, int control)
        : m_phones(static_cast<std::size_t>(count))
        , m_control(control)
        , m_epoll(epoll_create1(0))
    {
        epoll_event event {EPOLLIN, {.u32 = controlMark}};
        require(epoll_ctl(m_epoll, EPOLL_CTL_ADD, control, &event) == 0, "epoll");
    }

    void run()
    {
        std::vector<epoll_event> events(512);
        for (;;) {
            const int ready = epoll_wait(m_epoll, events.data(), 512, -1);
            for (int place = 0; place < ready; ++place) {
                const auto mark = events[static_cast<std::size_t>(place)].data.u32;
                if (mark != controlMark) {
                    hear(mark);
                } else if (!obey()) {
                    return;
                }
            }
        }
    }

private:
    static constexpr std::uint32_t controlMark = 0xffff'ffff;

    bool obey()
    {
        require(read(m_control, &m_order, sizeof m_order) == sizeof m_order, "order");
        m_times.clear();
        if (m_order.what == 'n') {
            connectAll();
        } else if (m_order.what == 'a') {
            m_order.startedNs = monotonicNs();
            ++m_sequence;
            std::string text = R"({"v":1,"t":"answer","entry":)" + std::to_string(m_order.entry)
                + R"(,"seq":)" + std::to_string(m_sequence) + R"(,"picks":[0]})";
            if (m_order.isSocketIo) {
                text = "42[\"a\"," + text + "]";
            }
            const std::string answer = framed(text);
            for (const Phone &phone : m_phones) {
                say(phone, answer);
            }
        }
        if (m_early > 0) {
            // What came before the order did.
            m_times.assign(m_early, monotonicNs());
            m_early = 0;
            reportWhenAll();
        }
        return m_order.what != 'e';
    }

    void connectAll()
    {
        for (std::size_t place = 0; place < m_phones.size(); ++place) {
            Phone &phone = m_phones[place];
            if (phone.socket >= 0) {
                close(phone.socket);
            }
            phone = {socket(AF_INET, SOCK_STREAM, 0), false, {}};
            sockaddr_in address {};
            address.sin_family = AF_INET;
            address.sin_port = htons(static_cast<std::uint16_t>(m_order.port));
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            require(
                connect(phone.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0,
                "connect");
            const int on = 1;
            setsockopt(phone.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            fcntl(phone.socket, F_SETFL, O_NONBLOCK);
            epoll_event event {EPOLLIN, {.u32 = static_cast<std::uint32_t>(place)}};
            require(epoll_ctl(m_epoll, EPOLL_CTL_ADD, phone.socket, &event) == 0, "epoll");
            say(phone,
                std::string("GET ")
                    + (m_order.isSocketIo ? "/socket.io/?EIO=4&transport=websocket" : "/live")
                    + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_order.port)
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: "
                      "13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        }
        m_sequence = 0;
    }

    static void say(const Phone &phone, const std::string &bytes)
    {
        require(
            write(phone.socket, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
            "write");
    }

    void hear(std::uint32_t place)
    {
        Phone &phone = m_phones[place];
        char bytes[65'536];
        const ssize_t got = read(phone.socket, bytes, sizeof bytes);
        if (got <= 0) {
            // The turn of this server is over.
            close(phone.socket);
            phone.socket = -1;
            return;
        }
        phone.read.append(bytes, static_cast<std::size_t>(got));
        if (!phone.isUpgraded) {
            const auto end = phone.read.find("\r\n\r\n");
            if (end == std::string::npos) {
                return;
            }
            phone.read.erase(0, end + 4);
            phone.isUpgraded = true;
            if (!m_order.isSocketIo) {
                say(phone,
                    framed(R"({"v":1,"t":"join","code":"314159","name":"Phone )"
                        + std::to_string(place) + "\"}"));
            }
        }
        takeFrames(phone);
    }

    void takeFrames(Phone &phone)
    {
        while (phone.read.size() >= 2) {
            const auto byte = [&phone](std::size_t at) {
                return static_cast<std::size_t>(static_cast<unsigned char>(phone.read[at]));
            };
            std::size_t length = byte(1);
            std::size_t head = 2;
            if (length == 126) {
                if (phone.read.size() < 4) {
                    return;
                }
                length = byte(2) << 8 | byte(3);
                head = 4;
            }
            if (phone.read.size() < head + length) {
                return;
            }
            const std::string_view text(phone.read.data() + head, length);
            if (byte(0) == 0x89) {
                say(phone, framed(text, '\x8a'));
            } else if (m_order.isSocketIo && (text.starts_with('0') || text == "2")) {
                // It opens, or asks whether anybody is there.
                say(phone, framed(text == "2" ? "3" : "40"));
            } else {
                take(text);
            }
            phone.read.erase(0, head + length);
        }
    }

    void take(std::string_view text)
    {
        const auto has = [text](std::string_view word) {
            return text.find(word) != std::string_view::npos;
        };
        const char kind = has(R"("phase":"open")") ? 'q'
            : has(R"("t":"kept")")                 ? 'a'
            : has(R"("phase":"closed")")           ? 'c'
            : has(R"("phase":"revealed")")         ? 'r'
            : has(R"("phase":"lobby")")            ? 'n'
                                                   : ' ';
        if (kind == m_order.what) {
            m_times.push_back(monotonicNs());
            reportWhenAll();
        } else if (kind != ' ') {
            ++m_early;
        }
    }

    void reportWhenAll()
    {
        if (m_times.size() != m_phones.size()) {
            return;
        }
        std::ranges::sort(m_times);
        const auto after = [this](std::size_t place) {
            return static_cast<double>(m_times[place] - m_order.startedNs) / 1e6;
        };
        const std::size_t count = m_times.size();
        const Report report {
            m_order.what, after(count / 2), after(count * 99 / 100), after(count - 1)};
        m_times.clear();
        require(write(m_control, &report, sizeof report) == sizeof report, "report");
    }

    std::vector<Phone> m_phones;
    int m_control;
    int m_epoll;
    Order m_order;
    int m_sequence = 0;
    std::size_t m_early = 0;
    std::vector<std::int64_t> m_times;
};

} // namespace

std::int64_t monotonicNs()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

void bePhones(int count, int control)
{
    Hall(count, control).run();
}

} // namespace zhixing::bench
