// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "bank/bank_json.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using test::contentOf;
using test::write;

namespace
{

struct Run {
    int exitCode = -1;
    QString out;
    QString messages;
};

Run run(const QStringList &arguments,
    const QString &locale = u"C.UTF-8"_s,
    const QString &program = QStringLiteral(ZHIXING_REPORT_TOOL))
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"TZ"_s, u"Asia/Shanghai"_s);
    environment.remove(u"LANGUAGE"_s);
    for (const auto &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(display);
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/// The value under a figure's name in 概览.
QString figureIn(const QString &path, const QString &name)
{
    const QJsonDocument json = QJsonDocument::fromJson(contentOf(path));
    for (const QJsonValue figure : json[u"sections"_s][0][u"figures"_s].toArray()) {
        if (figure[u"name"_s].toString() == name) {
            return figure[u"cell"_s][u"text"_s].toString();
        }
    }
    return u"no such figure"_s;
}

} // namespace

class TestReportCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_data;
    QString m_output;

    QStringList asked(const QStringList &more) const
    {
        return QStringList {u"--data"_s, m_data, u"-o"_s, m_output} + more;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = m_folder.filePath(u"data"_s);
        m_output = m_folder.filePath(u"report.json"_s);
        QVERIFY(QDir().mkpath(m_data));
        auto database = Database::open(m_data + u"/zhixing.sqlite"_s);
        QVERIFY(database);
        test::keepSmallBranch(*database);
    }

    void init()
    {
        QFile::remove(m_output);
    }

    void shouldSpeakTheLanguageAskedFor()
    {
        QCOMPARE(run(asked({u"--lang"_s, u"en"_s})).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"Expected"_s), u"6"_s);
        // The locale says which where nothing is asked for; "C" says nothing.
        QCOMPARE(run(asked({})).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"应参加"_s), u"6"_s);
        QCOMPARE(run(asked({u"--language"_s, u"zh"_s}), u"en_US.UTF-8"_s).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"应参加"_s), u"6"_s);
        QCOMPARE(run(asked({}), u"en_US.UTF-8"_s).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"Expected"_s), u"6"_s);
        // Messages and help, too.
        const Run chinese = run(asked({u"--branch"_s, u"没有"_s, u"--lang"_s, u"zh"_s}));
        QCOMPARE(chinese.exitCode, 3);
        QVERIFY2(chinese.messages.contains(u"支部的学员"_s), qPrintable(chinese.messages));
        QVERIFY(run({u"--help"_s, u"--lang"_s, u"zh"_s}).out.contains(u"统计期第一天"_s));
        const Run unknown = run(asked({u"--lang"_s, u"fr"_s}));
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.messages.contains(u"--lang"_s), qPrintable(unknown.messages));
        // Signed like any other.
        const QString page = m_folder.filePath(u"language.html"_s);
        QCOMPARE(run({u"--data"_s, m_data, u"--lang"_s, u"en"_s, u"-o"_s, page}).exitCode, 0);
        const Run proved = run({u"verify"_s, page});
        QVERIFY2(proved.exitCode == 0, qPrintable(proved.messages + proved.out));
    }

    void shouldFindAnInstalledBankByItsNameOrTitle()
    {
        // As when installed: the program, and the banks beside it.
        const QString program = m_folder.filePath(u"installed/bin/zhixing-report"_s);
        const QString banks = m_folder.filePath(u"installed/share/zhixing/banks"_s);
        QVERIFY(QDir().mkpath(QFileInfo(program).path()) && QDir().mkpath(banks));
        QVERIFY(QFile::copy(QStringLiteral(ZHIXING_REPORT_TOOL), program));
        Bank crossing;
        crossing.title = u"渡口题库"_s;
        crossing.items = {test::smallBranchItems()[2]};
        Bank other;
        other.title = u"对岸题库"_s;
        other.items = {test::smallBranchItems()[0]};
        write(banks + u"/crossing.bank.json"_s, bankToJson(crossing));
        write(banks + u"/other.bank.json"_s, bankToJson(other));
        const auto ask = [&](const QString &bank) {
            return run(asked({u"--bank"_s, bank}), u"C.UTF-8"_s, program);
        };
        QCOMPARE(ask(u"crossing"_s).exitCode, 0);
        const QByteArray byName = contentOf(m_output);
        QVERIFY(byName.contains("渡口题库"));
        QVERIFY(!byName.contains("对岸题库"));
        QCOMPARE(ask(u"渡口题库"_s).exitCode, 0);
        const auto sectionsOf = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json)[u"sections"_s].toArray().first();
        };
        QCOMPARE(sectionsOf(contentOf(m_output)), sectionsOf(byName));
        const Run unknown = ask(u"渡口"_s);
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.messages.contains(u"crossing (渡口题库), other (对岸题库)"_s),
            qPrintable(unknown.messages));
    }

    void shouldReportAPeriodWithBothItsDays()
    {
        const Run ran = run(asked({u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-15"_s}));
        QCOMPARE(ran.messages, QString());
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(figureIn(m_output, u"交卷次数"_s), u"3"_s);
        QCOMPARE(figureIn(m_output, u"补学"_s), u"2"_s);
        const Run oneDay = run(asked({u"--from"_s, u"2026-03-10"_s, u"--to"_s, u"2026-03-10"_s}));
        QCOMPARE(oneDay.exitCode, 0);
        QCOMPARE(figureIn(m_output, u"交卷次数"_s), u"1"_s);
    }

    void shouldReportEverythingWithoutDays()
    {
        QCOMPARE(run(asked({})).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"交卷次数"_s), u"5"_s);
        QCOMPARE(figureIn(m_output, u"应参加"_s), u"6"_s);
    }

    void shouldKeepToABranchAndABank()
    {
        QCOMPARE(run(asked({u"--branch"_s, u"对岸支部"_s})).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"应参加"_s), u"1"_s);
        const QString bank = m_folder.filePath(u"渡口.bank.json"_s);
        Bank other;
        other.title = u"另一份题库"_s;
        write(bank, bankToJson(other));
        QCOMPARE(run(asked({u"--bank"_s, bank})).exitCode, 0);
        QCOMPARE(figureIn(m_output, u"交卷次数"_s), u"0"_s);
        QVERIFY(contentOf(m_output).contains("另一份题库"));
    }

    void shouldTakeTheFormatFromTheNameOrTheOption()
    {
        const QString csv = m_folder.filePath(u"report.CSV"_s);
        QCOMPARE(run({u"--data"_s, m_data, u"-o"_s, csv}).exitCode, 0);
        QVERIFY(contentOf(csv).startsWith("\xef\xbb\xbf"));
        QCOMPARE(run(asked({u"--format"_s, u"csv"_s})).exitCode, 0);
        QVERIFY(contentOf(m_output).startsWith("\xef\xbb\xbf"));
    }

    void shouldPrintWithoutADisplay()
    {
        const QString pdf = m_folder.filePath(u"report.pdf"_s);
        QCOMPARE(run({u"--data"_s, m_data, u"-o"_s, pdf}).exitCode, 0);
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QCOMPARE(run(asked({u"--format=pdf"_s})).exitCode, 0);
        QVERIFY(contentOf(m_output).startsWith("%PDF-"));
    }

    void shouldRefuseWhatDoesNotFit_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString out = m_folder.filePath(u"refused.json"_s);
        QTest::newRow("no output") << QStringList {} << u"-o"_s;
        QTest::newRow("no such option") << QStringList {u"--all"_s, u"-o"_s, out} << u"all"_s;
        QTest::newRow("a stray word") << QStringList {u"-o"_s, out, u"渡口"_s} << u"渡口"_s;
        QTest::newRow("no such format")
            << QStringList {u"-o"_s, out, u"--format"_s, u"doc"_s} << u"doc"_s;
        QTest::newRow("no suffix") << QStringList {u"-o"_s, u"report"_s} << u"--format"_s;
        QTest::newRow("no date") << QStringList {u"-o"_s, out, u"--from"_s, u"2026-02-30"_s}
                                 << u"2026-02-30"_s;
        QTest::newRow("backwards")
            << QStringList {u"-o"_s, out, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s}
            << u"--from"_s;
    }

    void shouldRefuseWhatDoesNotFit()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const Run ran = run(QStringList {u"--data"_s, m_data} + arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.messages.contains(says), qPrintable(ran.messages));
        QVERIFY(ran.messages.startsWith(u"zhixing-report: "_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"refused.json"_s)));
    }

    void shouldSayWhatItCannotWrite()
    {
        const QString nowhere = m_folder.filePath(u"nowhere/report.json"_s);
        const Run ran = run({u"--data"_s, m_data, u"-o"_s, nowhere});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.messages.contains(nowhere));
    }

    void shouldSayThatNobodyIsOnTheRoster()
    {
        const Run ran = run(asked({u"--branch"_s, u"没有的支部"_s}), u"zh_CN.UTF-8"_s);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(ran.messages.contains(u"没有的支部"_s));
        QVERIFY(!QFile::exists(m_output));
        QCOMPARE(run(asked({u"--to"_s, u"2020-01-01"_s})).exitCode, 3);
    }

    void shouldSayWhatItCannotRead()
    {
        const QString empty = m_folder.filePath(u"empty"_s);
        const Run none = run({u"--data"_s, empty, u"-o"_s, m_output});
        QCOMPARE(none.exitCode, 4);
        QVERIFY(none.messages.contains(empty));
        QVERIFY(!QFile::exists(empty + u"/zhixing.sqlite"_s));

        const QString damaged = m_folder.filePath(u"damaged"_s);
        QVERIFY(QDir().mkpath(damaged));
        write(damaged + u"/zhixing.sqlite"_s, "no database, but long enough to be looked at");
        QCOMPARE(run({u"--data"_s, damaged, u"-o"_s, m_output}).exitCode, 4);
        // It is left where the window will find it.
        QCOMPARE(QDir(damaged).entryList(QDir::Files), {u"zhixing.sqlite"_s});

        QCOMPARE(run(asked({u"--bank"_s, m_folder.filePath(u"none.json"_s)})).exitCode, 4);
        const QString invalid = m_folder.filePath(u"invalid.json"_s);
        write(invalid, "{}");
        const Run ran = run(asked({u"--bank"_s, invalid}));
        QCOMPARE(ran.exitCode, 4);
        QVERIFY(ran.messages.contains(u"invalid.json"_s));
    }

    void shouldSignPagesAndVerifyThem()
    {
        const QString page = m_folder.filePath(u"report.html"_s);
        QCOMPARE(run({u"--data"_s, m_data, u"-o"_s, page}).exitCode, 0);
        const Run sound = run({u"verify"_s, page});
        QCOMPARE(sound.exitCode, 0);
        QVERIFY2(sound.out.contains(u"every byte is as it was signed"_s), qPrintable(sound.out));
        static const QRegularExpression digits(u"签名指纹 ((?:[0-9a-f]{4} ?){8})"_s);
        const QString fingerprint = digits.match(sound.out).captured(1).trimmed();
        QCOMPARE(fingerprint.size(), 39);
        // The same in every format.
        QCOMPARE(run(asked({})).exitCode, 0);
        QVERIFY(contentOf(m_output).contains(fingerprint.toLatin1()));

        QCOMPARE(run({u"verify"_s, u"--key"_s, fingerprint.toUpper(), page}).exitCode, 0);
        const Run other = run({u"verify"_s, u"--key"_s, u"0000 1111"_s, page});
        QCOMPARE(other.exitCode, 1);
        QVERIFY(other.messages.contains(fingerprint));

        const QString forged = m_folder.filePath(u"forged.html"_s);
        write(forged,
            contentOf(page).replace(
                "<dt>题库</dt><dd>全部题目</dd>", "<dt>题库</dt><dd>题目</dd>"));
        const Run noticed = run({u"verify"_s, page, forged}, u"zh_CN.UTF-8"_s);
        QCOMPARE(noticed.exitCode, 1);
        QVERIFY2(noticed.messages.contains(u"报告说明“题库”：页面上是“题目”，签名的是“全部题目”"_s),
            qPrintable(noticed.messages));
        QVERIFY(noticed.out.contains(u"每个字节都与签名相符"_s));

        write(forged, "<!DOCTYPE html><html></html>");
        QCOMPARE(run({u"verify"_s, forged}).exitCode, 1);
        QCOMPARE(run({u"verify"_s, m_folder.filePath(u"none.html"_s)}).exitCode, 4);
    }

    void shouldReportOnACollection()
    {
        const QString bundle = m_folder.filePath(u"branch.zxb"_s);
        const QString collection = m_folder.filePath(u"collection.sqlite"_s);
        QCOMPARE(run({u"export"_s, u"--data"_s, m_data, u"-o"_s, bundle}).exitCode, 0);
        std::ignore = run({u"merge"_s, u"--into"_s, collection, u"--accept-keys"_s, bundle});
        const QString own = m_folder.filePath(u"own.json"_s);
        const QString merged = m_folder.filePath(u"merged.json"_s);
        QCOMPARE(run({u"--data"_s, m_data, u"-o"_s, own}).exitCode, 0);
        const Run ran = run({u"--collection"_s, collection, u"-o"_s, merged});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.messages));
        for (const QString &name : {u"应参加"_s, u"实参加"_s, u"补学"_s, u"平均得分率"_s}) {
            QCOMPARE(figureIn(merged, name), figureIn(own, name));
        }
        const QString nowhere = m_folder.filePath(u"nowhere.sqlite"_s);
        QCOMPARE(run({u"--collection"_s, nowhere, u"-o"_s, merged}).exitCode, 4);
        QVERIFY(!QFileInfo::exists(nowhere));
        QCOMPARE(
            run({u"--collection"_s, collection, u"--data"_s, m_data, u"-o"_s, merged}).exitCode, 2);
    }

    void shouldExplainItself()
    {
        const Run help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(u"--branch"_s) && help.out.contains(u"exit codes"_s));
        const Run version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith(u"zhixing-report "_s));
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
