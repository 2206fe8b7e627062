// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/blueprint_plan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class BlueprintPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bank = {};
        add(u"甲"_s, ItemKind::TrueFalse, 6);
        add(u"甲"_s, ItemKind::Cloze, 2);
        add(u"乙"_s, ItemKind::SingleChoice, 4);
        add(u"乙"_s, ItemKind::Ordering, 3);
    }
    void rowsShareTheCountInProportion()
    {
        const auto rows = planRows(m_bank, wish(6));
        QCOMPARE(total(rows), 6);
        QCOMPARE(countOf(rows, u"甲"_s, ItemKind::TrueFalse), 2);
        QCOMPARE(countOf(rows, u"甲"_s, ItemKind::Cloze), 1);
        QCOMPARE(countOf(rows, u"乙"_s, ItemKind::SingleChoice), 2);
        QCOMPARE(countOf(rows, u"乙"_s, ItemKind::Ordering), 1);
    }
    void everyCountIsReachedAndNoRowAsksForMoreThanThereIs()
    {
        for (int count = 1; count <= 15; ++count) {
            const auto rows = planRows(m_bank, wish(count));
            QCOMPARE(total(rows), count);
            for (const BlueprintRow &row : rows) {
                QVERIFY(row.count <= countAvailable(m_bank, {*row.topic}, {*row.kind}));
            }
        }
    }
    void moreThanThereIsGivesAllThereIs()
    {
        QCOMPARE(total(planRows(m_bank, wish(99))), 15);
    }
    void rejectedItemsAreNotCounted()
    {
        m_bank.items.front().review = ReviewState::Rejected;
        QCOMPARE(countAvailable(m_bank, wish(1).topics, wish(1).kinds), 14);
    }
    void ofEnemiesOneIsCountedAndPlanned()
    {
        m_bank.items[0].enemies = {m_bank.items[1].id};
        m_bank.items[2].enemies = {m_bank.items[7].id};
        QCOMPARE(countAvailable(m_bank, wish(1).topics, wish(1).kinds), 13);
        QCOMPARE(countAvailable(m_bank, {u"甲"_s}, {ItemKind::TrueFalse}), 5);
        QCOMPARE(total(planRows(m_bank, wish(99))), 13);
    }
    void nothingChosenGivesNoRows()
    {
        QVERIFY(planRows(m_bank, {{}, {ItemKind::TrueFalse}, 5}).empty());
    }

private:
    void add(const QString &topic, ItemKind kind, int count)
    {
        for (int i = 0; i < count; ++i) {
            Item item;
            item.topic = topic;
            item.kind = kind;
            item.id = QString::number(m_bank.items.size());
            m_bank.items.push_back(item);
        }
    }
    static BlueprintWish wish(int count)
    {
        return {{u"甲"_s, u"乙"_s}, {allItemKinds().begin(), allItemKinds().end()}, count};
    }
    static int total(const std::vector<BlueprintRow> &rows)
    {
        int sum = 0;
        for (const BlueprintRow &row : rows) {
            sum += row.count;
        }
        return sum;
    }
    static int countOf(const std::vector<BlueprintRow> &rows, const QString &topic, ItemKind kind)
    {
        const auto found = std::ranges::find_if(
            rows, [&](const BlueprintRow &row) { return row.topic == topic && row.kind == kind; });
        return found == rows.end() ? 0 : found->count;
    }

    Bank m_bank;
};

QTEST_APPLESS_MAIN(BlueprintPlanTest)
#include "tst_blueprint_plan.moc"
