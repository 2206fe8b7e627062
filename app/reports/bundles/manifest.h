// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhixing
{

/// The newest version of the format, which this program writes; older ones are read.
inline constexpr int bundleVersion = 1;

inline constexpr qsizetype sha256Length = 32;

struct BundleEntry {
    QString name;
    qint64 size = 0; ///< bytes, unpacked
    qint64 lines = 0;
    QByteArray sha256; ///< of the unpacked bytes
    bool operator==(const BundleEntry &) const = default;
};

/// What all exports of these records up to and with this one hold together.
struct Watermark {
    qint64 attempts = 0;
    qint64 practiceDays = 0;
    bool operator==(const Watermark &) const = default;
};

/// What a bundle says of itself; described in README.md. Its bytes are what is signed.
struct Manifest {
    QString program; ///< version of the program that wrote it
    QString branch; ///< as the branch calls itself, for people; who belongs where stands with the
                    ///< learners
    QByteArray publicKey; ///< what it is signed with
    QByteArray records; ///< which records: the public key of their first export
    int sequence = 1; ///< number of this export of the records
    QByteArray previous; ///< SHA-256 of the manifest of the export before; empty for the first
    bool isComplete = false; ///< everything, not only what is new
    qint64 createdMs = 0;
    Watermark watermark;
    std::vector<BundleEntry> entries;
    bool operator==(const Manifest &) const = default;
};

/// The one spelling of a manifest: JSON without blanks, members in the order of their names.
[[nodiscard]] QByteArray manifestToJson(const Manifest &manifest);

/// TooNew for a later version, Invalid for anything that manifestToJson() does not write.
[[nodiscard]] Result<Manifest> manifestFromJson(const QByteArray &json, const QString &where);

} // namespace zhixing
