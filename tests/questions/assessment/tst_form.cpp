// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/form.h"
#include "questions/assessment/sample_bank.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint64 seeds = 200;

Blueprint blueprintOf(std::vector<BlueprintRow> rows)
{
    Blueprint blueprint;
    blueprint.name = u"渡口测验"_s;
    blueprint.rows = std::move(rows);
    return blueprint;
}

BlueprintRow anyItems(int count)
{
    return {std::nullopt, std::nullopt, count};
}

Form drawn(const Bank &bank, const Blueprint &blueprint, quint64 seed)
{
    auto form = drawForm(bank, blueprint, seed);
    if (!form) {
        qFatal("the bank cannot fill the blueprint");
    }
    return *form;
}

int longestRun(const std::vector<qsizetype> &values)
{
    int longest = 0;
    int run = 0;
    for (std::size_t index = 0; index < values.size(); ++index) {
        run = index > 0 && values[index] == values[index - 1] ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest;
}

std::vector<qsizetype> keyPlaces(const Form &form, ItemKind kind)
{
    std::vector<qsizetype> places;
    for (const FormEntry &entry : form.entries) {
        if (entry.item.kind == kind) {
            places.push_back(entry.optionOrder.indexOf(entry.item.key.constFirst()));
        }
    }
    return places;
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTheSameForTheSameSeed()
    {
        const Bank bank = test::sampleBank();
        const Blueprint blueprint = blueprintOf({anyItems(30)});
        const Form form = drawn(bank, blueprint, 7);
        QCOMPARE(drawn(bank, blueprint, 7), form);
        QVERIFY(drawn(bank, blueprint, 8).entries != form.entries);
        QVERIFY(drawn(bank, blueprint, 8).id != form.id);
    }

    /// Written down once: a change of the draw would make recorded seeds worthless.
    void shouldDrawWhatSeedsDrewBefore()
    {
        const Form form
            = drawn(test::sampleBank(), blueprintOf({{ItemKind::SingleChoice, {}, 3}}), 2026);
        QStringList drawnItems;
        for (const FormEntry &entry : form.entries) {
            drawnItems.append(entry.item.id + u':' + entry.optionOrder.join(u','));
        }
        QCOMPARE(drawnItems.join(u' '), u"sc3:o3,o0,o1,o2 sc5:o0,o3,o1,o2 sc20:o2,o1,o3,o0"_s);
    }

    void shouldFillEachRowWithItsKindAndTopic()
    {
        const Form form = drawn(test::sampleBank(),
            blueprintOf({{ItemKind::TrueFalse, u"乙篇"_s, 3},
                {ItemKind::Cloze, std::nullopt, 4},
                {std::nullopt, u"乙篇"_s, 5}}),
            1);
        QCOMPARE(form.entries.size(), 12U);
        const auto count = [&form](auto predicate) {
            return std::count_if(form.entries.begin(), form.entries.end(), predicate);
        };
        QVERIFY(count([](const FormEntry &entry) {
            return entry.item.kind == ItemKind::TrueFalse && entry.item.topic == u"乙篇"_s;
        }) >= 3);
        QVERIFY(
            count([](const FormEntry &entry) { return entry.item.kind == ItemKind::Cloze; }) >= 4);
        QVERIFY(count([](const FormEntry &entry) { return entry.item.topic == u"乙篇"_s; }) >= 8);
    }

    void shouldNeverDrawAnItemTwice()
    {
        const Bank bank = test::sampleBank();
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form
                = drawn(bank, blueprintOf({{ItemKind::TrueFalse, {}, 10}, anyItems(60)}), seed);
            QSet<QString> ids;
            for (const FormEntry &entry : form.entries) {
                ids.insert(entry.item.id);
            }
            QCOMPARE(ids.size(), 70);
        }
    }

    void shouldLeaveTheScarceItemToTheRowThatNeedsIt()
    {
        Bank bank;
        bank.items = {test::singleChoiceItem(u"a"_s),
            test::singleChoiceItem(u"b"_s),
            test::trueFalseItem(u"c"_s, true)};
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form
                = drawForm(bank, blueprintOf({anyItems(2), {ItemKind::TrueFalse, {}, 1}}), seed);
            QVERIFY(form.has_value());
            QCOMPARE(form->entries.size(), 3U);
        }
    }

    void shouldNotAskOneFactTwiceWhileOthersAreLeft()
    {
        Bank bank = test::sampleBank();
        for (std::size_t index = 0; index < bank.items.size(); ++index) {
            bank.items[index].fact = u"fact-%1"_s.arg(index / 2);
        }
        const auto facts = static_cast<int>(bank.items.size() / 2);
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form = drawn(bank, blueprintOf({anyItems(facts)}), seed);
            QSet<QString> asked;
            for (const FormEntry &entry : form.entries) {
                asked.insert(entry.item.fact);
            }
            QCOMPARE(asked.size(), facts);
        }
        QCOMPARE(drawn(bank, blueprintOf({anyItems(facts + 1)}), 1).entries.size(),
            static_cast<std::size_t>(facts) + 1);
    }

    void shouldNeverDrawARejectedItem()
    {
        Bank bank = test::sampleBank();
        for (std::size_t index = 0; index < bank.items.size(); index += 2) {
            bank.items[index].review = ReviewState::Rejected;
        }
        const auto left = static_cast<int>(bank.items.size() / 2);
        const Form form = drawn(bank, blueprintOf({anyItems(left)}), 3);
        for (const FormEntry &entry : form.entries) {
            QVERIFY(entry.item.review != ReviewState::Rejected);
        }
        QVERIFY(!drawForm(bank, blueprintOf({anyItems(left + 1)}), 3));
    }

    void shouldNameTheRowsThatCannotBeFilled()
    {
        const BlueprintRow clozes {ItemKind::Cloze, std::nullopt, 13};
        const BlueprintRow unknown {std::nullopt, u"丙篇"_s, 1};
        const auto form
            = drawForm(test::sampleBank(), blueprintOf({clozes, anyItems(2), unknown}), 1);
        QVERIFY(!form);
        QCOMPARE(form.error(), (std::vector<Shortfall> {{clozes, 12}, {unknown, 0}}));
    }

    void shouldNeverMoveAKeyToAnotherOption()
    {
        const Bank bank = test::sampleBank();
        for (quint64 seed = 0; seed < seeds; ++seed) {
            for (const FormEntry &entry : drawn(bank, blueprintOf({anyItems(40)}), seed).entries) {
                const auto original = std::find_if(bank.items.begin(),
                    bank.items.end(),
                    [&entry](const Item &item) { return item.id == entry.item.id; });
                QCOMPARE(entry.item, *original);
                QStringList ids;
                for (const Option &option : entry.item.options) {
                    ids.append(option.id);
                }
                QStringList shown = entry.optionOrder;
                ids.sort();
                shown.sort();
                QCOMPARE(shown, ids);
            }
        }
    }

    void shouldLeaveFixedOptionsInTheirOrder()
    {
        Bank bank;
        for (int number = 0; number < 20; ++number) {
            bank.items.push_back(test::singleChoiceItem(u"s%1"_s.arg(number)));
            bank.items.back().optionOrder = OptionOrder::Fixed;
            bank.items.back().key = {u"o%1"_s.arg(number % 4)};
        }
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form = drawn(bank, blueprintOf({anyItems(20)}), seed);
            for (const FormEntry &entry : form.entries) {
                QCOMPARE(entry.optionOrder, QStringList({u"o0"_s, u"o1"_s, u"o2"_s, u"o3"_s}));
            }
            QVERIFY(longestRun(keyPlaces(form, ItemKind::SingleChoice)) <= 3);
        }
    }

    void shouldShowTrueBeforeFalse()
    {
        const Form form
            = drawn(test::sampleBank(), blueprintOf({{ItemKind::TrueFalse, {}, 20}}), 5);
        for (const FormEntry &entry : form.entries) {
            QCOMPARE(entry.optionOrder, QStringList({u"true"_s, u"false"_s}));
        }
    }

    void shouldSpreadKeysOverThePlaces_data()
    {
        QTest::addColumn<int>("options");
        QTest::addColumn<int>("items");
        QTest::newRow("3 options") << 3 << 30;
        QTest::newRow("4 options, few items") << 4 << 5;
        QTest::newRow("4 options") << 4 << 40;
        QTest::newRow("5 options") << 5 << 23;
    }

    void shouldSpreadKeysOverThePlaces()
    {
        QFETCH(const int, options);
        QFETCH(const int, items);
        Bank bank;
        for (int number = 0; number < items; ++number) {
            bank.items.push_back(test::singleChoiceItem(u"s%1"_s.arg(number), options));
        }
        QSet<qsizetype> firstPlaces;
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form = drawn(bank, blueprintOf({anyItems(items)}), seed);
            const std::vector<qsizetype> places = keyPlaces(form, ItemKind::SingleChoice);
            std::map<qsizetype, int> used;
            for (const qsizetype place : places) {
                ++used[place];
            }
            for (const auto &[place, count] : used) {
                QVERIFY2(count * 10 <= items * 4, qPrintable(u"place %1"_s.arg(place)));
            }
            QVERIFY(longestRun(places) <= 3);
            firstPlaces.insert(places.front());
        }
        QCOMPARE(firstPlaces.size(), options);
    }

    void shouldKeepRunsOfTrueAndFalseShort_data()
    {
        QTest::addColumn<int>("trues");
        QTest::addColumn<int>("falses");
        QTest::addColumn<int>("longest");
        QTest::newRow("even") << 20 << 20 << 3;
        QTest::newRow("just possible") << 3 << 12 << 3;
        QTest::newRow("one too many") << 16 << 3 << 4;
        QTest::newRow("only true") << 6 << 0 << 6;
        QTest::newRow("one") << 0 << 1 << 1;
    }

    void shouldKeepRunsOfTrueAndFalseShort()
    {
        QFETCH(const int, trues);
        QFETCH(const int, falses);
        QFETCH(const int, longest);
        Bank bank;
        for (int number = 0; number < trues + falses; ++number) {
            bank.items.push_back(test::trueFalseItem(u"t%1"_s.arg(number), number < trues));
        }
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form = drawn(bank, blueprintOf({anyItems(trues + falses)}), seed);
            QVERIFY(longestRun(keyPlaces(form, ItemKind::TrueFalse)) <= longest);
        }
    }

    void shouldDrawAboutAsManyTrueAsFalse_data()
    {
        QTest::addColumn<int>("trues");
        QTest::addColumn<int>("falses");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        QTest::newRow("even bank") << 50 << 50 << 8 << 11;
        QTest::newRow("mostly true bank") << 90 << 10 << 10 << 11;
        QTest::newRow("mostly false bank") << 9 << 90 << 8 << 9;
        QTest::newRow("too few false") << 90 << 4 << 16 << 16;
    }

    void shouldDrawAboutAsManyTrueAsFalse()
    {
        QFETCH(const int, trues);
        QFETCH(const int, falses);
        QFETCH(const int, fewest);
        QFETCH(const int, most);
        Bank bank;
        for (int number = 0; number < trues + falses; ++number) {
            bank.items.push_back(test::trueFalseItem(u"t%1"_s.arg(number), number < trues));
        }
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form = drawn(bank, blueprintOf({anyItems(20)}), seed);
            QSet<QString> ids;
            int drawnTrues = 0;
            for (const FormEntry &entry : form.entries) {
                ids.insert(entry.item.id);
                drawnTrues += entry.item.key.contains(u"true"_s) ? 1 : 0;
            }
            QCOMPARE(ids.size(), 20);
            QVERIFY2(drawnTrues >= fewest && drawnTrues <= most,
                qPrintable(u"%1 true"_s.arg(drawnTrues)));
        }
    }

    void shouldKeepRowsAndFactsWhenItBalancesTrueAndFalse()
    {
        Bank bank;
        for (int number = 0; number < 60; ++number) {
            bank.items.push_back(test::trueFalseItem(u"t%1"_s.arg(number), number % 3 != 0));
            bank.items.back().topic = number < 30 ? u"甲篇"_s : u"乙篇"_s;
            bank.items.back().fact = u"fact-%1"_s.arg(number / 2);
        }
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Form form = drawn(bank,
                blueprintOf(
                    {{ItemKind::TrueFalse, u"甲篇"_s, 12}, {ItemKind::TrueFalse, u"乙篇"_s, 6}}),
                seed);
            QSet<QString> facts;
            int firstTopic = 0;
            for (const FormEntry &entry : form.entries) {
                facts.insert(entry.item.fact);
                firstTopic += entry.item.topic == u"甲篇"_s ? 1 : 0;
            }
            QCOMPARE(facts.size(), 18);
            QCOMPARE(firstTopic, 12);
        }
    }

    void shouldNotOfferStepsAlmostInOrder()
    {
        Bank bank;
        bank.items = {test::orderingItem(u"o"_s)};
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const QStringList shown
                = drawn(bank, blueprintOf({anyItems(1)}), seed).entries.front().optionOrder;
            int inversions = 0;
            for (qsizetype first = 0; first < 4; ++first) {
                for (qsizetype second = first + 1; second < 4; ++second) {
                    inversions += shown[first] > shown[second] ? 1 : 0;
                }
            }
            QVERIFY(inversions >= 2);
        }
    }

    void shouldAskKindAfterKind()
    {
        const Form form = drawn(test::sampleBank(), blueprintOf({anyItems(70)}), 11);
        QVERIFY(std::is_sorted(form.entries.begin(),
            form.entries.end(),
            [](const FormEntry &earlier, const FormEntry &later) {
                return earlier.item.kind < later.item.kind;
            }));
    }

    void shouldSayWhereAnItemComesFrom()
    {
        QSet<QString> sources;
        for (const FormEntry &entry :
            drawn(test::sampleBank(), blueprintOf({anyItems(70)}), 2).entries) {
            sources.insert(entry.source);
        }
        QCOMPARE(sources,
            QSet<QString>({u"《渡口问答》·渡船每日几班？"_s,
                u"《渡口讲话》（2003年5月6日在船工会上的讲话）"_s}));
    }

    void shouldNameAnEventByItsDateAndNotByWhatIsPrinted()
    {
        Bank bank = test::sampleBank();
        for (Passage &passage : bank.passages) {
            passage.kind = PassageKind::Chronicle;
            passage.article = u"渡口纪事"_s;
            passage.heading = u"同年5月"_s;
            passage.date = PassageDate {u"1963年5月"_s, u"1963-05"_s, {}};
        }
        for (const FormEntry &entry : drawn(bank, blueprintOf({anyItems(70)}), 2).entries) {
            QCOMPARE(entry.source, u"《渡口纪事》·1963年5月"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
