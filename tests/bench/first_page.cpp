// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-first-page PROGRAM [ARGUMENTS]: starts a program on an otherwise empty X display and
// prints "MILLISECONDS MEGABYTES": from the start until its first page is painted, seen from
// outside, and the memory of the program and its children two seconds later (proportional set
// size). An empty window has a few colours; a painted page has many, as its letters are smoothed.

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>

namespace
{

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t coloursOfAPage = 40;
constexpr auto patience = 30s;

/// Distinct colours among every third pixel each way.
std::size_t coloursShown(Display *display)
{
    const auto root = DefaultRootWindow(display);
    const auto width = unsigned(DisplayWidth(display, DefaultScreen(display)));
    const auto height = unsigned(DisplayHeight(display, DefaultScreen(display)));
    XImage *image = XGetImage(display, root, 0, 0, width, height, AllPlanes, ZPixmap);
    std::set<unsigned long> colours;
    for (int y = 0; image != nullptr && y < int(height); y += 3) {
        for (int x = 0; x < int(width) && colours.size() < coloursOfAPage; x += 3) {
            colours.insert(XGetPixel(image, x, y));
        }
    }
    if (image != nullptr) {
        XDestroyImage(image);
    }
    return colours.size();
}

/// Proportional set size in kB of a process group: what it takes from the machine.
long memoryOfGroup(pid_t group)
{
    long total = 0;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const auto name = entry.path().filename().string();
        if (!std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; })
            || getpgid(pid_t(std::stol(name))) != group) {
            continue;
        }
        std::ifstream rollup(entry.path() / "smaps_rollup");
        for (std::string line; std::getline(rollup, line);) {
            if (line.starts_with("Pss:")) {
                total += std::atol(line.c_str() + 4);
            }
        }
    }
    return total;
}

/// The program leads a process group of its own, so that its children are counted and ended too.
pid_t start(char **command)
{
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int refused = posix_spawnp(&child, command[0], &actions, &attributes, command, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return refused == 0 ? child : -1;
}

} // namespace

int main(int argc, char **argv)
{
    Display *display = XOpenDisplay(nullptr);
    if (argc < 2 || display == nullptr) {
        std::fprintf(
            stderr, "usage, on an empty display: zhixing-first-page PROGRAM [ARGUMENTS]\n");
        return 2;
    }
    // The server takes a moment to clear away the program before.
    for (int i = 0; i < 100 && coloursShown(display) >= coloursOfAPage; ++i) {
        std::this_thread::sleep_for(20ms);
    }
    if (coloursShown(display) >= coloursOfAPage) {
        std::fprintf(stderr, "another window is on the display\n");
        return 2;
    }
    const auto started = Clock::now();
    const auto child = start(argv + 1);
    if (child < 0) {
        std::fprintf(stderr, "%s cannot be started\n", argv[1]);
        return 2;
    }
    bool painted = false;
    while (!painted && Clock::now() - started < patience && waitpid(child, nullptr, WNOHANG) == 0) {
        painted = coloursShown(display) >= coloursOfAPage;
    }
    const std::chrono::duration<double, std::milli> waited = Clock::now() - started;
    if (painted) {
        std::this_thread::sleep_for(2s);
        std::printf("%.0f %.0f\n", waited.count(), double(memoryOfGroup(child)) * 1024 / 1e6);
    } else {
        std::fprintf(stderr, "%s painted nothing\n", argv[1]);
    }
    kill(-child, SIGKILL);
    waitpid(child, nullptr, 0);
    XCloseDisplay(display);
    return painted ? 0 : 1;
}
