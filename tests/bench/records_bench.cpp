// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-records-bench [TESTS [FOLDER]]: how long the report of all branches takes over the
// records of TESTS tests of forty items (25,000: a million answers) of 800 learners, beside the
// sqlite3 shell that computes the like (report_aggregates.sql) from the same tables without our
// indexes, in turns, three times each. Prints the medians, their ratio and the most memory. Records
// that stand in FOLDER from another run are taken as they are. It reports; it judges nothing.

#include "bank/bank_json.h"
#include "child_process.h"
#include "records/attempt_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"
#include "reports/branch_report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int learners = 800;
constexpr int branches = 8;
constexpr int itemsOfTest = 40;
constexpr int practiceOfLearner = 100;
constexpr qint64 firstDay = 1'750'000'000'000;
constexpr qint64 year = 365LL * 86'400'000;

/// Fixtures that cannot be made measure nothing.
template <typename T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A statement that is run for many rows, each in the order of its placeholders.
class Insert
{
public:
    Insert(const QSqlDatabase &database, const QString &sql)
        : m_query(database)
    {
        if (!m_query.prepare(sql)) {
            qFatal("%s", qPrintable(m_query.lastError().text()));
        }
    }

    void row(const QVariantList &values)
    {
        for (int place = 0; place < values.size(); ++place) {
            m_query.bindValue(place, values[place]);
        }
        if (!m_query.exec()) {
            qFatal("%s", qPrintable(m_query.lastError().text()));
        }
    }

private:
    QSqlQuery m_query;
};

struct Asked {
    QString wording;
    QString order;
    QString targets;
    QString right;
    QStringList wrong;
    double facility = 0.5;
};

QStringList idsOf(const std::vector<Option> &options)
{
    QStringList ids;
    for (const Option &option : options) {
        ids << option.id;
    }
    return ids;
}

QStringList wrongAnswersTo(const Item &item)
{
    QStringList wrong;
    if (item.options.empty()) {
        return {toJsonArray({u"不对"_s})};
    }
    if (item.kind == ItemKind::Ordering || item.kind == ItemKind::Matching) {
        return {toJsonArray({item.key.rbegin(), item.key.rend()})};
    }
    for (const Option &option : item.options) {
        if (!item.key.contains(option.id)) {
            wrong << toJsonArray({option.id});
        }
    }
    return wrong.isEmpty() ? QStringList {toJsonArray({item.key.first()})} : wrong;
}

