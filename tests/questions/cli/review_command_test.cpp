// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using zhixing::test::contentOf;
using zhixing::test::write;
using Json = nlohmann::json;

namespace
{

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray messages;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ZHIXING_BANK_TOOL), arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(),
        process.readAllStandardError()};
}

const auto reviewer = QStringList {u"--reviewer"_s, u"学员甲"_s};

/// Somebody approved, edited or rejected it.
bool isDecided(const Json &item)
{
    const auto state = item.at("state").get<std::string>();
    return state != "unreviewed" && state != "candidate";
}

} // namespace

class ReviewCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldListEveryItemWithItsState();
    void shouldSayThatNoItemHasAState();
    void shouldKeepADecisionOverARebuild();
    void shouldBringUpAgainWhatChanged();
    void shouldUndo();
    void shouldMergeAndListConflicts();
    void shouldApplyIntoAnotherBank();
    void shouldLeaveADamagedFileAlone();
    void shouldRefuseBadUse_data();
    void shouldRefuseBadUse();

private:
    void build(QByteArray source);
    Json listed(int exitCode = 0);
    QString idOf(const char *kind, const QString &words);
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_source;
    QString m_bank;
};

void ReviewCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bank = path(u"handbook.bank.json"_s);
    m_source = contentOf(QStringLiteral(ZHIXING_FIXTURES) + u"/cli/handbook.txt"_s);
    build(m_source);
}

void ReviewCommandTest::build(QByteArray source)
{
    write(path(u"handbook.txt"_s), source);
    QCOMPARE(run({u"build"_s, path(u"handbook.txt"_s), u"-o"_s, m_bank}).exitCode, 0);
}

Json ReviewCommandTest::listed(int exitCode)
{
    const auto result = run({u"review"_s, m_bank, u"--json"_s});
    if (result.exitCode != exitCode) {
        qWarning("exit code %d: %s", result.exitCode, result.out.constData());
        return {};
    }
    return Json::parse(result.out.toStdString());
}

QString ReviewCommandTest::idOf(const char *kind, const QString &words)
{
    const Json bank = Json::parse(contentOf(m_bank).toStdString());
    for (const auto &item : bank.at("items")) {
        if (item.at("kind") == kind
            && QString::fromStdString(item.at("stem").get<std::string>()).contains(words)) {
            return QString::fromStdString(item.at("id").get<std::string>());
        }
    }
    return {};
}

void ReviewCommandTest::shouldListEveryItemWithItsState()
{
    const Json bank = Json::parse(contentOf(m_bank).toStdString());
    const Json list = listed();
    QCOMPARE(list.at("items").size(), bank.at("items").size());
    for (std::size_t i = 0; i < list.at("items").size(); ++i) {
        QCOMPARE(list["items"][i]["state"].get<std::string>(),
            bank["items"][i]["review"].get<std::string>());
        QVERIFY(!isDecided(list["items"][i]));
    }
    const auto table = run({u"review"_s, m_bank});
    QCOMPARE(table.exitCode, 0);
    QCOMPARE(std::size_t(table.out.count('\n')), bank.at("items").size());
    QVERIFY(table.out.startsWith("unreviewed\ti"));
}

void ReviewCommandTest::shouldSayThatNoItemHasAState()
{
    QCOMPARE(run({u"review"_s, m_bank, u"--state"_s, u"rejected"_s}).exitCode, 3);
}

void ReviewCommandTest::shouldKeepADecisionOverARebuild()
{
    const QString approved = idOf("cloze", u"服务台办理挂失"_s);
    const QString edited = idOf("single_choice", u"服务台办理挂失"_s);
    QVERIFY(!approved.isEmpty() && !edited.isEmpty());
    QCOMPARE(
        run(QStringList {u"review"_s, m_bank, u"--approve"_s, approved} + reviewer).exitCode, 0);
    const QString stem = u"办理挂失的时限是（　）。"_s;
    QCOMPARE(
        run(QStringList {u"review"_s, m_bank, u"--edit"_s, edited, u"--stem"_s, stem} + reviewer)
            .exitCode,
        0);
    QByteArray longer = m_source;
    build(longer.replace("三、损坏图书",
        "三、阅览室几点开放？\n阅览室每日上午八时开放，每周开放六天。\n\n四、损坏图书"));
    int found = 0;
    const Json list = listed();
    for (const auto &item : list.at("items")) {
        const auto state = item.at("state").get<std::string>();
        const auto words = QString::fromStdString(item.at("stem").get<std::string>());
        QCOMPARE(state == "edited", words == stem);
        found += isDecided(item) ? 1 : 0;
    }
    QCOMPARE(found, 2);
    QVERIFY(list.at("stale").empty() && list.at("orphans").empty());
}

void ReviewCommandTest::shouldBringUpAgainWhatChanged()
{
    const QString id = idOf("cloze", u"服务台办理挂失"_s);
    QCOMPARE(run(QStringList {u"review"_s, m_bank, u"--approve"_s, id} + reviewer).exitCode, 0);
    QByteArray changed = m_source;
    build(changed.replace("三日内", "四日内"));
    const Json list = listed(1);
    QCOMPARE(list.at("stale").size(), std::size_t(1));
    QCOMPARE(list.at("stale").at(0).at("cause").get<std::string>(), std::string("sentence"));
    QVERIFY(std::ranges::none_of(list.at("items"), isDecided));
    const auto table = run({u"review"_s, m_bank});
    QVERIFY(table.out.contains("\nstale\t"));
}

