// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/safe_writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhixing
{

namespace
{

std::unexpected<Error> refusal(const QSaveFile &file)
{
    return fail(ErrorCode::Unwritable, file.errorString(), file.fileName());
}

/// The file aside, held against other programs; the system lets go of it when this one dies.
class Part
{
public:
    explicit Part(const QString &folder)
        : m_name(QFile::encodeName(QDir(folder).filePath(QStringLiteral(".zhixing.part"))))
    {
    }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;
    ~Part()
    {
        if (m_handle >= 0) {
            if (!m_isPlaced) {
                ::unlink(m_name.constData());
            }
            ::close(m_handle);
        }
    }

    /// False where somebody else is writing one, or it cannot be made.
    [[nodiscard]] bool take()
    {
        constexpr mode_t usual = 0666;
        const int handle = ::open(m_name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, usual);
        if (handle < 0) {
            return false;
        }
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0 || !isStill(handle)) {
            ::close(handle);
            return false;
        }
        m_handle = handle;
        return true;
    }

    /// False with errno.
    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        if (::ftruncate(m_handle, 0) != 0) {
            return false;
        }
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t written = ::write(
                m_handle, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
            if (written < 0 && errno != EINTR) {
                return false;
            }
            at += std::max<ssize_t>(0, written);
        }
        return ::fsync(m_handle) == 0;
    }

    /// False with errno.
    [[nodiscard]] bool put(const QByteArray &path)
    {
        struct stat before {};
        if (::stat(path.constData(), &before) == 0
            && ::fchmod(m_handle, before.st_mode & 07777) != 0) {
            return false;
        }
        m_isPlaced = std::rename(m_name.constData(), path.constData()) == 0;
        return m_isPlaced;
    }

private:
    /// Not put into place by its holder between opening and locking.
    [[nodiscard]] bool isStill(int handle) const
    {
        struct stat held {};
        struct stat there {};
        return ::fstat(handle, &held) == 0 && ::stat(m_name.constData(), &there) == 0
            && held.st_ino == there.st_ino && held.st_dev == there.st_dev;
    }

    QByteArray m_name;
    int m_handle = -1;
    bool m_isPlaced = false;
};

} // namespace

Result<void> writeAside(QSaveFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return refusal(file);
    }
    return {};
}

Result<void> writeOn(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size()) {
        return refusal(file);
    }
    return {};
}

Result<void> putIntoPlace(QSaveFile &file)
{
    if (!file.commit()) {
        return refusal(file);
    }
    return {};
}

Result<void> writeWhole(const QByteArray &bytes, const QString &path)
{
    const QFileInfo target(path);
    const bool isPlain = !target.isSymLink() && (!target.exists() || target.isFile());
    Part part(target.path());
    if (!isPlain || !part.take()) {
        // Another report is being written there, or the folder takes none, which is told here.
        QSaveFile file(path);
        if (const auto written = writeAside(file, bytes); !written) {
            return written;
        }
        return putIntoPlace(file);
    }
    if (!part.write(bytes) || !part.put(QFile::encodeName(path))) {
        return fail(ErrorCode::Unwritable, qt_error_string(errno), path);
    }
    return {};
}

} // namespace zhixing
