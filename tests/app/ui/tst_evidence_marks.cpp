// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence_marks.h"
#include "ui/passage_html.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class EvidenceMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofTwoPlacesTheOneWithFittingSurroundingsIsMarked()
    {
        const Passage passage = reading(u"上午开馆，读者入座。\n下午开馆，读者借书。"_s);
        const PassageMarks marks = findMarks(passage, {quote(u"开馆"_s, u"下午"_s, u"，读者借"_s)});
        QCOMPARE(marks.text.size(), 1U);
        QCOMPARE(marks.text.front().start, passage.text.indexOf(u"开馆，读者借书"));
    }
    void surroundingsAcrossAParagraphBreakStillFit()
    {
        const Passage passage = reading(u"借书须登记。\n登记在前台办理。"_s);
        const PassageMarks marks
            = findMarks(passage, {quote(u"登记"_s, u"借书须登记。"_s, u"在前台"_s)});
        QCOMPARE(marks.text.front().start, passage.text.lastIndexOf(u"登记"));
    }
    void evidenceMayStandInHeadingOrAttribution()
    {
        Passage passage = reading(u"按时归还。"_s);
        passage.heading = u"图书怎样续借"_s;
        passage.attribution = u"（2020年3月1日在读书会上的讲话）"_s;
        const PassageMarks marks
            = findMarks(passage, {quote(u"怎样续借"_s, {}, {}), quote(u"2020年3月1日"_s, {}, {})});
        QCOMPARE(marks.heading.size(), 1U);
        QCOMPARE(marks.attribution.size(), 1U);
        QVERIFY(marks.text.empty());
    }
    void quotesOfOtherPassagesAndMissingWordsMarkNothing()
    {
        const Passage passage = reading(u"按时归还。"_s);
        Evidence other = quote(u"按时"_s, {}, {});
        other.passage = u"p2"_s;
        QCOMPARE(findMarks(passage, {other, quote(u"逾期"_s, {}, {})}), PassageMarks());
    }
    void overlappingQuotesBecomeOneMark()
    {
        const Passage passage = reading(u"新书须在三日内登记上架。"_s);
        const PassageMarks marks
            = findMarks(passage, {quote(u"三日内登记"_s, {}, {}), quote(u"登记上架"_s, {}, {})});
        QCOMPARE(marks.text, std::vector<TextRange>({{4, 11}}));
    }
    void printedMarksFollowTheRawOffsetsOverLineBreaksAndPairs()
    {
        // A character outside the basic plane takes two units and one code point.
        const PrintedSlice slice {100, u"𠮷书\n登记"_s};
        Evidence evidence = quote(u"书登"_s, {}, {});
        evidence.start = 101;
        evidence.end = 104;
        QCOMPARE(findPrintedMarks(slice, {evidence}), std::vector<TextRange>({{2, 5}}));
        evidence.start = 90;
        evidence.end = 100;
        QVERIFY(findPrintedMarks(slice, {evidence}).empty());
    }
    void emptyLinesDoNotCountInThePrintedView()
    {
        const QString text = u"一二\n\n三四\n \n五六"_s;
        QCOMPARE(shownBefore(text, 0), 0);
        QCOMPARE(shownBefore(text, text.indexOf(u'四')), 4);
        QCOMPARE(shownBefore(text, text.indexOf(u'五')), 6);
    }
    void htmlMarksWordsAndEscapesTheRest()
    {
        const QString html = markedHtml(u"a<b>c"_s, {{1, 2}}, {Qt::yellow, Qt::black, true});
        QVERIFY(html.startsWith(u"a<span"));
        QVERIFY(html.contains(u"&lt;</span>b&gt;c"));
        QVERIFY(html.contains(u"underline"));
    }
    void aMarkOverTwoParagraphsIsOpenedInBoth()
    {
        const QString html = paragraphsHtml(u"一二\n三四"_s, {{1, 4}}, {}, 30);
        QCOMPARE(html.count(u"<p "), 2);
        QCOMPARE(html.count(u"<span"), 2);
    }

private:
    static Passage reading(const QString &text)
    {
        Passage passage;
        passage.id = u"p1"_s;
        passage.text = text;
        return passage;
    }
    static Evidence quote(const QString &exact, const QString &prefix, const QString &suffix)
    {
        return {u"p1"_s, 0, 0, exact, prefix, suffix};
    }
};

QTEST_APPLESS_MAIN(EvidenceMarksTest)
#include "tst_evidence_marks.moc"
