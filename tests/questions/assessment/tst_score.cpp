// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/score.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMarkByOptionIds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("answer");
        QTest::addColumn<double>("earned");
        const auto row
            = [](const char *name, ItemKind kind, const QStringList &answer, double earned) {
                  QTest::newRow(name) << static_cast<int>(kind) << answer << earned;
              };
        row("判断 right", ItemKind::TrueFalse, {u"true"_s}, 1.0);
        row("判断 wrong", ItemKind::TrueFalse, {u"false"_s}, 0.0);
        row("判断 open", ItemKind::TrueFalse, {}, 0.0);
        row("单选 right", ItemKind::SingleChoice, {u"o0"_s}, 1.0);
        row("单选 wrong", ItemKind::SingleChoice, {u"o1"_s}, 0.0);
        row("多选 right", ItemKind::MultipleChoice, {u"o0"_s, u"o2"_s}, 1.0);
        row("多选 right, other order", ItemKind::MultipleChoice, {u"o2"_s, u"o0"_s}, 1.0);
        row("多选 a part", ItemKind::MultipleChoice, {u"o2"_s}, 0.5);
        row("多选 one too many", ItemKind::MultipleChoice, {u"o0"_s, u"o2"_s, u"o1"_s}, 0.0);
        row("多选 wrong among right", ItemKind::MultipleChoice, {u"o0"_s, u"o1"_s}, 0.0);
        row("排序 right", ItemKind::Ordering, {u"o0"_s, u"o1"_s, u"o2"_s, u"o3"_s}, 1.0);
        row("排序 two swapped", ItemKind::Ordering, {u"o1"_s, u"o0"_s, u"o2"_s, u"o3"_s}, 0.0);
        row("排序 unfinished", ItemKind::Ordering, {u"o0"_s, u"o1"_s}, 0.0);
    }

    void shouldMarkByOptionIds()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, answer);
        QFETCH(const double, earned);
        Item item;
        switch (static_cast<ItemKind>(kind)) {
        case ItemKind::TrueFalse:
            item = test::trueFalseItem(u"i"_s, true);
            break;
        case ItemKind::SingleChoice:
            item = test::singleChoiceItem(u"i"_s);
            break;
        case ItemKind::MultipleChoice:
            item = test::multipleChoiceItem(u"i"_s);
            break;
        default:
            item = test::orderingItem(u"i"_s);
        }
        const Mark mark = markAnswer(item, answer);
        QCOMPARE(mark.earned, earned);
        QCOMPARE(mark.possible, 1.0);
        QCOMPARE(mark.correct, earned > 0.9);
        QCOMPARE(mark.answered, !answer.isEmpty());
    }

    void shouldTakeAClozeHoweverItIsSpelled_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("right");
        QTest::newRow("as printed") << u"半年"_s << u"半年"_s << true;
        QTest::newRow("in months") << u"半年"_s << u"6个月"_s << true;
        QTest::newRow("in words") << u"半年"_s << u"六个月"_s << true;
        QTest::newRow("full width") << u"3天"_s << u"３天"_s << true;
        QTest::newRow("numeral in words") << u"3天"_s << u"三天"_s << true;
        QTest::newRow("blanks") << u"3天"_s << u" 3 天 "_s << true;
        QTest::newRow("title marks") << u"《渡口章程》"_s << u"渡口章程"_s << true;
        QTest::newRow("quotes") << u"守时"_s << u"“守时”"_s << true;
        QTest::newRow("other length") << u"半年"_s << u"一年"_s << false;
        QTest::newRow("number without unit") << u"3天"_s << u"3"_s << false;
        QTest::newRow("part of a word") << u"渡口章程"_s << u"渡口"_s << false;
        QTest::newRow("blank") << u"半年"_s << u"  "_s << false;
        QTest::newRow("marks alone") << u"半年"_s << u"《》"_s << false;
    }

    void shouldTakeAClozeHoweverItIsSpelled()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, answer);
        QFETCH(const bool, right);
        const Mark mark = markAnswer(test::clozeItem(u"c"_s, {u"别的"_s, key}), {answer});
        QCOMPARE(mark.correct, right);
        QCOMPARE(mark.answered, !answer.trimmed().isEmpty());
    }

    void shouldAddUpByKindAndTopic()
    {
        Form form;
        form.blueprint.passMark = 0.5;
        for (int number = 0; number < 4; ++number) {
            form.entries.push_back({test::trueFalseItem(u"t%1"_s.arg(number), true), {}, {}});
        }
        form.entries.push_back({test::multipleChoiceItem(u"m"_s), {}, {}});
        form.entries[0].item.topic = u"乙篇"_s;
        Attempt attempt = startAttempt(u"a"_s, u"l"_s, form, {});
        attempt.entries[0].answer = {u"true"_s};
        attempt.entries[1].answer = {u"true"_s};
        attempt.entries[2].answer = {u"false"_s};
        attempt.entries[4].answer = {u"o2"_s};
        const Score score = scoreAttempt(attempt);
        QCOMPARE(score.total, (Tally {5, 2, 4, 2.5, 5.0}));
        QCOMPARE(score.byKind.at(ItemKind::TrueFalse), (Tally {4, 2, 3, 2.0, 4.0}));
        QCOMPARE(score.byKind.at(ItemKind::MultipleChoice), (Tally {1, 0, 1, 0.5, 1.0}));
        QCOMPARE(score.byTopic.at(u"乙篇"_s), (Tally {1, 1, 1, 1.0, 1.0}));
        QCOMPARE(score.byTopic.at(u"甲篇"_s), (Tally {4, 1, 3, 1.5, 4.0}));
        QCOMPARE(score.marks.size(), 5U);
        QVERIFY(score.passed);
    }

    void shouldPassAtThePassMarkExactly_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("items");
        QTest::addColumn<double>("passMark");
        QTest::addColumn<bool>("passes");
        QTest::newRow("6 of 10 at 0.6") << 6 << 10 << 0.6 << true;
        QTest::newRow("5 of 10 at 0.6") << 5 << 10 << 0.6 << false;
        QTest::newRow("7 of 10 at 0.7") << 7 << 10 << 0.7 << true;
        QTest::newRow("21 of 30 at 0.7") << 21 << 30 << 0.7 << true;
        QTest::newRow("nothing asked") << 0 << 0 << 0.6 << false;
    }

    void shouldPassAtThePassMarkExactly()
    {
        QFETCH(const int, right);
        QFETCH(const int, items);
        QFETCH(const double, passMark);
        QFETCH(const bool, passes);
        Form form;
        form.blueprint.passMark = passMark;
        for (int number = 0; number < items; ++number) {
            form.entries.push_back({test::trueFalseItem(u"t%1"_s.arg(number), true), {}, {}});
        }
        Attempt attempt = startAttempt(u"a"_s, u"l"_s, form, {});
        for (int number = 0; number < right; ++number) {
            attempt.entries[static_cast<std::size_t>(number)].answer = {u"true"_s};
        }
        QCOMPARE(scoreAttempt(attempt).passed, passes);
    }

    void shouldMarkByTheRulesOfTheForm()
    {
        Form form;
        form.blueprint.marking = {MultipleChoiceCredit::PerOption, OrderingCredit::Partial};
        form.entries.push_back({test::multipleChoiceItem(u"m"_s), {}, {}});
        form.entries.push_back({test::orderingItem(u"o"_s), {}, {}});
        Attempt attempt = startAttempt(u"a"_s, u"l"_s, form, {});
        attempt.entries[0].answer = {u"o0"_s, u"o2"_s, u"o3"_s};
        attempt.entries[1].answer = {u"o3"_s, u"o2"_s, u"o1"_s, u"o0"_s};
        QCOMPARE(scoreAttempt(attempt).total.earned, 0.5);
        attempt.form.blueprint.marking = {};
        QCOMPARE(scoreAttempt(attempt).total.earned, 0.0);
    }

    void shouldLeaveAShortAnswerOutUntilItIsConfirmed()
    {
        Item item;
        item.kind = ItemKind::ShortAnswer;
        item.key = {u"先看天色"_s, u"再点人数"_s};
        Form form;
        form.blueprint.passMark = 0.6;
        form.entries.push_back({test::trueFalseItem(u"t"_s, true), {}, {}});
        form.entries.push_back({item, {}, {}});
        Attempt attempt = startAttempt(u"a"_s, u"l"_s, form, {});
        attempt.entries[0].answer = {u"true"_s};
        attempt.entries[1].answer = {u"看天色"_s};
        const Score before = scoreAttempt(attempt);
        QCOMPARE(before.total, (Tally {2, 1, 2, 1.0, 1.0, 1}));
        QVERIFY(before.passed);
        attempt.entries[1].confirmed = std::set<int>();
        const Score after = scoreAttempt(attempt);
        QCOMPARE(after.total, (Tally {2, 1, 2, 1.0, 2.0, 0}));
        QVERIFY(!after.passed);
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
