// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-records-bench [TESTS [FOLDER]]: how long the report of all branches takes over the
// records of TESTS tests of forty items (25,000: a million answers) of 800 learners, beside the
// sqlite3 shell that computes the like (report_aggregates.sql) from the same tables without our
// indexes, in turns, three times each; then how long the export of all results to XLSX takes beside
// `gzip -6` of the same XML. Prints the medians, their ratio and the most memory. Records that
// stand in FOLDER from another run are taken as they are. It reports; it judges nothing.

#include "bank/bank_json.h"
#include "child_process.h"
#include "records/sql.h"
#include "reports/branch_report.h"
#include "reports/results_export.h"
#include "support/many_attempts.h"
#include "support/require.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

using test::require;

namespace
{

/// The tables alone, as a person would have them who put the rows into a database.
void copyWithoutIndexes(const QSqlDatabase &database, const QString &path)
{
    require(writeSql(database, u"ATTACH :path AS plain"_s, {{u":path"_s, path}}));
    for (const QString &table : {u"learner"_s,
             u"wording"_s,
             u"attempt"_s,
             u"form_entry"_s,
             u"attempt_event"_s,
             u"practice_response"_s}) {
        require(writeSql(database, u"CREATE TABLE plain.%1 AS SELECT * FROM main.%1"_s.arg(table)));
    }
    require(writeSql(database, u"DETACH plain"_s));
}

double median(std::array<double, 3> times)
{
    std::ranges::sort(times);
    return times[1];
}

int reportOnce(const QString &path)
{
    Database database = require(Database::open(path, Database::Check::None));
    const ReportScope scope {UtcTime(std::chrono::milliseconds(test::manyAttemptsFrom)),
        UtcTime(std::chrono::milliseconds(test::manyAttemptsFrom + 2 * test::manyAttemptsSpan)),
        UtcTime(std::chrono::milliseconds(test::manyAttemptsFrom + 2 * test::manyAttemptsSpan)),
        QTimeZone("Asia/Shanghai"),
        {},
        nullptr,
        {}};
    const BranchReport report = require(readBranchReport(database, scope));
    return report.roster.attempts > 0 ? 0 : 1;
}

int exportOnce(const QString &records, const QString &path)
{
    Database database = require(Database::open(records, Database::Check::None));
    const AttemptStore store(database);
    require(writeXlsx(finishedResults(store, {}), path));
    return 0;
}

/// The sheets of the workbook as they were before they were packed, in one file.
bool unpack(const QString &workbook, const QString &xml)
{
    QProcess unzip;
    unzip.setStandardOutputFile(xml);
    unzip.start(u"unzip"_s, {u"-p"_s, workbook});
    constexpr int patience = 600'000;
    return unzip.waitForFinished(patience) && unzip.exitCode() == 0;
}

int compareExport(int tests, const std::string &self, const QString &folder)
{
    const QString workbook = folder + u"/results.xlsx"_s;
    const QString xml = folder + u"/results.xml"_s;
    const std::string records = (folder + u"/zhixing.sqlite"_s).toStdString();
    std::array<double, 3> ours {};
    std::array<double, 3> theirs {};
    double memory = 0;
    for (std::size_t run = 0; run < ours.size(); ++run) {
        const auto written = runChild({self, "--export", records, workbook.toStdString()});
        if (!written || written->exitCode != 0 || (run == 0 && !unpack(workbook, xml))) {
            return 1;
        }
        const auto packed = runChild({"/usr/bin/gzip", "-6", "-c", xml.toStdString()});
        if (!packed || packed->exitCode != 0) {
            return 1;
        }
        ours[run] = written->wall.count();
        theirs[run] = packed->wall.count();
        memory = std::max(memory, written->peakMegabytes);
    }
    std::printf("EXPORT %d rows: XLSX %.2f s, %.0f MB; gzip -6 of its XML (%lld MB) %.2f s; RATIO "
                "export / gzip "
                "%.2f\n",
        tests * test::itemsOfManyAttempts,
        median(ours),
        memory,
        QFileInfo(xml).size() / 1'000'000,
        median(theirs),
        median(ours) / median(theirs));
    return 0;
}

int compare(int tests, const QString &folder)
{
    const QString records = folder + u"/zhixing.sqlite"_s;
    const QString plain = folder + u"/plain.sqlite"_s;
    if (!QFileInfo::exists(records)) {
        const QString bank = folder + u"/bank.json"_s;
        const std::string source
            = std::string(ZHIXING_DATA) + "/sources/jilin-jiguan-dangjian-2021-08.txt";
        if (!runChild({ZHIXING_BANK_TOOL, "build", source, "-o", bank.toStdString()})) {
            return 1;
        }
        const Database database = require(Database::open(records));
        test::keepManyAttempts(database.connection(), require(loadBank(bank)), tests);
        copyWithoutIndexes(database.connection(), plain);
    }
    const std::string self = QCoreApplication::applicationFilePath().toStdString();
    std::array<double, 3> ours {};
    std::array<double, 3> theirs {};
    double memory = 0;
    double shellMemory = 0;
    for (std::size_t run = 0; run < ours.size(); ++run) {
        const auto report = runChild({self, "--report", records.toStdString()});
        const auto shell = runChild(
            {"/usr/bin/sqlite3", plain.toStdString(), std::string(".read ") + ZHIXING_AGGREGATES});
        if (!report || report->exitCode != 0 || !shell || shell->exitCode != 0) {
            std::fputs("ERROR OCCURRED: the report or sqlite3 failed\n", stderr);
            return 1;
        }
        ours[run] = report->wall.count();
        theirs[run] = shell->wall.count();
        memory = std::max(memory, report->peakMegabytes);
        shellMemory = std::max(shellMemory, shell->peakMegabytes);
    }
    std::printf("RECORDS %d answers: report %.2f s, %.0f MB; sqlite3 shell %.2f s, %.0f MB; RATIO "
                "report / shell "
                "%.2f\n",
        tests * test::itemsOfManyAttempts,
        median(ours),
        memory,
        median(theirs),
        shellMemory,
        median(ours) / median(theirs));
    std::fflush(stdout);
    // A workbook has room for a million rows.
    constexpr int mostTests = 25'000;
    return tests < mostTests ? compareExport(tests, self, folder) : 0;
}

} // namespace

} // namespace zhixing

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--report"_s) {
        return zhixing::reportOnce(arguments[2]);
    }
    if (arguments.size() == 4 && arguments[1] == u"--export"_s) {
        return zhixing::exportOnce(arguments[2], arguments[3]);
    }
    constexpr int million = 25'000;
    const QTemporaryDir temporary;
    return zhixing::compare(arguments.size() > 1 ? arguments[1].toInt() : million,
        arguments.size() > 2 ? arguments[2] : temporary.path());
}
