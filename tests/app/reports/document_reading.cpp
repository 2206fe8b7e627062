// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/document_reading.h"

#include "app/reports/spreadsheet.h"
#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QXmlStreamReader>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const QJsonValue &cell)
{
    if (cell.isNull()) {
        return {};
    }
    if (cell.isString()) {
        return cell.toString();
    }
    const QString text = cell[u"text"_s].toString();
    const QJsonValue value = cell[u"value"_s];
    if (!value.isDouble()) {
        return text;
    }
    const bool isShare = text.endsWith(u'%');
    const QString digits = isShare ? text.chopped(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const auto decimals = static_cast<int>(point < 0 ? 0 : digits.size() - point - 1);
    const double shown = value.toDouble() * (isShare ? 100.0 : 1.0);
    return QString::number(shown, 'f', decimals) == digits ? text : u"disagrees"_s;
}

QStringList headsOf(const DocumentTable &table)
{
    QStringList heads;
    for (const DocumentColumn &column : table.columns) {
        heads.append(column.head);
    }
    return heads;
}

/// What a spreadsheet shows of a cell.
QString shownText(const SheetCell &cell)
{
    if (cell.hasFormula) {
        return u"a formula"_s;
    }
    if (cell.isText || cell.value.isEmpty()) {
        return cell.value;
    }
    const double value = cell.value.toDouble();
    const QString &format = cell.numberFormat;
    if (format.startsWith(u"yyyy"_s)) {
        constexpr qint64 minutes = 24 * 60;
        const qint64 since = qRound64(value * minutes);
        const QDateTime time(QDate(1899, 12, 30).addDays(since / minutes),
            QTime(0, 0).addSecs(static_cast<int>(since % minutes) * 60),
            Qt::UTC);
        return time.toString(u"yyyy-MM-dd HH:mm"_s);
    }
    const bool isShare = format.endsWith(u'%');
    const qsizetype point = format.indexOf(u'.');
    const auto decimals
        = static_cast<int>(point < 0 ? 0 : format.size() - point - 1 - (isShare ? 1 : 0));
    return QString::number(isShare ? value * 100.0 : value, 'f', decimals)
        + (isShare ? u"%"_s : QString());
}

/// Takes the guard against formulas away again.
QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') ? text.sliced(1) : text;
}

} // namespace

Grids gridsOf(const ReportDocument &document)
{
    Grids grids;
    for (const DocumentSection &section : document.sections) {
        for (const DocumentFigure &figure : section.figures) {
            grids[u"figures-"_s + section.id].push_back({nameOf(figure.figure), figure.cell.text});
        }
        for (const DocumentTable &table : section.tables) {
            Grid &grid = grids[table.id];
            grid.push_back(headsOf(table));
            for (const auto &row : table.rows) {
                QStringList texts;
                for (const DocumentCell &cell : row) {
                    texts.append(cell.text);
                }
                grid.push_back(texts);
            }
        }
    }
    return grids;
}

Grids readReportJson(const QString &path)
{
    Grids grids;
    const QJsonDocument json = QJsonDocument::fromJson(contentOf(path));
    for (const QJsonValue section : json[u"sections"_s].toArray()) {
        for (const QJsonValue figure : section[u"figures"_s].toArray()) {
            grids[u"figures-"_s + section[u"id"_s].toString()].push_back(
                {figure[u"name"_s].toString(), textOf(figure[u"cell"_s])});
        }
        for (const QJsonValue table : section[u"tables"_s].toArray()) {
            Grid &grid = grids[table[u"id"_s].toString()];
            QStringList heads;
            for (const QJsonValue column : table[u"columns"_s].toArray()) {
                heads.append(column[u"head"_s].toString());
            }
            grid.push_back(heads);
            for (const QJsonValue row : table[u"rows"_s].toArray()) {
                QStringList texts;
                for (const QJsonValue cell : row.toArray()) {
                    texts.append(textOf(cell));
                }
                grid.push_back(texts);
            }
        }
    }
    return grids;
}

Grids readReportCsv(const QString &path, const ReportDocument &document)
{
    const std::vector<QStringList> lines = readCsv(QString::fromUtf8(contentOf(path)));
    Grids grids;
    std::size_t at = 1 + document.facts.size();
    const auto next = [&]() -> QStringList {
        QStringList line = at < lines.size() ? lines[at] : QStringList();
        ++at;
        for (QString &text : line) {
            text = unguarded(text);
        }
        return line;
    };
    for (const DocumentSection &section : document.sections) {
        if (!section.figures.empty()) {
            at += 3;
            for (std::size_t i = 0; i < section.figures.size(); ++i) {
                grids[u"figures-"_s + section.id].push_back(next().first(2));
            }
        }
        for (const DocumentTable &table : section.tables) {
            at += 2;
            for (std::size_t row = 0; row <= table.rows.size(); ++row) {
                grids[table.id].push_back(next());
            }
        }
    }
    return grids;
}

