// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/zip_archive.h"

#include <zip.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// 1980-01-01, the first day a zip file knows: when a bundle was made stands in its manifest.
constexpr zip_uint16_t firstDosDate = (1U << 5U) | 1U;
constexpr zip_flags_t asNamed = ZIP_FL_ENC_UTF_8;

/// libzip's words for an error, freed with it.
struct ZipError {
    ZipError()
    {
        zip_error_init(&error);
    }
    ~ZipError()
    {
        zip_error_fini(&error);
    }
    ZipError(const ZipError &) = delete;
    ZipError &operator=(const ZipError &) = delete;

    zip_error_t error {};
};

QString words(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

/// Adds one member; the input's bytes are read when the archive is closed.
bool add(zip_t *archive, const ZipInput &input)
{
    zip_source_t *source = zip_source_buffer(
        archive, input.bytes.constData(), static_cast<zip_uint64_t>(input.bytes.size()), 0);
    if (source == nullptr) {
        return false;
    }
    const zip_int64_t place
        = zip_file_add(archive, input.name.toUtf8().constData(), source, asNamed);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(place);
    const zip_int32_t method = input.packing == ZipPacking::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, 0) == 0
        && zip_file_set_dostime(archive, index, 0, firstDosDate, 0) == 0;
}

/// What was written into the source; empty where it cannot be read.
QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t size;
    zip_stat_init(&size);
    if (zip_source_stat(source, &size) != 0 || (size.valid & ZIP_STAT_SIZE) == 0
        || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(size.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), size.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipInput> &inputs, const QByteArray &comment)
{
    ZipError problem;
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &problem.error);
    if (target == nullptr) {
        return fail(ErrorCode::Unwritable, words(&problem.error));
    }
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &problem.error);
    if (archive == nullptr) {
        zip_source_free(target);
        zip_source_free(target);
        return fail(ErrorCode::Unwritable, words(&problem.error));
    }
    bool isWhole = true;
    for (const ZipInput &input : inputs) {
        isWhole = isWhole && add(archive, input);
    }
    isWhole = isWhole
        && zip_set_archive_comment(
               archive, comment.constData(), static_cast<zip_uint16_t>(comment.size()))
            == 0;
    if (!isWhole || zip_close(archive) != 0) {
        const QString why = words(zip_get_error(archive));
        zip_discard(archive);
        zip_source_free(target);
        return fail(ErrorCode::Unwritable, why);
    }
    const QByteArray bytes = bytesOf(target);
    zip_source_free(target);
    if (bytes.isEmpty()) {
        return fail(ErrorCode::Unwritable, u"the zip file cannot be made"_s);
    }
    return bytes;
}

void ZipReader::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipReader::ZipReader(zip *archive, QString name)
    : m_archive(archive)
    , m_name(std::move(name))
{
}

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const QString &name)
{
    ZipError problem;
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &problem.error);
    if (source == nullptr) {
        return fail(ErrorCode::Unreadable, words(&problem.error), name);
    }
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &problem.error);
    if (archive == nullptr) {
        zip_source_free(source);
        return fail(ErrorCode::Invalid,
            u"the directory of the zip file cannot be read: "_s + words(&problem.error),
            name);
    }
    return ZipReader(archive, name);
}

Result<std::vector<ZipMember>> ZipReader::members() const
{
    std::vector<ZipMember> members;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t found;
        zip_stat_init(&found);
        if (zip_stat_index(
                m_archive.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_GUESS, &found)
            != 0) {
            return fail(ErrorCode::Invalid, u"an entry cannot be read"_s, m_name);
        }
        const QString member = QString::fromUtf8(found.name);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE
            | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        constexpr zip_uint64_t largest = 1ULL << 40U;
        if ((found.valid & needed) != needed || found.size > largest || found.comp_size > largest
            || found.encryption_method != ZIP_EM_NONE
            || (found.comp_method != ZIP_CM_STORE && found.comp_method != ZIP_CM_DEFLATE)) {
            return fail(ErrorCode::Invalid,
                u"the entry is packed in a way no bundle is"_s,
                m_name + u", "_s + member);
        }
        members.push_back(
            {member, static_cast<qint64>(found.size), static_cast<qint64>(found.comp_size)});
    }
    return members;
}

Result<QByteArray> ZipReader::read(const QString &member, qint64 size) const
{
    const QString where = m_name + u", "_s + member;
    zip_file_t *file = zip_fopen(m_archive.get(), member.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (file == nullptr) {
        return fail(ErrorCode::Damaged,
            u"the entry cannot be opened: "_s + words(zip_get_error(m_archive.get())),
            where);
    }
    // One byte more than promised, so that a longer entry shows, and its check sum is looked at.
    QByteArray bytes(size + 1, '\0');
    qint64 got = 0;
    zip_int64_t step = 0;
    do {
        step = zip_fread(file, bytes.data() + got, static_cast<zip_uint64_t>(size + 1 - got));
        got += step > 0 ? step : 0;
    } while (step > 0 && got <= size);
    const QString why = step < 0 ? words(zip_file_get_error(file)) : QString();
    zip_fclose(file);
    if (step < 0) {
        return fail(ErrorCode::Damaged, u"the entry was changed or cut off: "_s + why, where);
    }
    if (got != size) {
        return fail(ErrorCode::Damaged,
            u"the entry was changed or cut off: %1 bytes are promised, %2 found"_s.arg(size).arg(
                got),
            where);
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace zhixing
