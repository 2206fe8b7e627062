// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/no_styles.h"
#include "roster/sheet.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zhixing
{

/// Number formats, as far as they say how many digits a number is shown with.
class FormatTaker final : public NoStyles
{
public:
    void set_number_format_identifier(size_t id) override;
    void set_number_format_code(std::string_view code) override;
    size_t commit_number_format() override;
    void set_xf_number_format(size_t format) override;
    size_t commit_cell_xf() override;

    /// How many digits a cell of that format shows at least; 0: as many as there are.
    [[nodiscard]] int digits(size_t cellFormat) const;

private:
    std::map<size_t, std::string> m_codes;
    std::vector<size_t> m_formats; ///< of each cell format
    std::optional<size_t> m_id;
    std::string m_code;
    size_t m_format = 0;
    size_t m_count = 0;
};

class TextTaker final : public orcus::spreadsheet::iface::import_shared_strings
{
public:
    explicit TextTaker(const RosterLimits &limits);

    size_t append(std::string_view text) override;
    size_t add(std::string_view text) override;
    void set_segment_font(size_t /*font*/) override { }
    void set_segment_bold(bool /*bold*/) override { }
    void set_segment_italic(bool /*italic*/) override { }
    void set_segment_font_name(std::string_view /*name*/) override { }
    void set_segment_font_size(double /*point*/) override { }
    void set_segment_font_color(orcus::spreadsheet::color_elem_t /*alpha*/,
        orcus::spreadsheet::color_elem_t /*red*/,
        orcus::spreadsheet::color_elem_t /*green*/,
        orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    void append_segment(std::string_view text) override;
    size_t commit_segments() override;

    [[nodiscard]] QString text(size_t place) const;

private:
    const RosterLimits *m_limits;
    std::vector<QString> m_texts;
    QString m_segments;
};

/// One sheet, told cell by cell.
class SheetTaker final : public orcus::spreadsheet::iface::import_sheet,
                         private orcus::spreadsheet::iface::import_formula,
                         private orcus::spreadsheet::iface::import_sheet_properties
{
public:
    SheetTaker(QString name, TextTaker &texts, const RosterLimits &limits, int &toldLeft);

    orcus::spreadsheet::iface::import_formula *get_formula() override;
    orcus::spreadsheet::iface::import_sheet_properties *get_sheet_properties() override;
    void set_auto(orcus::spreadsheet::row_t row,
        orcus::spreadsheet::col_t column,
        std::string_view text) override;
    void set_string(orcus::spreadsheet::row_t row,
        orcus::spreadsheet::col_t column,
        orcus::spreadsheet::string_id_t text) override;
    void set_value(
        orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column, double value) override;
    void set_bool(
        orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column, bool value) override;
    void set_date_time(orcus::spreadsheet::row_t row,
        orcus::spreadsheet::col_t column,
        int year,
        int month,
        int day,
        int hour,
        int minute,
        double second) override;
    void set_format(
        orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column, size_t format) override;
    void set_format(orcus::spreadsheet::row_t firstRow,
        orcus::spreadsheet::col_t firstColumn,
        orcus::spreadsheet::row_t lastRow,
        orcus::spreadsheet::col_t lastColumn,
        size_t format) override;
    void fill_down_cells(orcus::spreadsheet::row_t row,
        orcus::spreadsheet::col_t column,
        orcus::spreadsheet::row_t count) override;
    [[nodiscard]] orcus::spreadsheet::range_size_t get_sheet_size() const override;

    /// What was told, numbers with the zeros their formats show in front.
    [[nodiscard]] Sheet sheet(const FormatTaker &formats) const;

private:
    struct Cell {
        QString text;
        std::optional<double> number;
        size_t format = 0;
    };

    void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) override;
    void set_formula(
        orcus::spreadsheet::formula_grammar_t /*grammar*/, std::string_view /*formula*/) override
    {
    }
    void set_shared_formula_index(size_t /*index*/) override { }
    void set_result_string(std::string_view text) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override { }
    void commit() override { }

    void set_column_width(orcus::spreadsheet::col_t /*column*/,
        double /*width*/,
        orcus::length_unit_t /*unit*/) override
    {
        count();
    }
    void set_column_hidden(orcus::spreadsheet::col_t /*column*/, bool /*hidden*/) override
    {
        count();
    }
    void set_row_height(orcus::spreadsheet::row_t /*row*/,
        double /*height*/,
        orcus::length_unit_t /*unit*/) override
    {
        count();
    }
    void set_row_hidden(orcus::spreadsheet::row_t /*row*/, bool /*hidden*/) override
    {
        count();
    }
    void set_merge_cell_range(const orcus::spreadsheet::range_t & /*range*/) override { }

    /// Counts what is told; throws where that has no end.
    void count();
    /// Null beyond the limits.
    [[nodiscard]] Cell *cell(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column);
    /// The same for a cell with something in it: one below the limits is missed.
    [[nodiscard]] Cell *filledCell(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column);

    QString m_name;
    TextTaker *m_texts;
    const RosterLimits *m_limits;
    int *m_toldLeft; ///< of the whole file
    int m_cellCount = 0;
    std::map<int, std::map<int, Cell>> m_rows;
    bool m_isCut = false;
    int m_formulaRow = 0;
    int m_formulaColumn = 0;
};

/// A workbook as liborcus tells of it.
class WorkbookTaker final : public orcus::spreadsheet::iface::import_factory,
                            private orcus::spreadsheet::iface::import_global_settings,
                            private orcus::spreadsheet::iface::import_reference_resolver
{
public:
    explicit WorkbookTaker(const RosterLimits &limits);

    orcus::spreadsheet::iface::import_global_settings *get_global_settings() override;
    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override;
    orcus::spreadsheet::iface::import_styles *get_styles() override;
    orcus::spreadsheet::iface::import_reference_resolver *get_reference_resolver(
        orcus::spreadsheet::formula_ref_context_t context) override;
    orcus::spreadsheet::iface::import_sheet *append_sheet(
        orcus::spreadsheet::sheet_t place, std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t place) override;
    void finalize() override { }

    [[nodiscard]] std::vector<Sheet> sheets() const;

private:
    void set_origin_date(int /*year*/, int /*month*/, int /*day*/) override { }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t /*grammar*/) override { }
    [[nodiscard]] orcus::spreadsheet::formula_grammar_t
    get_default_formula_grammar() const override;
    void set_character_set(orcus::character_set_t /*set*/) override { }

    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;

    const RosterLimits *m_limits;
    TextTaker m_texts;
    FormatTaker m_formats;
    std::deque<SheetTaker> m_sheets; ///< told of by address
    std::map<std::string, SheetTaker *, std::less<>> m_named;
    int m_toldLeft;
};

} // namespace zhixing
