// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/workbook_parts.h"

#include "reports/bundles/zip_archive.h"
#include "roster/xml_part.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int mostParts = 2'000;
const QString odsContent = u"content.xml"_s;
const QString odsType = u"mimetype"_s;
const QString xlsxTypes = u"[Content_Types].xml"_s;

bool isSheetPart(const QString &name)
{
    return name.startsWith(u"xl/worksheets/"_s) && name.endsWith(u".xml"_s)
        && name.count(u'/') == 2;
}

/// Not: drawings, comments, pivot tables, links, macros, the history of changes.
bool isWanted(const QString &name, WorkbookKind kind)
{
    if (kind == WorkbookKind::Ods) {
        return name == odsContent || name == odsType || name == u"styles.xml";
    }
    static const QStringList wanted {xlsxTypes,
        u"_rels/.rels"_s,
        u"xl/workbook.xml"_s,
        u"xl/_rels/workbook.xml.rels"_s,
        u"xl/sharedStrings.xml"_s,
        u"xl/styles.xml"_s};
    return wanted.contains(name) || isSheetPart(name);
}

RosterResult<WorkbookKind> kindOf(const std::vector<ZipMember> &members)
{
    const auto has = [&](const QString &name) {
        return std::ranges::find(members, name, &ZipMember::name) != members.end();
    };
    if (has(odsContent) && has(odsType)) {
        return WorkbookKind::Ods;
    }
    if (has(xlsxTypes) && has(u"xl/workbook.xml"_s)) {
        return WorkbookKind::Xlsx;
    }
    if (has(xlsxTypes) && has(u"xl/workbook.bin"_s)) {
        return fault(RosterProblem::OldWorkbook, u"a binary workbook (.xlsb)"_s);
    }
    return fault(RosterProblem::OtherKind, u"a zip file without a workbook"_s);
}

RosterResult<QByteArray> rewritten(
    const QString &name, const QByteArray &bytes, const RosterLimits &limits)
{
    if (name == odsType) {
        return bytes.startsWith("application/vnd.oasis.opendocument.spreadsheet")
            ? RosterResult<QByteArray>(bytes)
            : fault(RosterProblem::OtherKind, u"no sheet, but "_s + QString::fromLatin1(bytes));
    }
    auto part
        = rewriteXmlPart(bytes, isSheetPart(name) ? PartKind::XlsxSheet : PartKind::Other, limits);
    if (!part) {
        part.error().detail.prepend(name + u": "_s);
    }
    return part;
}

} // namespace

RosterResult<SafeWorkbook> safeWorkbook(const QByteArray &bytes, const RosterLimits &limits)
{
    const auto archive = ZipReader::open(bytes, u"roster"_s);
    if (!archive) {
        return fault(RosterProblem::Damaged, archive.error().detail);
    }
    const auto members = archive->members();
    if (!members) {
        return fault(RosterProblem::Damaged, members.error().detail);
    }
    if (std::ssize(*members) > mostParts) {
        return fault(RosterProblem::TooLarge, u"%1 parts"_s.arg(members->size()));
    }
    const auto kind = kindOf(*members);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    qint64 size = 0;
    std::vector<ZipInput> parts;
    for (const ZipMember &member : *members) {
        if (!isWanted(member.name, *kind)) {
            continue;
        }
        size += member.size;
        if (size > limits.unpackedBytes) {
            return fault(RosterProblem::TooLarge, u"unpacks to %1 bytes"_s.arg(size));
        }
        const auto raw = archive->read(member.name, member.size);
        if (!raw) {
            return fault(RosterProblem::Damaged, raw.error().detail);
        }
        auto part = rewritten(member.name, *raw, limits);
        if (!part) {
            return std::unexpected(part.error());
        }
        parts.push_back({member.name, std::move(*part), ZipPacking::Stored});
    }
    auto packed = zipOf(parts, {});
    if (!packed) {
        return fault(RosterProblem::Damaged, packed.error().detail);
    }
    return SafeWorkbook {*kind, std::move(*packed)};
}

} // namespace zhixing
