// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/enmity.h"
#include "assessment/form.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint64 seeds = 100;

Bank bankOf(int items)
{
    Bank bank;
    for (int number = 0; number < items; ++number) {
        bank.items.push_back(test::singleChoiceItem(u"i%1"_s.arg(number)));
    }
    return bank;
}

void quarrel(Bank &bank, std::size_t one, std::size_t other)
{
    bank.items[one].enemies.append(bank.items[other].id);
    bank.items[other].enemies.append(bank.items[one].id);
}

std::vector<const Item *> pointers(const Bank &bank)
{
    std::vector<const Item *> items;
    std::ranges::transform(
        bank.items, std::back_inserter(items), [](const Item &item) { return &item; });
    return items;
}

bool isPeaceful(const Form &form)
{
    for (const FormEntry &one : form.entries) {
        for (const FormEntry &other : form.entries) {
            if (one.item.enemies.contains(other.item.id)) {
                return false;
            }
        }
    }
    return true;
}

Blueprint blueprintOf(std::vector<BlueprintRow> rows)
{
    Blueprint blueprint;
    blueprint.rows = std::move(rows);
    return blueprint;
}

} // namespace

class TestEnmity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeverDrawTwoEnemies()
    {
        Bank bank = test::sampleBank();
        for (std::size_t index = 0; index + 3 < bank.items.size(); index += 2) {
            quarrel(bank, index, index + 1);
            quarrel(bank, index, index + 3);
        }
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprintOf({{std::nullopt, std::nullopt, 20}}), seed);
            QVERIFY(form);
            QCOMPARE(form->entries.size(), 20U);
            QVERIFY(isPeaceful(*form));
        }
    }

    void shouldTakeOneSidesWordForIt()
    {
        Bank bank = bankOf(2);
        bank.items[0].enemies = {u"i1"_s};
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprintOf({{std::nullopt, std::nullopt, 2}}), seed);
            QVERIFY(!form);
            QCOMPARE(form.error().front().available, 1);
        }
    }

    void shouldDrawEitherOfTwoEnemies()
    {
        Bank bank = bankOf(2);
        quarrel(bank, 0, 1);
        std::set<QString> drawn;
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprintOf({{std::nullopt, std::nullopt, 1}}), seed);
            drawn.insert(form->entries.front().item.id);
        }
        QCOMPARE(drawn.size(), 2U);
    }

    void shouldFindTheItemsThatAllCanStandTogether()
    {
        // A star: its middle alone disturbs the five around it.
        Bank bank = bankOf(6);
        for (std::size_t leaf = 1; leaf < 6; ++leaf) {
            quarrel(bank, 0, leaf);
        }
        QCOMPARE(withoutEnemies(pointers(bank)).size(), 5U);
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprintOf({{std::nullopt, std::nullopt, 5}}), seed);
            QVERIFY(form);
            QVERIFY(isPeaceful(*form));
        }
    }

    void shouldFillEveryRowThatPeacefulItemsCanFill()
    {
        // The 填空 all quarrel with the 判断 of the same number.
        Bank bank = test::sampleBank();
        for (Item &item : bank.items) {
            if (item.kind == ItemKind::Cloze) {
                item.enemies.append(u"tf"_s + item.id.mid(2));
            }
        }
        const Blueprint blueprint = blueprintOf(
            {{ItemKind::TrueFalse, std::nullopt, 12}, {ItemKind::Cloze, std::nullopt, 12}});
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprint, seed);
            QVERIFY(form);
            QCOMPARE(form->entries.size(), 24U);
            QVERIFY(isPeaceful(*form));
        }
    }

    void shouldNotBringInAnEnemyWhenItBalancesTrueAndFalse()
    {
        Bank bank;
        for (int number = 0; number < 8; ++number) {
            bank.items.push_back(test::trueFalseItem(u"t%1"_s.arg(number), true));
            bank.items.push_back(test::trueFalseItem(u"f%1"_s.arg(number), false));
        }
        for (std::size_t number = 0; number < 8; ++number) {
            quarrel(bank, 2 * number, 2 * ((number + 1) % 8) + 1);
        }
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprintOf({{std::nullopt, std::nullopt, 6}}), seed);
            QVERIFY(form);
            QVERIFY(isPeaceful(*form));
        }
    }

    void shouldKnowNobodyWhoIsNotThere()
    {
        Bank bank = bankOf(3);
        bank.items[0].enemies = {u"elsewhere"_s, u"i0"_s};
        QVERIFY(Enmity(pointers(bank)).enemiesOf(&bank.items[0]).isEmpty());
        QCOMPARE(withoutEnemies(pointers(bank)).size(), 3U);
    }

    void shouldShuffleTheRightHandMembersAwayFromTheirPartners()
    {
        Item item;
        item.id = u"m"_s;
        item.kind = ItemKind::Matching;
        for (int number = 0; number < 4; ++number) {
            item.options.push_back({u"l%1"_s.arg(number), u"左%1"_s.arg(number), {}});
            item.targets.push_back({u"r%1"_s.arg(number), u"右%1"_s.arg(number), {}});
            item.key.append(u"r%1"_s.arg(number));
        }
        Bank bank;
        bank.items = {item};
        std::set<QStringList> orders;
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const auto form = drawForm(bank, blueprintOf({{std::nullopt, std::nullopt, 1}}), seed);
            const FormEntry &entry = form->entries.front();
            QStringList sorted = entry.targetOrder;
            sorted.sort();
            QCOMPARE(sorted, item.key);
            int beside = 0;
            for (qsizetype place = 0; place < 4; ++place) {
                beside += entry.optionOrder[place].mid(1) == entry.targetOrder[place].mid(1);
            }
            QVERIFY(beside <= 1);
            orders.insert(entry.targetOrder);
        }
        QVERIFY(orders.size() > 5);
    }
};

QTEST_GUILESS_MAIN(TestEnmity)
#include "tst_enmity.moc"
