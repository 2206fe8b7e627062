// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_chart.h"
#include "reports/paper_table.h"
#include "reports/pdf_outline.h"
#include "reports/pdf_words.h"
#include "reports/report_document.h"
#include "reports/report_words.h"
#include "reports/safe_writing.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>
#include <tuple>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

enum class EntryLevel { Section, Table };

/// A line of the table of contents.
struct Entry {
    QString title;
    EntryLevel level = EntryLevel::Section;
    std::size_t page = 0; ///< from 0, among the pages it lies on
};

/// The whole page is the cover's.
void layCover(PaperFlow &flow, const ReportDocument &document)
{
    constexpr double nameTop = 62.0;
    constexpr double factsIndent = 34.0;
    const Typefaces &faces = flow.faces();
    flow.down(nameTop);
    flow.paragraph(faces.caption, ReportWords::tr("知行"), inks::accent);
    flow.down(4.0);
    flow.paragraph(faces.title, document.title, inks::black);
    flow.down(6.0);
    flow.add(PaperRule {QLineF(0.0, flow.top(), 42.0, flow.top()), 0.9, inks::accent});
    flow.down(14.0);
    for (const DocumentFact &fact : document.facts) {
        flow.line(faces.caption, 0.0, flow.top(), fact.name, inks::soft);
        for (const QString &line : faces.caption.wrapped(fact.text, flow.width() - factsIndent)) {
            flow.line(faces.caption, factsIndent, flow.top(), line, inks::black);
            flow.down(faces.caption.lineHeight());
        }
        flow.down(4.0);
    }
}

void layFigures(PaperFlow &flow, const std::vector<DocumentFigure> &figures)
{
    constexpr std::size_t columns = 3;
    constexpr double gutter = 8.0;
    const Typefaces &faces = flow.faces();
    const double width = (flow.width() - gutter * (columns - 1)) / columns;
    for (std::size_t first = 0; first < figures.size(); first += columns) {
        const std::size_t end = std::min(figures.size(), first + columns);
        std::vector<QStringList> definitions;
        qsizetype lines = 0;
        for (std::size_t place = first; place < end; ++place) {
            definitions.push_back(faces.small.wrapped(formulaOf(figures[place].figure), width));
            lines = std::max(lines, definitions.back().size());
        }
        const double valueTop = faces.head.lineHeight();
        const double definitionTop = valueTop + faces.value.lineHeight();
        const double height = definitionTop + static_cast<double>(lines) * faces.small.lineHeight();
        flow.keep(height);
        for (std::size_t place = first; place < end; ++place) {
            const DocumentFigure &figure = figures[place];
            const double x = static_cast<double>(place - first) * (width + gutter);
            flow.line(faces.head, x, flow.top(), nameOf(figure.figure), inks::black);
            flow.line(faces.value,
                x,
                flow.top() + valueTop,
                figure.cell.text,
                figure.cell.kind == CellKind::Empty ? inks::soft : inks::black);
            double y = flow.top() + definitionTop;
            for (const QString &line : definitions[place - first]) {
                flow.line(faces.small, x, y, line, inks::soft);
                y += faces.small.lineHeight();
            }
        }
        flow.down(height + 5.0);
    }
    flow.down(figures.empty() ? 0.0 : 4.0);
}

void laySection(PaperFlow &flow, const DocumentSection &section, std::vector<Entry> &entries)
{
    // A section that is one wide table lies from its title on.
    const bool isTable = section.lead == SectionLead::Table && !section.tables.empty();
    flow.turn(
        isTable ? orientationOf(flow.faces(), section.tables.front()) : PageOrientation::Portrait);
    flow.paragraph(flow.faces().heading, section.title, inks::black);
    flow.down(4.0);
    entries.push_back({section.title, EntryLevel::Section, flow.pageCount() - 1});
    layFigures(flow, section.figures);
    for (const DocumentChart &chart : section.charts) {
        layChart(flow, chart, section.tables[chart.table]);
    }
    for (const DocumentTable &table : section.tables) {
        const std::size_t page = layTable(flow, table);
        if (section.tables.size() > 1 || table.title != section.title) {
            entries.push_back({table.title, EntryLevel::Table, page});
        }
    }
}

/// Title and facts of a sheet, which has no cover.
void laySheetHead(PaperFlow &flow, const ReportDocument &document)
{
    constexpr double factsIndent = 26.0;
    const Typefaces &faces = flow.faces();
    flow.paragraph(faces.title, document.title, inks::black);
    flow.down(2.0);
    flow.add(PaperRule {QLineF(0.0, flow.top(), flow.width(), flow.top()), 0.5, inks::accent});
    flow.down(5.0);
    for (const DocumentFact &fact : document.facts) {
        const QStringList lines = faces.text.wrapped(fact.text, flow.width() - factsIndent);
        flow.keep(faces.text.lineHeight());
        flow.line(faces.text, 0.0, flow.top(), fact.name, inks::soft);
        for (const QString &line : lines) {
            flow.keep(faces.text.lineHeight());
            flow.line(faces.text, factsIndent, flow.top(), line, inks::black);
            flow.down(faces.text.lineHeight());
        }
        flow.down(1.2);
    }
    flow.down(5.0);
}

