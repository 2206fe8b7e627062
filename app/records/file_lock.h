// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

#include <chrono>
#include <utility>

namespace zhixing
{

/// A lock between processes on a file of its own, held until destruction. The system
/// lets go of it when its holder dies, at whatever moment, so nobody ever waits for the dead: a
/// lock that is a file with a name in it would stay when its holder is killed before it wrote the
/// name. The file is left behind, empty; deleting it would let two holders in.
class FileLock
{
public:
    /// Waits up to `patience`. Unwritable, naming the file, if it cannot be made or somebody holds
    /// it longer.
    [[nodiscard]] static Result<FileLock> take(
        const QString &path, std::chrono::milliseconds patience);
    /// The same, but any number may share it; take() waits until none of them is left.
    [[nodiscard]] static Result<FileLock> share(
        const QString &path, std::chrono::milliseconds patience);

    FileLock(FileLock &&other) noexcept
        : m_handle(std::exchange(other.m_handle, -1))
    {
    }
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int handle)
        : m_handle(handle)
    {
    }
    [[nodiscard]] static Result<FileLock> lock(
        const QString &path, int operation, std::chrono::milliseconds patience);

    int m_handle = -1;
};

} // namespace zhixing
