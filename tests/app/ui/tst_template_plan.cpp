// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/sample_bank.h"
#include "ui/template_plan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class TemplatePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bank = test::sampleBank();
        m_wished = {u"a"_s, u"季度测验"_s};
        m_wished.count = 20;
    }

    void aTemplateWithoutTopicsTakesAllTheBankHas()
    {
        QCOMPARE(fitOf(m_bank, m_wished), (TemplateFit {{}, {}, 20}));
        m_wished.count = 500;
        QCOMPARE(fitOf(m_bank, m_wished).drawable, 76);
    }
    void whatIsGoneIsNamed()
    {
        m_wished.topics = QStringList {u"丙篇"_s, u"甲篇"_s};
        m_wished.kinds = std::vector {ItemKind::TrueFalse, ItemKind::Matching};
        const TemplateFit fit = fitOf(m_bank, m_wished);
        QCOMPARE(fit.missingTopics, QStringList(u"丙篇"_s));
        QCOMPARE(fit.missingKinds, std::vector {ItemKind::Matching});
        QCOMPARE(fit.drawable, countAvailable(m_bank, {u"甲篇"_s}, {ItemKind::TrueFalse}));
        QVERIFY(fit.drawable > 0 && fit.drawable < 20);
    }
    void rejectedItemsAreNotThere()
    {
        for (Item &item : m_bank.items) {
            if (item.kind == ItemKind::Ordering) {
                item.review = ReviewState::Rejected;
            }
        }
        m_wished.kinds = std::vector {ItemKind::Ordering};
        QCOMPARE(fitOf(m_bank, m_wished), (TemplateFit {{}, {ItemKind::Ordering}, 0}));
    }
    void nothingChosenDrawsNothing()
    {
        m_wished.topics = QStringList();
        QCOMPARE(fitOf(m_bank, m_wished), (TemplateFit {{}, {}, 0}));
        QVERIFY(!drawNearest(m_bank, blueprintOf(m_bank, m_wished), [] { return 7U; }));
    }
    void theBlueprintHasTheConditions()
    {
        m_wished.topics = QStringList {u"乙篇"_s, u"丙篇"_s};
        m_wished.timeLimit = std::chrono::minutes(30);
        m_wished.passMark = 0.8;
        m_wished.pause = PausePolicy::Forbidden;
        m_wished.marking = {MultipleChoiceCredit::AllOrNothing, OrderingCredit::Partial};
        const Blueprint blueprint = blueprintOf(m_bank, m_wished);
        QCOMPARE(blueprint.name, u"季度测验"_s);
        QCOMPARE(blueprint.timeLimit, m_wished.timeLimit);
        QCOMPARE(blueprint.passMark, 0.8);
        QCOMPARE(blueprint.pause, PausePolicy::Forbidden);
        QCOMPARE(blueprint.marking, m_wished.marking);
        const auto form = drawNearest(m_bank, blueprint, [] { return 7U; });
        QVERIFY(form);
        QCOMPARE(form->entries.size(), 20U);
        for (const FormEntry &entry : form->entries) {
            QCOMPARE(entry.item.topic, u"乙篇"_s);
        }
    }
    void aRowThatStaysShortIsDrawnShorter()
    {
        quint64 draws = 0;
        Blueprint wanted;
        wanted.rows = {{ItemKind::Ordering, std::nullopt, 99}};
        const auto form = drawNearest(m_bank, wanted, [&draws] { return ++draws; });
        QVERIFY(form);
        QCOMPARE(form->entries.size(), 4U);
        QVERIFY(draws > 1);
    }

private:
    Bank m_bank;
    ExamTemplate m_wished;
};

QTEST_GUILESS_MAIN(TemplatePlanTest)
#include "tst_template_plan.moc"
