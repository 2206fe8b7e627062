// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/extractor.h"
#include "support/places.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace zhixing;
using zhixing::test::wrongPlace;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray magazine()
{
    QFile file(QStringLiteral(ZHIXING_DATA "/sources/jilin-jiguan-dangjian-2021-08.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Extraction extracted(const QByteArray &raw)
{
    const auto source = SourceText::decode(raw, u"test"_s);
    return source ? extract(*source, u"test.txt"_s) : Extraction {};
}

} // namespace

class RobustnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMagazineHoldsQuestionsExcerptsAndEvents();
    void placesMapBackInEveryFixtureOfTheMagazine_data();
    void placesMapBackInEveryFixtureOfTheMagazine();
    void twiceTheTextHoldsTwiceThePassages();
    void idsStayWhenOtherPassagesGo();
    void truncatedFilesNeverCrash();
    void flippedBytesNeverCrash();
    void deletedLinesNeverCrash();
    void pagesOfAnyLinesNeverCrash();
    void extremeTextsAreReadToTheirEnd_data();
    void extremeTextsAreReadToTheirEnd();
};

void RobustnessTest::theMagazineHoldsQuestionsExcerptsAndEvents()
{
    const Extraction found = extracted(magazine());
    int questions = 0;
    int excerpts = 0;
    std::vector<const Passage *> events;
    for (const Passage &passage : found.passages) {
        if (passage.kind == PassageKind::Chronicle) {
            events.push_back(&passage);
            continue;
        }
        ++(passage.kind == PassageKind::Faq ? questions : excerpts);
    }
    QCOMPARE(questions, 14);
    QCOMPARE(excerpts, 16);
    QCOMPARE(found.passages.front().heading, u"一"_s);
    QCOMPARE(found.passages.front().article, u"总结党的历史经验 加强党的政治建设"_s);
    QCOMPARE(found.passages.front().date->start, u"2015-06-16"_s);
    QCOMPARE(found.passages.front().date->end, u"2015-06-18"_s);
    QCOMPARE(found.passages.front().occasion, u"在贵州调研时的讲话"_s);
    const Passage &lastAnswer = found.passages[found.passages.size() - events.size() - 1];
    QCOMPARE(lastAnswer.article, u"热点问题解答汇编·党员管理篇"_s);
    QVERIFY(lastAnswer.text.endsWith(u"支部大会也可以进行讨论。"));
    QCOMPARE(events.size(), 25);
    QCOMPARE(events.front()->article, u"百年正是风华时 奋勇前行铸辉煌"_s);
    QCOMPARE(events.front()->date->start, u"1922"_s);
    QCOMPARE(events.back()->date->start, u"2019-07-09"_s);
    // The last line of a page is as much text as those above it.
    QVERIFY(std::ranges::any_of(events, [](const Passage *event) {
        return event->text.contains(u"协助监督职能和体制机制，机关党组织");
    }));
    // The end mark's glyph is also a word.
    QVERIFY(found.passages[8].text.contains(u"死到阴间不反水"));
    // A title stands in the middle of a sentence: two places, one text.
    QVERIFY(found.passages[3].positions.size() == 2);
    QVERIFY(found.passages[3].text.contains(u"维护党中央权威至关重要。"));
}

void RobustnessTest::placesMapBackInEveryFixtureOfTheMagazine_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray raw = magazine();
    const QString text = QString::fromUtf8(raw);
    QTest::addRow("as it is") << raw;
    QTest::addRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + raw;
    QTest::addRow("carriage returns") << QByteArray(raw).replace("\n", "\r\n");
    QTest::addRow("GB18030") << QByteArray();
    QTest::addRow("NUL bytes") << QByteArray(raw).replace(
        "\xE5\x85\x9A", QByteArray("\xE5\x85\x9A\0", 4));
    QTest::addRow("emoji") << QString(text).replace(u"党员"_s, u"😀员"_s).toUtf8();
}

void RobustnessTest::placesMapBackInEveryFixtureOfTheMagazine()
{
    QFETCH(QByteArray, raw);
    if (raw.isEmpty()) {
        QStringEncoder encoder("GB18030");
        raw = encoder(QString::fromUtf8(magazine()));
    }
    const auto source = SourceText::decode(raw, u"test"_s);
    QVERIFY(source.has_value());
    const Extraction found = extract(*source, u"test.txt"_s);
    QCOMPARE(found.passages.size(), std::size_t {55});
    const QString wrong = wrongPlace(*source, found);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
}

void RobustnessTest::twiceTheTextHoldsTwiceThePassages()
{
    const QByteArray raw = magazine();
    const Extraction once = extracted(raw);
    const Extraction twice = extracted(raw + raw);
    QCOMPARE(twice.passages.size(), 2 * once.passages.size());
    std::set<QString> ids;
    for (const Passage &passage : twice.passages) {
        ids.insert(passage.id);
    }
    QCOMPARE(ids.size(), twice.passages.size());
    for (std::size_t i = 0; i < once.passages.size(); ++i) {
        QCOMPARE(twice.passages[i].id, once.passages[i].id);
        QCOMPARE(twice.passages[i + once.passages.size()].text, once.passages[i].text);
    }
}

