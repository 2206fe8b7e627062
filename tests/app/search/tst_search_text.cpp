// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/search_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class SearchTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksStandOnTheWordsOfTheText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("two characters") << u"党员"_s << u"发展党员应当"_s << u"党员"_s;
        QTest::newRow("one character") << u"党"_s << u"党员，党委"_s << u"党|党"_s;
        QTest::newRow("every word typed") << u"党员 三年"_s << u"满三年的党员"_s << u"三年|党员"_s;
        QTest::newRow("not across a mark") << u"党员大会"_s << u"党员、大会"_s << u""_s;
        QTest::newRow("a title in its marks")
            << u"《条例》规定"_s << u"依照《条例》规定"_s << u"条例|规定"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"见abc12号"_s << u"abc12"_s;
        QTest::newRow("half width") << u"abc12"_s << u"见ＡＢＣ１２号"_s << u"ＡＢＣ１２"_s;
        QTest::newRow("digits for a numeral") << u"28日"_s << u"二十八日前"_s << u"二十八日"_s;
        QTest::newRow("a numeral for digits") << u"二十八日"_s << u"28日前"_s << u"28日"_s;
        QTest::newRow("part of a numeral") << u"十一条"_s << u"第三十一条"_s << u"十一条"_s;
        QTest::newRow("a year read digit by digit")
            << u"2021年"_s << u"二〇二一年"_s << u"二〇二一年"_s;
        QTest::newRow("no number") << u"1切"_s << u"一切"_s << u""_s;
        QTest::newRow("a blank in the text") << u"2018年"_s << u"在 2018 年的"_s << u"2018 年"_s;
        QTest::newRow("beyond the basic plane") << u"𠮷字"_s << u"写𠮷字的"_s << u"𠮷字"_s;
        QTest::newRow("only marks") << u"，。 "_s << u"好，好。"_s << u""_s;
    }
    void marksStandOnTheWordsOfTheText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QStringList marked;
        for (const TextRange &range : findTerms(text, searchTerms(typed))) {
            marked << text.mid(range.start, range.end - range.start);
        }
        QTEST(marked.join(u'|'), "marked");
    }
    void aPrintedWordGoesOnInTheNextLine()
    {
        const QString text = u"发展党\n  员应当"_s;
        const auto terms = searchTerms(u"党员"_s);
        QVERIFY(findTerms(text, terms).empty());
        const std::vector<TextRange> across {{2, 7}};
        QCOMPARE(findTerms(text, terms, LineFeeds::Ignored), across);
    }
    void aRunWithNumeralsIsIndexedBothWays()
    {
        QCOMPARE(indexedWords(u"满三年，好"_s), u"满 三 年 · 满 3 年 · 好 · "_s);
        QCOMPARE(indexedWords(u"统一"_s), u"统 一 · "_s);
    }
    void theExpressionAsksForAllTerms()
    {
        QCOMPARE(matchExpression(searchTerms(u"党员\"大会"_s)), u"\"党 员\" AND \"大 会\""_s);
        QCOMPARE(matchExpression(searchTerms(u"三年"_s)), u"(\"三 年\" OR \"3 年\")"_s);
        QCOMPARE(matchExpression({}), QString());
    }
    void aSnippetShowsTheFirstMark()
    {
        const QString text = QString(100, u'前') + u"党员\n大会"_s + QString(100, u'后');
        const Snippet snippet = snippetAround(text, {{100, 102}}, 40);
        QVERIFY(snippet.text.startsWith(u'…'));
        QVERIFY(snippet.text.endsWith(u'…'));
        QVERIFY(!snippet.text.contains(u'\n'));
        QCOMPARE(snippet.marks.size(), 1U);
        const TextRange mark = snippet.marks.front();
        QCOMPARE(snippet.text.mid(mark.start, mark.end - mark.start), u"党员"_s);
        QCOMPARE(snippetAround(u"短"_s, {}, 40), (Snippet {u"短"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_search_text.moc"
