// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/odf_package.h"

#include <array>

namespace zhixing
{

namespace
{

constexpr quint32 localHeader = 0x04034b50;
constexpr quint32 centralHeader = 0x02014b50;
constexpr quint32 endOfDirectory = 0x06054b50;
constexpr quint16 version = 20;
/// Names are UTF-8.
constexpr quint16 flags = 0x0800;
/// 1980-01-01, the first day the format knows: the same words give the same bytes.
constexpr quint16 day = 0x0021;

/// CRC-32 of ISO 3309, which ZIP uses, by a table of bytes.
quint32 checksum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 byte = 0; byte < made.size(); ++byte) {
            quint32 value = byte;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
            }
            made.at(byte) = value;
        }
        return made;
    }();
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes) {
        sum = table.at((sum ^ static_cast<quint8>(byte)) & 0xffU) ^ (sum >> 8U);
    }
    return sum ^ 0xffffffffU;
}

/// Little endian, as the format wants it.
template <typename Number>
void put(QByteArray &bytes, Number number)
{
    for (std::size_t byte = 0; byte < sizeof(Number); ++byte) {
        bytes.append(static_cast<char>((number >> (8U * byte)) & 0xffU));
    }
}

/// What the two headers of a file have in common.
void putFile(QByteArray &bytes, const PackedFile &file, quint32 sum)
{
    const auto size = static_cast<quint32>(file.bytes.size());
    put<quint16>(bytes, version);
    put<quint16>(bytes, flags);
    put<quint16>(bytes, 0); // stored
    put<quint16>(bytes, 0); // midnight
    put<quint16>(bytes, day);
    put<quint32>(bytes, sum);
    put<quint32>(bytes, size);
    put<quint32>(bytes, size);
    put<quint16>(bytes, static_cast<quint16>(file.name.size()));
    put<quint16>(bytes, 0); // no extra field
}

} // namespace

QByteArray packed(const std::vector<PackedFile> &files)
{
    QByteArray bytes;
    QByteArray directory;
    for (const PackedFile &file : files) {
        const auto offset = static_cast<quint32>(bytes.size());
        const quint32 sum = checksum(file.bytes);
        put<quint32>(bytes, localHeader);
        putFile(bytes, file, sum);
        bytes.append(file.name);
        bytes.append(file.bytes);

        put<quint32>(directory, centralHeader);
        put<quint16>(directory, version);
        putFile(directory, file, sum);
        put<quint16>(directory, 0); // no comment
        put<quint16>(directory, 0); // first disk
        put<quint16>(directory, 0);
        put<quint32>(directory, 0);
        put<quint32>(directory, offset);
        directory.append(file.name);
    }
    const auto start = static_cast<quint32>(bytes.size());
    const auto count = static_cast<quint16>(files.size());
    bytes.append(directory);
    put<quint32>(bytes, endOfDirectory);
    put<quint16>(bytes, 0);
    put<quint16>(bytes, 0);
    put<quint16>(bytes, count);
    put<quint16>(bytes, count);
    put<quint32>(bytes, static_cast<quint32>(directory.size()));
    put<quint32>(bytes, start);
    put<quint16>(bytes, 0);
    return bytes;
}

} // namespace zhixing
