// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/roster_file.h"

#include "roster/column_names.h"
#include "roster/member_name.h"
#include "roster/text_sheet.h"
#include "roster/workbook_sheets.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The heads of old workbooks (.xls), and of new ones under a password: OLE compound files.
constexpr QByteArrayView oldHead("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

/// What an OLE compound file is: a name in its directory tells (in UTF-16).
RosterFault oleFault(const QByteArray &bytes)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray units(
        reinterpret_cast<const char *>(name.utf16()), name.size() * qsizetype(sizeof(char16_t)));
    return {bytes.contains(units) ? RosterProblem::Locked : RosterProblem::OldWorkbook};
}

QString cellOf(const QMap<int, QString> &row, const SheetHeads &heads, RosterColumn column)
{
    const auto place = heads.columns.find(column);
    return place == heads.columns.end() ? QString() : row.value(place->second);
}

/// The same head again, as it is printed on each page.
bool isHeadAgain(const QMap<int, QString> &row, const QMap<int, QString> &head)
{
    return row == head;
}

/// Who stands in a file already, by name and branch.
class People
{
public:
    /// Adds the line to a file's, or to those refused where its name stands in its branch.
    void take(RosterLine line, RosterFile &file)
    {
        const QString key = line.name + u'\n' + line.branch;
        const auto known = m_places.constFind(key);
        if (known == m_places.constEnd()) {
            m_places.insert(key, file.lines.size());
            file.lines.push_back(std::move(line));
            return;
        }
        const RosterLine &other = file.lines[*known];
        const bool isSame = other.digits == line.digits || line.digits.isEmpty();
        file.refused.push_back({line.row,
            line.name,
            isSame ? LineProblem::Repeated : LineProblem::SameName,
            other.row});
    }

private:
    QHash<QString, std::size_t> m_places;
};

class LineReader
{
public:
    LineReader(const Sheet &sheet, SheetHeads heads)
        : m_sheet(&sheet)
        , m_heads(std::move(heads))
    {
        m_file.sheet = sheet.name;
        std::map<int, RosterColumn> byPlace;
        for (const auto &[column, place] : m_heads.columns) {
            byPlace[place] = column;
        }
        for (const auto &[place, column] : byPlace) {
            m_file.columns.push_back(column);
        }
    }

    RosterFile read()
    {
        const auto &rows = m_sheet->rows;
        const auto head = rows.constFind(m_heads.row);
        for (auto row = std::next(head); row != rows.cend(); ++row) {
            if (!isHeadAgain(*row, *head)) {
                take(row.key() + 1, *row);
            }
        }
        return std::move(m_file);
    }

private:
    void take(int number, const QMap<int, QString> &row)
    {
        RosterLine line;
        line.row = number;
        line.name = memberName(cellOf(row, m_heads, RosterColumn::Name));
        line.digits = lastDigits(cellOf(row, m_heads, RosterColumn::Number));
        line.group = cellOf(row, m_heads, RosterColumn::Group).simplified();
        line.branch = cellOf(row, m_heads, RosterColumn::Branch).simplified();
        line.leave = leaveOf(
            cellOf(row, m_heads, RosterColumn::Leave), cellOf(row, m_heads, RosterColumn::Remark));
        static const QStringList sums {u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s};
        if (line.name.isEmpty() || sums.contains(line.name)) {
            // A sum or a signature line below the list is no person.
            if (!line.digits.isEmpty() && !line.group.isEmpty()) {
                refuse(line, LineProblem::NoName);
            }
            return;
        }
        if (const auto problem = nameProblem(line.name)) {
            refuse(line, *problem);
        } else if (std::max(line.group.size(), line.branch.size()) > longestMemberGroup) {
            refuse(line, LineProblem::LongGroup);
        } else {
            m_people.take(std::move(line), m_file);
        }
    }

    void refuse(const RosterLine &line, LineProblem why, int other = 0)
    {
        m_file.refused.push_back({line.row, line.name, why, other});
    }

    const Sheet *m_sheet;
    SheetHeads m_heads;
    RosterFile m_file;
    People m_people;
};

std::expected<RosterFile, RosterFault> rosterOf(const std::vector<Sheet> &sheets)
{
    std::optional<RosterFile> empty;
    for (const Sheet &sheet : sheets) {
        auto heads = headsOf(sheet);
        if (!heads) {
            continue;
        }
        if (sheet.isCut) {
            return fault(RosterProblem::TooLarge, u"more rows than are read"_s, sheet.name);
        }
        RosterFile file = LineReader(sheet, std::move(*heads)).read();
        if (!file.lines.empty() || !file.refused.empty()) {
            return file;
        }
        empty = empty ? empty : std::optional(std::move(file));
    }
    if (empty) {
        return fault(RosterProblem::Nobody, u"no row below the heads"_s, empty->sheet);
    }
    return fault(RosterProblem::NoNames,
        u"no column of names in %1 sheets"_s.arg(sheets.size()),
        sheets.empty() ? QString() : sheets.front().name);
}

} // namespace

std::expected<RosterFile, RosterFault> readRosterBytes(const QByteArray &bytes)
{
    const RosterLimits limits;
    if (bytes.size() > limits.fileBytes) {
        return fault(RosterProblem::TooLarge, u"%1 bytes"_s.arg(bytes.size()));
    }
    if (bytes.startsWith(oldHead)) {
        return std::unexpected(oleFault(bytes));
    }
    if (bytes.startsWith("PK")) {
        const auto sheets = readWorkbookSheets(bytes, limits);
        return sheets ? rosterOf(*sheets) : std::unexpected(sheets.error());
    }
    auto sheet = readTextSheet(bytes, limits);
    if (!sheet) {
        return std::unexpected(sheet.error());
    }
    return rosterOf({std::move(*sheet)});
}

std::expected<RosterFile, RosterFault> readRoster(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(RosterProblem::Unreadable, file.errorString());
    }
    // One byte more than is allowed, so that a longer file shows, whatever it says of its size.
    const QByteArray bytes = file.read(RosterLimits().fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return fault(RosterProblem::Unreadable, file.errorString());
    }
    return readRosterBytes(bytes);
}

RosterFile withBranch(const RosterFile &file, const QString &branch)
{
    RosterFile whole {file.sheet, file.columns, {}, file.refused};
    People people;
    for (RosterLine line : file.lines) {
        if (line.branch.isEmpty()) {
            line.branch = branch.simplified();
        }
        people.take(std::move(line), whole);
    }
    return whole;
}

} // namespace zhixing
