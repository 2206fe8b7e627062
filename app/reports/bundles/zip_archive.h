// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct zip;

namespace zhixing
{

/// A zip file in memory, as far as bundles need one.
struct ZipMember {
    QString name;
    qint64 size = 0; ///< unpacked, as the directory says
    qint64 packedSize = 0;
};

enum class ZipPacking { Deflated, Stored };

struct ZipInput {
    QString name;
    QByteArray bytes;
    ZipPacking packing = ZipPacking::Deflated;
};

/// The same inputs give the same bytes: no time, no owner. `comment` stands at the very end.
[[nodiscard]] Result<QByteArray> zipOf(
    const std::vector<ZipInput> &inputs, const QByteArray &comment);

/// Reads members one by one. The bytes given to open() outlive it.
class ZipReader
{
public:
    /// Invalid where the bytes are no zip file with one consistent directory.
    [[nodiscard]] static Result<ZipReader> open(const QByteArray &bytes, const QString &name);

    /// In the order of the directory. Invalid for a member that is encrypted or packed by other
    /// means than bundles are.
    [[nodiscard]] Result<std::vector<ZipMember>> members() const;
    /// Exactly `size` bytes; Damaged where there are fewer or more, or the check sum differs.
    [[nodiscard]] Result<QByteArray> read(const QString &member, qint64 size) const;

private:
    struct Closer {
        void operator()(zip *archive) const;
    };

    ZipReader(zip *archive, QString name);

    std::unique_ptr<zip, Closer> m_archive;
    QString m_name;
};

} // namespace zhixing