Grids readReportHtml(const QString &path)
{
    Grids grids;
    QString section;
    QString table;
    QString kind;
    QXmlStreamReader reader(contentOf(path));
    const auto inside = [&reader] {
        return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    };
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        const auto name = reader.name();
        const QString style = reader.attributes().value(u"class"_s).toString();
        if (name == u"section"_s) {
            section = reader.attributes().value(u"id"_s).toString();
        } else if (name == u"dl"_s) {
            kind = style;
        } else if (name == u"dt"_s && kind == u"figures"_s) {
            grids[u"figures-"_s + section].push_back({inside()});
        } else if (name == u"dd"_s && style.startsWith(u"value"_s)) {
            grids[u"figures-"_s + section].back().append(inside());
        } else if (name == u"table"_s) {
            table = reader.attributes().value(u"data-table"_s).toString();
        } else if (name == u"tr"_s) {
            grids[table].emplace_back();
        } else if (name == u"th"_s || name == u"td"_s) {
            grids[table].back().append(inside());
        } else if (name == u"text"_s) {
            grids[u"charts"_s].push_back({inside()});
        }
    }
    if (reader.hasError()) {
        qWarning("%s, line %lld", qPrintable(reader.errorString()), reader.lineNumber());
        return {};
    }
    return grids;
}

Grids readReportXlsx(const QString &path, const ReportDocument &document)
{
    Grids grids;
    const std::vector<Sheet> sheets = readXlsx(path);
    for (std::size_t place = 0; place < document.sections.size(); ++place) {
        const DocumentSection &section = document.sections[place];
        const Sheet sheet = place < sheets.size() ? sheets[place] : Sheet();
        std::size_t at = 0;
        const auto next = [&](std::size_t columns) {
            QStringList texts;
            const auto row = at < sheet.rows.size() ? sheet.rows[at] : std::vector<SheetCell>();
            ++at;
            for (std::size_t column = 0; column < columns; ++column) {
                texts.append(column < row.size() ? shownText(row[column]) : QString());
            }
            return texts;
        };
        const auto readFigures = [&] {
            at += at == 0 ? 1 : 2; // Empty rows are not written.
            for (std::size_t i = 0; i < section.figures.size(); ++i) {
                grids[u"figures-"_s + section.id].push_back(next(2));
            }
        };
        if (section.lead == SectionLead::Figures) {
            readFigures();
        }
        for (const DocumentTable &table : section.tables) {
            at += at == 0 ? 0 : 1;
            for (std::size_t row = 0; row <= table.rows.size(); ++row) {
                grids[table.id].push_back(next(table.columns.size()));
            }
            at += table.note.isEmpty() ? 0 : 1;
        }
        if (section.lead == SectionLead::Table && !section.figures.empty()) {
            readFigures();
        }
    }
    return grids;
}

ReportDocument hostileDocument()
{
    const QDateTime moment(QDate(2026, 3, 29), QTime(2, 30), QTimeZone("Asia/Shanghai"));
    const DocumentTable table {u"hostile"_s,
        u"=1+1 <表>"_s,
        u"a,\"b\" & <c>"_s,
        {{u"文字"_s}, {u"数"_s}, {u"份额"_s}, {u"时刻"_s}, {u"人数"_s}},
        {{textCell(u"=HYPERLINK(\"http://x\",\"渡口\")"_s),
             numberCell(-0.03125, 4),
             shareCell(2.0 / 3.0),
             timeCell(moment),
             countCell(1'000'000)},
            {textCell(u"<script>alert('&')</script>"_s),
                numberCell(0.1 + 0.2, 2),
                shareCell(1.0),
                emptyCell(),
                countCell(0)},
            {textCell(u"两行\n一格, \"引号\""_s),
                emptyCell(u"样本不足"_s),
                shareCell(0.00005),
                emptyCell(),
                countCell(7)},
            {textCell(u"@SUM(A1)"_s),
                numberCell(-0.00001, 2),
                shareCell(std::nullopt),
                timeCell(moment.addDays(-100)),
                countCell(-3)}}};
    ReportDocument document;
    document.title = u"-渡口 <报告>"_s;
    document.facts = {{u"统计期"_s, u"2026-03-02 至 2026-03-15"_s}, {u"支部"_s, u"+渡口 & 对岸"_s}};
    document.sections = {{u"first"_s,
        u"概览"_s,
        {{Figure::Expected, countCell(5)},
            {Figure::MeanScore, shareCell(0.625)},
            {Figure::Reliability, emptyCell(u"样本不足"_s)}},
        {table},
        {{u"人数 <图>"_s, ChartKind::Bars, 0, 0, {4}}, {u"份额"_s, ChartKind::Lines, 0, 0, {2}}}}};
    return document;
}

} // namespace zhixing::test
