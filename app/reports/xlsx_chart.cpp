// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/xlsx_chart.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

/// The colours of the page and of the PDF.
void dress(lxw_chart_series *series, ChartKind kind, std::size_t number)
{
    constexpr std::array<lxw_color_t, 3> colours {0xB3261E, 0x4A6A8A, 0x8A6D1F};
    lxw_chart_fill fill {};
    fill.color = colours[number % colours.size()];
    if (kind == ChartKind::Bars) {
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_line line {};
    line.color = fill.color;
    line.width = 2.25F;
    chart_series_set_line(series, &line);
    const lxw_chart_marker_type marker = LXW_CHART_MARKER_CIRCLE;
    chart_series_set_marker_type(series, static_cast<std::uint8_t>(marker));
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
    const lxw_chart_label_position above = LXW_CHART_LABEL_POSITION_ABOVE;
    chart_series_set_labels_position(series, static_cast<std::uint8_t>(above));
}

bool isShareColumn(const DocumentTable &table, std::size_t column)
{
    return std::ranges::any_of(table.rows, [column](const std::vector<DocumentCell> &row) {
        return row[column].kind == CellKind::Share;
    });
}

} // namespace

lxw_error insertChart(const ChartedTable &place,
    const DocumentChart &drawn,
    const DocumentTable &table,
    lxw_row_t row,
    lxw_col_t column)
{
    const std::size_t rows = std::min(drawn.most, table.rows.size());
    const char *sheetName = place.sheetName.constData();
    const bool isBars = drawn.kind == ChartKind::Bars;
    const bool isShares = isShareColumn(table, drawn.series.front());
    lxw_chart *chart = workbook_add_chart(
        place.workbook, static_cast<std::uint8_t>(isBars ? LXW_CHART_BAR : LXW_CHART_LINE));
    const lxw_row_t head = place.head;
    const lxw_row_t last = head + static_cast<lxw_row_t>(rows);
    const auto labels = static_cast<lxw_col_t>(drawn.labels);
    std::size_t number = 0;
    for (const std::size_t drawnColumn : drawn.series) {
        const auto values = static_cast<lxw_col_t>(drawnColumn);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_name_range(series, sheetName, head, values);
        chart_series_set_categories(series, sheetName, head + 1, labels, last, labels);
        chart_series_set_values(series, sheetName, head + 1, values, last, values);
        chart_series_set_labels(series);
        dress(series, drawn.kind, number++);
        if (isShares) {
            chart_series_set_labels_num_format(series, "0.00%");
        }
    }
    chart_title_set_name(chart, drawn.title.toUtf8().constData());
    lxw_chart_font titleFont {};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &titleFont);
    if (isBars) {
        // The first row on top, as in the table; the numbers stand at the bars.
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_off(chart->x_axis);
        chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    } else {
        lxw_chart_line faint {};
        faint.color = 0xE0D9CC;
        chart_axis_major_gridlines_set_line(chart->y_axis, &faint);
    }
    if (drawn.series.size() == 1) {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    } else {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    }
    lxw_chart_axis *values = isBars ? chart->x_axis : chart->y_axis;
    chart_axis_set_min(values, 0.0);
    if (isShares) {
        constexpr double roomForLabels = 1.15;
        chart_axis_set_max(values, isBars ? roomForLabels : 1.0);
        chart_axis_set_num_format(values, "0%");
    }
    lxw_chart_options options {};
    options.x_scale = 1.1;
    options.y_scale = 1.2;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    return worksheet_insert_chart_opt(place.sheet, row, column, chart, &options);
}

} // namespace zhixing
