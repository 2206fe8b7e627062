// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <orcus/spreadsheet/import_interface.hpp>

namespace zhixing
{

/// Fonts, fills, borders and cell styles, which liborcus insists on telling: nothing is made of
/// them. Formats of numbers are left to whoever derives.
class NoStyles : public orcus::spreadsheet::iface::import_styles
{
public:
    void set_font_count(size_t /*n*/) override { }
    void set_font_bold(bool /*b*/) override { }
    void set_font_italic(bool /*b*/) override { }
    void set_font_name(std::string_view /*s*/) override { }
    void set_font_size(double /*point*/) override { }
    void set_font_underline(orcus::spreadsheet::underline_t /*e*/) override { }
    void set_font_underline_width(orcus::spreadsheet::underline_width_t /*e*/) override { }
    void set_font_underline_mode(orcus::spreadsheet::underline_mode_t /*e*/) override { }
    void set_font_underline_type(orcus::spreadsheet::underline_type_t /*e*/) override { }
    void set_font_underline_color(orcus::spreadsheet::color_elem_t /*alpha*/,
        orcus::spreadsheet::color_elem_t /*red*/,
        orcus::spreadsheet::color_elem_t /*green*/,
        orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    void set_font_color(orcus::spreadsheet::color_elem_t /*alpha*/,
        orcus::spreadsheet::color_elem_t /*red*/,
        orcus::spreadsheet::color_elem_t /*green*/,
        orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    void set_strikethrough_style(orcus::spreadsheet::strikethrough_style_t /*s*/) override { }
    void set_strikethrough_type(orcus::spreadsheet::strikethrough_type_t /*s*/) override { }
    void set_strikethrough_width(orcus::spreadsheet::strikethrough_width_t /*s*/) override { }
    void set_strikethrough_text(orcus::spreadsheet::strikethrough_text_t /*s*/) override { }
    size_t commit_font() override
    {
        return 0;
    }
    void set_fill_count(size_t /*n*/) override { }
    void set_fill_pattern_type(orcus::spreadsheet::fill_pattern_t /*fp*/) override { }
    void set_fill_fg_color(orcus::spreadsheet::color_elem_t /*alpha*/,
        orcus::spreadsheet::color_elem_t /*red*/,
        orcus::spreadsheet::color_elem_t /*green*/,
        orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    void set_fill_bg_color(orcus::spreadsheet::color_elem_t /*alpha*/,
        orcus::spreadsheet::color_elem_t /*red*/,
        orcus::spreadsheet::color_elem_t /*green*/,
        orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    size_t commit_fill() override
    {
        return 0;
    }
    void set_border_count(size_t /*n*/) override { }
    void set_border_style(orcus::spreadsheet::border_direction_t /*dir*/,
        orcus::spreadsheet::border_style_t /*style*/) override
    {
    }
    void set_border_color(orcus::spreadsheet::border_direction_t /*dir*/,
        orcus::spreadsheet::color_elem_t /*alpha*/,
        orcus::spreadsheet::color_elem_t /*red*/,
        orcus::spreadsheet::color_elem_t /*green*/,
        orcus::spreadsheet::color_elem_t /*blue*/) override
    {
    }
    void set_border_width(orcus::spreadsheet::border_direction_t /*dir*/,
        double /*width*/,
        orcus::length_unit_t /*unit*/) override
    {
    }
    size_t commit_border() override
    {
        return 0;
    }
    void set_cell_hidden(bool /*b*/) override { }
    void set_cell_locked(bool /*b*/) override { }
    void set_cell_print_content(bool /*b*/) override { }
    void set_cell_formula_hidden(bool /*b*/) override { }
    size_t commit_cell_protection() override
    {
        return 0;
    }
    void set_number_format_count(size_t /*n*/) override { }
    void set_cell_xf_count(size_t /*n*/) override { }
    void set_cell_style_xf_count(size_t /*n*/) override { }
    void set_dxf_count(size_t /*n*/) override { }
    void set_xf_font(size_t /*index*/) override { }
    void set_xf_fill(size_t /*index*/) override { }
    void set_xf_border(size_t /*index*/) override { }
    void set_xf_protection(size_t /*index*/) override { }
    void set_xf_style_xf(size_t /*index*/) override { }
    void set_xf_apply_alignment(bool /*b*/) override { }
    void set_xf_horizontal_alignment(orcus::spreadsheet::hor_alignment_t /*align*/) override { }
    void set_xf_vertical_alignment(orcus::spreadsheet::ver_alignment_t /*align*/) override { }
    size_t commit_cell_style_xf() override
    {
        return 0;
    }
    size_t commit_dxf() override
    {
        return 0;
    }
    void set_cell_style_count(size_t /*n*/) override { }
    void set_cell_style_name(std::string_view /*s*/) override { }
    void set_cell_style_xf(size_t /*index*/) override { }
    void set_cell_style_builtin(size_t /*index*/) override { }
    void set_cell_style_parent_name(std::string_view /*s*/) override { }
    size_t commit_cell_style() override
    {
        return 0;
    }
};

} // namespace zhixing
