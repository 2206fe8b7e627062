// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-server-bench ANSWERS [EVENTS]: the same records in a file and on a PostgreSQL server of
// this computer, side by side: an answer a commit, by one and by eight at once, and what reads
// everything, over so many answers of practice. It reports; it judges nothing.

#include "records/attempt_store.h"
#include "records/database_address.h"
#include "records/learner_store.h"
#include "records/sql.h"
#include "records/wording_rows.h"
#include "reports/branch_report.h"
#include "support/postgres_server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qint64 morning = 1'700'000'000'000;
constexpr int learners = 500;
constexpr int writers = 8;

template <typename T>
T require(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Item question(int number)
{
    Item item;
    item.id = u"tf%1"_s.arg(number);
    item.kind = ItemKind::TrueFalse;
    item.stem = u"渡船停航满半年，要另行告示。"_s;
    item.options = {{u"true"_s, u"正确"_s, {}}, {u"false"_s, u"错误"_s, {}}};
    item.key = {u"true"_s};
    return item;
}

void answer(Database &database, const QString &id, int events)
{
    const Learner learner = require(LearnerStore(database).findOrAdd(id, u"渡口支部"_s, morning));
    Form form;
    form.id = u"form"_s;
    for (int number = 0; number < 3; ++number) {
        form.entries.push_back({question(number), {}, u"《渡口问答》"_s, {}});
    }
    Attempt attempt = startAttempt(
        id, learner.id, std::move(form), UtcTime(std::chrono::milliseconds(morning)));
    AttemptStore store(database);
    require(store.begin(attempt));
    for (int number = 0; number < events; ++number) {
        attempt = require(store.append(attempt,
            {AttemptEventKind::Answered,
                UtcTime(std::chrono::milliseconds(morning + number)),
                number % 3,
                {u"true"_s}}));
    }
}

double answersASecond(const QString &records, int at, int events)
{
    const QString stem = u"%1 at once, "_s.arg(at);
    const double spent = seconds([&] {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < at; ++writer) {
            threads.emplace_back([&, writer] {
                Database database = require(Database::open(records));
                answer(database, stem + QString::number(writer), events / at);
            });
        }
    });
    return events / spent;
}

/// So many answers of practice, spread over the learners and a year.
void fill(Database &database, test::PostgresServer &server, qint64 answers)
{
    const QSqlDatabase connection = database.connection();
    const QString wording = require(insertWording(connection, question(0)));
    LearnerStore store(database);
    if (database.isOnServer()) {
        for (int number = 0; number < learners; ++number) {
            require(store.add(u"学员%1"_s.arg(number), u"渡口支部"_s, {}, morning));
        }
    } else {
        auto transaction = require(Transaction::begin(connection));
        for (int number = 0; number < learners; ++number) {
            require(store.add(u"学员%1"_s.arg(number), u"渡口支部"_s, {}, morning));
        }
        require(transaction.commit());
    }
    const QString row = uR"('r' || n, l.id, 's' || (n / 20), 'daily', '%1', '[]', '[]', '',
            '["true"]', %2 + n * (31536000000 / %3), 19675 + n * 365 / %3, 5000 + n % 9000)"_s
                            .arg(wording)
                            .arg(morning)
                            .arg(answers);
    const QString columns = u"id, learner, sitting, mode, wording, option_order, target_order, "
                            "source, answer, at_ms, study_day, duration_ms"_s;
    const QString numbered = u"(SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM "
                             "learner) l ON l.place = n % %1"_s.arg(learners);
    if (database.isOnServer()) {
        // The guards and numbers of rows are another matter than how fast they are read.
        server.run(
            u"SET session_replication_role = replica; INSERT INTO practice_response (rowid, "_s
                + columns + u") SELECT n + 1, "_s + row + u" FROM generate_series(0, "_s
                + QString::number(answers - 1) + u"::bigint) n JOIN "_s + numbered + u"; ANALYZE"_s,
            require(readServerAddress(database.path())).database);
        return;
    }
    auto transaction = require(Transaction::begin(connection));
    require(writeSql(connection,
        u"WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < "_s
            + QString::number(answers - 1) + u") INSERT INTO practice_response ("_s + columns
            + u") SELECT "_s + row + u" FROM numbers JOIN "_s + numbered));
    require(transaction.commit());
    require(writeSql(connection, u"ANALYZE"_s));
}

void compare(const char *what, double file, double server, const char *unit)
{
    std::printf("%-34s file %10.2f  server %10.2f %s  server/file %.2f\n",
        what,
        file,
        server,
        unit,
        server / file);
    std::fflush(stdout);
}

int measure(qint64 answers, int events)
{
    const QTemporaryDir folder;
    test::PostgresServer server;
    const QString file = folder.filePath(u"records.sqlite"_s);
    const QString address = server.freshDatabase();
    for (const int at : {1, writers}) {
        // Made before they are timed.
        require(Database::open(file));
        require(Database::open(address));
        const double inFile = answersASecond(file, at, events);
        const double onServer = answersASecond(address, at, events);
        compare(at == 1 ? "an answer a commit" : "the same, eight at once",
            inFile,
            onServer,
            "answers/s");
    }
    Database one = require(Database::open(file));
    Database other = require(Database::open(address));
    const double filledFile = seconds([&] { fill(one, server, answers); });
    const double filledServer = seconds([&] { fill(other, server, answers); });
    compare("filling", filledFile, filledServer, "s");
    for (Database *const database : {&one, &other}) {
        QSqlQuery counted
            = require(runSql(database->connection(), u"SELECT count(*) FROM practice_response"_s));
        if (!counted.next() || counted.value(0).toLongLong() != answers) {
            std::fprintf(stderr, "%s was not filled\n", qPrintable(database->path()));
            return 1;
        }
    }
    const auto both = [&](const char *what, const std::function<void(Database &)> &work) {
        work(one);
        work(other);
        const double inFile = seconds([&] { work(one); });
        compare(what, inFile, seconds([&] { work(other); }), "s");
    };
    both("list of learners", [](Database &database) { require(LearnerStore(database).list()); });
    both("answers a week, by the database", [](Database &database) {
        require(runSql(database.connection(),
            u"SELECT at_ms / 604800000, count(*), sum(duration_ms) FROM practice_response GROUP BY "
            "at_ms / 604800000"_s));
    });
    both("report of the branch", [](Database &database) {
        ReportScope scope;
        scope.to = UtcTime(std::chrono::milliseconds(morning) + std::chrono::days(400));
        scope.madeAt = scope.to;
        scope.zone = QTimeZone::utc();
        require(readBranchReport(database, scope));
    });
    std::printf("SERVER %lld answers of %d learners\n", static_cast<long long>(answers), learners);
    return 0;
}

} // namespace

} // namespace zhixing

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!zhixing::test::PostgresServer::isInstalled()) {
        std::fprintf(stderr, "POSTGRESQL IS NOT TESTED: install postgresql and libqt6sql6-psql\n");
        return 0;
    }
    const qint64 answers = arguments.value(1, u"1000000"_s).toLongLong();
    return zhixing::measure(answers, arguments.value(2, u"2000"_s).toInt());
}
