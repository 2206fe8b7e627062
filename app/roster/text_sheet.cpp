// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/text_sheet.h"

#include "text/decoding.h"

#include <orcus/csv_parser.hpp>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr char unitSeparator = '\x1f';

/// Takes what liborcus's parser tells.
class Taker
{
public:
    Taker(Sheet &sheet, const RosterLimits &limits, QByteArrayView text)
        : m_sheet(&sheet)
        , m_limits(&limits)
        , m_text(text)
    {
    }

    [[nodiscard]] int row() const
    {
        return m_row;
    }
    void begin_parse() { }
    void end_parse() { }
    void begin_row()
    {
        m_column = 0;
    }
    void end_row()
    {
        ++m_row;
    }
    void cell(const char *letters, std::size_t length, bool isCopy)
    {
        // A quote that is never closed takes the rest of the file into its cell, and liborcus the
        // byte behind it.
        const bool isLast = !isCopy && letters > m_text.begin() && letters + length >= m_text.end();
        if (isLast && letters[-1] == '"') {
            throw orcus::csv::parse_error("a quote is not closed");
        }
        const int column = m_column++;
        if (length == 0) {
            return;
        }
        if (m_row >= m_limits->rows || column >= m_limits->columns || m_cells >= m_limits->cells) {
            m_sheet->isCut = true;
            return;
        }
        const QString shown = QString::fromUtf8(letters, static_cast<qsizetype>(length)).trimmed();
        if (!shown.isEmpty()) {
            ++m_cells;
            m_sheet->rows[m_row][column] = shown.left(m_limits->cellLength);
        }
    }

private:
    Sheet *m_sheet;
    const RosterLimits *m_limits;
    QByteArrayView m_text;
    int m_row = 0;
    int m_column = 0;
    int m_cells = 0;
};

/// The separator that stands most often outside quotes in the first lines.
char separatorOf(const QByteArray &text)
{
    constexpr qsizetype looked = 8192;
    constexpr std::array separators {',', '\t', ';'};
    std::array<int, separators.size()> counts {};
    bool isQuoted = false;
    for (const char c : text.first(std::min(looked, text.size()))) {
        isQuoted = isQuoted != (c == '"');
        const auto found = std::ranges::find(separators, c);
        if (!isQuoted && found != separators.end()) {
            ++counts[static_cast<std::size_t>(found - separators.begin())];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace

RosterResult<Sheet> readTextSheet(const QByteArray &bytes, const RosterLimits &limits)
{
    auto decoded = decodeBytes(bytes, u"roster"_s, 1);
    if (!decoded) {
        return fault(RosterProblem::OtherKind, decoded.error().detail);
    }
    QString text = std::move(decoded->text);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (decoded->damageCount > 0) {
        const auto place = decoded->damage.empty() ? 0 : decoded->damage.front().codePoint;
        return fault(RosterProblem::Damaged,
            u"bytes that are no text"_s,
            {},
            static_cast<int>(text.first(std::min<qsizetype>(place, text.size())).count(u'\n')) + 1);
    }
    QByteArray plain = text.toUtf8();
    char separator = separatorOf(plain);
    if (separator == '\t') {
        // liborcus takes tabs for blanks and leaves them out.
        separator = unitSeparator;
        plain.replace('\t', separator);
    }
    orcus::csv::parser_config config;
    config.delimiters = std::string(1, separator);
    config.text_qualifier = '"';
    config.trim_cell_value = true;
    Sheet sheet;
    Taker taker(sheet, limits, plain);
    try {
        orcus::csv_parser<Taker> parser(
            plain.constData(), static_cast<std::size_t>(plain.size()), taker, config);
        parser.parse();
    } catch (const std::exception &problem) {
        return fault(
            RosterProblem::Damaged, QString::fromUtf8(problem.what()), {}, taker.row() + 1);
    }
    return sheet;
}

} // namespace zhixing
