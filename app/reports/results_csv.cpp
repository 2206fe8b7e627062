// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/csv_cell.h"
#include "reports/report_words.h"
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

/// One of the files, written row by row beside its name.
class CsvFile
{
public:
    CsvFile(const QString &path, ResultsTable table)
        : m_file(path)
        , m_table(std::move(table))
    {
    }

    [[nodiscard]] Result<void> open()
    {
        QStringList heads;
        for (const Column &column : m_table.columns) {
            heads.append(csvCell(column.head));
        }
        return writeAside(m_file, QString(QChar(QChar::ByteOrderMark)).toUtf8() + lineOf(heads));
    }

    [[nodiscard]] Result<void> add(const AttemptResult &result)
    {
        for (const std::vector<Cell> &row : m_table.rowsOf(result)) {
            QStringList cells;
            for (const Cell &cell : row) {
                cells.append(std::visit(CsvText(), cell));
            }
            if (const auto written = writeOn(m_file, lineOf(cells)); !written) {
                return written;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> finish()
    {
        return putIntoPlace(m_file);
    }

private:
    static QByteArray lineOf(const QStringList &cells)
    {
        return (cells.join(u',') + u"\r\n"_s).toUtf8();
    }

    QSaveFile m_file;
    ResultsTable m_table;
};

QString responsesPath(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return path.chopped(suffix.size()) + ReportWords::tr("-答题记录") + suffix;
}

} // namespace

Result<void> writeCsv(const ResultsFeed &results, const QString &path)
{
    CsvFile attempts(path, attemptsTable());
    CsvFile responses(responsesPath(path), responsesTable());
    for (CsvFile *file : {&attempts, &responses}) {
        if (const auto opened = file->open(); !opened) {
            return opened;
        }
    }
    const auto written = results([&](const AttemptResult &result) -> Result<void> {
        const auto added = attempts.add(result);
        return added ? responses.add(result) : added;
    });
    if (!written) {
        return written;
    }
    const auto placed = responses.finish();
    return placed ? attempts.finish() : placed;
}

} // namespace zhixing
