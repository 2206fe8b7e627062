// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/file_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    return lock(path, LOCK_EX, patience);
}

Result<FileLock> FileLock::share(const QString &path, std::chrono::milliseconds patience)
{
    return lock(path, LOCK_SH, patience);
}

Result<FileLock> FileLock::lock(
    const QString &path, int operation, std::chrono::milliseconds patience)
{
    constexpr mode_t onlyForTheOwner = 0600;
    const int handle = ::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, onlyForTheOwner);
    if (handle < 0) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be written to"_s, path);
    }
    FileLock held(handle);
    const QDeadlineTimer deadline(patience);
    while (::flock(handle, operation | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return fail(ErrorCode::Unwritable, u"the file system knows no locks"_s, path);
        }
        if (deadline.hasExpired()) {
            return fail(ErrorCode::Unwritable, u"another instance holds the records"_s, path);
        }
        constexpr unsigned long pauseMs = 10;
        QThread::msleep(pauseMs);
    }
    return held;
}

FileLock::~FileLock()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

} // namespace zhixing
