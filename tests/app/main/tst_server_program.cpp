// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs with their records on a server: what is said on the command line, an answer given
// while the server is away, the report.

#include "app/reports/branch_records.h"
#include "records/attempt_store.h"
#include "records/database_address.h"
#include "support/records_under_test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int patience = 60'000;
const auto fixtureBank = QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json");

QProcessEnvironment environmentFor(const QString &locale)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"PGPASSFILE"_s);
    environment.remove(u"PGPASSWORD"_s);
    for (const auto &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(display);
    }
    return environment;
}

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QString &program,
    const QStringList &arguments,
    const QString &input = {},
    const QString &passwordFile = {})
{
    QProcess process;
    auto environment = environmentFor(u"C.UTF-8"_s);
    if (!passwordFile.isEmpty()) {
        environment.insert(u"PGPASSFILE"_s, passwordFile);
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(patience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

const auto quiz = QStringLiteral(ZHIXING_PROGRAM);
const auto report = QStringLiteral(ZHIXING_REPORT_TOOL);

} // namespace

class TestServerProgram : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<QTemporaryDir> m_folder;
    QString m_address;

    [[nodiscard]] QStringList asked(const QString &address, const QStringList &more = {}) const
    {
        return QStringList {u"--terminal"_s,
                   u"--bank"_s,
                   fixtureBank,
                   u"--data"_s,
                   m_folder->path(),
                   u"--learner"_s,
                   u"学员甲"_s,
                   u"--database"_s,
                   address}
        + more;
    }

    /// What the program wrote until it said this.
    static QString readUntil(QProcess &process, const QString &words)
    {
        QString all;
        process.waitForStarted(patience);
        while (!all.contains(words) && process.state() == QProcess::Running
            && (process.bytesAvailable() > 0 || process.waitForReadyRead(patience))) {
            all += QString::fromUtf8(process.readAllStandardOutput());
        }
        return all;
    }

    QStringList answers() const
    {
        Database database = *Database::open(m_address);
        const auto all = AttemptStore(database).loadAll({});
        QStringList given;
        for (const SummarizedAttempt &one : *all) {
            for (const EntryState &entry : one.attempt.entries) {
                if (!entry.answer.isEmpty()) {
                    given << entry.answer.join(u',');
                }
            }
        }
        return given;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_folder.emplace();
        m_address = m_records.fresh();
    }

    void shouldKeepTheRecordsOnTheServer()
    {
        const Ended ended = run(quiz, asked(m_address), u"a\n"_s);
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(u"第 1 / 10 题"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"zhixing.sqlite"_s)));
        QCOMPARE(answers().size(), 1);
    }

    void shouldGoOnWhileTheServerIsAwayAndDeliverLater()
    {
        QProcess process;
        process.setProcessEnvironment(environmentFor(u"C.UTF-8"_s));
        process.start(quiz, asked(m_address));
        QVERIFY(readUntil(process, u"第 1 / 10 题"_s).contains(u"第 1 / 10 题"));
        process.write("a\n");
        QVERIFY(readUntil(process, u"第 2 / 10 题"_s).contains(u"第 2 / 10 题"));
        m_records.server().kill();
        process.write("a\n");
        const QString kept = readUntil(process, u"第 3 / 10 题"_s);
        QVERIFY2(kept.contains(u"作答已保存在这台电脑上"), qPrintable(kept));
        // Between the outbox and its delivery.
        process.kill();
        process.waitForFinished(patience);
        m_records.server().start();
        QCOMPARE(answers().size(), 1);
        const Ended again = run(quiz, asked(m_address));
        QCOMPARE(again.code, 0);
        QCOMPARE(answers().size(), 2);
        QCOMPARE(run(quiz, asked(m_address)).code, 0);
        QCOMPARE(answers().size(), 2);
    }

    void shouldSayWhenItWasDelivered()
    {
        QProcess process;
        process.setProcessEnvironment(environmentFor(u"C.UTF-8"_s));
        process.start(quiz, asked(m_address));
        QVERIFY(readUntil(process, u"第 1 / 10 题"_s).contains(u"第 1 / 10 题"));
        m_records.server().kill();
        process.write("a\n");
        QVERIFY(readUntil(process, u"第 2 / 10 题"_s).contains(u"作答已保存在这台电脑上"));
        m_records.server().start();
        // As soon as the pause after the last try is over.
        const QDeadlineTimer longest(patience);
        QString said;
        while (!said.contains(u"已经送到") && !longest.hasExpired()) {
            process.write("?\n");
            QTest::qWait(100);
            process.waitForReadyRead(100);
            said += QString::fromUtf8(process.readAllStandardOutput());
        }
        QVERIFY2(said.contains(u"已经送到"), qPrintable(said));
        process.kill();
        process.waitForFinished(patience);
        QCOMPARE(answers().size(), 1);
    }

    void shouldRefuseAPasswordOnTheCommandLine()
    {
        for (const QString &program : {quiz, report}) {
            const Ended chinese = run(program,
                {u"--database"_s,
                    u"postgresql://clerk:s3cret@host/zhixing"_s,
                    u"--lang"_s,
                    u"zh"_s});
            QCOMPARE(chinese.code, 2);
            QVERIFY(!(chinese.out + chinese.err).contains(u"s3cret"));
        }
        const Ended english = run(quiz,
            {u"--terminal"_s,
                u"--lang"_s,
                u"en"_s,
                u"--database"_s,
                u"postgresql://clerk:s3cret@host/zhixing"_s});
        QCOMPARE(english.code, 2);
        QVERIFY2(english.err.contains(u"~/.pgpass"), qPrintable(english.err));
        QVERIFY2(english.err.contains(u"password"), qPrintable(english.err));
        QVERIFY(!english.err.contains(u"s3cret"));
    }

    void shouldSayWhyTheServerIsOfNoUse()
    {
        const QString missing = m_records.server().addressOf(u"missing"_s, u"clerk"_s);
        const Ended none = run(quiz, asked(missing));
        QCOMPARE(none.code, 4);
        QVERIFY2(none.err.contains(u"没有这个数据库"), qPrintable(none.err));
        const Ended away = run(quiz, asked(u"postgresql://clerk@127.0.0.1:1/zhixing"_s));
        QCOMPARE(away.code, 4);
        QVERIFY2(away.err.contains(u"连不上"), qPrintable(away.err));
        const Ended barred
            = run(quiz, asked(m_records.server().addressOf(u"postgres"_s, u"barred"_s)));
        QCOMPARE(barred.code, 2);
        QVERIFY2(barred.err.contains(u"没有接受这个用户"), qPrintable(barred.err));
        const Ended english
            = run(quiz, asked(u"postgresql://clerk@127.0.0.1:1/zhixing"_s, {u"--lang"_s, u"en"_s}));
        QVERIFY2(english.err.contains(u"cannot be reached"), qPrintable(english.err));
        QCOMPARE(run(quiz, {u"--terminal"_s, u"--password-file"_s, u"x"_s}).code, 2);
        QCOMPARE(run(quiz, {u"--backup"_s, u"x"_s, u"--database"_s, m_address}).code, 2);
    }

    void shouldTakeThePasswordWhereTheSystemKeepsIt()
    {
        const QString database = readServerAddress(m_address)->database;
        m_records.server().run(u"GRANT ALL ON ALL TABLES IN SCHEMA public TO guarded"_s, database);
        m_records.server().run(
            u"GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO guarded"_s, database);
        const QString address = m_records.server().addressOf(database, u"guarded"_s);
        QCOMPARE(run(quiz, asked(address), u"a\n"_s).code, 2);
        const auto keep = [this](const QString &name, const QByteArray &line) {
            QString path = m_folder->filePath(name);
            QFile file(path);
            const bool isKept = file.open(QIODevice::WriteOnly) && file.write(line) > 0
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            return isKept ? path : QString();
        };
        const QString system = keep(u"pgpass"_s, "*:*:*:guarded:渡口 2026\n");
        QCOMPARE(run(quiz, asked(address), u"a\n"_s, system).code, 0);
        const QString own = keep(u"password"_s, "渡口 2026\n");
        QCOMPARE(run(quiz, asked(address, {u"--password-file"_s, own}), u"a\n"_s).code, 0);
        QVERIFY(QFile::setPermissions(own, QFile::ReadOwner | QFile::ReadOther));
        QCOMPARE(run(quiz, asked(address, {u"--password-file"_s, own}), u"a\n"_s).code, 2);
    }

    void shouldReportTheSameAsFromAFile()
    {
        const QString file = m_folder->filePath(u"zhixing.sqlite"_s);
        for (const QString &records : {m_address, file}) {
            auto database = Database::open(records);
            QVERIFY(database);
            test::keepSmallBranch(*database);
        }
        const QString ofServer = m_folder->filePath(u"server.csv"_s);
        const QString ofFile = m_folder->filePath(u"file.csv"_s);
        const QString data = m_folder->path(); // where the key lies
        const Ended served
            = run(report, {u"--database"_s, m_address, u"--data"_s, data, u"-o"_s, ofServer});
        QVERIFY2(served.code == 0, qPrintable(served.err));
        QCOMPARE(run(report, {u"--data"_s, data, u"-o"_s, ofFile}).code, 0);
        QFile one(ofServer);
        QFile other(ofFile);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        const auto withoutItsMoment = [](const QByteArray &csv) {
            QList<QByteArray> lines = csv.split('\n');
            lines.removeIf([](const QByteArray &line) { return line.contains("生成"); });
            return lines;
        };
        QCOMPARE(withoutItsMoment(one.readAll()), withoutItsMoment(other.readAll()));
    }

    void shouldMakeNoTablesToReportOn()
    {
        const QString empty = m_records.server().freshDatabase();
        const QString out = m_folder->filePath(u"report.csv"_s);
        const Ended ended = run(report, {u"--database"_s, empty, u"-o"_s, out});
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains(u"there are no records"), qPrintable(ended.err));
        const Ended away
            = run(report, {u"--database"_s, u"postgresql://127.0.0.1:1/zhixing"_s, u"-o"_s, out});
        QCOMPARE(away.code, 4);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(Database::open(empty)->outcome(), OpenOutcome::Created);
    }
};

QTEST_GUILESS_MAIN(TestServerProgram)
#include "tst_server_program.moc"
