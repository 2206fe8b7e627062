// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/spreadsheet.h"
#include "questions/assessment/sample_bank.h"
#include "records/learner_store.h"
#include "reports/response_words.h"
#include "reports/results_export.h"
#include "support/files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using test::contentOf;

namespace
{

const UtcTime nine = UtcTime(milliseconds(1'700'000'000'123));

/// Days since 1899-12-30, as Excel counts them, of the local wall clock to the second.
double excelDate(UtcTime time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return static_cast<double>(QDate(1899, 12, 30).daysTo(local.date()))
        + QTime(0, 0).secsTo(local.time()) / 86'400.0;
}

/// 判断, 单选, 多选 and 填空 with hostile texts.
Form hostileForm()
{
    Form form;
    form.id = u"form-1"_s;
    form.blueprint.name = u"=HYPERLINK(\"http://x\",\"渡口测验\")"_s;
    form.blueprint.passMark = 0.6;
    form.entries
        = {{test::trueFalseItem(u"tf"_s, true), {u"true"_s, u"false"_s}, u"《渡口问答》"_s},
            {test::singleChoiceItem(u"sc"_s),
                {u"o3"_s, u"o0"_s, u"o1"_s, u"o2"_s},
                u"《渡口讲话》（2003年5月6日在船工会上的讲话）"_s},
            {test::multipleChoiceItem(u"mc"_s), {u"o2"_s, u"o1"_s, u"o0"_s, u"o3"_s}, u"a,b"_s},
            {test::clozeItem(u"cz"_s, {u"半年"_s, u"六个月"_s}), {}, u"说“\"守时\"”"_s}};
    form.entries[1].item.stem = u"@SUM(1+1) 渡船\n几班？"_s;
    return form;
}

} // namespace

class TestResultsExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::optional<AttemptStore> m_store;
    std::vector<AttemptResult> m_results;

    std::vector<AttemptResult> resultsOf(const AttemptFilter &filter)
    {
        std::vector<AttemptResult> results;
        const auto read
            = finishedResults(*m_store, filter)([&](const AttemptResult &result) -> Result<void> {
                  results.push_back(result);
                  return {};
              });
        return read ? results : std::vector<AttemptResult>();
    }

    [[nodiscard]] ResultsFeed all() const
    {
        return finishedResults(*m_store, {});
    }

    void take(const QString &id,
        const QString &learner,
        UtcTime at,
        const std::vector<QStringList> &answers)
    {
        Attempt attempt = startAttempt(id, learner, hostileForm(), at);
        QVERIFY(m_store->begin(attempt));
        const auto append = [&](const AttemptEvent &event) {
            auto after = m_store->append(attempt, event);
            QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
            attempt = *after;
        };
        for (std::size_t entry = 0; entry < answers.size(); ++entry) {
            const auto index = static_cast<int>(entry);
            at += milliseconds(2500);
            append({AttemptEventKind::Visited, at, index, {}});
            append({AttemptEventKind::Answered, at, index, answers[entry]});
        }
        append({AttemptEventKind::Flagged, at, 1, {}});
        append({AttemptEventKind::Submitted, at + seconds(3), -1, {}});
    }

    void compareCell(const test::SheetCell &cell, const QString &text)
    {
        QVERIFY(!cell.hasFormula);
        if (cell.value.isEmpty()) {
            QCOMPARE(text, QString());
        } else if (cell.isText) {
            const bool guarded = text.startsWith(u'\'');
            QCOMPARE(guarded ? text.sliced(1) : text, cell.value);
        } else if (cell.numberFormat == u"0.00%"_s) {
            QCOMPARE(text, QString::number(cell.value.toDouble() * 100.0, 'f', 2) + u'%');
        } else if (cell.numberFormat.contains(u"yyyy"_s)) {
            const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
            QVERIFY(time.isValid());
            const UtcTime utc {milliseconds(time.toMSecsSinceEpoch())};
            QVERIFY(std::abs(cell.value.toDouble() - excelDate(utc)) < 1e-6);
        } else {
            QCOMPARE(text.toDouble(), cell.value.toDouble());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::open(m_folder.filePath(u"records.sqlite"_s));
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        m_store.emplace(*m_database);
        LearnerStore learners(*m_database);
        const auto first = learners.findOrAdd(u"学员甲"_s, u"-2+3 支部"_s, 1);
        const auto second = learners.findOrAdd(u"学员乙"_s, u"渡口支部"_s, 2);
        take(u"attempt-1"_s,
            first->id,
            nine,
            {{u"true"_s}, {u"o3"_s}, {u"o0"_s}, {u" =cmd|'/c calc'!A1"_s}});
        take(u"attempt-2"_s,
            second->id,
            nine + minutes(5),
            {{u"true"_s}, {u"o0"_s}, {u"o0"_s, u"o2"_s}, {u"6个月"_s}});
        const Attempt open = startAttempt(u"open"_s, first->id, hostileForm(), nine + minutes(9));
        QVERIFY(m_store->begin(open));
        m_results = resultsOf({});
        QCOMPARE(m_results.size(), 2U);
    }

    void shouldReadFinishedAttemptsNewestFirst()
    {
        QCOMPARE(m_results.size(), 2U);
        QCOMPARE(m_results[0].summary.id, u"attempt-2"_s);
        QCOMPARE(m_results[1].summary.id, u"attempt-1"_s);
        QCOMPARE(m_results[1].score.total, m_results[1].summary.total);
        QCOMPARE(m_results[1].summary.total, (Tally {4, 1, 4, 1.5, 4.0}));
        QCOMPARE(resultsOf({{}, u"渡口支部"_s}).size(), 1U);
        QCOMPARE(resultsOf({u"nobody"_s, {}}).size(), 0U);
    }

    void shouldWriteTheSameFiguresToBothFormatsAsTheSummaryHas()
    {
        const QString xlsx = m_folder.filePath(u"成绩.xlsx"_s);
        const QString csv = m_folder.filePath(u"成绩.csv"_s);
        QVERIFY(writeXlsx(all(), xlsx));
        QVERIFY(writeCsv(all(), csv));
        const std::vector<test::Sheet> sheets = test::readXlsx(xlsx);
        QCOMPARE(sheets.size(), 2U);
        QCOMPARE(sheets[0].name, u"成绩"_s);
        QCOMPARE(sheets[1].name, u"答题记录"_s);
        const std::vector<QStringList> files[] = {test::readCsv(QString::fromUtf8(contentOf(csv))),
            test::readCsv(QString::fromUtf8(contentOf(m_folder.filePath(u"成绩-答题记录.csv"_s))))};
        QCOMPARE(files[0].size(), 3U);
        QCOMPARE(files[1].size(), 9U);

        for (std::size_t table = 0; table < 2; ++table) {
            QCOMPARE(sheets[table].rows.size(), files[table].size());
            for (std::size_t row = 0; row < files[table].size(); ++row) {
                const auto &cells = sheets[table].rows[row];
                const QStringList &texts = files[table][row];
                QCOMPARE(static_cast<qsizetype>(cells.size()), texts.size());
                for (qsizetype column = 0; column < texts.size(); ++column) {
                    compareCell(cells[static_cast<std::size_t>(column)], texts[column]);
                }
            }
        }

        const QStringList heads = files[0][0];
        for (std::size_t index = 0; index < m_results.size(); ++index) {
            const AttemptSummary &summary = m_results[index].summary;
            const auto number = [&](const QString &head) {
                const auto column = static_cast<std::size_t>(heads.indexOf(head));
                return sheets[0].rows[index + 1][column].value.toDouble();
            };
            QCOMPARE(number(u"题数"_s), summary.total.items);
            QCOMPARE(number(u"已答"_s), summary.total.answered);
            QCOMPARE(number(u"答对"_s), summary.total.correct);
            QCOMPARE(number(u"得分"_s), summary.total.earned);
            QCOMPARE(number(u"满分"_s), summary.total.possible);
            QCOMPARE(number(u"得分率"_s), summary.total.earned / summary.total.possible);
            QCOMPARE(number(u"合格线"_s), summary.passMark);
            QCOMPARE(
                number(u"用时（秒）"_s), static_cast<double>(summary.elapsed.count()) / 1000.0);
            QVERIFY(std::abs(number(u"开始时间"_s) - excelDate(summary.startedAt)) < 1e-6);
            QVERIFY(std::abs(number(u"交卷时间"_s) - excelDate(*summary.finishedAt)) < 1e-6);
            const QString passed = files[0][index + 1][heads.indexOf(u"是否合格"_s)];
            QCOMPARE(passed, summary.passed ? u"是"_s : u"否"_s);
            // The responses of the attempt add up to it.
            double earned = 0.0;
            for (const QStringList &response : files[1]) {
                if (response.contains(summary.id)) {
                    earned += response[files[1][0].indexOf(u"得分"_s)].toDouble();
                }
            }
            QCOMPARE(earned, summary.total.earned);
        }
    }

    void shouldHaveTheColumnsPromised()
    {
        const QString csv = m_folder.filePath(u"columns.csv"_s);
        QVERIFY(writeCsv(finishedResults(*m_store, {u"nobody"_s, {}}), csv));
        QCOMPARE(QString::fromUtf8(contentOf(csv)),
            u"姓名,支部,试卷,开始时间,交卷时间,用时（秒）,题数,已答,答对,待自评,得分,满分,得分率,"
            u"合格线,"
            u"是否合格,状态,试卷编号,作答编号\r\n"_s);
        QCOMPARE(QString::fromUtf8(contentOf(m_folder.filePath(u"columns-答题记录.csv"_s))),
            u"姓名,支部,试卷,作答编号,题序,题型,主题,题目,选项,作答,正确答案,是否正确,判定,得分,"
            u"满分,"
            u"计分规则,用时（秒）,不确定,来源,原文依据,试题编号\r\n"_s);
    }

    void shouldShowOptionsUnderTheLettersTheLearnerSaw()
    {
        const QString csv = m_folder.filePath(u"letters.csv"_s);
        QVERIFY(writeCsv(all(), csv));
        const auto rows = test::readCsv(
            QString::fromUtf8(contentOf(m_folder.filePath(u"letters-答题记录.csv"_s))));
        const auto cell = [&rows](std::size_t row, const QString &head) {
            return rows[row][rows[0].indexOf(head)];
        };
        // The older attempt stands last: rows 5 to 8.
        QCOMPARE(cell(5, u"选项"_s), u"正确\n错误"_s);
        QCOMPARE(cell(5, u"作答"_s), u"正确"_s);
        QCOMPARE(cell(6, u"选项"_s), u"A. 第3种说法\nB. 第0种说法\nC. 第1种说法\nD. 第2种说法"_s);
        QCOMPARE(cell(6, u"作答"_s), u"A. 第3种说法"_s);
        QCOMPARE(cell(6, u"正确答案"_s), u"B. 第0种说法"_s);
        QCOMPARE(cell(6, u"是否正确"_s), u"否"_s);
        QCOMPARE(cell(6, u"不确定"_s), u"是"_s);
        QCOMPARE(cell(6, u"来源"_s), u"《渡口讲话》（2003年5月6日在船工会上的讲话）"_s);
        QCOMPARE(cell(6, u"原文依据"_s), u"渡船每日两班"_s);
        QCOMPARE(cell(7, u"正确答案"_s), u"A. 第2种说法；C. 第0种说法"_s);
        QCOMPARE(cell(7, u"得分"_s), u"0.5"_s);
        QCOMPARE(cell(8, u"选项"_s), QString());
        QCOMPARE(cell(8, u"正确答案"_s), u"半年 / 六个月"_s);
        QCOMPARE(cell(8, u"来源"_s), u"说“\"守时\"”"_s);
        // The entry's own time: 2.5 s until the next was opened, the last one until 交卷.
        QCOMPARE(cell(7, u"用时（秒）"_s), u"2.5"_s);
        QCOMPARE(cell(8, u"用时（秒）"_s), u"3"_s);
    }

    void shouldPutEveryKindInWords()
    {
        const auto words = [](const FormEntry &entry, const QStringList &answer) {
            return answerInWords(entry, answer);
        };
        Item ordering = test::orderingItem(u"or"_s);
        QCOMPARE(words({ordering, {u"o3"_s, u"o1"_s, u"o0"_s, u"o2"_s}, {}},
                     {u"o1"_s, u"o0"_s, u"o2"_s, u"o3"_s}),
            u"1. 第1种说法；2. 第0种说法；3. 第2种说法；4. 第3种说法"_s);

        Item matching;
        matching.kind = ItemKind::Matching;
        matching.options = {{u"l0"_s, u"早班"_s, {}}, {u"l1"_s, u"晚班"_s, {}}};
        matching.targets = {{u"r0"_s, u"摆渡"_s, {}}, {u"r1"_s, u"守夜"_s, {}}};
        matching.key = {u"r0"_s, u"r1"_s};
        const FormEntry pairs {matching, {u"l1"_s, u"l0"_s}, {}, {u"r1"_s, u"r0"_s}};
        QCOMPARE(words(pairs, {u"r1"_s, QString()}), u"早班 — 守夜；晚班 — （未连）"_s);
        QCOMPARE(words(pairs, matching.key), u"早班 — 摆渡；晚班 — 守夜"_s);
        QCOMPARE(optionsInWords(pairs), u"晚班\n早班\nA. 守夜\nB. 摆渡"_s);

        Item points;
        points.kind = ItemKind::ShortAnswer;
        points.key = {u"先看天色"_s, u"再点人数"_s};
        const FormEntry essay {points, {}, {}};
        QCOMPARE(words(essay, points.key), u"1. 先看天色；2. 再点人数"_s);
        QCOMPARE(words(essay, {u"看天色。\n点人数。"_s}), u"看天色。\n点人数。"_s);
        EntryState state;
        state.answer = {u"看天色"_s};
        QCOMPARE(verdictInWords(points, state, markAnswer(points, state.answer)), u"待自评"_s);
        state.confirmed = std::set<int> {0};
        QCOMPARE(
            verdictInWords(points, state, markAnswer(points, state.answer, {}, state.confirmed)),
            u"自评 1/2"_s);
    }

    void shouldNameEachVerdict()
    {
        const Item cloze = test::clozeItem(u"c"_s, {u"3天"_s});
        const auto verdict = [](const Item &item, const QStringList &answer) {
            return verdictInWords(item, {}, markAnswer(item, answer));
        };
        QCOMPARE(verdict(cloze, {u"三天"_s}), u"答对"_s);
        QCOMPARE(verdict(cloze, {u"3"_s}), u"差一点"_s);
        QCOMPARE(verdict(cloze, {u"4天"_s}), u"答错"_s);
        QCOMPARE(verdict(cloze, {}), u"未答"_s);
        QCOMPARE(verdict(test::multipleChoiceItem(u"m"_s), {u"o0"_s}), u"部分得分"_s);
    }

    void shouldMakeFormulasHarmlessInCsv()
    {
        const QString csv = m_folder.filePath(u"formulas.csv"_s);
        QVERIFY(writeCsv(all(), csv));
        const QByteArray attempts = contentOf(csv);
        const QByteArray responses = contentOf(m_folder.filePath(u"formulas-答题记录.csv"_s));
        QVERIFY(attempts.startsWith("\xEF\xBB\xBF"));
        QVERIFY(responses.startsWith("\xEF\xBB\xBF"));
        QVERIFY(attempts.endsWith("\r\n"));
        int guarded = 0;
        for (const QByteArray &file : {attempts, responses}) {
            for (const QStringList &row : test::readCsv(QString::fromUtf8(file))) {
                for (const QString &cell : row) {
                    const QString begin = cell.trimmed().left(1);
                    QVERIFY2(begin.isEmpty() || !u"=+-@\t\r"_s.contains(begin), qPrintable(cell));
                    guarded += cell.startsWith(u'\'') ? 1 : 0;
                }
            }
        }
        // The blueprint's name in 2 + 8 rows, the branch in 1 + 4, the stem in 2, the typed answer
        // in 1.
        QCOMPARE(guarded, 18);
    }

    void shouldFreezeAndFilterTheHeadOfEachSheet()
    {
        const QString xlsx = m_folder.filePath(u"heads.xlsx"_s);
        QVERIFY(writeXlsx(all(), xlsx));
        const std::vector<test::Sheet> sheets = test::readXlsx(xlsx);
        QCOMPARE(sheets[0].autoFilter, u"A1:R3"_s);
        QCOMPARE(sheets[1].autoFilter, u"A1:U9"_s);
        for (const test::Sheet &sheet : sheets) {
            QVERIFY(sheet.headFrozen);
            QCOMPARE(sheet.columnWidths, static_cast<int>(sheet.rows[0].size()));
        }
    }

    void shouldWriteAWorkbookOfNothing()
    {
        const QString xlsx = m_folder.filePath(u"empty.xlsx"_s);
        QVERIFY(writeXlsx(finishedResults(*m_store, {u"nobody"_s, {}}), xlsx));
        QCOMPARE(test::readXlsx(xlsx)[0].rows.size(), 1U);
    }

    void shouldReplaceAnEarlierExportWhole()
    {
        for (const QString &name : {u"again.xlsx"_s, u"again.csv"_s}) {
            const QString path = m_folder.filePath(name);
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write(QByteArray(1'000'000, 'x'));
            old.close();
            QVERIFY(name.endsWith(u"xlsx"_s) ? writeXlsx(all(), path) : writeCsv(all(), path));
            QVERIFY(QFileInfo(path).size() < 100'000);
        }
    }

    void shouldEndWithTheErrorOfTheRecordsAndLeaveNothing()
    {
        const QString path = m_folder.filePath(u"half.xlsx"_s);
        const ResultsFeed breaking = [this](const ResultTaker &take) -> Result<void> {
            const auto taken = take(m_results.front());
            return taken ? fail(ErrorCode::Damaged, u"a row"_s, u"records"_s) : taken;
        };
        for (const auto writer : {&writeXlsx, &writeCsv}) {
            const auto written = writer(breaking, path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Damaged);
            QVERIFY(!QFileInfo::exists(path));
        }
    }

    void shouldNameTheFileItCannotWriteAndLeaveNothing_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = m_folder.filePath(u"folder.csv"_s);
        QVERIFY(QDir().mkpath(folder));
        QTest::newRow("no such folder") << m_folder.filePath(u"missing/成绩.csv"_s);
        QTest::newRow("a folder of that name") << folder;
        QTest::newRow("nobody may write there") << u"/proc/self/成绩.csv"_s;
    }

    void shouldNameTheFileItCannotWriteAndLeaveNothing()
    {
        QFETCH(const QString, path);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
        for (const auto writer : {&writeXlsx, &writeCsv}) {
            const auto written = writer(all(), path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Unwritable);
            QCOMPARE(written.error().where, path);
        }
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    }
};

QTEST_GUILESS_MAIN(TestResultsExport)
#include "tst_results_export.moc"
