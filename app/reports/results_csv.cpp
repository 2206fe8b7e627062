// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/csv_cell.h"
#include "reports/results_table.h"
#include "reports/safe_writing.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct CsvText {
    QString operator()(std::monostate /*empty*/) const
    {
        return {};
    }
    QString operator()(const QString &text) const
    {
        return csvCell(text);
    }
    QString operator()(qint64 number) const
    {
        return QString::number(number);
    }
    QString operator()(double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(Share share) const
    {
        return QString::number(share.value * 100.0, 'f', 2) + u'%';
    }
    QString operator()(const QDateTime &time) const
    {
        return time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
};

void appendLine(QString &csv, const QStringList &cells)
{
    csv += cells.join(u',') + u"\r\n"_s;
}

QByteArray toCsv(const ResultsTable &table)
{
    QString csv {QChar(QChar::ByteOrderMark)};
    QStringList heads;
    for (const Column &column : table.columns) {
        heads.append(csvCell(column.head));
    }
    appendLine(csv, heads);
    for (const std::vector<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row) {
            cells.append(std::visit(CsvText(), cell));
        }
        appendLine(csv, cells);
    }
    return csv.toUtf8();
}

QString responsesPath(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return path.chopped(suffix.size()) + u"-答题记录"_s + suffix;
}

} // namespace

Result<void> writeCsv(const std::vector<AttemptResult> &results, const QString &path)
{
    QSaveFile attempts(path);
    QSaveFile responses(responsesPath(path));
    if (const auto written = writeAside(attempts, toCsv(attemptsTable(results))); !written) {
        return written;
    }
    if (const auto written = writeAside(responses, toCsv(responsesTable(results))); !written) {
        return written;
    }
    if (const auto placed = putIntoPlace(responses); !placed) {
        return placed;
    }
    return putIntoPlace(attempts);
}

} // namespace zhixing
