// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/paper_store.h"

#include "assessment/score.h"
#include "questions/assessment/paper_samples.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr UtcTime morning {milliseconds(1'700'000'000'000)};

PrintedForm printedForm(quint64 seed, int versions)
{
    const Form form = mixedForm(3, seed);
    return {paperCode(form), morning, formVersions(form, versions)};
}

std::vector<PaperAnswer> rightAnswers(const Form &form)
{
    std::vector<PaperAnswer> answers;
    for (const FormEntry &entry : form.entries) {
        PaperAnswer answer {entry.item.key, std::nullopt};
        if (entry.item.kind == ItemKind::ShortAnswer) {
            answer = paperAnswer(entry, u"√"_s);
        } else if (entry.item.kind == ItemKind::Cloze) {
            answer.answer = {entry.item.key.front()};
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace

class TestPaperStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_path;
    std::optional<Database> m_database;
    QString m_learner;

    void open()
    {
        m_database.reset();
        auto database = Database::open(m_path);
        QVERIFY(database);
        m_database.emplace(std::move(*database));
    }
    int count(const QString &table)
    {
        auto rows = runSql(m_database->connection(), u"SELECT count(*) FROM "_s + table);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }
    PaperSitting sitting(const PrintedForm &printed, int version, const QString &id = u"sat"_s)
    {
        return {id,
            m_learner,
            printed.versions.front().id,
            version,
            QDate(2023, 11, 14),
            morning,
            morning + std::chrono::hours(30),
            rightAnswers(printed.versions[static_cast<std::size_t>(version)])};
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_path = m_records.fresh();
        open();
        m_learner = LearnerStore(*m_database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1)->id;
    }
    void cleanup()
    {
        m_database.reset();
    }

    void shouldKeepAFormAsItWasPrinted()
    {
        const PrintedForm printed = printedForm(3, 4);
        QVERIFY(PaperStore(*m_database).keep(printed));
        open();
        const auto read = PaperStore(*m_database).load(printed.versions.front().id);
        QVERIFY(read);
        QCOMPARE(*read, printed);
        const auto all = PaperStore(*m_database).all();
        QCOMPARE(all->size(), 1U);
        const PrintedSummary expected {
            printed.versions.front().id, printed.code, u"季度测验"_s, morning, 4, 21, 0};
        QCOMPARE(all->front(), expected);
    }

    void shouldTakeMoreVersionsWhenPrintedAgain()
    {
        PaperStore store(*m_database);
        QVERIFY(store.keep(printedForm(3, 1)));
        PrintedForm again = printedForm(3, 3);
        again.printed += std::chrono::hours(1);
        QVERIFY(store.keep(again));
        QCOMPARE(store.all()->size(), 1U);
        QCOMPARE(store.load(again.versions.front().id).value(), again);
    }

    void shouldKeepWhatIsBeingTyped()
    {
        const PrintedForm printed = printedForm(3, 2);
        const QString form = printed.versions.front().id;
        QVERIFY(PaperStore(*m_database).keep(printed));
        PaperDraft draft {form, 1, u"学员"_s, {}, u"2026-06"_s, {u"√"_s, u"ABD"_s, QString()}};
        QVERIFY(PaperStore(*m_database).saveDraft(draft));
        draft.name = u"学员乙"_s;
        draft.typed[2] = u"-"_s;
        QVERIFY(PaperStore(*m_database).saveDraft(draft));
        open();
        PaperStore store(*m_database);
        QCOMPARE(store.draft(form, 1).value(), std::optional(draft));
        QCOMPARE(store.draft(form, 0).value(), std::nullopt);
        QVERIFY(store.dropDraft(form, 1));
        QCOMPARE(store.draft(form, 1).value(), std::nullopt);
    }

    void shouldEnterAPaperAsAFinishedAttempt()
    {
        const PrintedForm printed = printedForm(5, 2);
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        const QString form = printed.versions.front().id;
        QVERIFY(store.saveDraft({form, 1, u"学员甲"_s, {}, {}, {}}));
        const auto entered = store.enter(sitting(printed, 1));
        QVERIFY(entered);
        QCOMPARE(entered->status, AttemptStatus::Submitted);
        const Score score = scoreAttempt(*entered);
        QCOMPARE(score.total.correct, 21);
        QCOMPARE(score.total.pending, 0);
        QCOMPARE(store.draft(form, 1).value(), std::nullopt);
        QCOMPARE(store.learnersOf(form).value(), std::set {m_learner});
        open();
        const auto read = AttemptStore(*m_database).load(u"sat"_s);
        QVERIFY(read);
        QCOMPARE(*read, *entered);
        const auto history = AttemptStore(*m_database).history({});
        QCOMPARE(history->size(), 1U);
        QCOMPARE(history->front().blueprintName, u"季度测验（纸笔 B 卷）"_s);
        QCOMPARE(history->front().finishedAt, std::optional(morning));
        QCOMPARE(AttemptStore(*m_database).unfinished(m_learner, morning).value(), std::nullopt);
        QCOMPARE(PaperStore(*m_database).all()->front().sittings, 1);
    }

    void shouldKeepHalfMarks()
    {
        const PrintedForm printed = printedForm(5, 1);
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        PaperSitting half = sitting(printed, 0);
        const Form &form = printed.versions.front();
        int halves = 0;
        for (std::size_t place = 0; place < form.entries.size(); ++place) {
            const ItemKind kind = form.entries[place].item.kind;
            if (kind == ItemKind::Cloze || kind == ItemKind::ShortAnswer) {
                half.answers[place] = paperAnswer(form.entries[place], u"半"_s);
                ++halves;
            }
        }
        QCOMPARE(halves, 6);
        const auto entered = store.enter(half);
        QVERIFY(entered);
        open();
        const auto read = AttemptStore(*m_database).load(u"sat"_s);
        QVERIFY(read);
        QCOMPARE(*read, *entered);
        const Score score = scoreAttempt(*read);
        QCOMPARE(score.total.earned, 21.0 - 0.5 * halves);
        QCOMPARE(score.total.correct, 21 - halves);
        QCOMPARE(score.total.pending, 0);
        QVERIFY(PaperStore(*m_database).withdraw(u"sat"_s));
        QCOMPARE(count(u"attempt_event"_s), 0);
    }

    void shouldTakeAPaperBackAndLeaveNothing()
    {
        const PrintedForm printed = printedForm(5, 1);
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        QVERIFY(store.enter(sitting(printed, 0)));
        QVERIFY(store.enter(sitting(printed, 0, u"other"_s)));
        const int events = count(u"attempt_event"_s);
        QVERIFY(store.withdraw(u"sat"_s));
        QCOMPARE(count(u"attempt_event"_s), events / 2);
        for (const QString &table : {u"attempt"_s, u"paper_sitting"_s}) {
            QCOMPARE(count(table), 1);
        }
        QCOMPARE(count(u"paper_withdrawal"_s), 0);
        QVERIFY(AttemptStore(*m_database).load(u"other"_s));
        QVERIFY(!test::hasOrphans(*m_database));
    }

    void shouldTakeBackNoTestThatWasNotOnPaper()
    {
        const PrintedForm printed = printedForm(5, 1);
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        QVERIFY(store.enter(sitting(printed, 0)));
        QVERIFY(AttemptStore(*m_database)
                .begin(startAttempt(u"screen"_s, m_learner, printed.versions.front(), morning)));
        QVERIFY(!store.withdraw(u"screen"_s));
        QVERIFY(!store.withdraw(u"nothing"_s));
        QVERIFY(AttemptStore(*m_database).load(u"screen"_s));
        // The guards stand for everybody else.
        for (const QString &table : {u"attempt_event"_s, u"form_entry"_s}) {
            QVERIFY(!runSql(m_database->connection(), u"DELETE FROM "_s + table));
        }
    }

    void shouldRefuseAnswersOfAnotherPaper()
    {
        const PrintedForm printed = printedForm(5, 1);
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        PaperSitting wrong = sitting(printed, 0);
        wrong.answers.pop_back();
        QCOMPARE(store.enter(wrong).error().code, ErrorCode::BadUse);
        wrong = sitting(printed, 0);
        wrong.version = 1;
        QCOMPARE(store.enter(wrong).error().code, ErrorCode::BadUse);
        wrong = sitting(printed, 0);
        wrong.form = u"nothing"_s;
        QCOMPARE(store.enter(wrong).error().code, ErrorCode::NothingFound);
        wrong = sitting(printed, 0);
        wrong.answers.front().answer = {u"no such option"_s};
        QVERIFY(!store.enter(wrong));
        QCOMPARE(count(u"attempt"_s), 0);
    }

    void shouldForgetAFormOnlyBeforeAnythingIsTypedIn()
    {
        const PrintedForm printed = printedForm(5, 2);
        const QString form = printed.versions.front().id;
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        QVERIFY(store.enter(sitting(printed, 0)));
        QVERIFY(!store.forget(form));
        QVERIFY(store.load(form));
        QVERIFY(store.withdraw(u"sat"_s));
        QVERIFY(store.forget(form));
        QCOMPARE(store.load(form).error().code, ErrorCode::NothingFound);
        QCOMPARE(count(u"printed_entry"_s), 0);
    }

    void shouldNameWhatIsDamaged()
    {
        const PrintedForm printed = printedForm(5, 1);
        PaperStore store(*m_database);
        QVERIFY(store.keep(printed));
        const QSqlDatabase connection = m_database->connection();
        QVERIFY(!runSql(connection, u"UPDATE printed_entry SET source = ''"_s));
        QVERIFY(runSql(connection,
            u"DROP TRIGGER printed_entry_stays"_s
                + (m_database->isOnServer() ? u" ON printed_entry"_s : u""_s)));
        QVERIFY(runSql(connection, u"UPDATE printed_entry SET option_order = 'x'"_s));
        const auto read = store.load(printed.versions.front().id);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().detail.contains(u"季度测验"));
    }
};

QTEST_GUILESS_MAIN(TestPaperStore)
#include "tst_paper_store.moc"