void RobustnessTest::idsStayWhenOtherPassagesGo()
{
    QStringList pairs;
    for (int i = 1; i <= 6; ++i) {
        pairs.append(u"%1、第%1号柜台几点开门？\n第%1号柜台上午%2点开门。\n"_s.arg(i).arg(i + 5));
    }
    const Extraction all = extracted(pairs.join(QString()).toUtf8());
    QCOMPARE(all.passages.size(), std::size_t {6});
    pairs.removeAt(2);
    pairs.removeAt(0);
    const Extraction some = extracted(pairs.join(QString()).toUtf8());
    QCOMPARE(some.passages.size(), std::size_t {4});
    QCOMPARE(some.passages[0].id, all.passages[1].id);
    QCOMPARE(some.passages[1].id, all.passages[3].id);
    QCOMPARE(some.passages[3].id, all.passages[5].id);
}

void RobustnessTest::truncatedFilesNeverCrash()
{
    const QByteArray raw = magazine();
    for (qsizetype length = 0; length < raw.size(); length += 997) {
        const auto source = SourceText::decode(raw.first(length), u"test"_s);
        QVERIFY(source.has_value());
        const QString wrong = wrongPlace(*source, extract(*source, u"test.txt"_s));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    }
}

void RobustnessTest::flippedBytesNeverCrash()
{
    std::mt19937 random(7);
    const QByteArray raw = magazine();
    for (int round = 0; round < 14; ++round) {
        QByteArray damaged = raw;
        const int flips = 1 << (round % 12);
        for (int i = 0; i < flips; ++i) {
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(raw.size()))]
                = static_cast<char>(random());
        }
        const auto source = SourceText::decode(damaged, u"test"_s);
        if (!source) {
            continue;
        }
        const QString wrong = wrongPlace(*source, extract(*source, u"test.txt"_s));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    }
}

void RobustnessTest::deletedLinesNeverCrash()
{
    std::mt19937 random(11);
    const QList<QByteArray> lines = magazine().split('\n');
    for (int round = 0; round < 8; ++round) {
        QList<QByteArray> kept;
        for (const QByteArray &line : lines) {
            if (random() % 16 != 0) {
                kept.append(line);
            }
        }
        const auto source = SourceText::decode(kept.join('\n'), u"test"_s);
        QVERIFY(source.has_value());
        const QString wrong = wrongPlace(*source, extract(*source, u"test.txt"_s));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    }
}

/// Lines as they stand on pages, signs without a letter among them, in any order.
void RobustnessTest::pagesOfAnyLinesNeverCrash()
{
    const std::vector<QString> lines {u"石桥渡口通讯　2021·2　　6"_s,
        u"石桥渡口通讯"_s,
        u"渡口管理"_s,
        u"7"_s,
        u"— 8 —"_s,
        u"□"_s,
        u"……"_s,
        u"６２-３１０８"_s,
        u"（）"_s,
        u"\f"_s,
        u""_s,
        u"三、渡船停航要办什么手续？"_s,
        u"渡船停航三日以上的，应当提前五日在渡口张贴告示，写明停航的原因、起止"_s,
        u"日期和替代的路线，并向渡口管理所备案。备案不收费用。"_s,
        u"（2015年6月16日在渡口安全会议上的讲话）"_s,
        u"2012年　石桥渡口改用钢质渡船。"_s};
    std::mt19937 chance(7);
    for (int turn = 0; turn < 400; ++turn) {
        QString text;
        const std::size_t count = 10 + chance() % 90;
        for (std::size_t i = 0; i < count; ++i) {
            text += lines[chance() % lines.size()] + u'\n';
        }
        const auto source = SourceText::decode(text.toUtf8(), u"test"_s);
        QVERIFY(source.has_value());
        const QString wrong = wrongPlace(*source, extract(*source, u"test.txt"_s));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(u"turn %1: %2"_s.arg(turn).arg(wrong)));
    }
}

void RobustnessTest::extremeTextsAreReadToTheirEnd_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("count");
    constexpr int many = 60'000;
    QTest::addRow("one line of text") << u"水位平稳，船只照常通行。"_s << many;
    QTest::addRow("ordinals only") << u"一\n"_s << many;
    QTest::addRow("opening brackets on one line") << u"（"_s << many;
    QTest::addRow("opening brackets, each on a line") << u"（2015年\n"_s << many;
    QTest::addRow("questions only") << u"什么？\n"_s << many;
    QTest::addRow("questions on one line") << u"问：几点？答：三点。"_s << many;
    QTest::addRow("numbered on one line") << u"1、几点？三点。"_s << many;
    QTest::addRow("full lines without marks") << u"没有标点的一行字刚好十三个\n"_s << many;
    QTest::addRow("attributions only") << u"（2015年6月16日在会上的讲话）\n"_s << many;
    QTest::addRow("page numbers") << u"12\n\n 页\n"_s << many;
}

void RobustnessTest::extremeTextsAreReadToTheirEnd()
{
    QFETCH(const QString, unit);
    QFETCH(const int, count);
    const auto source = SourceText::decode(unit.repeated(count).toUtf8(), u"test"_s);
    QVERIFY(source.has_value());
    const Extraction found = extract(*source, u"test.txt"_s);
    const QString wrong = wrongPlace(*source, found);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
}

QTEST_APPLESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
