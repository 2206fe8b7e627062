// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/safe_writing.h"

namespace zhixing
{

namespace
{

std::unexpected<Error> refusal(const QSaveFile &file)
{
    return fail(ErrorCode::Unwritable, file.errorString(), file.fileName());
}

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
    QSaveFile file(path);
    if (const auto written = writeAside(file, bytes); !written) {
        return written;
    }
    return putIntoPlace(file);
}

} // namespace zhixing