/// The same each time. Items have difficulties of their own, learners strengths of theirs.
void fill(const QSqlDatabase &database, const Bank &bank, int tests)
{
    require(writeSql(database, u"BEGIN"_s));
    std::mt19937 random(1); // NOLINT(*-msc51-cpp): the same records each time
    std::uniform_real_distribution<double> chance(0, 1);
    std::vector<Asked> items;
    for (const Item &item : bank.items) {
        if (item.kind == ItemKind::ShortAnswer) {
            continue;
        }
        items.push_back({require(insertWording(database, item)),
            toJsonArray(idsOf(item.options)),
            toJsonArray(idsOf(item.targets)),
            toJsonArray(item.kind == ItemKind::Cloze ? item.key.first(1) : item.key),
            wrongAnswersTo(item),
            0.4 + 0.5 * chance(random)});
    }
    Insert learner(database,
        u"INSERT INTO learner (id, name, branch, added_ms, active_ms, group_name) VALUES (?, ?, ?, ?, ?, '')"_s);
    Insert practice(database,
        u"INSERT INTO practice_response (id, learner, sitting, mode, wording, option_order, "
        u"target_order, source, "
        "answer, at_ms, study_day, duration_ms) VALUES (?, ?, ?, 'daily', ?, ?, ?, '', ?, ?, ?, ?)"_s);
    for (int person = 0; person < learners; ++person) {
        const QString id = u"learner-%1"_s.arg(person);
        learner.row({id,
            u"学员%1"_s.arg(person),
            u"第%1支部"_s.arg(person % branches),
            firstDay,
            firstDay});
        for (int answer = 0; answer < practiceOfLearner; ++answer) {
            const Asked &asked = items[random() % items.size()];
            const qint64 at = firstDay + year * answer / practiceOfLearner;
            practice.row({u"p-%1-%2"_s.arg(person).arg(answer),
                id,
                u"s-%1-%2"_s.arg(person).arg(answer / 10),
                asked.wording,
                asked.order,
                asked.targets,
                asked.right,
                at,
                at / 86'400'000,
                9000});
        }
    }
    Insert attempt(database,
        u"INSERT INTO attempt (id, learner, form, seed, blueprint_name, time_limit_ms, pass_mark, "
        u"pause, started_ms) "
        "VALUES (?, ?, ?, '1', '测验', 3600000, 0.6, 'allowed', ?)"_s);
    Insert row(database, u"INSERT INTO blueprint_row (attempt, row, count) VALUES (?, 0, ?)"_s);
    Insert entry(database,
        u"INSERT INTO form_entry (attempt, entry, wording, option_order, source, target_order) "
        u"VALUES (?, ?, ?, ?, "
        "'', ?)"_s);
    Insert event(database,
        u"INSERT INTO attempt_event (attempt, seq, kind, at_ms, entry, answer) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (int test = 0; test < tests; ++test) {
        const int person = test % learners;
        const double strength = 0.3 * (static_cast<double>(person) / learners - 0.5);
        const QString id = u"attempt-%1"_s.arg(test);
        qint64 at = firstDay + year * test / tests;
        attempt.row({id, u"learner-%1"_s.arg(person), u"form-%1"_s.arg(test), at});
        row.row({id, itemsOfTest});
        int seq = 1;
        event.row({id, seq++, u"started"_s, at, QVariant(), QVariant()});
        const std::size_t from = random() % items.size();
        for (int place = 0; place < itemsOfTest; ++place) {
            const Asked &asked = items[(from + static_cast<std::size_t>(place) * 7) % items.size()];
            entry.row({id, place, asked.wording, asked.order, asked.targets});
            event.row({id, seq++, u"visited"_s, at + 1000, place, QVariant()});
            at += 10'000;
            const bool isRight = chance(random) < asked.facility + strength;
            event.row({id,
                seq++,
                u"answered"_s,
                at,
                place,
                isRight ? asked.right : asked.wrong[random() % asked.wrong.size()]});
        }
        event.row({id, seq, u"submitted"_s, at + 5000, QVariant(), QVariant()});
    }
    require(writeSql(database, u"COMMIT"_s));
}

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
    const ReportScope scope {UtcTime(std::chrono::milliseconds(firstDay)),
        UtcTime(std::chrono::milliseconds(firstDay + 2 * year)),
        UtcTime(std::chrono::milliseconds(firstDay + 2 * year)),
        QTimeZone("Asia/Shanghai"),
        {},
        nullptr,
        {}};
    const BranchReport report = require(readBranchReport(database, scope));
    return report.roster.attempts > 0 ? 0 : 1;
}

int compare(int tests, const QString &folder)
{
    const QString records = folder + u"/zhixing.sqlite"_s;
    const QString plain = folder + u"/plain.sqlite"_s;
    if (!QFileInfo::exists(records)) {
        const QString bank = folder + u"/bank.json"_s;
        if (!runChild({ZHIXING_BANK_TOOL,
                "build",
                ZHIXING_DATA "/sources/jilin-jiguan-dangjian-2021-08.txt",
                "-o",
                bank.toStdString()})) {
            return 1;
        }
        const Database database = require(Database::open(records));
        fill(database.connection(), require(loadBank(bank)), tests);
        copyWithoutIndexes(database.connection(), plain);
    }
    const std::string self = QCoreApplication::applicationFilePath().toStdString();
    std::array<double, 3> ours {};
    std::array<double, 3> theirs {};
    double memory = 0;
    double shellMemory = 0;
    for (std::size_t run = 0; run < ours.size(); ++run) {
        const auto report = runChild({self, "--report", records.toStdString()});
        const auto shell
            = runChild({"/usr/bin/sqlite3", plain.toStdString(), ".read " ZHIXING_AGGREGATES});
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
        tests * itemsOfTest,
        median(ours),
        memory,
        median(theirs),
        shellMemory,
        median(ours) / median(theirs));
    return 0;
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
    constexpr int million = 25'000;
    const QTemporaryDir temporary;
    return zhixing::compare(arguments.size() > 1 ? arguments[1].toInt() : million,
        arguments.size() > 2 ? arguments[2] : temporary.path());
}
