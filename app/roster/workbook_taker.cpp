// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/workbook_taker.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
namespace told = orcus::spreadsheet;

namespace
{

/// Things told of a file: a few for each cell, and no end of them is an attack.
constexpr int mostTold = 8'000'000;
constexpr std::size_t mostTexts = 1'000'000;
constexpr std::size_t mostFormats = 100'000;
constexpr int lettersInAlphabet = 26;
constexpr told::range_size_t sheetSize {1'048'576, 16'384};
/// Of a whole number in a double that is still exact.
constexpr double largestWhole = 9'007'199'254'740'992.0;

QString fromUtf8(std::string_view text, int most)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(most);
}

} // namespace

QString numberText(double value)
{
    if (!std::isfinite(value)) {
        return {};
    }
    const bool isWhole = std::trunc(value) == value && std::abs(value) < largestWhole;
    return isWhole ? QString::number(static_cast<qint64>(value)) : QString::number(value, 'g', 15);
}

void FormatTaker::set_number_format_identifier(size_t id)
{
    m_id = id;
}

void FormatTaker::set_number_format_code(std::string_view code)
{
    m_code = code.substr(0, 64);
}

size_t FormatTaker::commit_number_format()
{
    if (m_codes.size() < mostFormats) {
        m_codes[m_id.value_or(m_count)] = m_code;
    }
    m_id.reset();
    m_code.clear();
    return m_count++;
}

void FormatTaker::set_xf_number_format(size_t format)
{
    m_format = format;
}

size_t FormatTaker::commit_cell_xf()
{
    if (m_formats.size() < mostFormats) {
        m_formats.push_back(m_format);
    }
    m_format = 0;
    return m_formats.size() - 1;
}

int FormatTaker::digits(size_t cellFormat) const
{
    if (cellFormat >= m_formats.size()) {
        return 0;
    }
    const auto code = m_codes.find(m_formats[cellFormat]);
    const bool isZeros = code != m_codes.end() && !code->second.empty()
        && std::ranges::all_of(code->second, [](char c) { return c == '0'; });
    return isZeros ? static_cast<int>(code->second.size()) : 0;
}

TextTaker::TextTaker(const RosterLimits &limits)
    : m_limits(&limits)
{
}

size_t TextTaker::append(std::string_view text)
{
    if (m_texts.size() >= mostTexts) {
        throw std::length_error("more texts than any roster has");
    }
    m_texts.push_back(fromUtf8(text, m_limits->cellLength));
    return m_texts.size() - 1;
}

size_t TextTaker::add(std::string_view text)
{
    return append(text);
}

void TextTaker::append_segment(std::string_view text)
{
    if (m_segments.size() < m_limits->cellLength) {
        m_segments += fromUtf8(text, m_limits->cellLength);
    }
}

size_t TextTaker::commit_segments()
{
    const QByteArray text = m_segments.toUtf8();
    m_segments.clear();
    return append({text.constData(), static_cast<std::size_t>(text.size())});
}

QString TextTaker::text(size_t place) const
{
    return place < m_texts.size() ? m_texts[place] : QString();
}

SheetTaker::SheetTaker(QString name, TextTaker &texts, const RosterLimits &limits, int &toldLeft)
    : m_name(std::move(name))
    , m_texts(&texts)
    , m_limits(&limits)
    , m_toldLeft(&toldLeft)
{
}

void SheetTaker::count()
{
    if (--*m_toldLeft < 0) {
        throw std::length_error("a sheet without end");
    }
}

SheetTaker::Cell *SheetTaker::cell(told::row_t row, told::col_t column)
{
    count();
    if (row < 0 || column < 0 || row >= m_limits->rows || column >= m_limits->columns) {
        return nullptr;
    }
    auto &cells = m_rows[row];
    const auto known = cells.find(column);
    if (known != cells.end()) {
        return &known->second;
    }
    if (m_cellCount >= m_limits->cells) {
        m_isCut = true;
        return nullptr;
    }
    ++m_cellCount;
    return &cells[column];
}

SheetTaker::Cell *SheetTaker::filledCell(told::row_t row, told::col_t column)
{
    m_isCut = m_isCut || row >= m_limits->rows;
    return cell(row, column);
}

told::iface::import_formula *SheetTaker::get_formula()
{
    return this;
}

told::iface::import_sheet_properties *SheetTaker::get_sheet_properties()
{
    return this;
}

void SheetTaker::set_auto(told::row_t row, told::col_t column, std::string_view text)
{
    if (Cell *one = filledCell(row, column)) {
        one->text = fromUtf8(text, m_limits->cellLength);
    }
}

void SheetTaker::set_string(told::row_t row, told::col_t column, told::string_id_t text)
{
    if (Cell *one = filledCell(row, column)) {
        one->text = m_texts->text(text);
    }
}

void SheetTaker::set_value(told::row_t row, told::col_t column, double value)
{
    if (Cell *one = filledCell(row, column)) {
        one->number = value;
    }
}

void SheetTaker::set_bool(told::row_t row, told::col_t column, bool value)
{
    if (Cell *one = filledCell(row, column)) {
        one->text = value ? u"是"_s : u"否"_s;
    }
}