/// Who made it, who looked it through, when; or whom the document names.
void laySignatures(PaperFlow &flow, const QStringList &named)
{
    constexpr double height = 26.0;
    const QStringList usual {
        ReportWords::tr("填报人："), ReportWords::tr("审核人："), ReportWords::tr("日　期：")};
    const QStringList &names = named.isEmpty() ? usual : named;
    const Typeface &face = flow.faces().text;
    flow.keep(height);
    flow.down(16.0);
    const double width = flow.width() / static_cast<double>(names.size());
    double x = 0.0;
    for (const QString &words : names) {
        flow.line(face, x, flow.top(), words, inks::black);
        const double below = flow.top() + face.lineHeight();
        flow.add(PaperRule {
            QLineF(x + face.widthOf(words), below, x + width - 6.0, below), 0.25, inks::soft});
        x += width;
    }
}

/// Page numbers are those of `entries` and `before` more.
std::vector<PaperPage> contentsPages(
    const Typefaces &faces, const std::vector<Entry> &entries, std::size_t before)
{
    constexpr double indent = 8.0;
    PaperFlow flow(faces);
    flow.paragraph(faces.heading, ReportWords::tr("目录"), inks::black);
    flow.down(6.0);
    for (const Entry &entry : entries) {
        const bool isSection = entry.level == EntryLevel::Section;
        const Typeface &face = isSection ? faces.caption : faces.text;
        const double left = isSection ? 0.0 : indent;
        flow.down(isSection ? 3.0 : 0.8);
        flow.keep(face.lineHeight());
        const QString number = QString::number(entry.page + before + 1);
        const double numberLeft = flow.width() - face.widthOf(number);
        flow.line(face, left, flow.top(), entry.title, inks::black);
        const double middle = flow.top() + face.baseline() - 1.0;
        flow.add(PaperRule {
            QLineF(left + face.widthOf(entry.title) + 3.0, middle, numberLeft - 3.0, middle),
            0.15,
            inks::rule});
        flow.line(face, numberLeft, flow.top(), number, inks::black);
        flow.down(face.lineHeight());
    }
    return flow.takePages();
}

struct Laid {
    std::vector<PaperPage> pages;
    std::vector<OutlineEntry> outline;
};

std::vector<PaperPage> sheetPages(const ReportDocument &document, const Typefaces &faces)
{
    PaperFlow body(faces);
    laySheetHead(body, document);
    for (const DocumentSection &section : document.sections) {
        layFigures(body, section.figures);
        for (const DocumentTable &table : section.tables) {
            std::ignore = layTable(body, table);
        }
    }
    laySignatures(body, document.signatures);
    return body.takePages();
}

Laid laidOut(const ReportDocument &document, const Typefaces &faces)
{
    if (document.layout == DocumentLayout::Sheet) {
        return {sheetPages(document, faces), {}};
    }
    PaperFlow cover(faces);
    layCover(cover, document);
    std::vector<PaperPage> pages = cover.takePages();
    pages.front().isNumbered = false;

    PaperFlow body(faces);
    std::vector<Entry> entries;
    for (const DocumentSection &section : document.sections) {
        laySection(body, section, entries);
    }
    laySignatures(body, document.signatures);

    // How many pages they take does not hang on the numbers.
    const std::size_t contents = contentsPages(faces, entries, 0).size();
    for (auto &page : contentsPages(faces, entries, pages.size() + contents)) {
        pages.push_back(std::move(page));
    }
    std::vector<OutlineEntry> outline {{ReportWords::tr("目录"), pages.size() - contents}};
    for (const Entry &entry : entries) {
        outline.push_back(
            {entry.title, entry.page + pages.size(), entry.level == EntryLevel::Table});
    }
    for (auto &page : body.takePages()) {
        pages.push_back(std::move(page));
    }
    return {std::move(pages), std::move(outline)};
}

QString wordsOf(const std::vector<PaperPage> &pages, const QString &more)
{
    QString words = more;
    for (const PaperPage &page : pages) {
        for (const PaperMark &mark : page.marks) {
            if (const auto *own = std::get_if<PaperWords>(&mark)) {
                words += own->text;
            }
        }
    }
    return words;
}

} // namespace

Result<void> writeReportPdf(const ReportDocument &document, const QString &path)
{
    QString head = document.title;
    for (const DocumentFact &fact : document.facts) {
        head
            += fact.isOnEachPage ? (isReportEnglish() ? u"   "_s : u"　"_s) + fact.text : QString();
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::optional<Typefaces> faces;
    QString printed;
    std::vector<OutlineEntry> outline;
    {
        QPdfWriter writer(&buffer);
        setUpPaper(writer, document.title);
        faces.emplace(writer);
        Laid laid = laidOut(document, *faces);
        printed = wordsOf(laid.pages, head + pageNumber(0, 0));
        printPages(writer, laid.pages, faces->small, head);
        outline = std::move(laid.outline);
    }
    return writeWhole(
        withOutline(withPrintedWords(bytes, printed, paperFamilies()), outline), path);
}

} // namespace zhixing
