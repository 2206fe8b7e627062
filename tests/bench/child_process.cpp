// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "child_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string_view>

namespace zhixing
{

namespace
{

std::vector<char *> pointers(std::vector<std::string> &words)
{
    std::vector<char *> list;
    for (auto &word : words) {
        list.push_back(word.data());
    }
    list.push_back(nullptr);
    return list;
}

std::vector<std::string> environmentInUtf8()
{
    std::vector<std::string> environment;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        if (!std::string_view(*entry).starts_with("LC_ALL=")) {
            environment.emplace_back(*entry);
        }
    }
    environment.emplace_back("LC_ALL=C.UTF-8");
    return environment;
}

} // namespace

std::optional<ChildRun> runChild(const std::vector<std::string> &command)
{
    auto words = command;
    auto environment = environmentInUtf8();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    pid_t child = 0;
    const auto started = std::chrono::steady_clock::now();
    const int refused = posix_spawnp(&child,
        words.front().c_str(),
        &actions,
        nullptr,
        pointers(words).data(),
        pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (refused != 0) {
        return std::nullopt;
    }
    int status = 0;
    rusage usage {};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status)) {
        return std::nullopt;
    }
    return ChildRun {.exitCode = WEXITSTATUS(status),
        .wall = std::chrono::steady_clock::now() - started,
        .peakMegabytes = double(usage.ru_maxrss) * 1024 / 1e6};
}

} // namespace zhixing
