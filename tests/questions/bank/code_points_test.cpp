// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/code_points.h"
#include "bank/printed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class CodePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountCharactersOutsideTheBasicPlaneOnce();
    void shouldRefusePlacesOutsideTheText();
    void shouldShowWholeLines();
    void shouldSplitSlicesAtAnotherArticle();
};

void CodePointsTest::shouldCountCharactersOutsideTheBasicPlaneOnce()
{
    const auto text = u"甲😀乙𠀀丙"_s;
    CodePointCursor cursor(text);
    QCOMPARE(cursor.slice({2, 3}).value(), u"乙");
    QCOMPARE(cursor.slice({3, 5}).value(), u"𠀀丙");
    QCOMPARE(cursor.slice({0, 2}).value(), u"甲😀");
    QCOMPARE(cursor.codePointAt(6), 4);
    QCOMPARE(cursor.codePointAt(0), 0);
}

void CodePointsTest::shouldRefusePlacesOutsideTheText()
{
    CodePointCursor cursor(u"甲乙");
    QVERIFY(cursor.slice({0, 2}));
    QVERIFY(!cursor.slice({0, 3}));
    QVERIFY(!cursor.slice({-1, 1}));
    QVERIFY(!cursor.slice({2, 1}));
    QVERIFY(cursor.slice({1, 2}));
}

void CodePointsTest::shouldShowWholeLines()
{
    const auto text = u"前一行\n问题是什么\n答案在这里。后面\n末行"_s;
    Passage passage;
    passage.headingPositions = {{4, 9}};
    passage.positions = {{10, 16}};
    CodePointCursor cursor(text);
    const auto slices = printedSlices(passage, text, cursor);
    QCOMPARE(slices.size(), std::size_t(1));
    QCOMPARE(slices[0].start, 4);
    QCOMPARE(slices[0].text, u"问题是什么\n答案在这里。后面"_s);
}

void CodePointsTest::shouldSplitSlicesAtAnotherArticle()
{
    const auto text = u"上半句\n"_s + QString(500, u'间') + u"\n下半句"_s;
    Passage passage;
    passage.positions = {{0, 3}, {505, 508}};
    CodePointCursor cursor(text);
    const auto slices = printedSlices(passage, text, cursor);
    QCOMPARE(slices.size(), std::size_t(2));
    QCOMPARE(slices[1].start, 505);
    QCOMPARE(slices[1].text, u"下半句"_s);
}

QTEST_GUILESS_MAIN(CodePointsTest)
#include "code_points_test.moc"