void SheetTaker::set_date_time(told::row_t row,
    told::col_t column,
    int year,
    int month,
    int day,
    int /*hour*/,
    int /*minute*/,
    double /*second*/)
{
    if (Cell *one = cell(row, column)) {
        one->text = u"%1-%2-%3"_s.arg(year).arg(month).arg(day);
    }
}

void SheetTaker::set_format(told::row_t row, told::col_t column, size_t format)
{
    if (Cell *one = cell(row, column)) {
        one->format = format;
    }
}

void SheetTaker::set_format(told::row_t /*firstRow*/,
    told::col_t /*firstColumn*/,
    told::row_t /*lastRow*/,
    told::col_t /*lastColumn*/,
    size_t /*format*/)
{
    count();
}

void SheetTaker::fill_down_cells(told::row_t row, told::col_t column, told::row_t filled)
{
    const Cell *above = cell(row, column);
    if (above == nullptr) {
        return;
    }
    const Cell copied = *above;
    const told::row_t last = std::min<told::row_t>(filled, m_limits->rows);
    for (told::row_t below = 1; below <= last; ++below) {
        if (Cell *one = cell(row + below, column)) {
            *one = copied;
        }
    }
}

told::range_size_t SheetTaker::get_sheet_size() const
{
    return sheetSize;
}

void SheetTaker::set_position(told::row_t row, told::col_t column)
{
    m_formulaRow = row;
    m_formulaColumn = column;
}

void SheetTaker::set_result_string(std::string_view text)
{
    set_auto(m_formulaRow, m_formulaColumn, text);
}

void SheetTaker::set_result_value(double value)
{
    set_value(m_formulaRow, m_formulaColumn, value);
}

void SheetTaker::set_result_bool(bool value)
{
    set_bool(m_formulaRow, m_formulaColumn, value);
}

Sheet SheetTaker::sheet(const FormatTaker &formats) const
{
    Sheet made {m_name, {}, m_isCut};
    for (const auto &[row, cells] : m_rows) {
        for (const auto &[column, one] : cells) {
            QString text = one.text.trimmed();
            if (one.number) {
                text = numberText(*one.number).rightJustified(formats.digits(one.format), u'0');
            }
            if (!text.isEmpty()) {
                made.rows[row][column] = text;
            }
        }
    }
    return made;
}

WorkbookTaker::WorkbookTaker(const RosterLimits &limits)
    : m_limits(&limits)
    , m_texts(limits)
    , m_toldLeft(mostTold)
{
}

told::iface::import_global_settings *WorkbookTaker::get_global_settings()
{
    return this;
}

told::iface::import_shared_strings *WorkbookTaker::get_shared_strings()
{
    return &m_texts;
}

told::iface::import_styles *WorkbookTaker::get_styles()
{
    return &m_formats;
}

told::iface::import_reference_resolver *WorkbookTaker::get_reference_resolver(
    told::formula_ref_context_t /*context*/)
{
    return this;
}

told::iface::import_sheet *WorkbookTaker::append_sheet(
    told::sheet_t /*place*/, std::string_view name)
{
    if (std::ssize(m_sheets) >= m_limits->sheets) {
        throw std::length_error("more sheets than any roster has");
    }
    m_sheets.emplace_back(fromUtf8(name, m_limits->cellLength), m_texts, *m_limits, m_toldLeft);
    m_named[std::string(name)] = &m_sheets.back();
    return &m_sheets.back();
}

told::iface::import_sheet *WorkbookTaker::get_sheet(std::string_view name)
{
    const auto found = m_named.find(name);
    return found == m_named.end() ? nullptr : found->second;
}

told::iface::import_sheet *WorkbookTaker::get_sheet(told::sheet_t place)
{
    const bool isKnown = place >= 0 && place < std::ssize(m_sheets);
    return isKnown ? &m_sheets[static_cast<std::size_t>(place)] : nullptr;
}

told::formula_grammar_t WorkbookTaker::get_default_formula_grammar() const
{
    return told::formula_grammar_t::unknown;
}

told::src_address_t WorkbookTaker::resolve_address(std::string_view address)
{
    // "AB12"; what is no address is the cell A1.
    std::size_t at = 0;
    int column = 0;
    int row = 0;
    for (; at < address.size() && address[at] >= 'A' && address[at] <= 'Z'; ++at) {
        column = std::min(column * lettersInAlphabet + (address[at] - 'A' + 1), sheetSize.columns);
    }
    for (; at < address.size() && address[at] >= '0' && address[at] <= '9'; ++at) {
        row = std::min(row * 10 + (address[at] - '0'), sheetSize.rows);
    }
    return {0, std::max(row, 1) - 1, std::max(column, 1) - 1};
}

told::src_range_t WorkbookTaker::resolve_range(std::string_view range)
{
    const std::size_t colon = range.find(':');
    const auto first = resolve_address(range.substr(0, colon));
    return {
        first, colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
}

std::vector<Sheet> WorkbookTaker::sheets() const
{
    std::vector<Sheet> made;
    for (const SheetTaker &one : m_sheets) {
        made.push_back(one.sheet(m_formats));
    }
    return made;
}

} // namespace zhixing
