// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/learner_store.h"
#include "records/pin.h"
#include "records/pin_store.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

constexpr int patience = 200000;
const auto fixtureBank = QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json");

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionIsPrintedWithoutADisplay()
    {
        const Ended ended = run({u"--version"_s}, {});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out, u"zhixing " ZHIXING_VERSION "\n"_s);
    }
    void helpNamesEveryOption()
    {
        const Ended ended = run({u"--help"_s}, {});
        QCOMPARE(ended.code, 0);
        for (const auto &option : {u"--bank"_s,
                 u"--data"_s,
                 u"--backup"_s,
                 u"--terminal"_s,
                 u"--screenshots"_s,
                 u"--states"_s,
                 u"--theme"_s,
                 u"--trace-startup"_s,
                 u"--trace-pages"_s,
                 u"--clear-pin"_s,
                 u"--database"_s,
                 u"--password-file"_s,
                 u"--lang"_s}) {
            QVERIFY2(ended.out.contains(option), qPrintable(option));
        }
    }
    void withoutDisplayAndTerminalItSaysHowToGoOn()
    {
        const Ended ended = run({u"--bank"_s, fixtureBank}, {});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(ended.out.contains(u"原文 6 段"));
        QVERIFY(ended.out.contains(u"--terminal"));
    }
    void withoutDisplayTheQuizRunsInTheTerminal()
    {
        const QTemporaryDir folder;
        const Ended ended = run({u"--terminal"_s,
                                    u"--bank"_s,
                                    fixtureBank,
                                    u"--data"_s,
                                    folder.path(),
                                    u"--learner"_s,
                                    u"学员甲"_s},
            u"a\n"_s);
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(u"第 1 / 10 题"));
        QVERIFY(QFile::exists(folder.filePath(u"zhixing.sqlite"_s)));
    }
    void englishIsSpokenOnRequest()
    {
        const Ended ended = run({u"--bank"_s, fixtureBank, u"--lang"_s, u"en"_s}, {});
        QVERIFY(ended.out.contains(u"6 passages"));
    }
    void aForgottenPinIsTakenAway()
    {
        const QTemporaryDir folder;
        const QString records = folder.filePath(u"zhixing.sqlite"_s);
        {
            auto database = Database::open(records);
            QVERIFY(database);
            const auto learner = LearnerStore(*database).findOrAdd(u"学员甲"_s, u"第一支部"_s, 1);
            QVERIFY(PinStore(*database).set(learner->id, *Pin::read(u"2580"_s)->hash()));
        }
        const QStringList learner {
            u"--data"_s, folder.path(), u"--learner"_s, u"学员甲"_s, u"--branch"_s, u"第一支部"_s};
        const QStringList quiz {u"--terminal"_s, u"--bank"_s, fixtureBank};
        const Ended refused = run(quiz + learner, u"a\n"_s);
        QVERIFY2(refused.out.contains(u"设有 PIN"), qPrintable(refused.out));
        QVERIFY(!refused.out.contains(u"第 1 /"));
        QCOMPARE(run({u"--clear-pin"_s}, {}).code, 2);
        QCOMPARE(run(QStringList(u"--clear-pin"_s) + learner.first(4), {}).code, 3);
        const Ended cleared = run(QStringList(u"--clear-pin"_s) + learner, {});
        QCOMPARE(cleared.code, 0);
        QVERIFY2(cleared.out.contains(u"学员甲"), qPrintable(cleared.out));
        QVERIFY(run(quiz + learner, u"a\n"_s).out.contains(u"第 1 / 10 题"));
    }
    void anUnknownArgumentIsBadUse()
    {
        QCOMPARE(run({u"--nonsense"_s}, {}).code, 2);
        QCOMPARE(run({u"--theme"_s, u"pink"_s}, {}).code, 2);
    }
    void aMissingBankIsReported()
    {
        QCOMPARE(run({u"--bank"_s, u"/nowhere.json"_s}, {}).code, 4);
    }
    void theRecordsAreBackedUpWithoutAWindow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"记录.sqlite"_s);
        const QStringList arguments {u"--data"_s, folder.path(), u"--backup"_s, file};
        QCOMPARE(run(arguments, {}).code, 4);
        QVERIFY(!QFile::exists(file));
        const QStringList quiz {u"--terminal"_s, u"--bank"_s, fixtureBank, u"--learner"_s};
        QCOMPARE(
            run(quiz + QStringList {u"学员甲"_s, u"--data"_s, folder.path()}, u"a\n"_s).code, 0);
        const Ended ended = run(arguments, {});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(file));
        QVERIFY(QFile::exists(file));
        QCOMPARE(run(arguments, {}).code, 2);
        QCOMPARE(run({u"--backup"_s, QString()}, {}).code, 2);
    }
    void everyPageSaysHowLongItKeptOneWaiting()
    {
        const QTemporaryDir folder;
        const Ended ended
            = run({u"--trace-pages"_s, u"--bank"_s, fixtureBank, u"--data"_s, folder.path()}, {});
        QCOMPARE(ended.code, 0);
        const QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 12, qPrintable(ended.out));
        static const QRegularExpression said(
            u"^page \\w+: first frame \\d+ ms, longest pause \\d+ ms$"_s);
        QVERIFY(lines.first().startsWith(u"bank and records open after "));
        for (const QString &line : lines.sliced(1)) {
            QVERIFY2(said.match(line).hasMatch(), qPrintable(line));
        }
        QCOMPARE(run({u"--trace-pages"_s, u"--bank"_s, u"/nowhere.json"_s}, {}).code, 4);
    }
    void screenshotsShowEveryPageInBothLooksAndSizes()
    {
        const QTemporaryDir folder;
        const Ended ended = run({u"--bank"_s, fixtureBank, u"--screenshots"_s, folder.path()}, {});
        QCOMPARE(ended.code, 0);
        for (const char *page : {"welcome",
                 "home",
                 "setup",
                 "quiz",
                 "submit",
                 "result",
                 "result-item",
                 "source-evidence",
                 "source-printed",
                 "source",
                 "history",
                 "settings",
                 "introduction",
                 "introduction-source",
                 "introduction-places",
                 "learners",
                 "learners-pin",
                 "learners-erase",
                 "settings-backup",
                 "backups",
                 "backups-restore",
                 "backups-restored",
                 "report-bundle",
                 "collection-empty",
                 "collection",
                 "collection-keys",
                 "collection-conflicts",
                 "collection-report"}) {
            for (const char *look : {"light", "dark"}) {
                for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                    const QString name
                        = u"%1-%2-%3x%4.png"_s.arg(QLatin1StringView(page), QLatin1StringView(look))
                              .arg(size.width())
                              .arg(size.height());
                    QCOMPARE(QImage(folder.filePath(name)).size(), size);
                }
            }
        }
    }

    void screenshotsOfAStateComeWithAnOverview()
    {
        const QTemporaryDir folder;
        const QStringList wanted {u"--screenshots"_s, folder.path(), u"--states"_s};
        QCOMPARE(run(QStringList {u"--bank"_s, fixtureBank} + wanted + QStringList(u"nobank"_s), {})
                     .code,
            0);
        for (const char *pose : {"light-100", "light-200", "dark-100", "dark-200"}) {
            for (const char *page : {"home", "practice", "source", "history", "backups"}) {
                const QString name
                    = u"%1-nobank-%2.png"_s.arg(QLatin1StringView(page), QLatin1StringView(pose));
                QCOMPARE(QImage(folder.filePath(name)).size(), QSize(1280, 800));
            }
            const QString sheet = folder.filePath(u"sheet-nobank-"_s + QLatin1StringView(pose));
            QVERIFY(!QImage(sheet + u".png"_s).isNull());
        }
        QCOMPARE(run({u"--states"_s, u"all"_s}, {}).code, 2);
    }

private:
    static Ended run(const QStringList &arguments, const QString &input)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
            environment.remove(name);
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ZHIXING_PROGRAM), arguments);
        process.write(input.toUtf8());
        process.closeWriteChannel();
        if (!process.waitForFinished(patience)) {
            return {};
        }
        return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
