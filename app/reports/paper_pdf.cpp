// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_sheet.h"
#include "reports/typesetting.h"

namespace zhixing
{

namespace
{

QFont fontOf(PaperStyle style)
{
    switch (style) {
    case PaperStyle::Title:
        return Typesetter::font(20, QFont::Bold);
    case PaperStyle::Heading:
        return Typesetter::font(13, QFont::Bold);
    case PaperStyle::Facts:
        return Typesetter::font(11.5);
    case PaperStyle::Note:
        return Typesetter::font(11);
    case PaperStyle::Detail:
        return Typesetter::font(10.5);
    case PaperStyle::Stem:
    case PaperStyle::Option:
    case PaperStyle::Answer:
        return Typesetter::font(12);
    }
    Q_UNREACHABLE();
}

double indentOf(PaperStyle style)
{
    return style == PaperStyle::Option || style == PaperStyle::Detail ? Typesetter::dots(7) : 0.0;
}

void addLine(const Typesetter &type, Group &group, const PaperLine &line)
{
    const double indent = indentOf(line.style);
    if (!line.text.isEmpty()) {
        if (line.style == PaperStyle::Heading) {
            type.gap(group, 3);
        }
        const bool isCentred = line.style == PaperStyle::Title || line.style == PaperStyle::Facts;
        type.words(group,
            line.text,
            fontOf(line.style),
            indent,
            isCentred ? Qt::AlignHCenter : Qt::AlignLeft);
    }
    for (int rule = 0; rule < line.ruledLines; ++rule) {
        type.rule(group, Typesetter::dots(7));
    }
    if (!line.boxes.isEmpty()) {
        type.boxes(group, line.boxes, line.columns, 0.0);
    }
    if (line.style == PaperStyle::Title || line.style == PaperStyle::Facts) {
        type.gap(group, 1.5);
    }
}

} // namespace

Result<void> writePdf(const PaperSheet &sheet, const QString &path)
{
    const auto set = [&sheet](const Typesetter &type) {
        std::vector<Group> groups;
        for (const PaperBlock &block : sheet.blocks) {
            Group group;
            for (const PaperLine &line : block) {
                addLine(type, group, line);
            }
            type.gap(group, 3);
            groups.push_back(std::move(group));
        }
        return type.pages(groups);
    };
    return writePages(path, sheet.title, set, [&sheet](std::size_t page, std::size_t pages) {
        return footOf(sheet, QString::number(page), QString::number(pages));
    });
}

} // namespace zhixing