void ReviewCommandTest::shouldUndo()
{
    const QString id = idOf("cloze", u"服务台办理挂失"_s);
    const auto rejected
        = run(QStringList {u"review"_s, m_bank, u"--reject"_s, id, u"--reason"_s, u"太容易"_s}
            + reviewer);
    QCOMPARE(rejected.exitCode, 0);
    QVERIFY(rejected.out.contains("太容易"));
    QCOMPARE(run({u"review"_s, m_bank, u"--state"_s, u"rejected"_s}).exitCode, 0);
    const QString decision = QString::fromUtf8(rejected.out).section(u' ', 0, 0);
    QCOMPARE(run(QStringList {u"review"_s, m_bank, u"--undo"_s, decision} + reviewer).exitCode, 0);
    QCOMPARE(run({u"review"_s, m_bank, u"--state"_s, u"rejected"_s}).exitCode, 3);
    QCOMPARE(run(QStringList {u"review"_s, m_bank, u"--undo"_s, decision} + reviewer).exitCode, 2);
}

void ReviewCommandTest::shouldMergeAndListConflicts()
{
    const QString id = idOf("cloze", u"服务台办理挂失"_s);
    const QString mine = path(u"handbook.review.json"_s);
    const QString theirs = path(u"theirs.review.json"_s);
    QCOMPARE(run(QStringList {u"review"_s, m_bank, u"--approve"_s, id} + reviewer).exitCode, 0);
    QVERIFY(QFile::rename(mine, theirs));
    QCOMPARE(run({u"review"_s,
                     m_bank,
                     u"--reject"_s,
                     id,
                     u"--reason"_s,
                     u"太偏"_s,
                     u"--reviewer"_s,
                     u"学员乙"_s})
                 .exitCode,
        0);
    const auto merged = run({u"review"_s, m_bank, u"--merge"_s, theirs});
    QCOMPARE(merged.exitCode, 1);
    QVERIFY(merged.out.startsWith("conflict\t" + id.toUtf8()));
    QVERIFY(merged.out.contains("学员甲") && merged.out.contains("学员乙"));
    const QByteArray both = contentOf(mine);
    QCOMPARE(run({u"review"_s, m_bank, u"--merge"_s, theirs}).exitCode, 1);
    QCOMPARE(contentOf(mine), both);
    QCOMPARE(run({u"review"_s, m_bank, u"--merge"_s, path(u"none.json"_s)}).exitCode, 4);
}

void ReviewCommandTest::shouldApplyIntoAnotherBank()
{
    const QString id = idOf("cloze", u"服务台办理挂失"_s);
    QCOMPARE(run(QStringList {u"review"_s, m_bank, u"--edit"_s, id}
                 + QStringList {u"--answer"_s, u"三日"_s, u"--answer"_s, u"三天之内"_s} + reviewer)
                 .exitCode,
        0);
    const QString out = path(u"out.json"_s);
    QCOMPARE(run({u"review"_s, m_bank, u"--apply"_s, u"-o"_s, out}).exitCode, 0);
    const Json bank = Json::parse(contentOf(out).toStdString());
    bool found = false;
    for (const auto &item : bank.at("items")) {
        if (QString::fromStdString(item.at("id").get<std::string>()) == id) {
            found = true;
            QCOMPARE(item.at("review").get<std::string>(), std::string("edited"));
            QCOMPARE(item.at("key").size(), std::size_t(2));
        }
    }
    QVERIFY(found);
    QCOMPARE(run({u"check"_s, out}).exitCode, 0);
    QCOMPARE(run({u"review"_s, m_bank, u"--apply"_s, u"-o"_s, m_bank}).exitCode, 2);
}

void ReviewCommandTest::shouldLeaveADamagedFileAlone()
{
    const QString mine = path(u"handbook.review.json"_s);
    write(mine, "{\"format\":\"zhixing.rev");
    const auto result = run(
        QStringList {u"review"_s, m_bank, u"--approve"_s, idOf("cloze", u"挂失"_s)} + reviewer);
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.messages.contains("handbook.review.json"));
    QCOMPARE(contentOf(mine), QByteArray("{\"format\":\"zhixing.rev"));
}

void ReviewCommandTest::shouldRefuseBadUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no bank") << QStringList {};
    QTest::newRow("no reviewer") << QStringList {u"BANK"_s, u"--approve"_s, u"i1"_s};
    QTest::newRow("blank reviewer")
        << QStringList {u"BANK"_s, u"--approve"_s, u"i1"_s, u"--reviewer"_s, u" "_s};
    QTest::newRow("no such item") << QStringList {u"BANK"_s, u"--approve"_s, u"i1"_s} + reviewer;
    QTest::newRow("no reason") << QStringList {u"BANK"_s, u"--reject"_s, u"i1"_s} + reviewer;
    QTest::newRow("nothing to edit") << QStringList {u"BANK"_s, u"--edit"_s, u"i1"_s} + reviewer;
    QTest::newRow("two tasks")
        << QStringList {u"BANK"_s, u"--approve"_s, u"i1"_s, u"--undo"_s, u"r1"_s} + reviewer;
    QTest::newRow("apply to nowhere") << QStringList {u"BANK"_s, u"--apply"_s};
    QTest::newRow("unknown state") << QStringList {u"BANK"_s, u"--state"_s, u"good"_s};
    QTest::newRow("unknown option") << QStringList {u"BANK"_s, u"--praise"_s, u"i1"_s};
}

void ReviewCommandTest::shouldRefuseBadUse()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"BANK"_s, m_bank);
    const auto result = run(QStringList {u"review"_s} + arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.messages.isEmpty());
    QVERIFY(!QFile::exists(path(u"handbook.review.json"_s)));
}

QTEST_GUILESS_MAIN(ReviewCommandTest)
#include "review_command_test.moc"
