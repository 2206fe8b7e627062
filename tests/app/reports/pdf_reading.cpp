// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/pdf_reading.h"

#include "reports/paper.h"
#include "reports/report_words.h"

#include <QProcess>
#include <QRegularExpression>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QChar pageBreak = u'\f';

/// Reads on through the words of a file.
class Walk
{
public:
    explicit Walk(QString words)
        : m_words(std::move(words))
    {
    }

    /// As much as the expected text is long: it, if that is what stands there.
    QString take(const QString &expected)
    {
        skipPageBreak();
        const QString wanted = bare(expected);
        const QString found = m_words.mid(m_at, wanted.size());
        m_at += wanted.size();
        return found == wanted ? expected : found;
    }
    /// The words before it; it is taken.
    QString skipTo(const QRegularExpression &expected)
    {
        const auto match = expected.match(m_words, m_at);
        if (!match.hasMatch()) {
            return u"not there: "_s + expected.pattern();
        }
        const QString before = m_words.sliced(m_at, match.capturedStart() - m_at);
        m_at = match.capturedEnd();
        return before;
    }
    bool isAt(const QString &text)
    {
        skipPageBreak();
        return QStringView(m_words).sliced(std::min(m_at, m_words.size())).startsWith(bare(text));
    }
    /// What is repeated on each page from here on.
    void setHeads(const QString &heads)
    {
        m_heads = bare(heads);
    }

private:
    void skipPageBreak()
    {
        if (m_at < m_words.size() && m_words.at(m_at) == pageBreak) {
            ++m_at;
            if (QStringView(m_words).sliced(m_at).startsWith(m_heads)) {
                m_at += m_heads.size();
            }
        }
    }

    QString m_words;
    qsizetype m_at = 0;
    QString m_heads;
};

QString pattern(const QString &text)
{
    return QRegularExpression::escape(bare(text));
}

/// Said after the title of a table that is printed in parts.
QString partOfTable()
{
    return isReportEnglish() ? u"\\(part\\d+of\\d+\\)"_s : u"（第\\d+部分，共\\d+部分）"_s;
}

/// A table whose title has been taken, in as many parts as it was printed in.
Grid readTable(Walk &walk, const DocumentTable &table)
{
    const std::size_t columns = table.columns.size();
    Grid grid(table.rows.size() + 1, QStringList(static_cast<qsizetype>(columns)));
    std::size_t next = 0;
    while (next < columns) {
        std::vector<std::size_t> part;
        QString heads;
        const auto takeHead = [&](std::size_t column) {
            const QString &head = table.columns[column].head;
            grid[0][static_cast<qsizetype>(column)] = walk.take(head);
            part.push_back(column);
            heads += head;
        };
        if (next > 0) {
            walk.skipTo(QRegularExpression(partOfTable()));
            for (std::size_t column = 0; column < table.names; ++column) {
                takeHead(column);
            }
        }
        takeHead(next++);
        while (next < columns && walk.isAt(table.columns[next].head)) {
            takeHead(next++);
        }
        walk.setHeads(heads);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (const std::size_t column : part) {
                grid[row + 1][static_cast<qsizetype>(column)]
                    = walk.take(table.rows[row][column].text);
            }
        }
        walk.setHeads({});
    }
    return grid;
}

} // namespace

QString bare(QString text)
{
    static const QRegularExpression space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(space);
}

QStringList pdfPages(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        return {};
    }
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(pageBreak);
    pages.removeLast();
    for (QString &page : pages) {
        page = bare(page);
    }
    return pages;
}

QStringList bodyPages(const QString &path, const ReportDocument &document)
{
    QStringList pages = pdfPages(path);
    QString head = document.title;
    for (const DocumentFact &fact : document.facts) {
        head += fact.isOnEachPage ? fact.text : QString();
    }
    head = bare(head);
    for (qsizetype page = 1; page < pages.size(); ++page) {
        const QString foot = bare(
            pageNumber(static_cast<std::size_t>(page) + 1, static_cast<std::size_t>(pages.size())));
        if (!pages[page].startsWith(head) || !pages[page].endsWith(foot)) {
            return {u"no head or number: "_s + pages[page]};
        }
        pages[page] = pages[page].sliced(head.size()).chopped(foot.size());
    }
    return pages;
}

Grids readReportPdf(const QString &path, const ReportDocument &document)
{
    const QStringList pages = bodyPages(path, document);
    if (pages.size() < 3 || !pages[1].startsWith(isReportEnglish() ? u"Contents"_s : u"目录"_s)) {
        return {};
    }
    Walk walk(pages.mid(2).join(pageBreak));
    Grids grids;
    for (const DocumentSection &section : document.sections) {
        if (!grids.isEmpty()) {
            // Past the definitions of the last table; a section begins a page.
            walk.skipTo(QRegularExpression(pageBreak + u"(?="_s + pattern(section.title) + u')'));
        }
        grids[u"titles"_s].push_back({walk.take(section.title)});
        for (const DocumentFigure &figure : section.figures) {
            grids[u"figures-"_s + section.id].push_back(
                {walk.take(nameOf(figure.figure)), walk.take(figure.cell.text)});
            grids[u"formulas"_s].push_back({walk.take(formulaOf(figure.figure))});
        }
        QString charts;
        for (const DocumentTable &table : section.tables) {
            const QString before = walk.skipTo(
                QRegularExpression(pattern(table.title) + u"(?:"_s + partOfTable() + u")?"_s
                    + pattern(table.note) + u"(?="_s + pattern(table.columns.front().head) + u')'));
            charts += charts.isEmpty() ? before : QString();
            grids[table.id] = readTable(walk, table);
        }
        grids[u"charts"_s].push_back({charts});
    }
    return grids;
}

} // namespace zhixing::test
