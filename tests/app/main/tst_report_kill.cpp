// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/spreadsheet.h"
#include "questions/assessment/paper_samples.h"
#include "records/database.h"
#include "support/files.h"
#include "support/many_attempts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using test::contentOf;
using test::write;

namespace
{

const QByteArray before("the report of last month\n");

/// The moment it was made, and the signature over it, differ from run to run.
QByteArray timeless(QByteArray text)
{
    static const QRegularExpression moment(u"\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}"_s);
    return QString::fromUtf8(text).replace(moment, u"#"_s).toUtf8();
}

int pagesOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdfinfo"_s, {path});
    if (!reader.waitForFinished() || reader.exitCode() != 0
        || !contentOf(path).trimmed().endsWith("%%EOF")) {
        return -1;
    }
    static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
    return pages.match(QString::fromUtf8(reader.readAllStandardOutput())).captured(1).toInt();
}

} // namespace

/// zhixing-report dies by SIGKILL at any moment: what stands under the name asked for is the old
/// file or the whole new one, and nothing piles up beside it.
class TestReportKill : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_data;
    QString m_reports; ///< nothing else is in it
    QString m_scratch; ///< where programs put what is for a while
    QRandomGenerator m_random {20260328};

    QString target(const QString &ending) const
    {
        return m_reports + u"/report."_s + ending;
    }

    void start(QProcess &process, const QString &ending) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, m_scratch);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(ZHIXING_REPORT_TOOL), {u"--data"_s, m_data, u"-o"_s, target(ending)});
    }

    /// How long a run takes that nobody kills; -1 where it fails.
    qint64 runWhole(const QString &ending) const
    {
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        start(process, ending);
        constexpr int patienceMs = 120'000;
        return process.waitForFinished(patienceMs) && process.exitCode() == 0 ? clock.elapsed()
                                                                              : -1;
    }

    bool isWhole(const QString &ending, const QByteArray &reference) const
    {
        const QString path = target(ending);
        if (ending == u"html"_s) {
            QProcess proof;
            proof.start(QStringLiteral(ZHIXING_REPORT_TOOL), {u"verify"_s, path});
            return proof.waitForFinished() && proof.exitCode() == 0;
        }
        if (ending == u"pdf"_s) {
            const QString kept = m_folder.filePath(u"reference.pdf"_s);
            write(kept, reference);
            return pagesOf(path) > 0 && pagesOf(path) == pagesOf(kept);
        }
        if (ending == u"xlsx"_s) {
            const QString kept = m_folder.filePath(u"reference.xlsx"_s);
            write(kept, reference);
            const auto sheets = test::readXlsx(path);
            const auto expected = test::readXlsx(kept);
            return !sheets.empty()
                && std::ranges::equal(
                    sheets, expected, [](const test::Sheet &left, const test::Sheet &right) {
                        return left.name == right.name && left.rows.size() == right.rows.size();
                    });
        }
        return timeless(contentOf(path)) == timeless(reference);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = m_folder.filePath(u"data"_s);
        m_reports = m_folder.filePath(u"reports"_s);
        m_scratch = m_folder.filePath(u"scratch"_s);
        for (const QString &folder : {m_data, m_reports, m_scratch}) {
            QVERIFY(QDir().mkpath(folder));
        }
        auto database = Database::open(m_data + u"/zhixing.sqlite"_s);
        QVERIFY(database);
        constexpr int tests = 300;
        test::keepManyAttempts(database->connection(), test::mixedBank(12, 3), tests);
    }

    void init()
    {
        for (const QString &name : QDir(m_reports).entryList(QDir::Files | QDir::Hidden)) {
            QVERIFY(QFile::remove(m_reports + u'/' + name));
        }
    }

    void shouldLeaveTheOldFileOrTheWholeNewOne_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "json", "html", "pdf", "xlsx"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }

    void shouldLeaveTheOldFileOrTheWholeNewOne()
    {
        QFETCH(const QString, ending);
        const qint64 life = runWhole(ending);
        QVERIFY(life > 0);
        const QByteArray reference = contentOf(target(ending));
        QVERIFY(isWhole(ending, reference));
        constexpr int kills = 6;
        int old = 0;
        for (int kill = 0; kill < kills; ++kill) {
            write(target(ending), before);
            QProcess process;
            start(process, ending);
            QVERIFY(process.waitForStarted());
            // Every second time towards the end, where it writes.
            const double from = kill % 2 == 0 ? 0.0 : 0.8;
            const double share = from + (1.05 - from) * m_random.generateDouble();
            process.waitForFinished(static_cast<int>(share * static_cast<double>(life)));
            process.kill();
            process.waitForFinished();
            const bool isOld = contentOf(target(ending)) == before;
            old += isOld ? 1 : 0;
            QVERIFY2(isOld || isWhole(ending, reference),
                qPrintable(u"killed after %1 of %2 ms"_s.arg(share * 100).arg(life)));
            // Of all that were killed there is one file at most, and it has a name of its own.
            QStringList beside = QDir(m_reports).entryList(QDir::Files | QDir::Hidden);
            beside.removeOne(u"report."_s + ending);
            beside.removeOne(u".zhixing.part"_s);
            QCOMPARE(beside, QStringList());
            QCOMPARE(
                QDir(m_scratch).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                QStringList());
        }
        QVERIFY(old > 0);
        // The next one takes it away.
        QVERIFY(runWhole(ending) > 0);
        QVERIFY(isWhole(ending, reference));
        QCOMPARE(QDir(m_reports).entryList(QDir::Files | QDir::Hidden),
            QStringList(u"report."_s + ending));
    }

    void shouldTakeOverWhatWasLeft()
    {
        write(m_reports + u"/.zhixing.part"_s, QByteArray(10'000'000, 'x'));
        QVERIFY(runWhole(u"csv"_s) > 0);
        QVERIFY(contentOf(target(u"csv"_s)).endsWith("\r\n"));
        QCOMPARE(
            QDir(m_reports).entryList(QDir::Files | QDir::Hidden), QStringList(u"report.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestReportKill)
#include "tst_report_kill.moc"
